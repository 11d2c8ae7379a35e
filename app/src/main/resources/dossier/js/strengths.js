// Forces as a tree of units with the figures given for them: each figure is a dot on a scale whose steps are
// tens, with the account that gives it and what it counts. Dots apart on one line are accounts that differ.

import {svg} from './dom.js';
import {dateWords} from './edtf.js';
import {cutTo, drawing, label, line, mark, noDrawing, round, sheet, widthOf} from './drawing.js';
import {edtfOfEntry, fails, grouped, quoted, valueOf} from './entry-facts.js';
import {fold} from './fold.js';
import {figureWords} from './values.js';
import {number} from './words-of-ui.js';

const TOP = 28;
const LINE = 17;
const FORCE = ['of', 'force', 'unit', 'agent', 'side'];

export function strengths(dossier, entries) {
  const figures = entries.flatMap(one => figuresOf(dossier, one));
  if (figures.length === 0) return [noDrawing('strengths')];
  const units = inTree(dossier, [...grouped(figures, one => one.unit).values()]);
  return [drawing('strengths', width => chart(units, width))];
}

/** The figures of strength in an entry's claims: {unit, name, figure, claim}. */
function figuresOf(dossier, {entry, claims}) {
  return claims.flatMap(claim =>
    claim.numbers
      .filter(figure => figure.role === 'strength' && figure.value > 0)
      .map(figure => {
        const role = FORCE.map(name => claim.roles.find(one => one.role === name)).find(Boolean);
        const name = dossier.nameOf(role?.entity) || valueOf(dossier, entry, ...FORCE) || claim.source.reading(claim.trigger.start, claim.trigger.end);
        return {unit: role?.entity ?? fold(name), id: role?.entity ?? null, name, figure, claim, entry};
      })
  );
}

/** Units under those they belong to, by the tree of names; the largest first. */
function inTree(dossier, groups) {
  const known = new Map(groups.map(group => [group[0].unit, group]));
  const parentOf = group => {
    const seen = new Set();
    for (let id = dossier.entity.get(group[0].id)?.parent; id && !seen.has(id); id = dossier.entity.get(id)?.parent) {
      if (known.has(id)) return id;
      seen.add(id);
    }
    return null;
  };
  const most = group => Math.max(...group.map(one => one.figure.max ?? one.figure.value));
  const under = grouped([...groups].sort((a, b) => most(b) - most(a)), group => parentOf(group) ?? '');
  const laid = [];
  const lay = (parent, depth) => {
    for (const group of under.get(parent) ?? []) {
      laid.push({group, depth});
      lay(group[0].unit, depth + 1);
    }
  };
  lay('', 0);
  return laid;
}

function chart(units, width) {
  const left = Math.min(290, width * 0.3);
  const values = units.flatMap(({group}) => group.flatMap(({figure}) => [figure.value, figure.max ?? figure.value]));
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values) * 1.01))];
  const at = value => left + 12 + ((Math.log10(value) - low) / Math.max(1, high - low)) * (width - left - 190);
  let y = TOP + 4;
  const rows = units.map(({group, depth}) => {
    const top = y;
    y += group.length * LINE + 10;
    return {group, depth, top};
  });
  return sheet('strengths', width, y, tens(low, high, at, y), rows.map(row => unit(row, at, left, width)));
}

function tens(low, high, at, down) {
  return svg(
    'g.axis',
    {'aria-hidden': 'true'},
    Array.from({length: high - low + 1}, (_, i) => 10 ** (low + i)).map(value => [
      line(at(value), TOP - 4, at(value), down, {class: 'axis-tick'}),
      label(at(value), TOP - 10, number(value), {class: 'axis-words', 'text-anchor': 'middle'})
    ])
  );
}

function unit({group, depth, top}, at, left, width) {
  const indent = depth * 14;
  const sorted = [...group].sort((a, b) => a.figure.value - b.figure.value);
  return svg(
    'g',
    {},
    line(0, top + group.length * LINE + 5, width, top + group.length * LINE + 5, {class: 'row-line'}),
    depth > 0 && svg('path.tree-line', {d: `M${indent - 9} ${top - 2}V${top + 9}H${indent - 2}`}),
    label(indent, top + 13, cutTo(group[0].name, left - indent - 6, 12.5), {class: 'row-name'}),
    sorted.map((one, i) => [
      i > 0 && differs(sorted[i - 1], one) && line(at(sorted[i - 1].figure.value), top + 9 + (i - 1) * LINE, at(one.figure.value), top + 9 + i * LINE, {class: 'spread'}),
      dot(one, at, top + 9 + i * LINE, width)
    ])
  );
}

/** Two figures of different claims that count the same. */
function differs(a, b) {
  return a.claim !== b.claim && (a.figure.unit ?? '') === (b.figure.unit ?? '');
}

function dot({figure, claim, entry, name}, at, y, width) {
  const [from, to] = [at(figure.value), at(Math.max(figure.max ?? 0, figure.value))];
  const words = `${figureWords(figure)} · ${claim.source.siglum}`;
  const when = edtfOfEntry({entry, claims: [claim]});
  return mark(
    [claim],
    `${name}: ${words}${when ? `, ${dateWords(when)}` : ''} · ${quoted([claim])}`,
    {class: `figure-mark is-${claim.modality}${fails(entry) ? ' is-flagged' : ''}`},
    svg('rect.item-ground', {x: round(from - 7), y: y - 8, width: round(to - from + 18 + widthOf(words, 11)), height: 16, rx: 2}),
    to > from && svg('rect.interval', {x: round(from), y: y - 3, width: round(to - from), height: 6}),
    svg('circle.figure-dot', {cx: round(from), cy: y, r: 4.5, class: figure.approx ? 'is-about' : ''}),
    label(to + 9, y + 4, cutTo(words, width - to - 12, 11), {class: 'item-words'})
  );
}

// Forces as a tree of units: under each its parts, its commander and where it stood, and beside it the figures
// given for it, each a dot on a scale whose steps are tens, with the account that gives it and what it counts.

import {svg} from './dom.js';
import {dateWords} from './edtf.js';
import {atMost, cutTo, drawing, label, line, mark, noDrawing, round, rowsNote, sheet, widthOf} from './drawing.js';
import {edtfOfEntry, fails, grouped, listOf, quoted, valueOf} from './entry-facts.js';
import {fold} from './fold.js';
import {figureWords} from './values.js';
import {number, t} from './words-of-ui.js';

const MOST = 80;
const TOP = 28;
const LINE = 17;
const INDENT = 16;
const FEW = 100;
const FORCE = ['of', 'force', 'unit', 'agent', 'side'];

export function strengths(dossier, entries) {
  const units = new Map();
  for (const one of entries) if (one.entry.kind === 'unit') addUnit(dossier, units, one);
  for (const one of entries) if (one.entry.kind !== 'unit') addFigures(dossier, units, one);
  const laid = inTree(units);
  if (laid.length === 0) return [noDrawing('strengths')];
  return [drawing('strengths', width => chart(atMost(laid, MOST), width), {after: rowsNote(laid, MOST)})];
}

/** A unit by its id; one of the same proper name, told apart by nothing, is the same in the drawing. */
function unitAt(units, id, name) {
  const same = isProper(name) && [...units.values()].filter(one => fold(one.name) === fold(name));
  const key = same && same.length === 1 ? same[0].key : id || fold(name);
  if (!units.has(key)) units.set(key, {key, name, parent: null, claims: [], commanders: [], places: [], figures: []});
  return units.get(key);
}

/** With a figure or a name in it: "garrison" alone may be any. */
function isProper(name) {
  return /\p{N}|\s\p{Lu}/u.test(name);
}

/** A unit of an order of battle with what is told of it, and the unit it belongs to. */
function addUnit(dossier, units, {entry, claims}) {
  const name = valueOf(dossier, entry, 'name', 'unit');
  const unit = unitAt(units, (entry.entities ?? []).find(id => dossier.nameOf(id) === name), name);
  const parent = entry.values?.['part-of'];
  if (parent) unit.parent = unitAt(units, entry.values['part-of-id'], String(parent)).key;
  unit.claims.push(...claims);
  unit.commanders.push(...listOf(entry, 'commanders').filter(Boolean));
  unit.places.push(...listOf(entry, 'places').filter(Boolean));
  listOf(entry, 'facts').forEach((fact, i) => {
    const claim = fact === 'strength' && dossier.claim.get(listOf(entry, 'fact-in')[i]);
    if (claim) addClaim(unit, claim, entry, Number(listOf(entry, 'strengths')[i]));
  });
}

/** The figures of a claim of strength, at the unit that it is about. */
function addFigures(dossier, units, {entry, claims}) {
  for (const claim of claims) {
    if (!claim.numbers.some(isStrength)) continue;
    const role = FORCE.map(name => claim.roles.find(one => one.role === name)).find(Boolean);
    const name = dossier.nameOf(role?.entity) || valueOf(dossier, entry, ...FORCE) || claim.source.reading(claim.trigger.start, claim.trigger.end);
    const unit = unitAt(units, role?.entity, isCount(role, claim) ? `${t('drawing.unnamed')} · ${claim.source.siglum}` : name);
    unit.claims.push(claim);
    const counted = listOf(entry, 'figures');
    if (counted.length === 0) addClaim(unit, claim, entry);
    for (const value of counted) addClaim(unit, claim, entry, Number(value));
  }
}

/** "About 17,600 men": the figure says how many, and not whose they are; of a few, "5 armoured trains", it is the name, unless it counts several things. */
function isCount(role, claim) {
  const several = claim.numbers.filter(isStrength).length > 1;
  return role && !role.entity && claim.numbers.some(({start, end, value}) => (several || value >= FEW) && start < role.end && role.start < end);
}

function isStrength(figure) {
  return figure.role === 'strength' && figure.value > 0;
}

/** One claim may count several units: of an order of battle only the figure that is this unit's is taken. */
function addClaim(unit, claim, entry, value = null) {
  for (const figure of claim.numbers.filter(isStrength))
    if ((value === null || figure.value === value) && !unit.figures.some(one => one.figure === figure)) unit.figures.push({figure, claim, entry, name: unit.name});
}

/** Units under those they belong to, those with most under them and the largest first: [{unit, depth}]. */
function inTree(units) {
  const under = grouped([...units.values()], unit => (unit.parent && units.has(unit.parent) ? unit.parent : ''));
  const most = unit => Math.max(0, ...unit.figures.map(({figure}) => figure.max ?? figure.value));
  const parts = unit => (under.get(unit.key) ?? []).length;
  const laid = [];
  const done = new Set();
  const lay = (parent, depth) => {
    const list = [...(under.get(parent) ?? [])].sort((a, b) => parts(b) - parts(a) || most(b) - most(a) || (a.name < b.name ? -1 : 1));
    for (const unit of list.filter(one => !done.has(one))) {
      done.add(unit);
      laid.push({unit, depth});
      lay(unit.key, depth + 1);
    }
  };
  lay('', 0);
  return laid.filter(({unit, depth}) => depth > 0 || parts(unit) > 0 || unit.figures.length > 0 || unit.commanders.length > 0 || unit.places.length > 0);
}

function chart(laid, width) {
  const left = Math.min(360, width * 0.36);
  const values = laid.flatMap(({unit}) => unit.figures.flatMap(({figure}) => [figure.value, figure.max ?? figure.value]));
  const [low, high] = values.length > 0 ? [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values) * 1.01))] : [0, 1];
  const at = value => left + 12 + ((Math.log10(value) - low) / Math.max(1, high - low)) * (width - left - 190);
  let y = TOP + 4;
  const rows = laid.map(one => {
    const top = y;
    const note = noteOf(one.unit);
    y += Math.max(one.unit.figures.length, note ? 1.8 : 1) * LINE + 9;
    return {...one, note, top, bottom: y};
  });
  return sheet('strengths', width, y, values.length > 0 && tens(low, high, at, y), branches(rows), rows.map(row => unitRow(row, at, left, width)));
}

/** Who commanded it and where it stood, as told. */
function noteOf({commanders, places}) {
  const once = list => [...new Set(list)].join('; ');
  return [commanders.length > 0 && t('drawing.under', {name: once(commanders)}), places.length > 0 && once(places)].filter(Boolean).join(' · ');
}

/** The lines from a unit down to its parts. */
function branches(rows) {
  return rows.map((row, i) => {
    if (row.depth === 0) return null;
    const above = rows.slice(0, i).findLast(one => one.depth === row.depth - 1);
    const x = (row.depth - 1) * INDENT + 5;
    return svg('path.tree-line', {d: `M${x} ${above.top + (above.note ? 30 : 19)}V${row.top + 9}H${x + 8}`});
  });
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

function unitRow({unit, depth, note, top, bottom}, at, left, width) {
  const indent = depth * INDENT;
  const sorted = [...unit.figures].sort((a, b) => a.figure.value - b.figure.value);
  return svg(
    'g',
    {},
    line(0, bottom - 4, width, bottom - 4, {class: 'row-line'}),
    unit.claims.length > 0
      ? mark(
          unit.claims.slice(0, 1),
          `${[unit.name, note].filter(Boolean).join(', ')} · ${quoted(unit.claims)}`,
          {class: 'unit-name'},
          svg('rect.item-ground', {x: indent - 3, y: top - 3, width: round(left - indent - 6), height: note ? 31 : 19, rx: 2}),
          names(unit, note, indent, top, left)
        )
      : names(unit, note, indent, top, left),
    sorted.map((one, i) => [
      i > 0 &&
        differs(sorted[i - 1], one) &&
        line(at(sorted[i - 1].figure.value), top + 9 + (i - 1) * LINE, at(one.figure.value), top + 9 + i * LINE, {class: 'spread'}),
      dot(one, at, top + 9 + i * LINE, width)
    ])
  );
}

function names(unit, note, indent, top, left) {
  return [
    label(indent, top + 13, cutTo(unit.name, left - indent - 10, 12.5), {class: 'row-name'}),
    note && label(indent, top + 25, cutTo(note, left - indent - 10, 10), {class: 'row-note'})
  ];
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

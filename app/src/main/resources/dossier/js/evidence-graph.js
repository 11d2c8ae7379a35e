// What the accounts rest on, as a graph of two kinds: accounts at the sides, works between. What several
// accounts cite stands in the middle and is tied to each of them: their agreement there is no independent
// confirmation. What one alone cites stands beside it. A line is as thick as many claims rest on the work.

import {svg} from './dom.js';
import {cutTo, drawing, label, mark, noDrawing, round, sheet} from './drawing.js';
import {quoted, valueOf} from './entry-facts.js';
import {link, opening} from './state.js';
import {t} from './words-of-ui.js';

const ROW = 19;
const TOP = 24;
const SHOWN = 14;
const DOT = 4;
const MOST_SHARED = 60;
const MOST_ACCOUNTS = 40;

export function evidenceGraph(dossier, entries) {
  const places = citations(dossier);
  const works = entries
    .map(({entry, claims}) => workOf(dossier, entry, claims, places))
    .filter(work => work.sources.length > 0)
    .sort((a, b) => b.claims.length - a.claims.length || (a.name < b.name ? -1 : 1));
  if (works.length === 0) return [noDrawing('evidence')];
  const n = works.filter(work => work.sources.length > 1).length;
  return [drawing('evidence', width => graph(dossier, works, width), {help: n > 0 ? 'evidenceHelp' : 'evidenceApart', slots: {n}})];
}

/** Where each work is cited, by its entity. */
function citations(dossier) {
  const places = new Map();
  for (const mention of dossier.mentions) {
    if (mention.type !== 'CIT') continue;
    for (const id of new Set([mention.value].flat().map(one => one?.work).filter(Boolean))) {
      if (!places.has(id)) places.set(id, []);
      places.get(id).push(mention);
    }
  }
  return places;
}

/** A work with the claims that rest on it and the places that cite it, which may carry no claim. */
function workOf(dossier, entry, claims, places) {
  const cited = (entry.entities ?? []).flatMap(id => places.get(id) ?? []);
  return {
    name: valueOf(dossier, entry, 'work') || dossier.nameOf(entry.entities?.[0]),
    claims,
    cited,
    sources: [...new Set([...claims, ...cited].map(thing => thing.source))]
  };
}

/** A mark for a work, or for one account's part of it: it leads to a claim, else to where the work is cited. */
function markOf(work, source, words, attributes, ...shapes) {
  const own = list => list.filter(thing => !source || thing.source === source);
  const [claims, [place]] = [own(work.claims), own(work.cited)];
  const way = claims.length === 0 && place ? link(opening(place.source, place, {mention: place.id})) : {};
  const said = quoted(claims) || (place ? `${place.source.siglum} «${place.source.reading(place.start, place.end)}»` : '');
  return mark(claims, `${words}: ${t('count.claims', {n: claims.length})} · ${said}`, {...way, ...attributes}, shapes);
}

function graph(dossier, works, width) {
  const shared = works.filter(work => work.sources.length > 1);
  const blocks = dossier.sources
    .slice(0, MOST_ACCOUNTS)
    .map(source => ({source, own: works.filter(work => work.sources.length === 1 && work.sources[0] === source)}))
    .map(block => ({...block, none: block.own.length === 0 && !shared.some(work => work.sources.includes(block.source))}));
  const most = Math.max(1, ...works.map(work => work.claims.length));
  const columns = [[], []];
  for (const block of [...blocks].sort((a, b) => b.own.length - a.own.length)) shorter(columns).push(block);
  const side = shared.length > 0 ? width * 0.34 : width * 0.48;
  const bottoms = columns.map((column, i) => stack(column, i === 0 ? 0 : width - side, side, i));
  const middle = shared.slice(0, MOST_SHARED).map((work, i) => ({work, y: TOP + 30 + i * ROW * 1.5}));
  const height = Math.max(...bottoms, TOP + 40 + middle.length * ROW * 1.5) + 8;
  return sheet(
    'evidence',
    width,
    height,
    shared.length > 0 && label(width / 2, TOP - 8, t('evidence.shared'), {class: 'column-name', 'text-anchor': 'middle'}),
    middle.flatMap(({work, y}) => work.sources.map(source => blocks.find(block => block.source === source)).filter(Boolean).map(block => tie(block, work, y, width))),
    middle.map(({work, y}) => sharedWork(work, y, width, side)),
    blocks.map(block => account(block, most))
  );
}

function shorter(columns) {
  const rows = column => column.reduce((sum, block) => sum + Math.min(block.own.length, SHOWN) + 3, 0);
  return rows(columns[1]) < rows(columns[0]) ? columns[1] : columns[0];
}

/** Gives the blocks of a column their places; returns where it ends. */
function stack(column, x, side, i) {
  let y = TOP;
  for (const block of column) {
    Object.assign(block, {x, y, side, right: i === 1, anchor: i === 0 ? x + side * 0.72 : x + side * 0.28});
    y += (Math.min(block.own.length, SHOWN) + (block.own.length > SHOWN || block.none ? 1 : 0)) * ROW + 44;
  }
  return y;
}

function thickness(claims) {
  return round(1 + Math.sqrt(claims.length) * 1.1);
}

function tie(block, work, y, width) {
  const claims = work.claims.filter(claim => claim.source === block.source);
  const [x1, y1] = [block.right ? block.x : block.x + block.side, block.y + 8];
  const x2 = block.right ? width / 2 + 120 : width / 2 - 120;
  const middle = (x1 + x2) / 2;
  return markOf(
    work,
    block.source,
    `${block.source.title} — ${work.name}`,
    {class: 'evidence-tie'},
    svg('path', {d: `M${round(x1)} ${y1}C${round(middle)} ${y1} ${round(middle)} ${round(y)} ${round(x2)} ${round(y)}`, 'stroke-width': thickness(claims)})
  );
}

function sharedWork(work, y, width) {
  return markOf(
    work,
    null,
    work.name,
    {class: 'evidence-work is-shared'},
    svg('rect.item-ground.is-shared', {x: round(width / 2 - 120), y: round(y - 11), width: 240, height: 22, rx: 2}),
    label(width / 2, y + 4, cutTo(work.name, 228, 12), {class: 'work-label', 'text-anchor': 'middle'})
  );
}

/** An account with what it alone cites, as dots as large as many claims. */
function account({source, own, none, x, y, side, right}, most) {
  const edge = right ? x + side : x;
  const anchor = right ? 'end' : 'start';
  const into = right ? -1 : 1;
  return svg(
    'g',
    {},
    svg('rect.account-ground', {x: round(x), y: y - 9, width: round(side), height: 24, rx: 2}),
    label(edge + into * 10, y + 8, `${source.siglum}  ${cutTo(source.title, side - 60, 15)}`, {class: 'column-name', 'text-anchor': anchor}),
    own.slice(0, SHOWN).map((work, i) => {
      const at = y + 32 + i * ROW;
      return markOf(
        work,
        null,
        work.name,
        {class: 'evidence-work'},
        svg('rect.item-ground', {x: round(x), y: at - 11, width: round(side), height: 16, rx: 2}),
        svg('circle.work-dot', {cx: edge + into * 12, cy: at - 3, r: round(2 + DOT * 1.5 * Math.sqrt(work.claims.length / most))}),
        label(edge + into * 26, at + 1, cutTo(work.name, side - 84, 12), {class: 'work-label', 'text-anchor': anchor}),
        label(right ? x + 6 : x + side - 6, at + 1, String(work.claims.length), {class: 'row-note', 'text-anchor': right ? 'start' : 'end'})
      );
    }),
    none && label(edge + into * 10, y + 33, t('drawing.citesNone'), {class: 'row-note', 'text-anchor': anchor}),
    own.length > SHOWN && label(edge + into * 26, y + 32 + SHOWN * ROW + 1, t('cell.more', {n: own.length - SHOWN}), {class: 'row-note', 'text-anchor': anchor})
  );
}

// Who gave what to whom: a line for each transfer, from giver to receiver, with goods and amount as written. A
// side that the words do not name is an open circle; what was only planned or asked for is dashed. What is told
// to lie in store moves nowhere: it stands in a frame beside its place.

import {svg} from './dom.js';
import {dateWords} from './edtf.js';
import {atMost, cutTo, drawing, label, line, mark, noDrawing, round, rowsNote, sheet, widthOf} from './drawing.js';
import {dateOfEntry, edtfOfEntry, fails, quoted, listOf, valueOf} from './entry-facts.js';
import {link, opening} from './state.js';
import {figureWords} from './values.js';
import {number, term} from './words-of-ui.js';

const MOST = 40;
const ROW = 34;
const REAL = new Set(['asserted', 'reported']);

export function transfers(dossier, entries) {
  const rows = entries.map(one => transferOf(dossier, one)).filter(row => (row.claims.length > 0 || (row.stored && row.way)) && (row.giver || row.receiver || row.amount || row.stored));
  if (rows.length === 0) return [noDrawing('transfers')];
  rows.sort((a, b) => (a.date?.min ?? 1e15) - (b.date?.min ?? 1e15));
  return [drawing('transfers', width => chart(atMost(rows, MOST), width), {after: rowsNote(rows, MOST)})];
}

function chart(rows, width) {
  return sheet('transfers', width, rows.length * ROW + 10, rows.map((row, i) => draw(row, i * ROW + 4, width)));
}

function transferOf(dossier, {entry, claims}) {
  const figure = claims.flatMap(claim => claim.numbers)[0];
  return {
    entry,
    claims,
    date: dateOfEntry({entry, claims}),
    when: edtfOfEntry({entry, claims}),
    giver: valueOf(dossier, entry, 'giver', 'from'),
    receiver: valueOf(dossier, entry, 'recipient', 'receiver', 'to'),
    goods: valueOf(dossier, entry, 'goods'),
    stored: entry.kind === 'stock',
    way: wayTo(dossier, entry, claims),
    place: valueOf(dossier, entry, 'place', 'of'),
    amount: figure ? figureWords(figure) : '',
    converted: listOf(entry, 'converted').filter(Boolean).map(metric).join('; ')
  };
}

/** Where the words of an entry stand that no claim was read from. */
function wayTo(dossier, entry, claims) {
  const [said] = entry.words ?? [];
  const source = claims.length === 0 && said ? dossier.sourceOf.get(said.doc) : null;
  return source ? link(opening(source, said)) : null;
}

/** "1640000 tonne" in the words of the page. */
function metric(words) {
  const [, amount, unit] = /^([\d.]+)\s*(.*)$/.exec(String(words)) ?? [];
  return amount ? `${number(Number(amount))} ${term('metric', unit)}` : String(words);
}

function draw(row, top, width) {
  const {entry, claims, when, giver, receiver, goods, amount, converted} = row;
  const [side, y] = [width * 0.24, top + ROW / 2];
  if (row.stored) return store(row, side, top, width);
  const real = REAL.has(claims[0].modality);
  const what = [goods, /\d/.test(goods) ? '' : amount, converted && `= ${converted}`].filter(Boolean).join(', ');
  const how = [what, when && dateWords(when), !real && term('modality', claims[0].modality)].filter(Boolean).join(' · ');
  return mark(
    claims,
    `${giver || '?'} → ${receiver || '?'}: ${how} · ${quoted(claims)}`,
    {class: `transfer${real ? '' : ' is-planned'}${fails(entry) ? ' is-flagged' : ''}`},
    svg('rect.item-ground', {x: 0, y: top + 1, width: round(width), height: ROW - 2, rx: 2}),
    giver ? label(side - 10, y + 8, cutTo(giver, side - 12, 12.5), {class: 'row-name', 'text-anchor': 'end'}) : svg('circle.message-none', {cx: side - 14, cy: y + 4, r: 3.5}),
    line(side, y + 4, width - side - 8, y + 4, {class: 'transfer-line'}),
    svg('path.transfer-head', {d: `M${round(width - side - 8)} ${y}L${round(width - side)} ${y + 4}L${round(width - side - 8)} ${y + 8}Z`}),
    label(width / 2, y - 2, cutTo(how, width - 2 * side - 20, 11.5), {class: 'item-words', 'text-anchor': 'middle'}),
    receiver ? label(width - side + 10, y + 8, cutTo(receiver, side - 12, 12.5), {class: 'row-name'}) : svg('circle.message-none', {cx: width - side + 14, cy: y + 4, r: 3.5})
  );
}

/** What lies at a place, in a frame; words that no claim was read from lead to where they stand. */
function store({entry, claims, way, when, place, goods, converted}, side, top, width) {
  const y = top + ROW / 2;
  const how = [[goods, converted && `= ${converted}`].filter(Boolean).join(', '), when && dateWords(when)].filter(Boolean).join(' · ');
  return mark(
    claims,
    `${place}: ${how} · ${quoted(claims)}`,
    {...way, class: `transfer is-store${fails(entry) ? ' is-flagged' : ''}`},
    svg('rect.item-ground', {x: 0, y: top + 1, width: round(width), height: ROW - 2, rx: 2}),
    label(side - 10, y + 8, cutTo(place, side - 12, 12.5), {class: 'row-name', 'text-anchor': 'end'}),
    svg('rect.store', {x: round(side), y: y - 8, width: round(Math.min(width - 2 * side, widthOf(how, 11.5) + 18)), height: 22, rx: 2}),
    label(side + 9, y + 7, cutTo(how, width - 2 * side - 20, 11.5), {class: 'item-words'})
  );
}

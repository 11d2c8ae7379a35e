// The rows of the parallel table under the rules of years and months, built when they come near the window.
// Few columns stand side by side; of many, a row shows those that tell and sums up the rest.

import {h} from './dom.js';
import {absences} from './absent.js';
import {cell, told} from './cell.js';
import {monthOf} from './edtf.js';
import {fill, whenNear} from './lazy.js';
import {rowHead} from './row-head.js';
import {list, t, term} from './words-of-ui.js';

const CHUNK = 25;
const LARGEST = 120;
const CHUNKS = 160;

/** The bodies of the table, the first built at once; `columns` as columns.js gives them. */
export function bodies(dossier, columns, rows) {
  markEchoes(rows);
  const parts = chunks(rows).map((part, i, all) => body(dossier, columns, part, all[i - 1]?.at(-1)));
  if (parts.length > 0) fill(parts[0]);
  return parts;
}

/** How many columns a row of the table has. */
export function width(columns) {
  return columns.stacked ? 2 : columns.list.length + 1;
}

/** Marks the accounts whose sentence a row shares with the row above it. */
function markEchoes(rows) {
  let above = new Map();
  for (const [i, row] of rows.entries()) {
    row.index = i;
    const quotes = new Map(row.claims.map(claim => [claim.source, `${claim.start}-${claim.end}`]));
    row.echoes = new Set(
      [...quotes].filter(([source, quote]) => above.get(source) === quote).map(([source]) => source)
    );
    above = quotes;
  }
}

/** Rows in the chunks in which they are built: the more there are, the larger. */
function chunks(rows) {
  const size = Math.max(CHUNK, Math.min(LARGEST, Math.ceil(rows.length / CHUNKS)));
  const parts = [];
  for (let i = 0; i < rows.length; i += size) parts.push(rows.slice(i, i + size));
  return parts;
}

function body(dossier, columns, rows, above) {
  const placeholder = h('tr.placeholder', {'data-waiting': true}, h('td', {colspan: width(columns)}));
  placeholder.style.setProperty('--rows', rows.length);
  const part = h('tbody', {}, placeholder);
  part.events = new Set(rows.map(row => row.event.id));
  whenNear(part, () =>
    placeholder.replaceWith(
      ...rows.flatMap((row, i) => [
        ...rules(rows[i - 1] ?? above, row, width(columns)),
        eventRow(dossier, columns, row)
      ])
    )
  );
  return part;
}

/** The rules of the calendar that a row stands under, where the row above it stands under others. */
function rules(above, row, columns) {
  const [before, now] = [above && monthOf(above.event.date), monthOf(row.event.date)];
  const rule = (kind, words) => h(`tr.${kind}`, {}, h('th', {colspan: columns, scope: 'rowgroup'}, words));
  const year = !above || before?.year !== now?.year;
  const part = year || before?.month !== now?.month || (!now && above.event.type !== row.event.type);
  const words = now ? monthWords(now) : term('type', row.event.type);
  return [
    ...(year ? [rule('year-rule', now ? yearWords(now.year) : t('parallel.undated'))] : []),
    ...(part && words ? [rule('month-rule', words)] : [])
  ];
}

function yearWords(year) {
  return /X/.test(year) ? t('date.decade', {year: year.replaceAll('X', '0')}) : year;
}

function monthWords({month}) {
  if (month === 0) return t('parallel.wholeYear');
  return list('date.months')[month - 1];
}

function eventRow(dossier, columns, row) {
  const own = new Map();
  for (const claim of row.claims) {
    const key = columns.keyOf(claim);
    if (!own.has(key)) own.set(key, []);
    own.get(key).push(claim);
  }
  return h(
    'tr.event',
    {
      'data-event': row.event.id,
      'aria-rowindex': row.index + 2,
      tabindex: '-1',
      id: `event-${row.event.id}`,
      class: row.event.conflicts.length > 0 ? 'has-conflict' : ''
    },
    rowHead(dossier, row),
    columns.stacked
      ? stack(dossier, columns, row, own)
      : columns.list.map(column => cell(dossier, column, row, own.get(column.key) ?? []))
  );
}

/** Those who tell, beside each other under their signs; then, in a line, why the others do not. */
function stack(dossier, columns, row, own) {
  return h(
    'td.stack',
    {},
    h(
      'div.stack-cells',
      {},
      columns.list
        .filter(column => own.has(column.key))
        .map(column => told(dossier, column, row, own.get(column.key)))
    ),
    absences(
      dossier,
      columns.list.filter(column => !own.has(column.key)),
      row
    )
  );
}

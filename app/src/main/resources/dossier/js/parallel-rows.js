// The rows of the parallel table, in groups by month that are built when they come near the window. Few
// columns stand side by side; of many, a row shows those that tell and sums up the rest.

import {h} from './dom.js';
import {absences} from './absent.js';
import {cell, told} from './cell.js';
import {monthOf} from './edtf.js';
import {whenNear} from './lazy.js';
import {rowHead} from './row-head.js';
import {list, t, term} from './words-of-ui.js';

const CHUNK = 25;

/** The bodies of the table; `columns` as columns.js gives them. */
export function bodies(dossier, columns, rows) {
  markEchoes(rows);
  return chunks(rows).map(group => body(dossier, columns, group));
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

/** Rows in groups by month of beginning, cut into chunks. */
function chunks(rows) {
  const groups = [];
  for (const row of rows) {
    const month = monthOf(row.event.date);
    const key = month ? `${month.year}-${month.month}` : `none-${row.event.type}`;
    const last = groups.at(-1);
    if (last && last.key === key && last.rows.length < CHUNK) last.rows.push(row);
    else
      groups.push({
        key,
        month,
        rows: [row],
        first: !last || last.key !== key,
        year: !last || last.month?.year !== month?.year
      });
  }
  return groups;
}

function body(dossier, columns, group) {
  const placeholder = h('tr.placeholder', {'data-waiting': true}, h('td', {colspan: width(columns)}));
  placeholder.style.setProperty('--rows', group.rows.length);
  const part = h('tbody', {class: group.first ? 'is-first' : ''}, rules(group, width(columns)), placeholder);
  part.events = new Set(group.rows.map(row => row.event.id));
  whenNear(part, () => placeholder.replaceWith(...group.rows.map(row => eventRow(dossier, columns, row))));
  return part;
}

/** The rules of the calendar: a year in large figures, a month beneath it. */
function rules(group, columns) {
  const out = [];
  if (group.year) {
    const words = group.month ? yearWords(group.month.year) : t('parallel.undated');
    out.push(h('tr.year-rule', {}, h('th', {colspan: columns, scope: 'rowgroup'}, words)));
  }
  if (group.first) {
    const words = group.month ? monthWords(group.month) : term('type', group.rows[0].event.type);
    if (words) out.push(h('tr.month-rule', {}, h('th', {colspan: columns, scope: 'rowgroup'}, words)));
  }
  return out;
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

// The main view: accounts as columns, events as rows in time order, each cell the account's own words.

import {h, refill} from './dom.js';
import {cell} from './cell.js';
import {monthOf, parseDate, withoutYear} from './edtf.js';
import {filteredEvents, shownSources} from './filter.js';
import {eventDate, eventSubject, modality, siglum, slotName, verdictSign} from './labels.js';
import {fill, whenNear} from './lazy.js';
import {legend} from './legend.js';
import {eventDetail} from './event-detail.js';
import {parallelBar} from './parallel-bar.js';
import {link} from './state.js';
import {timeline} from './timeline.js';
import {list, t, term} from './words-of-ui.js';

const CHUNK = 25;

export const parallel = {
  keys: ['rows'],

  render(host, dossier, state) {
    const rows = filteredEvents(dossier, state);
    const sources = shownSources(dossier, state);
    refill(
      host,
      h('div.parallel-top', {}, h('h1.view-title', {}, t('parallel.title')), parallelBar(dossier, state, rows)),
      timeline(dossier, state, sources),
      rows.length === 0 ? nothingLeft(dossier, state.rows) : table(dossier, sources, rows),
      h('div.on-paper', {}, legend())
    );
  },

  /** Opens and closes the reasoning under a row without drawing the table anew. */
  update(host, dossier, state) {
    const open = host.querySelector('tr.event.is-open');
    if (open && open.dataset.event !== state.event) fold(open);
    if (!state.event) return;
    const row = showEvent(host, state.event);
    if (row && !row.classList.contains('is-open')) unfold(row, dossier);
  },

  reveal,

  rows: host =>
    [...host.querySelectorAll('tbody')]
      .flatMap(body => [...body.children])
      .filter(row => row.dataset.event || row.dataset.waiting)
};

function nothingLeft(dossier, rows) {
  return h(
    'div.empty',
    {},
    h('h2', {}, t(dossier.claims.length === 0 ? 'parallel.emptyTitle' : 'parallel.empty')),
    h(
      'p',
      {},
      t(
        dossier.claims.length === 0
          ? 'parallel.emptyNoClaims'
          : rows === 'all'
            ? 'parallel.emptyFiltered'
            : `parallel.empty_${rows}`
      )
    ),
    dossier.claims.length > 0 && h('button.button', {type: 'button', 'data-act': 'clear-filters'}, t('filters.clear'))
  );
}

function table(dossier, sources, rows) {
  const head = h(
    'thead',
    {},
    h(
      'tr',
      {},
      h('th.corner', {scope: 'col'}, t('parallel.corner')),
      sources.map(source => columnHead(source, rows))
    )
  );
  const sheet = h(
    'table.parallel',
    {'aria-rowcount': rows.length + 1},
    h('caption.unseen', {}, t('parallel.caption')),
    head
  );
  sheet.style.setProperty('--accounts', sources.length);
  markEchoes(rows);
  for (const group of chunks(rows)) sheet.append(body(dossier, sources, group));
  return h('div.parallel-frame', {class: sources.length > 4 ? 'is-wide' : ''}, sheet);
}

function columnHead(source, rows) {
  const n = rows.filter(row => row.claims.some(claim => claim.source === source)).length;
  return h(
    'th.account-head',
    {scope: 'col'},
    h(
      'span.account-name',
      {},
      siglum(source),
      h(
        'a.account-title',
        {...link({source: source.id, span: '', words: '', claim: '', mention: ''}), title: source.title},
        source.title
      )
    ),
    h('span.account-count', {}, t('parallel.tells', {n}))
  );
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

/** Rows in groups by month of beginning, cut into chunks that are built when they come near. */
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

function body(dossier, sources, group) {
  const events = new Set(group.rows.map(row => row.event.id));
  const placeholder = h('tr.placeholder', {'data-waiting': true}, h('td', {colspan: sources.length + 1}));
  placeholder.style.setProperty('--rows', group.rows.length);
  const part = h('tbody', {class: group.first ? 'is-first' : ''}, rules(group, sources.length + 1), placeholder);
  part.events = events;
  whenNear(part, () => placeholder.replaceWith(...group.rows.map(row => eventRow(dossier, sources, row))));
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

function eventRow(dossier, sources, row) {
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
    sources.map(source => cell(dossier, source, row))
  );
}

function fold(row) {
  row.classList.remove('is-open');
  if (row.nextElementSibling?.matches('.event-detail')) row.nextElementSibling.remove();
  turn(row, false);
}

function unfold(row, dossier) {
  row.classList.add('is-open');
  row.after(eventDetail(dossier, dossier.event.get(row.dataset.event), row.childElementCount));
  turn(row, true);
}

/** The head of an open row closes it, the head of a closed one opens it. */
function turn(row, open) {
  const head = row.querySelector('.row-link');
  head.setAttribute('aria-expanded', String(open));
  Object.assign(head, {go: {event: open ? '' : row.dataset.event}});
}

function rowHead(dossier, row) {
  const {event} = row;
  const subject = eventSubject(dossier, event);
  return h(
    'th.row-head',
    {scope: 'row'},
    h(
      'a.row-link',
      {...link({event: event.id}), 'aria-expanded': 'false', title: t('parallel.open')},
      h('span.row-date', {class: parseDate(event.date)?.loose ? 'is-loose' : ''}, rowDate(event)),
      h('span.row-type', {}, term('type', event.type)),
      subject && h('span.row-place', {title: subject}, subject)
    ),
    onlySaid(event),
    slotMarks(event),
    conflictMark(event),
    row.hidden > 0 && h('span.row-hidden', {title: t('parallel.hiddenWhy')}, t('parallel.hidden', {n: row.hidden}))
  );
}

/** The day and month are enough under the rule that gives the year; anything else is said in full. */
function rowDate(event) {
  const date = parseDate(event.date);
  if (!date) return '';
  const simple = !date.to && !date.openStart && !date.openEnd && date.from.unit !== 'decade';
  const short = simple && date.from.year !== 'XXXX' ? withoutYear(date.from) : '';
  if (!short) return eventDate(event);
  return `${date.loose ? '≈ ' : ''}${short}${date.from.time ? `, ${date.from.time}` : ''}${date.doubtful ? '?' : ''}`;
}

/** An event that nobody states as having happened says so at its head. */
function onlySaid(event) {
  const kinds = new Set(event.claims.map(claim => claim.modality));
  return kinds.size === 1 && !kinds.has('asserted') && !kinds.has('reported') ? modality(event.claims[0]) : null;
}

/** From the row to what is disputed about it. */
function conflictMark(event) {
  const n = event.conflicts.length;
  if (n === 0) return null;
  return h(
    'a.to-conflict',
    {...link({view: 'conflicts', conflict: event.conflicts[0].id}), class: `is-${event.conflicts[0].verdict}`},
    h('span.sign', {'aria-hidden': 'true'}, verdictSign(event.conflicts[0].verdict)),
    ` ${t('count.conflicts', {n})}`
  );
}

function slotMarks(event) {
  const told = (event.slots ?? []).filter(slot => slot.verdict !== 'single');
  const marks = told.map(slot =>
    h(
      'span.slot-mark',
      {class: `is-${slot.verdict}`, title: term('verdict', slot.verdict)},
      h('span.sign', {}, verdictSign(slot.verdict)),
      ` ${slotName(slot.slot)}`,
      h('span.unseen', {}, `: ${term('verdict', slot.verdict)}`)
    )
  );
  return marks.length > 0 && h('span.slot-marks', {}, marks);
}

/** Brings the row of an event into view. */
function showEvent(host, id) {
  const row = reveal(host, id);
  if (!row) return null;
  const box = row.getBoundingClientRect();
  if (box.top < 120 || box.top > window.innerHeight - 200) row.scrollIntoView({block: 'center'});
  return row;
}

/** Brings the row of an event into being. */
function reveal(host, id) {
  for (const part of host.querySelectorAll('tbody')) if (part.events?.has(id)) fill(part);
  return host.querySelector(`[data-event="${CSS.escape(id)}"]`);
}

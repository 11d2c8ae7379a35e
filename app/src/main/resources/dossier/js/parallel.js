// The main view: accounts as columns, events as rows in time order, each cell the account's own words.

import {h, refill} from './dom.js';
import {cell} from './cell.js';
import {monthOf, parseDate, withoutYear} from './edtf.js';
import {filteredEvents, shownSources} from './filter.js';
import {eventDate, siglum, verdict, verdictSign} from './labels.js';
import {fill, whenNear} from './lazy.js';
import {eventDetail} from './event-detail.js';
import {parallelBar} from './parallel-bar.js';
import {link} from './state.js';
import {timeline} from './timeline.js';
import {list, t, term} from './words-of-ui.js';

const CHUNK = 25;

export const parallel = {
  keys: ['rows', 'event'],

  render(host, dossier, state) {
    const rows = filteredEvents(dossier, state);
    const sources = shownSources(dossier, state);
    refill(host,
      h('div.parallel-top', {}, h('h1.view-title', {}, t('parallel.title')), parallelBar(dossier, state, rows)),
      timeline(dossier, state, sources),
      rows.length === 0 ? nothingLeft(dossier) : table(dossier, state, sources, rows));
  },

  rows: host => [...host.querySelectorAll('tbody')].flatMap(body => [...body.children]).filter(row => row.dataset.event || row.dataset.waiting)
};

function nothingLeft(dossier) {
  return h('div.empty', {}, h('h2', {}, t('parallel.empty')),
    h('p', {}, dossier.claims.length === 0 ? t('parallel.emptyNoClaims') : t('parallel.emptyFiltered')),
    dossier.claims.length > 0 && h('button.button', {type: 'button', 'data-act': 'clear-filters'}, t('filters.clear')));
}

function table(dossier, state, sources, rows) {
  const head = h('thead', {}, h('tr', {}, h('th.corner', {scope: 'col'}, t('parallel.corner')),
    sources.map(source => columnHead(source, rows))));
  const sheet = h('table.parallel', {'aria-rowcount': rows.length + 1}, h('caption.unseen', {}, t('parallel.caption')), head);
  sheet.style.setProperty('--accounts', sources.length);
  for (const group of chunks(rows)) sheet.append(body(dossier, state, sources, group));
  const frame = h('div.parallel-frame', {class: sources.length > 4 ? 'is-wide' : ''}, sheet);
  queueMicrotask(() => showEvent(frame, state.event));
  return frame;
}

function columnHead(source, rows) {
  const n = rows.filter(row => row.claims.some(claim => claim.source === source)).length;
  return h('th.account-head', {scope: 'col'}, h('span.account-name', {}, siglum(source),
    h('a.account-title', {...link({source: source.id, span: '', words: '', claim: '', mention: ''}), title: source.title}, source.title)),
    h('span.account-count', {}, t('parallel.tells', {n})));
}

/** Rows in groups by month of beginning, cut into chunks that are built when they come near. */
function chunks(rows) {
  const groups = [];
  for (const row of rows) {
    const month = monthOf(row.event.date);
    const key = month ? `${month.year}-${month.month}` : `none-${row.event.type}`;
    const last = groups.at(-1);
    if (last && last.key === key && last.rows.length < CHUNK) last.rows.push(row);
    else groups.push({key, month, rows: [row], first: !last || last.key !== key, year: !last || last.month?.year !== month?.year});
  }
  return groups;
}

function body(dossier, state, sources, group) {
  const events = new Set(group.rows.map(row => row.event.id));
  const placeholder = h('tr.placeholder', {'data-waiting': true}, h('td', {colspan: sources.length + 1}));
  placeholder.style.setProperty('--rows', group.rows.length);
  const part = h('tbody', {class: group.first ? 'is-first' : ''}, rules(group, sources.length + 1), placeholder);
  part.events = events;
  whenNear(part, () => placeholder.replaceWith(...group.rows.flatMap(row => eventRows(dossier, state, sources, row))));
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

function eventRows(dossier, state, sources, row) {
  const open = state.event === row.event.id;
  const line = h('tr.event', {
    'data-event': row.event.id, tabindex: '-1', id: `event-${row.event.id}`,
    class: [row.event.conflicts.length > 0 && 'has-conflict', open && 'is-open'].filter(Boolean).join(' ')
  }, rowHead(dossier, row, open), sources.map(source => cell(dossier, source, row, state)));
  return open ? [line, eventDetail(dossier, row.event, sources.length + 1)] : [line];
}

function rowHead(dossier, row, open) {
  const {event} = row;
  const place = dossier.nameOf(event.place);
  return h('th.row-head', {scope: 'row'},
    h('a.row-link', {...link({event: open ? '' : event.id}), 'aria-expanded': String(open), title: t('parallel.open')},
      h('span.row-date', {class: parseDate(event.date)?.loose ? 'is-loose' : ''}, rowDate(event)),
      h('span.row-type', {}, term('type', event.type)), place && h('span.row-place', {}, place)),
    slotMarks(event), row.hidden > 0 && h('span.row-hidden', {title: t('parallel.hiddenWhy')}, t('parallel.hidden', {n: row.hidden})));
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

function slotMarks(event) {
  const told = (event.slots ?? []).filter(slot => slot.verdict !== 'single');
  const marks = told.map(slot => h('span.slot-mark', {class: `is-${slot.verdict}`, title: term('verdict', slot.verdict)},
    h('span.sign', {}, verdictSign(slot.verdict)), ` ${term('slot', slot.slot)}`, h('span.unseen', {}, `: ${term('verdict', slot.verdict)}`)));
  return marks.length > 0 && h('span.slot-marks', {}, marks);
}

/** Brings the row of an event into being and into view. */
export function showEvent(host, id, focus = false) {
  if (!id) return null;
  for (const part of host.querySelectorAll('tbody')) if (part.events?.has(id)) fill(part);
  const row = host.querySelector(`[data-event="${CSS.escape(id)}"]`);
  if (!row) return null;
  const box = row.getBoundingClientRect();
  if (box.top < 120 || box.bottom > window.innerHeight) row.scrollIntoView({block: 'center'});
  if (focus) row.focus({preventScroll: true});
  return row;
}

// The main view: accounts or witnesses as columns, events or days as rows in time order, each cell the
// account's own words.

import {h, refill} from './dom.js';
import {columnsOf} from './columns.js';
import {dayRows, undatedClaims} from './days.js';
import {filteredEvents, shownSources} from './filter.js';
import {siglum} from './labels.js';
import {fill} from './lazy.js';
import {legend} from './legend.js';
import {eventDetail} from './event-detail.js';
import {parallelBar} from './parallel-bar.js';
import {bodies} from './parallel-rows.js';
import {link} from './state.js';
import {timeline} from './timeline.js';
import {t} from './words-of-ui.js';

/** More columns than these do not find room beside each other. */
const SIDE_BY_SIDE = 5;

export const parallel = {
  keys: ['rows', 'by', 'lay'],

  render(host, dossier, state) {
    const rows = state.lay === 'days' ? dayRows(dossier, state) : filteredEvents(dossier, state);
    const columns = columnsOf(dossier, state, rows);
    columns.stacked = columns.list.length > SIDE_BY_SIDE;
    refill(
      host,
      h('div.parallel-top', {}, h('h1.view-title', {}, t('parallel.title')), parallelBar(dossier, state, rows)),
      timeline(dossier, state, shownSources(dossier, state)),
      rows.length === 0 ? nothingLeft(dossier, state.rows) : table(dossier, columns, rows),
      state.lay === 'days' && undated(dossier, state),
      h('div.on-paper', {}, legend())
    );
  },

  /** Opens and closes the reasoning under a row without drawing the table anew. */
  update(host, dossier, state) {
    const open = host.querySelector('tr.event.is-open');
    if (open && open.dataset.event !== state.event) fold(open);
    if (!state.event) return;
    const row = showEvent(host, state.event);
    if (row && dossier.event.has(state.event) && !row.classList.contains('is-open')) unfold(row, dossier);
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

function undated(dossier, state) {
  const n = undatedClaims(dossier, state);
  return (
    n > 0 &&
    h('p.note', {}, t('parallel.undatedClaims', {n}), ' ', h('a', link({lay: 'events'}), t('parallel.lay_events')))
  );
}

function table(dossier, columns, rows) {
  const sheet = h(
    'table.parallel',
    {'aria-rowcount': rows.length + 1, class: columns.stacked ? 'is-stacked' : ''},
    h('caption.unseen', {}, t('parallel.caption')),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th.corner', {scope: 'col'}, t(rows[0].isDay ? 'parallel.cornerDay' : 'parallel.corner')),
        columns.stacked
          ? h('th.account-head', {scope: 'col'}, t('parallel.thoseWhoTell', {n: columns.list.length}))
          : columns.list.map(column => columnHead(column, rows[0].isDay))
      )
    ),
    bodies(dossier, columns, rows)
  );
  return h('div.parallel-frame', {}, sheet);
}

function columnHead({source, name, author, tells}, days) {
  const title = source
    ? h(
        'a.account-title',
        {...link({source: source.id, span: '', words: '', claim: '', mention: ''}), title: name},
        author ?? source.title
      )
    : h('span.account-title', {title: name}, name);
  return h(
    'th.account-head',
    {scope: 'col'},
    h('span.account-name', {}, source ? siglum(source) : h('span.sign.voice-sign', {'aria-hidden': 'true'}, '❝'), title),
    h('span.account-count', {}, t(days ? 'parallel.tellsDays' : 'parallel.tells', {n: tells}))
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

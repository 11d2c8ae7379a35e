// The chronology: every dated event is a row, every account in it a track, every date it gives a mark.

import {h, refill} from './dom.js';
import {DAY, parseDate} from './edtf.js';
import {drawBounds, drawMark, marksOf, placed} from './date-marks.js';
import {filteredEvents, shownSources} from './filter.js';
import {eventSubject, siglum} from './labels.js';
import {fill, whenNear} from './lazy.js';
import {link} from './state.js';
import {labels, lines} from './time-scale.js';
import {timeline} from './timeline.js';
import {t, term} from './words-of-ui.js';

const CHUNK = 30;
const SHAPES = ['day', 'lasting', 'within', 'loose', 'open', 'readings', 'planned', 'bounds'];

export const chronology = {
  keys: [],

  render(host, dossier, state) {
    const events = filteredEvents(dossier, state);
    const datable = events.map(drawable).filter(Boolean);
    const span = domain(datable, state);
    const at = time => (time - span.min) / (span.max - span.min);
    const rows = datable.filter(row => !(state.from || state.to) || isShown(row, at));
    const sources = shownSources(dossier, state);
    const undated = events.length - datable.length;
    refill(
      host,
      h('h1.view-title', {}, t('chronology.title')),
      h('p.view-lead', {}, t('chronology.lead')),
      h('div.on-screen', {}, timeline(dossier, state, sources)),
      key(),
      rows.length === 0 ? h('p.note', {}, t('timeline.none')) : chart(rows, span, at),
      undated > 0 &&
        h(
          'p.note.chrono-undated',
          {},
          t('chronology.undated', {n: undated}),
          ' ',
          h('a', link({view: 'parallel'}), t('chronology.undatedWhere'))
        )
    );
  },

  update(host, dossier, state) {
    for (const row of host.querySelectorAll('.chrono-row.is-chosen')) row.classList.remove('is-chosen');
    if (!state.event) return;
    const row = showRow(host, state.event);
    row?.classList.add('is-chosen');
  },

  reveal: showRow,

  rows: host => {
    for (const chunk of host.querySelectorAll('.chrono-chunk')) fill(chunk);
    return [...host.querySelectorAll('.chrono-row')];
  }
};

/** A row of the table with its marks by account; null where no date can be placed. */
function drawable({event, claims}) {
  const tracks = new Map();
  for (const claim of claims) {
    if (!tracks.has(claim.source)) tracks.set(claim.source, []);
    tracks.get(claim.source).push(claim);
  }
  const lanes = [...tracks]
    .map(([source, own]) => ({source, marks: marksOf(own)}))
    .filter(lane => lane.marks.length > 0)
    .sort((a, b) => a.source.order - b.source.order);
  const bounds = parseDate(event.bounds)?.min ? event.bounds : null;
  return lanes.length > 0 || bounds ? {event, lanes, bounds} : null;
}

/** The time that is drawn: the time chosen, else where nearly all narrow dates lie. */
function domain(rows, state) {
  const dates = rows.flatMap(row => row.lanes.flatMap(lane => lane.marks.map(mark => mark.date)));
  const narrow = dates.filter(date => date.max - date.min < 400 * DAY);
  const places = (narrow.length > 0 ? narrow : dates).flatMap(date => [date.min, date.max]).sort((a, b) => a - b);
  const low = places[Math.floor(places.length * 0.02)] ?? 0;
  const high = places[Math.ceil(places.length * 0.98) - 1] ?? DAY;
  const margin = Math.max((high - low) * 0.02, DAY);
  const min = state.from ? (parseDate(state.from)?.min ?? low) : low - margin;
  const max = state.to ? (parseDate(state.to)?.max ?? high) : high + margin;
  return {min: Math.min(min, max - DAY), max: Math.max(max, min + DAY)};
}

function chart(rows, span, at) {
  const chunks = [];
  for (let i = 0; i < rows.length; i += CHUNK) chunks.push(rows.slice(i, i + CHUNK));
  return h(
    'section.chrono',
    {'aria-label': t('chronology.title')},
    h(
      'div.chrono-axis',
      {'aria-hidden': 'true'},
      h('span.chrono-corner', {}, t('chronology.corner')),
      h('div.chrono-scale', {}, labels(span))
    ),
    chunks.map((chunk, i) => chunkOf(chunk, span, at, i))
  );
}

function chunkOf(rows, span, at, i) {
  const host = h('div.chrono-chunk', {'data-events': rows.map(row => row.event.id).join(' ')});
  const lanes = rows.reduce((sum, row) => sum + Math.max(2, row.lanes.length + (row.bounds ? 1 : 0)), 0);
  host.style.minHeight = `${lanes * 1.25}rem`;
  whenNear(host, () =>
    refill(host, h('div.chrono-grid', {'aria-hidden': 'true'}, lines(span)), rows.map(row => rowOf(row, at)))
  );
  if (i === 0) fill(host);
  return host;
}

function rowOf({event, lanes, bounds}, at) {
  return h(
    'div.chrono-row',
    {'data-event': event.id, tabindex: '-1', class: event.conflicts.length > 0 ? 'has-conflict' : ''},
    h(
      'div.chrono-what',
      {},
      h(
        'a.row-link',
        link({view: 'parallel', event: event.id}),
        h('span.row-type', {}, term('type', event.type)),
        ' ',
        subject(event, lanes)
      ),
      event.conflicts.length > 0 &&
        h(
          'a.chrono-conflict',
          {
            ...link({view: 'conflicts', conflict: event.conflicts[0].id}),
            title: t('count.conflicts', {n: event.conflicts.length})
          },
          h('span.sign', {'aria-hidden': 'true'}, '≠'),
          h('span.unseen', {}, t('conflict.one'))
        )
    ),
    h(
      'div.chrono-tracks',
      {},
      lanes.map(lane =>
        h(
          'div.chrono-lane',
          {},
          siglum(lane.source),
          h(
            'div.chrono-track',
            {},
            lane.marks.filter(mark => isIn(mark, at)).map(mark => drawMark(mark, at)),
            outside(lane.marks, at)
          )
        )
      ),
      bounds &&
        h('div.chrono-lane.is-bounds', {}, h('span.siglum-place', {}, '⊢'), h('div.chrono-track', {}, drawBounds(bounds, at)))
    )
  );
}

/** Whom and what it is about; an event of one claim without a label is called by its words. */
function subject(event, lanes) {
  const named = eventSubject({nameOf: () => ''}, event);
  const claim = event.claims[0];
  const trigger = claim.trigger ? claim.source.reading(claim.trigger.start, claim.trigger.end) : '';
  return h('span.row-subject', {}, named || (lanes.length > 0 ? `«${trigger}»` : ''));
}

/** With a time chosen, only what has a mark in it. */
function isShown({lanes, bounds}, at) {
  const days = parseDate(bounds);
  return lanes.some(lane => lane.marks.some(mark => isIn(mark, at))) || (days && isIn({date: days, others: []}, at));
}

function isIn({date, others}, at) {
  return [date, ...others.map(parseDate)].some(
    one => (one.openEnd || at(one.max) >= 0) && (one.openStart || at(one.min) <= 1)
  );
}

/** Dates far outside the time drawn are said, not drawn at the edge. */
function outside(marks, at) {
  const before = marks.filter(mark => !isIn(mark, at) && at(mark.date.max) < 0).length;
  const after = marks.filter(mark => !isIn(mark, at) && at(mark.date.min) > 1).length;
  return [
    before > 0 && h('span.is-outside-before', {}, `◂ ${t('timeline.before', {n: before})}`),
    after > 0 && h('span.is-outside-after', {}, `${t('timeline.after', {n: after})} ▸`)
  ];
}

function showRow(host, id) {
  for (const chunk of host.querySelectorAll('.chrono-chunk'))
    if (chunk.dataset.events.split(' ').includes(id)) fill(chunk);
  const row = host.querySelector(`.chrono-row[data-event="${CSS.escape(id)}"]`);
  row?.scrollIntoView({block: 'nearest'});
  return row;
}

/** What the shapes mean, drawn as they are drawn below. */
function key() {
  return h(
    'dl.chrono-key',
    {'aria-label': t('legend.title')},
    SHAPES.map(shape => h('div', {}, h('dt', {'aria-hidden': 'true'}, sample(shape)), h('dd', {}, t(`chronology.shape_${shape}`))))
  );
}

function sample(shape) {
  const track = h('span.chrono-sample');
  const mark = (kind, left, right) => placed(h('i.mark', {class: kind}), left, right);
  if (shape === 'bounds') track.append(placed(h('i.bounds.is-open-end'), 0.1, 0.9));
  else if (shape === 'readings')
    track.append(placed(h('i.bridge'), 0.2, 0.8), mark('is-day', 0.2, 0.2), mark('is-day is-reading', 0.8, 0.8));
  else if (shape === 'day') track.append(mark('is-day', 0.5, 0.5));
  else if (shape === 'loose') track.append(mark('is-within is-loose', 0.1, 0.9));
  else if (shape === 'open') track.append(mark('is-open is-open-end', 0.1, 0.9));
  else if (shape === 'planned') track.append(mark('is-day is-planned', 0.5, 0.5));
  else track.append(mark(`is-${shape}`, 0.1, 0.9));
  return track;
}

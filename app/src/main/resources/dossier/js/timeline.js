// The strip of time: one lane for each account. A date known to the day is a stroke, a month or a year
// is a bar as long as itself, an approximate date fades at its ends, an open one ends in an arrow.
// Nothing is drawn more exactly than it is known. Dragging over the strip filters by date.

import {h} from './dom.js';
import {DAY, dateWords, parseDate} from './edtf.js';
import {claimFilter} from './filter.js';
import {go, link} from './state.js';
import {list, t} from './words-of-ui.js';

/** Lanes of more accounts are thin, and only some are named. */
const NAMED = 10;

export function timeline(dossier, state, sources) {
  const passes = claimFilter(dossier, {...state, from: '', to: ''});
  const lanes = sources.map(source => ({source, dates: counted(source.claims.filter(passes))}));
  const span = domain(lanes.flatMap(lane => lane.dates));
  if (!span) return h('p.note.timeline-none', {}, t('timeline.none'));
  const strip = h(
    'div.timeline-strip',
    {role: 'img', 'aria-label': t('timeline.label')},
    grid(span),
    lanes.map(lane => drawLane(lane, span)),
    conflictMarks(dossier, span),
    chosen(state, span)
  );
  brush(strip, span);
  const dense = lanes.length > NAMED;
  return h(
    'figure.timeline',
    {class: dense ? 'is-dense' : ''},
    h(
      'div.timeline-names',
      {'aria-hidden': 'true'},
      lanes.map((lane, i) => h('span', {title: lane.source.title}, !dense || i % NAMED === 0 ? lane.source.siglum : ''))
    ),
    strip,
    h('div.timeline-scale', {'aria-hidden': 'true'}, scaleWords(span)),
    h('figcaption.timeline-caption', {}, outside(lanes, span), caption(state))
  );
}

/** Share of the strip's width at which a time lies. */
function share(span, time) {
  return (time - span.min) / (span.max - span.min);
}

function placed(element, left, right) {
  element.style.left = `${(left * 100).toFixed(3)}%`;
  if (right !== undefined) element.style.width = `${((right - left) * 100).toFixed(3)}%`;
  return element;
}

/** Equal dates are drawn once, stronger the more claims there are. */
function counted(claims) {
  const dates = new Map();
  for (const claim of claims) {
    const edtf = claim.date?.edtf;
    const date = parseDate(edtf);
    if (!date || date.min === null) continue;
    const known = dates.get(edtf) ?? {edtf, date, n: 0};
    known.n++;
    dates.set(edtf, known);
  }
  return [...dates.values()];
}

/** The stretch in which nearly all dates lie; the few far outside are counted at the edges. */
function domain(dates) {
  const places = dates
    .filter(d => d.date.max - d.date.min < 800 * DAY)
    .flatMap(d => Array(d.n).fill((d.date.min + d.date.max) / 2))
    .sort((a, b) => a - b);
  if (places.length === 0) return null;
  const low = places[Math.floor(places.length * 0.04)];
  const high = places[Math.ceil(places.length * 0.99) - 1];
  const margin = Math.max((high - low) * 0.04, 20 * DAY);
  return {min: low - margin, max: high + margin};
}

function drawLane(lane, span) {
  const inside = lane.dates.filter(d => d.date.max >= span.min && d.date.min <= span.max);
  return h(
    'div.lane',
    {title: lane.source.title},
    inside.sort((a, b) => b.date.max - b.date.min - (a.date.max - a.date.min)).map(d => drawDate(d, span))
  );
}

function drawDate({edtf, date, n}, span) {
  const day = date.max - date.min < 1.5 * DAY && !date.openStart && !date.openEnd;
  const classes = [
    day ? 'date-day' : 'date-span',
    date.loose && 'is-loose',
    date.openStart && 'is-open-start',
    date.openEnd && 'is-open-end'
  ];
  const mark = h('i', {
    class: classes.filter(Boolean).join(' '),
    title: `${dateWords(edtf)} · ${t('count.claims', {n})}`
  });
  mark.style.setProperty('--weight', Math.min(0.9, 0.3 + Math.sqrt(n) / 6).toFixed(2));
  const left = date.openStart ? 0 : Math.max(0, share(span, date.min));
  const right = date.openEnd ? 1 : Math.min(1, share(span, date.max));
  return placed(mark, left, Math.max(left, right));
}

function months(span) {
  const out = [];
  const at = new Date(span.min);
  for (let m = at.getUTCFullYear() * 12 + at.getUTCMonth() + 1; ; m++) {
    const time = Date.UTC(Math.floor(m / 12), m % 12, 1);
    if (time > span.max) return out;
    out.push({time, month: m % 12, year: Math.floor(m / 12)});
  }
}

/** Every how many months a line stands: 1, 3, 12 or more, so that lines stay apart. */
function step(span) {
  const n = (span.max - span.min) / (30 * DAY);
  return [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find(every => n / every <= 22) ?? 12000;
}

function marks(span) {
  const every = step(span);
  return months(span).filter(m => (m.year * 12 + m.month) % every === 0);
}

/** The lines of months and years. */
export function grid(span) {
  return h(
    'div.grid',
    {},
    marks(span).map(m => placed(h(m.month === 0 ? 'i.year-line' : 'i.month-line'), share(span, m.time)))
  );
}

/** What stands over those lines, as far as there is room. */
export function scaleWords(span) {
  const yearly = step(span) >= 12;
  const room = roomFor();
  return marks(span).map((m, i) => {
    const named = m.month === 0 || i === 0;
    const text = yearly ? String(m.year) : list('date.monthsShort')[m.month] + (named ? ` ${m.year}` : '');
    const at = share(span, m.time);
    return room(at, text) && placed(h(named ? 'span.scale-year' : 'span.scale-month', {}, text), at);
  });
}

/** Behind this share of the width no words find room. */
const LAST = 0.97;
/** How much of the narrowest scale a letter takes. */
const LETTER = 0.016;

/** Tells of words, from left to right, whether they find room behind those before them. */
export function roomFor() {
  let free = 0;
  return (at, words) => {
    if (at < free || at > LAST) return false;
    free = at + LETTER * (words.length + 1);
    return true;
  };
}

function outside(lanes, span) {
  const all = lanes.flatMap(lane => lane.dates);
  const count = test => all.filter(test).reduce((sum, d) => sum + d.n, 0);
  const [before, after] = [count(d => d.date.max < span.min), count(d => d.date.min > span.max)];
  return [
    before > 0 && h('span.timeline-before', {}, `◂ ${t('timeline.before', {n: before})}`),
    after > 0 && h('span.timeline-after', {}, `${t('timeline.after', {n: after})} ▸`)
  ];
}

function conflictMarks(dossier, span) {
  const places = [];
  for (const conflict of dossier.conflicts) {
    const date = parseDate(conflict.eventRecord?.date);
    if (date && date.min !== null && date.min >= span.min && date.max <= span.max)
      places.push({at: share(span, (date.min + date.max) / 2), conflict});
  }
  return h(
    'div.lane.is-conflicts',
    {},
    clustered(places).map(({at, conflicts}) =>
      placed(
        h(
          'a.conflict-mark',
          {
            ...link({view: 'conflicts', conflict: conflicts[0].id}),
            title: t('count.conflicts', {n: conflicts.length}),
            tabindex: '-1'
          },
          conflicts.length > 1 ? `≠${conflicts.length}` : '≠'
        ),
        at
      )
    )
  );
}

/** Marks that would overlap become one with their number. */
function clustered(places) {
  const clusters = [];
  for (const {at, conflict} of places.sort((a, b) => a.at - b.at)) {
    const last = clusters.at(-1);
    if (last && at - last.at < 0.02) last.conflicts.push(conflict);
    else clusters.push({at, conflicts: [conflict]});
  }
  return clusters;
}

function chosen(state, span) {
  if (!state.from && !state.to) return null;
  const from = state.from ? share(span, parseDate(state.from)?.min ?? span.min) : 0;
  const to = state.to ? share(span, parseDate(state.to)?.max ?? span.max) : 1;
  return placed(h('div.chosen'), Math.max(0, from), Math.min(1, Math.max(from, to)));
}

function caption(state) {
  if (!state.from && !state.to) return t('timeline.caption');
  return [
    t('timeline.filtered', {from: state.from || '…', to: state.to || '…'}),
    ' ',
    h('a', link({from: '', to: ''}), t('timeline.reset'))
  ];
}

function isoDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}

/** Dragging chooses days; the date fields of the filters do the same for the keyboard. */
function brush(strip, span) {
  const band = h('div.brush', {hidden: true});
  strip.append(band);
  let start = null;
  const at = event => {
    const box = strip.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  };
  strip.addEventListener('pointerdown', event => {
    if (event.button !== 0 || event.target.closest('a')) return;
    start = at(event);
    strip.setPointerCapture(event.pointerId);
  });
  strip.addEventListener('pointermove', event => {
    if (start === null) return;
    const [a, b] = [start, at(event)].sort((p, q) => p - q);
    band.hidden = b - a < 0.005;
    band.style.left = `${a * 100}%`;
    band.style.width = `${(b - a) * 100}%`;
  });
  strip.addEventListener('pointerup', event => {
    const [a, b] = [start, at(event)].sort((p, q) => p - q);
    start = null;
    band.hidden = true;
    const time = part => isoDay(span.min + part * (span.max - span.min));
    if (b - a >= 0.005) go({from: time(a), to: time(b)});
  });
  strip.addEventListener('pointercancel', () => {
    start = null;
    band.hidden = true;
  });
}

// How a date is drawn on a track of time. Certain is solid, uncertain is not: a day is a stroke; a stretch from
// day to day is a solid bar; a month, a season or a year is hatched, for the day lies somewhere in it; an
// approximate date fades, an open one ends in an arrow, and a date that may be read in two calendars is two
// linked strokes. Nothing is drawn more exactly than it is known.

import {h} from './dom.js';
import {DAY, dateWords, parseDate} from './edtf.js';
import {link, opening} from './state.js';
import {t, term} from './words-of-ui.js';

const OPEN = 0.06;

/** Dates of claims that are the same are one mark: {edtf, alternatives, modality, claims}. */
export function marksOf(claims) {
  const marks = new Map();
  for (const claim of claims) {
    const date = parseDate(claim.date?.edtf);
    if (!date || date.min === null) continue;
    const others = (claim.date.alternatives ?? []).filter(other => parseDate(other)?.min);
    const key = [claim.date.edtf, ...others, claim.modality === 'planned'].join('|');
    if (!marks.has(key))
      marks.set(key, {edtf: claim.date.edtf, date, others, planned: claim.modality === 'planned', claims: []});
    marks.get(key).claims.push(claim);
  }
  return [...marks.values()].sort((a, b) => a.date.min - b.date.min || a.date.max - b.date.max);
}

/** What a date is drawn as. */
export function shapeOf(date) {
  if (date.openStart || date.openEnd) return 'open';
  if (date.to && date.from?.unit === 'day' && date.to.unit === 'day' && date.max - date.min > 1.5 * DAY) return 'lasting';
  return date.max - date.min < 1.5 * DAY ? 'day' : 'within';
}

/** The mark, its words beside it, and what links two readings; `at` gives the share of the width of a time. */
export function drawMark(mark, at) {
  const days = [mark.date, ...mark.others.map(parseDate)];
  const strokes = days.map((date, i) => stroke(mark, date, at, i));
  const ends = days.map(date => extent(date, at));
  const left = Math.min(...ends.map(([from]) => from));
  const right = Math.max(...ends.map(([, to]) => to));
  return [
    days.length > 1 && placed(h('i.bridge', {'aria-hidden': 'true'}), left, right),
    strokes,
    words(mark, days, left, right)
  ];
}

/** From where to where a date is drawn, as shares of the width; an open end goes on for a little. */
function extent(date, at) {
  const left = date.openStart ? Math.min(at(date.max), 1) - OPEN : at(date.min);
  const right = date.openEnd ? Math.max(at(date.min), 0) + OPEN : at(date.max);
  return [left, right].map(share => Math.min(1, Math.max(0, share)));
}

function stroke(mark, date, at, i) {
  const shape = shapeOf(date);
  const element = h('a.mark', {
    ...link(opening(mark.claims[0].source, mark.claims[0].date, {claim: mark.claims[0].id})),
    class: [
      `is-${shape}`,
      date.loose && 'is-loose',
      date.openStart && 'is-open-start',
      date.openEnd && 'is-open-end',
      mark.planned && 'is-planned',
      i > 0 && 'is-reading'
    ]
      .filter(Boolean)
      .join(' '),
    title: tip(mark),
    'aria-label': `${mark.claims[0].source.siglum}: ${tip(mark)}`,
    tabindex: i > 0 ? '-1' : null
  });
  return placed(element, ...extent(date, at));
}

/** The words of the source, what they were read as, and how surely. */
function tip(mark) {
  const [claim] = mark.claims;
  const said = claim.source.reading(claim.date.start, claim.date.end);
  return [
    `«${said}»`,
    dateWords(mark.edtf),
    ...mark.others.map(other => `${t('chronology.or')} ${dateWords(other)}`),
    mark.planned && term('modality', 'planned'),
    t(`chronology.shape_${mark.others.length > 0 ? 'readings' : mark.date.loose ? 'loose' : shapeOf(mark.date)}`)
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The words stand behind the mark, or before it where there is no room behind. */
function words(mark, days, left, right) {
  const text = h(
    'span.mark-words',
    {'aria-hidden': 'true'},
    days.length > 1
      ? `${dateWords(mark.edtf)} ${t('chronology.or')} ${mark.others.map(dateWords).join(` ${t('chronology.or')} `)}`
      : dateWords(mark.edtf),
    mark.claims.length > 1 && h('span.quiet', {}, ` ×${mark.claims.length}`)
  );
  if (right > 0.72 && left > 0.3) {
    text.classList.add('is-before');
    text.style.right = `calc(${((1 - left) * 100).toFixed(3)}% + 0.5rem)`;
  } else text.style.left = `calc(${(right > 0.72 ? left : right) * 100}% + 0.5rem)`;
  if (right > 0.72 && left <= 0.3) text.classList.add('is-inside');
  return text;
}

/** Puts an element on a track, between two shares of its width. */
export function placed(element, left, right) {
  element.style.left = `${(left * 100).toFixed(3)}%`;
  if (right !== undefined) element.style.width = `${(Math.max(0, right - left) * 100).toFixed(3)}%`;
  return element;
}

/** What follows for an event from the order in which others put it, where that says more than its dates. */
export function drawBounds(edtf, at) {
  const date = parseDate(edtf);
  if (!date || date.min === null) return null;
  const [left, right] = extent(date, at);
  const words = t('chronology.bounds', {date: dateWords(edtf)});
  const bracket = h('i.bounds', {
    class: [date.openStart && 'is-open-start', date.openEnd && 'is-open-end'].filter(Boolean).join(' '),
    title: words
  });
  const label = h('span.mark-words', {}, words);
  label.style.left = `calc(${(right * 100).toFixed(3)}% + 0.5rem)`;
  return [placed(bracket, left, right), label];
}

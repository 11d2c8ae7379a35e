// Dates as the data writes them (EDTF levels 1 and 2, Gregorian) turned into bounds for drawing and
// sorting, and into words. A coarse date stays coarse: "1920-04" is the whole month, never its first day.

import {list, t} from './words-of-ui.js';

export const DAY = 86400000;
const SEASONS = {21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14], 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12]};

/** Milliseconds of midnight UTC; months may run over (13 = January of the next year). */
function midnight(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** One date without a slash: {min, max, unit, year, month, day, time, loose}; null when unplaced or unreadable. */
function parsePoint(written) {
  const match = /^[?~%]?(-?[\dX]{4})(?:-[?~%]?([\dX]{2}))?(?:-[?~%]?([\dX]{2}))?(?:T([\d:]+)[^?~%]*)?[?~%]?$/.exec(
    written.trim()
  );
  if (!match) return null;
  const [, year, month, day, time] = match;
  const point = {
    year,
    month: month && !month.includes('X') ? Number(month) : 0,
    day: day && !day.includes('X') ? Number(day) : 0,
    time: time ?? '',
    loose: /[~%]/.test(written),
    doubtful: /[?%]/.test(written)
  };
  return Object.assign(point, reach(point));
}

function reach({year, month, day}) {
  if (/^-?X{2}/.test(year) || year === 'XXXX') return {min: null, max: null, unit: day ? 'day' : 'month'};
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (month > 20) {
    const [from, to] = SEASONS[month] ?? [1, 12];
    return {min: midnight(first, from, 1), max: midnight(first, to + 1, 1) - 1, unit: 'season'};
  }
  if (month && day) return {min: midnight(first, month, day), max: midnight(first, month, day + 1) - 1, unit: 'day'};
  if (month) return {min: midnight(first, month, 1), max: midnight(first, month + 1, 1) - 1, unit: 'month'};
  return {min: midnight(first, 1, 1), max: midnight(last, 13, 1) - 1, unit: first === last ? 'year' : 'decade'};
}

/** A set "{a,b}" or "[a,b]" is read as the stretch from its first member to its last. */
function ends(edtf) {
  const members = /^[[{](.*)[\]}]$/.exec(edtf);
  const parts = members ? members[1].split(/,|\.\./) : edtf.split('/');
  return [parts[0], parts.length > 1 ? parts.at(-1) : null];
}

const cache = new Map();

/**
 * What a date covers: {from, to, min, max, loose, openStart, openEnd}; min and max in milliseconds,
 * either null when it is not placed in time.
 */
export function parseDate(edtf) {
  if (!edtf) return null;
  if (!cache.has(edtf)) cache.set(edtf, readDate(String(edtf)));
  return cache.get(edtf);
}

function readDate(edtf) {
  const [left, right] = ends(edtf);
  const from = parsePoint(left);
  const to = right === null ? from : parsePoint(right);
  if (!from && !to) return null;
  const openStart = right !== null && !from;
  const openEnd = right !== null && !to;
  return {
    from,
    to: right === null ? null : to,
    openStart,
    openEnd,
    min: (from ?? to).min,
    max: (to ?? from).max,
    loose: Boolean(from?.loose || to?.loose),
    doubtful: Boolean(from?.doubtful || to?.doubtful)
  };
}

/** The same bounds, narrowed to the minute where hours are given. */
export function momentsOf(date) {
  const clock = point => (point?.time ? Date.parse(`1970-01-01T${point.time.slice(0, 5)}Z`) : NaN);
  const [first, last] = [clock(date.from), clock(date.to ?? date.from)];
  return {
    ...date,
    timed: !Number.isNaN(first),
    min: Number.isNaN(first) ? date.min : date.from.min + first,
    max: Number.isNaN(last) ? date.max : (date.to ?? date.from).min + last
  };
}

/** Whether a date lies, at least in part, between two partial dates (either may be empty). */
export function within(edtf, from, to) {
  if (!from && !to) return true;
  const date = parseDate(edtf);
  if (!date || date.min === null) return false;
  const low = from ? (parseDate(from)?.min ?? -Infinity) : -Infinity;
  const high = to ? (parseDate(to)?.max ?? Infinity) : Infinity;
  return (date.openEnd || date.max >= low) && (date.openStart || date.min <= high);
}

/** The partial date a person may type: 1920, 1920-04, 1920-04-27, 04.1920 or 27.04.1920; '' when unreadable. */
export function typedDate(text) {
  const parts = text
    .trim()
    .split(/[-./\s]+/)
    .filter(Boolean);
  if (parts.length > 0 && parts.length < 4 && parts.at(-1).length === 4) parts.reverse();
  const written = parts.map((part, i) => (i === 0 ? part.padStart(4, '0') : part.padStart(2, '0'))).join('-');
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(written) ? written : '';
}

/** A date in words: "27 апреля 1920", "25–31 июля 1918", "≈ сентябрь 1919", "до 31 июля 1918". */
export function dateWords(edtf) {
  const date = parseDate(edtf);
  if (!date) return edtf ? String(edtf) : t('date.none');
  const mark = (date.loose ? '≈ ' : '') + '';
  const doubt = date.doubtful ? '?' : '';
  return mark + (date.to || date.openStart || date.openEnd ? stretchWords(date) : pointWords(date.from)) + doubt;
}

/** The same without days, for what a whole account covers. */
export function coarseWords(edtf) {
  return dateWords(
    String(edtf)
      .replace(/(\d{4}-\d{2})-\d{2}/g, '$1')
      .replace(/^([^/]+)\/\1$/, '$1')
  );
}

function stretchWords({from, to, openStart, openEnd}) {
  if (openStart) return t('date.until', {date: pointWords(to, true)});
  if (openEnd) return t('date.since', {date: pointWords(from, true)});
  const sameYear = from.year === to.year;
  const plainDays = from.unit === 'day' && to.unit === 'day' && !from.time && !to.time;
  if (sameYear && plainDays && from.month === to.month) {
    return `${from.day}–${pointWords(to)}`;
  }
  if (from.unit === 'year' && to.unit === 'year') return `${from.year}–${to.year}`;
  return `${sameYear ? withoutYear(from) : pointWords(from)} – ${pointWords(to)}`;
}

/** One date in words; `of` asks for the form that stands after "since" or "until". */
function pointWords(point, of = false) {
  const year = point.year === 'XXXX' ? '' : point.year.replace(/^0+(?=\d)/, '');
  const words = withoutYear(point, of);
  if (words === '')
    return of
      ? t('date.ofYear', {year})
      : t(point.unit === 'decade' ? 'date.decade' : 'date.year', {year: point.unit === 'decade' ? year.replaceAll('X', '0') : year});
  return year === '' ? `${words} ${t('date.noYear')}` : withTime(`${words} ${year}`, point);
}

function withTime(words, point) {
  return point.time ? `${words}, ${point.time.replace(/^(\d\d):(\d\d).*/, '$1:$2')}` : words;
}

/** The day and month of a date: "27 апреля", "апрель", "весна"; '' for a bare year. */
export function withoutYear(point, of = false) {
  if (point.month > 20) return list(of ? 'date.seasonsOf' : 'date.seasons')[point.month] ?? '';
  if (!point.month) return '';
  if (point.day) return `${point.day} ${list('date.monthsOf')[point.month - 1]}`;
  return list(of ? 'date.monthsOf' : 'date.months')[point.month - 1];
}

/** Heading of a month as shown over the rows: {year, month} of where a date begins. */
export function monthOf(edtf) {
  const date = parseDate(edtf);
  if (!date || date.min === null) return null;
  const anchor = date.from ?? date.to;
  if (anchor.unit === 'season') return {year: anchor.year, month: Math.min(12, SEASONS[anchor.month]?.[0] ?? 0)};
  return {year: anchor.year, month: anchor.unit === 'day' || anchor.unit === 'month' ? anchor.month : 0};
}

// A scale of time for drawings: hours where hours are known, days, months or years where only those are.

import {utcDay, utcTicks} from './d3-time.js';
import {svg} from './dom.js';
import {DAY} from './edtf.js';
import {label, line, widthOf} from './drawing.js';
import {list} from './words-of-ui.js';

/** A function from a time to a place between two places, with the ends of the time on it. */
export function timeScale(span, from, to) {
  const at = time => from + ((Math.min(span.max, Math.max(span.min, time)) - span.min) / (span.max - span.min)) * (to - from);
  return Object.assign(at, {span, from, to});
}

/**
 * The time in which dates lie, with a margin. The few that are far longer than the rest, or far from them, do
 * not count, as long as something else does.
 */
export function spanOf(dates, {least = DAY, longest = 40 * DAY} = {}) {
  const known = dates.filter(date => date && date.min !== null);
  const narrow = known.filter(date => date.max - date.min < longest && !date.openStart && !date.openEnd);
  const ends = (narrow.length > 0 ? narrow : known).flatMap(date => [date.min, date.max]).sort((a, b) => a - b);
  if (ends.length === 0) return null;
  const [low, high] = [ends[0], ends.at(-1)];
  const margin = Math.max((high - low) * 0.03, least / 4);
  return {min: low - margin, max: Math.max(high, low + least) + margin};
}

/** The lines and words of the scale; `down` is where the lines end. */
export function timeAxis(at, y, down) {
  const {span, from, to} = at;
  const times = utcTicks(new Date(span.min), new Date(span.max), Math.max(2, Math.floor((to - from) / 84)));
  const apart = times.length > 1 ? times[1] - times[0] : DAY;
  const words = labelsOf(times, apart, at);
  return svg(
    'g.axis',
    {'aria-hidden': 'true'},
    line(from, y, to, y, {class: 'axis-line'}),
    times.map((time, i) => [
      line(at(time), y, at(time), down, {class: tick(time, apart)[0] === '' || startsLarge(time, apart) ? 'axis-tick is-large' : 'axis-tick'}),
      words[i] && label(at(time) + 3, y - 5, words[i], {class: 'axis-words'})
    ])
  );
}

/** The words at the ticks: at every tick, or every second, third ... so that they stand apart evenly. */
function labelsOf(times, apart, at) {
  for (let step = 1; step <= times.length; step++) {
    const words = wordsOf(times, apart, step);
    const told = times.map((time, i) => ({x: at(time), width: widthOf(words[i], 10.5)})).filter(one => one.width > 0);
    const apartEnough = told.every(({x, width}, i) => i === told.length - 1 || x + width + 6 <= told[i + 1].x);
    if (apartEnough) return words.map((one, i) => (at(times[i]) + widthOf(one, 10) < at.to + 60 ? one : ''));
  }
  return times.map(() => '');
}

/** A year or a day is said once for all the ticks in it. */
function wordsOf(times, apart, step) {
  let named = '';
  return times.map((time, i) => {
    if (i % step !== 0) return '';
    const [small, large] = tick(time, apart);
    const both = large === named ? small : [small, large].filter(Boolean).join(' ');
    named = large;
    return both;
  });
}

function startsLarge(time, apart) {
  return apart < DAY ? utcDay.floor(time) - time === 0 : time.getUTCDate() === 1;
}

/** A tick's own words, and those that are said once for all that share them. */
function tick(time, apart) {
  const month = list('date.monthsShort')[time.getUTCMonth()];
  const day = `${time.getUTCDate()} ${month}`;
  if (apart < DAY) return [time.toISOString().slice(11, 16), `${day} ${time.getUTCFullYear()}`];
  if (apart < 28 * DAY) return [day, String(time.getUTCFullYear())];
  if (apart < 364 * DAY) return [month, String(time.getUTCFullYear())];
  return ['', String(time.getUTCFullYear())];
}

// The scale of the chronology: days where little time is shown, else months and years as on the strip.

import {h} from './dom.js';
import {DAY} from './edtf.js';
import {placed} from './date-marks.js';
import {grid, roomFor, scaleWords} from './timeline.js';
import {list} from './words-of-ui.js';

const MOST_DAYS = 120;
const MOST_TICKS = 16;

/** The lines behind the tracks. */
export function lines(span) {
  const days = ticks(span);
  if (days === null) return grid(span);
  return h(
    'div.grid',
    {},
    days.map(({time, day}) => placed(h(day === 1 ? 'i.year-line' : 'i.month-line'), share(span, time)))
  );
}

/** What stands over them: the number of the day; its month and year where they begin. */
export function labels(span) {
  const days = ticks(span);
  if (days === null) return scaleWords(span);
  const room = roomFor();
  return days.map(({time, day, month, year}, i) => {
    const named = day === 1 || i === 0;
    const yearly = i === 0 || (day === 1 && month === 0);
    const at = share(span, time);
    const words = named ? `${day} ${list('date.monthsShort')[month]}${yearly ? ` ${year}` : ''}` : String(day);
    return room(at, words) && placed(h(named ? 'span.scale-year' : 'span.scale-day', {}, words), at);
  });
}

function share(span, time) {
  return (time - span.min) / (span.max - span.min);
}

/** Every how many days a line stands; null where there are too many days for that. */
function ticks(span) {
  const n = (span.max - span.min) / DAY;
  if (n > MOST_DAYS) return null;
  const every = [1, 2, 5, 10].find(step => n / step <= MOST_TICKS) ?? 10;
  const days = [];
  for (let time = Math.ceil(span.min / DAY) * DAY; time <= span.max; time += DAY) {
    const date = new Date(time);
    const day = date.getUTCDate();
    if ((day - 1) % every === 0 && (day < 31 || every === 1))
      days.push({time, day, month: date.getUTCMonth(), year: date.getUTCFullYear()});
  }
  return days;
}

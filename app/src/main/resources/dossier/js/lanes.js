// Lanes of time: a row for each office, party or treaty, on it what is dated, each with its words beside it.
// A bar is as long as its time is uncertain or as it is said to have lasted; an open end fades out.

import {svg} from './dom.js';
import {DAY, dateWords} from './edtf.js';
import {cutTo, label, line, mark, round, sheet, widthOf} from './drawing.js';
import {grouped} from './entry-facts.js';
import {spanOf, timeAxis, timeScale} from './time-axis.js';

const TOP = 30;
const LINE = 17;
const SIZE = 11.5;
const OPEN = 46;

/**
 * @param name of the drawing
 * @param rows [{name, note, items: [{claims, edtf, date, words, title, kind, flagged}]}], every item dated
 */
export function lanes(name, rows, width) {
  const left = Math.min(240, width * 0.26);
  const span = spanOf(rows.flatMap(row => row.items.map(item => item.date)), {longest: 400 * DAY, least: 14 * DAY});
  const at = timeScale(span, left + 8, width - 24);
  let y = TOP + 6;
  const bodies = rows.map(row => {
    const {items, depth} = packed(row.items, at, width);
    const top = y;
    y += Math.max(depth, row.note ? 2 : 1) * LINE + 9;
    return {row, items, top, bottom: y};
  });
  return sheet(
    name,
    width,
    y + 4,
    timeAxis(at, TOP, y),
    bodies.map(body => lane(body, at, left, width))
  );
}

/** Items whose words would cover each other stand under each other; those of one group share a line. */
function packed(list, at, width) {
  const free = [];
  const sorted = [...list].sort((a, b) => a.date.min - b.date.min || a.date.max - b.date.max).map(item => farOff(item, at.span));
  const items = [...grouped(sorted, item => item.group ?? item).values()].flatMap(group => {
    const placed = group.map(item => ({...item, ends: ends(item.date, at)}));
    const [from, to] = [Math.min(...placed.map(one => one.ends[0])), Math.max(...placed.map(one => one.ends[1]))];
    const wide = widthOf(group[0].words, SIZE) + 12;
    const before = to + wide > width && (from - wide > at.from - 60 || from - at.from > width - to);
    const [start, end] = before ? [from - wide, to] : [from, to + wide];
    let depth = free.findIndex(x => x <= start);
    if (depth < 0) depth = free.length;
    free[depth] = end + 6;
    const named = before ? 0 : placed.length - 1;
    return placed.map((item, i) => ({...item, from: item.ends[0], to: item.ends[1], before, depth, words: i === named ? item.words : '', since: i > 0 ? placed[i - 1].ends[1] : null}));
  });
  return {items, depth: Math.max(1, free.length)};
}

/** What lies before or after the time drawn says its date. */
function farOff(item, span) {
  const {date, edtf, words} = item;
  if (date.max < span.min && !date.openEnd) return {...item, words: `◂ ${dateWords(edtf)}: ${words}`};
  if (date.min > span.max) return {...item, words: `${words}: ${dateWords(edtf)} ▸`};
  return item;
}

function ends(date, at) {
  const from = date.openStart ? at(date.max) - OPEN : at(date.min);
  return [from, Math.max(date.openEnd ? at(date.min) + OPEN : at(date.max), from + 3)];
}

function lane({row, items, top, bottom}, at, left, width) {
  return svg(
    'g.lane-row',
    {},
    line(0, bottom - 3, width, bottom - 3, {class: 'row-line'}),
    label(0, top + 13, cutTo(row.name, left, 12.5), {class: 'row-name'}),
    row.note && label(0, top + 13 + LINE - 3, cutTo(row.note, left, 10), {class: 'row-note'}),
    row.name.length * 7 > left && svg('title', {}, row.name),
    items.map(item => itemOf(item, top + item.depth * LINE + 8, {left: left + 4, width}))
  );
}

function itemOf(item, y, {left, width}) {
  const {claims, title, words, kind = 'point', flagged, from, to, before, date, since} = item;
  const room = before ? from - 8 - left : width - to - 8;
  return mark(
    claims,
    title,
    {class: `item is-${kind}${flagged ? ' is-flagged' : ''}`},
    svg('rect.item-ground', {x: round(from - 3), y: y - 7, width: round(to - from + 6), height: 14, rx: 2}),
    since !== null && line(since, y, from, y, {class: 'held'}),
    svg('rect.item-bar', {x: round(from), y: y - 4, width: round(to - from), height: 8, rx: 1.5, class: open(date)}),
    words && label(before ? from - 7 : to + 7, y + 4, cutTo(words, room, SIZE), {class: 'item-words', 'text-anchor': before ? 'end' : 'start'})
  );
}

function open(date) {
  const within = !date.to && date.from?.unit !== 'day';
  return [within && 'is-within', date.openEnd && 'is-open-end', date.openStart && 'is-open-start', date.loose && 'is-loose'].filter(Boolean).join(' ');
}

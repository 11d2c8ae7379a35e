// A correspondence as a ladder: one side above, the other below, and each message as a step between them on its
// day. What is answered is tied to its answer with the days between; what is said to have stayed without answer
// ends in an open circle, as does, paler, what no account answers.

import {svg} from './dom.js';
import {DAY, dateWords, parseDate} from './edtf.js';
import {atMost, cutTo, drawing, label, line, mark, noDrawing, round, rowsNote, sheet} from './drawing.js';
import {listOf, quoted} from './entry-facts.js';
import {spanOf, timeAxis, timeScale} from './time-axis.js';
import {t, term} from './words-of-ui.js';

const MOST = 80;
const TOP = 30;
const HIGH = 50;
const GAP = 26;
/** About as wide is a letter of a note. */
const LETTER = 6.4;

export function ladders(dossier, entries) {
  const threads = entries.map(one => threadOf(dossier, one)).filter(thread => thread.messages.length > 0);
  threads.sort((a, b) => a.messages[0].date.min - b.messages[0].date.min);
  return [threads.length === 0 ? noDrawing('ladders', 'undated') : drawing('ladders', width => ladder(atMost(threads, MOST), width), {after: rowsNote(threads, MOST)})];
}

/** The dated messages of a thread, and which side each came from. */
function threadOf(dossier, {entry, claims}) {
  const ids = listOf(entry, 'message-claims');
  const dates = listOf(entry, 'dates');
  const at = (key, i) => listOf(entry, key)[i] ?? '';
  const all = dates.map((edtf, i) => ({
    edtf,
    date: parseDate(edtf),
    kind: at('kinds', i),
    sender: at('senders', i),
    addressee: at('addressees', i),
    state: stateOf(at('answers', i), at('days-to-answer', i)),
    days: at('days-to-answer', i) === '' ? null : Number(at('days-to-answer', i)),
    claim: dossier.claim.get(ids[i]) ?? (claims.length === dates.length ? claims[i] : claims[0])
  }));
  sides(all);
  return {messages: all.filter(({date, claim}) => date && date.min !== null && claim), above: names(all, true), below: names(all, false)};
}

/** What is told of an answer: answered, refused (said to be left without one), reply, or none told. */
function stateOf(word, days) {
  if (word === 'left unanswered') return 'refused';
  if (word === 'is an answer') return 'reply';
  return word === 'answered' || (word === '' && days !== '') ? 'answered' : 'none';
}

/** Gives each message its side: the first sender stands above; who writes to a side stands on the other. */
function sides(messages) {
  const side = new Map();
  const set = (name, above) => name && !side.has(name) && side.set(name, above);
  const [first] = messages;
  if (first) set(first.sender || first.addressee, Boolean(first.sender));
  for (let turn = 0; turn < 2; turn++)
    for (const {sender, addressee} of messages) {
      if (side.has(sender)) set(addressee, !side.get(sender));
      if (side.has(addressee)) set(sender, !side.get(addressee));
    }
  for (const message of messages) message.above = side.get(message.sender) ?? !(side.get(message.addressee) ?? false);
}

/** The names on a side, the most frequent first. */
function names(messages, above) {
  const counts = new Map();
  for (const message of messages)
    for (const name of [message.above === above ? message.sender : message.addressee].filter(Boolean)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

function ladder(threads, width) {
  const left = Math.min(230, width * 0.26);
  const at = timeScale(spanOf(threads.flatMap(({messages}) => messages.map(one => one.date)), {least: 14 * DAY}), left + 8, width - 130);
  const height = TOP + threads.length * (HIGH + GAP) + 6;
  return sheet(
    'ladders',
    width,
    height,
    timeAxis(at, TOP, height - 4),
    threads.map((thread, i) => rungs(thread, TOP + GAP / 2 + 6 + i * (HIGH + GAP), at, left, width))
  );
}

function rungs({messages, above, below}, top, at, left, width) {
  const bottom = top + HIGH - 14;
  const taken = messages.map(({date}) => {
    const x = at((date.min + date.max) / 2);
    return {y: null, from: x - 8, to: x + 8};
  });
  return svg(
    'g',
    {},
    side(above, top, left, width),
    side(below, bottom, left, width),
    messages.map((message, i) => rung(message, message.above ? [top, bottom] : [bottom, top], at, messages[i + 1], taken))
  );
}

function side(list, y, left, width) {
  return [
    line(left, y, width - 8, y, {class: 'row-line'}),
    label(left - 8, y + 4, cutTo(list[0] ?? '?', left - 8 - (list.length > 1 ? 26 : 0), 12.5) + (list.length > 1 ? ` +${list.length - 1}` : ''), {class: 'row-name', 'text-anchor': 'end'}),
    list.length > 1 && svg('title', {}, list.join('; '))
  ];
}

function rung(message, [from, to], at, next, taken) {
  const middle = (message.date.min + message.date.max) / 2;
  const x = at(middle);
  const head = to > from ? -5 : 5;
  return mark(
    [message.claim],
    `${[term('systemKind', message.kind), `${message.sender || '?'} → ${message.addressee || '?'}`].filter(Boolean).join(': ')}, ${dateWords(message.edtf)} · ${answerWords(message)} · ${quoted([message.claim])}`,
    {class: `message is-${message.state}`},
    svg('rect.item-ground', {x: round(x - 7), y: Math.min(from, to) - 4, width: 14, height: Math.abs(to - from) + 8, rx: 2}),
    line(x, from, x, to, {class: 'message-line'}),
    svg('path.message-head', {d: `M${round(x - 4)} ${to + head}L${round(x)} ${to}L${round(x + 4)} ${to + head}`}),
    svg('circle.message-dot', {cx: round(x), cy: from, r: 3}),
    wait(message, x, to, at, middle, next, taken)
  );
}

function answerWords({state, days}) {
  if (state === 'answered') return days === null ? t('drawing.answered') : t('thread.answered', {n: days});
  return t(`drawing.${state}`);
}

/** A note where neither another note on its line nor a message stands; else none, as the mark itself tells it. */
function note(taken, x, y, words, anchor) {
  const wide = words.length * LETTER;
  const from = anchor === 'middle' ? x - wide / 2 : x;
  const to = from + wide;
  if (taken.some(one => (one.y === null || Math.abs(one.y - y) < 14) && one.from < to && from < one.to)) return null;
  taken.push({y, from, to});
  return label(x, y, words, {class: 'row-note', 'text-anchor': anchor});
}

/** What follows a message on the line of who got it. */
function wait({state, days}, x, y, at, middle, next, taken) {
  if (state === 'reply') return null;
  if (state === 'answered') {
    if (days === null) return next ? null : note(taken, x + 12, y + 4, t('drawing.answered'), 'start');
    const end = at(middle + days * DAY);
    return [line(x, y, end, y, {class: 'message-wait'}), end - x > 44 && note(taken, (x + end) / 2, y - 4, t('drawing.days', {n: days}), 'middle')];
  }
  const room = next ? at((next.date.min + next.date.max) / 2) - x : 1e6;
  const end = x + Math.min(26, room / 2);
  return [
    line(x, y, end, y, {class: 'message-wait'}),
    svg('circle.message-none', {cx: round(end + 4), cy: y, r: 3.5}),
    room > 30 && note(taken, end + 12, y + 4, t(state === 'refused' ? 'drawing.refused' : 'drawing.noAnswer'), 'start')
  ];
}

// A correspondence as a ladder: the sender's line above, the addressee's below, and each message as a step
// between them on its day. What is answered is tied to its answer with the days between; what no account
// answers ends in an open circle.

import {svg} from './dom.js';
import {DAY, dateWords, parseDate} from './edtf.js';
import {cutTo, drawing, label, line, mark, noDrawing, round, sheet} from './drawing.js';
import {quoted} from './entry-facts.js';
import {spanOf, timeAxis, timeScale} from './time-axis.js';
import {t} from './words-of-ui.js';

const TOP = 30;
const HIGH = 50;
const GAP = 26;

export function ladders(dossier, entries) {
  const threads = entries.map(one => threadOf(one)).filter(thread => thread.messages.length > 0);
  threads.sort((a, b) => a.messages[0].date.min - b.messages[0].date.min);
  return [threads.length === 0 ? noDrawing('ladders', 'undated') : drawing('ladders', width => ladder(threads, width))];
}

/** The dated messages of a thread: {date, sender, addressee, days, claim}. */
function threadOf({entry, claims}) {
  const {dates = [], senders = [], addressees = [], 'days-to-answer': days = []} = entry.values ?? {};
  const messages = dates
    .map((edtf, i) => ({
      edtf,
      date: parseDate(edtf),
      sender: senders[i] ?? '',
      addressee: addressees[i] ?? '',
      days: days[i] === '' || days[i] === undefined || days[i] === null ? null : Number(days[i]),
      claim: claims.length === dates.length ? claims[i] : claims[0]
    }))
    .filter(({date, claim}) => date && date.min !== null && claim);
  const [first] = messages;
  return {messages, above: first?.sender ?? '', below: first?.addressee || messages.find(one => one.sender !== first.sender)?.sender || ''};
}

function ladder(threads, width) {
  const left = Math.min(230, width * 0.26);
  const at = timeScale(spanOf(threads.flatMap(({messages}) => messages.map(one => one.date))), left + 8, width - 120);
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
  const sides = message => (message.sender === above || messages.length === 1 ? [top, bottom] : [bottom, top]);
  return svg(
    'g',
    {},
    line(left, top, width - 8, top, {class: 'row-line'}),
    line(left, bottom, width - 8, bottom, {class: 'row-line'}),
    label(left - 8, top + 4, cutTo(above || '?', left - 8, 12.5), {class: 'row-name', 'text-anchor': 'end'}),
    label(left - 8, bottom + 4, cutTo(below || '?', left - 8, 12.5), {class: 'row-name', 'text-anchor': 'end'}),
    messages.map(message => rung(message, sides(message), at))
  );
}

function rung(message, [from, to], at) {
  const x = at((message.date.min + message.date.max) / 2);
  const answered = message.days !== null;
  const end = answered ? at((message.date.min + message.date.max) / 2 + message.days * DAY) : x + 34;
  const head = to > from ? -5 : 5;
  return mark(
    [message.claim],
    `${message.sender} → ${message.addressee || '?'}, ${dateWords(message.edtf)} · ${answered ? t('thread.answered', {n: message.days}) : t('thread.unanswered')} · ${quoted([message.claim])}`,
    {class: `message${answered ? ' is-answered' : ''}`},
    svg('rect.item-ground', {x: round(x - 7), y: Math.min(from, to) - 4, width: 14, height: Math.abs(to - from) + 8, rx: 2}),
    line(x, from, x, to, {class: 'message-line'}),
    svg('path.message-head', {d: `M${round(x - 4)} ${to + head}L${round(x)} ${to}L${round(x + 4)} ${to + head}`}),
    svg('circle.message-dot', {cx: round(x), cy: from, r: 3}),
    line(x, to, end, to, {class: 'message-wait'}),
    !answered && svg('circle.message-none', {cx: round(end + 4), cy: to, r: 3.5}),
    label(answered ? (x + end) / 2 : end + 12, answered ? to - 4 : to + 4, answered ? t('drawing.days', {n: message.days}) : t('drawing.noAnswer'), {class: 'row-note', 'text-anchor': answered ? 'middle' : 'start'})
  );
}

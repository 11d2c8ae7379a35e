// Orders against what came of them: under each order its tasks, on a scale of days since the order was given.
// A bracket is the term, a dot the deed, the bar between them the days late or early. A task whose term or
// outcome is dated, or whose outcome is told, is drawn; all others stand in the list.

import {h, svg} from './dom.js';
import {DAY, dateWords, momentsOf, parseDate} from './edtf.js';
import {atMost, cutTo, drawing, label, line, mark, noDrawing, round, rowsNote, sheet} from './drawing.js';
import {edtfOfEntry, listOf, quoted, valueOf} from './entry-facts.js';
import {t, term} from './words-of-ui.js';

const MOST = 40;
const ROW = 24;
const HEAD = 30;
const TOP = 30;
/** As much room has the word of a day on the scale. */
const TICK = 58;
const FARTHEST = 60;
/** The room at the right for what came of a task. */
const OUTCOME = 180;
const TELLING = new Set(['done', 'partly', 'failed']);
const DATES = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?(?:\/\d{4}-\d\d-\d\d)?/g;

export function planBars(dossier, entries) {
  const orders = entries.map(one => orderOf(dossier, one)).filter(order => order.tasks.length > 0);
  if (orders.length === 0) return [noDrawing('plans')];
  orders.sort((a, b) => (a.given?.min ?? 1e15) - (b.given?.min ?? 1e15));
  return [drawing('plans', width => chart(atMost(orders, MOST), width), {after: [rowsNote(orders, MOST), h('p.note.drawing-after', {}, t('drawing.plansOf', {n: orders.length, all: entries.length}))]})];
}

/** An order with those of its tasks of which more is known than the words. */
function orderOf(dossier, {entry, claims}) {
  const given = placed(edtfOfEntry({entry, claims}));
  const exact = !given || isExact(edtfOfEntry({entry, claims}));
  const tasks = tasksOf(dossier, {entry, claims}).filter(({term: due, done, outcome}) => due || done || TELLING.has(outcome));
  return {
    claims,
    given,
    edtf: edtfOfEntry({entry, claims}),
    name: [valueOf(dossier, entry, 'issuer'), valueOf(dossier, entry, 'addressee')].filter(Boolean).join(' → ') || term('systemKind', entry.kind),
    amends: valueOf(dossier, entry, 'amends'),
    tasks: (exact ? tasks : []).map(task => ({...task, zero: given?.min ?? task.term?.min ?? task.done?.min ?? 0}))
  };
}

/** Days since an order are told only where its own day is known. */
function isExact(edtf) {
  const date = parseDate(edtf);
  return !date.openStart && !date.openEnd && date.max - date.min <= VAGUE;
}

function placed(edtf) {
  const date = parseDate(edtf);
  return date && date.min !== null ? momentsOf(date) : null;
}

/** The tasks by the lists of the entry; without such lists, the order as one task with what its check says. */
function tasksOf(dossier, {entry, claims}) {
  const tasks = listOf(entry, 'tasks');
  const at = (key, i) => listOf(entry, key)[i] ?? '';
  const claimOf = id => dossier.claim.get(id) ?? null;
  const said = String((entry.checks ?? []).find(one => one.check === 'deadline')?.why ?? '').match(DATES) ?? [];
  return (tasks.length > 0 ? tasks : [quoted(claims, 80)]).map((words, i) => {
    const deed = claimOf(at('outcome-claims', i)) ?? claims.find(claim => claim.type !== 'order' && claim.modality !== 'planned' && claim.date);
    return {
      words: String(words),
      unit: at('task-units', i),
      claim: claimOf(at('task-claims', i)) ?? claims[0],
      deed: listOf(entry, 'outcome-claims').length > 0 ? claimOf(at('outcome-claims', i)) : (deed ?? null),
      term: placed(at('deadlines', i) || (i === 0 ? said[0] : '')),
      done: placed(at('done', i) || (i === 0 ? said[1] : '')),
      outcome: at('outcomes', i)
    };
  });
}

/** An order that may be of any of more days has no day to count from. */
const VAGUE = 3 * DAY;

const sinceZero = (task, time) => (time - task.zero) / DAY;

function chart(orders, width) {
  const [left, right] = [Math.min(440, width * 0.42), width - OUTCOME - 8];
  const ends = orders.flatMap(({tasks}) => tasks.flatMap(task => [task.term, task.done].filter(Boolean).map(date => sinceZero(task, date.max))));
  const reach = Math.min(FARTHEST, Math.max(3, ...ends) * 1.08);
  const at = days => left + ((Math.min(reach, Math.max(-1, days)) + 1) / (reach + 1)) * (right - left);
  let y = TOP;
  const rows = orders.map(order => {
    const top = y;
    y += HEAD + order.tasks.length * ROW + 6;
    return {order, top};
  });
  return sheet('plans', width, y + 4, scale(at, reach, y), rows.map(({order, top}) => orderRows(order, top, at, left, width)));
}

function scale(at, reach, down) {
  const room = at(1) - at(0);
  const step = [1, 2, 5, 10, 20, 50, 100].find(days => reach / days <= 9 && days * room >= TICK) ?? 200;
  const days = [];
  for (let day = 0; day <= reach; day += step) days.push(day);
  return svg(
    'g.axis',
    {'aria-hidden': 'true'},
    days.map(day => [
      line(at(day), TOP - 8, at(day), down, {class: day === 0 ? 'axis-tick is-zero' : 'axis-tick'}),
      label(at(day), TOP - 14, day === 0 ? t('drawing.given') : t('drawing.afterDays', {n: day}), {class: 'axis-words', 'text-anchor': 'middle'})
    ])
  );
}

function orderRows({claims, edtf, name, amends, tasks}, top, at, left, width) {
  const head = [edtf && dateWords(edtf), name, amends && t('drawing.amends', {date: dateWords(amends)})].filter(Boolean).join(' · ');
  return svg(
    'g',
    {},
    line(0, top + 2, width, top + 2, {class: 'row-line is-strong'}),
    mark(
      claims.slice(0, 1),
      `${head} · ${quoted(claims)}`,
      {class: 'plan-name'},
      svg('rect.item-ground', {x: 0, y: top + 5, width: round(left - 14), height: 20, rx: 2}),
      label(2, top + 20, cutTo(head, left - 18, 12.5), {class: 'column-name'})
    ),
    tasks.map((task, i) => taskRow(task, top + HEAD + i * ROW, at, left, width))
  );
}

function taskRow(task, top, at, left, width) {
  const y = top + ROW / 2;
  const words = [task.unit, task.words].filter(Boolean).join(': ');
  return svg(
    'g',
    {},
    mark(
      [task.claim],
      `${words} · ${quoted([task.claim])}`,
      {class: 'plan-name'},
      svg('rect.item-ground', {x: 0, y: top + 1, width: round(left - 14), height: ROW - 2, rx: 2}),
      label(14, y + 4, cutTo(words, left - 40, 11.5), {class: 'item-words'})
    ),
    task.term && bracket(at(sinceZero(task, task.term.max)), y),
    outcome(task, y, at, width)
  );
}

function bracket(x, y) {
  return svg('path.term', {d: `M${round(x - 4)} ${y - 8}H${round(x)}V${y + 8}H${round(x - 4)}`});
}

/** The deed as a dot, the bar from the term to it, and in a word what came of the task. */
function outcome(task, y, at, width) {
  const {term: due, done, deed, outcome: word} = task;
  const late = due && done ? (done.min - due.max) / DAY : 0;
  const early = due && done ? (due.min - done.max) / DAY : 0;
  const days = late > 0 ? t('drawing.late', {n: Math.ceil(late)}) : early >= 1 ? t('drawing.early', {n: Math.floor(early)}) : due && done ? t('drawing.inTime') : '';
  const told = TELLING.has(word) ? term('outcome', word) : days ? '' : t('drawing.untold');
  const words = [told, days].filter(Boolean).join(', ');
  const end = label(width - OUTCOME, y + 4, cutTo(words, OUTCOME, 11), {class: 'row-note'});
  if (!done && !deed) return end;
  const x = done ? at(sinceZero(task, (done.min + done.max) / 2)) : null;
  const from = due && done ? at(sinceZero(task, due.max)) : x;
  const claim = deed ?? task.claim;
  return mark(
    [claim],
    `${words} · ${quoted([claim])}`,
    {class: `plan-bar ${late > 0 ? 'is-late' : early >= 1 ? 'is-early' : 'is-in-time'}`},
    svg('rect.item-ground', {x: round(Math.min(x ?? width - OUTCOME - 6, from ?? width) - 8), y: y - 10, width: round(Math.abs((x ?? 0) - (from ?? 0)) + 16), height: 20, rx: 2}),
    x !== null && x !== from && svg('rect.plan-fill', {x: round(Math.min(from, x)), y: y - 4, width: round(Math.abs(x - from)), height: 8}),
    x !== null && svg('circle.plan-done', {cx: round(x), cy: y, r: 4.5, class: word === 'partly' ? 'is-part' : ''}),
    end
  );
}

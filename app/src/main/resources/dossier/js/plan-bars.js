// Orders against their terms: each row is an order, the middle is the day it set, and the bar from there to
// what came of it says how many days early or late. An order without a term, or whose outcome no account
// tells, has no bar: it stands in the list and among plans and outcomes.

import {h, svg} from './dom.js';
import {DAY, dateWords, parseDate} from './edtf.js';
import {cutTo, drawing, label, line, mark, noDrawing, round, sheet} from './drawing.js';
import {edtfOfEntry, listOf, quoted, valueOf} from './entry-facts.js';
import {t} from './words-of-ui.js';

const ROW = 40;
const TOP = 34;
const DATES = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?(?:\/\d{4}-\d\d-\d\d)?/g;

export function planBars(dossier, entries) {
  const rows = entries.map(one => rowOf(dossier, one)).filter(Boolean);
  if (rows.length === 0) return [noDrawing('plans')];
  rows.sort((a, b) => a.term.min - b.term.min);
  return [drawing('plans', width => bars(rows, width), {after: h('p.note.drawing-after', {}, t('drawing.plansOf', {n: rows.length, all: entries.length}))})];
}

/** An order with its term and the day of its deed, as far as its check, its values or its claims tell them. */
function rowOf(dossier, {entry, claims}) {
  const check = (entry.checks ?? []).find(one => one.check === 'deadline');
  const said = String(check?.why ?? '').match(DATES) ?? [];
  const deed = claims.find(claim => claim.type !== 'order' && claim.modality !== 'planned' && claim.date);
  const term = parseDate(listOf(entry, 'deadlines').find(Boolean) || listOf(entry, 'deadline').find(Boolean) || said[0]);
  const done = parseDate(said[1] ?? (check || deed ? deed?.date.edtf : null));
  if (!term || term.min === null || !done || done.min === null) return null;
  return {
    entry,
    claims,
    deed: deed ?? claims[0],
    term,
    done,
    given: parseDate(edtfOfEntry({entry, claims})),
    late: (done.min - term.max) / DAY,
    early: (term.min - done.max) / DAY,
    name: [valueOf(dossier, entry, 'issuer'), valueOf(dossier, entry, 'unit', 'addressee')].filter(Boolean).join(' → '),
    task: valueOf(dossier, entry, 'tasks', 'task') || quoted(claims, 90)
  };
}

function bars(rows, width) {
  const left = Math.min(340, width * 0.36);
  const reach = Math.max(3, ...rows.flatMap(({term, done}) => [Math.abs(done.max - term.max) / DAY, Math.abs(done.min - term.min) / DAY])) * 1.15;
  const right = width - 70;
  const at = days => left + ((Math.min(reach, Math.max(-reach, days)) + reach) / (2 * reach)) * (right - left);
  const height = TOP + rows.length * ROW + 6;
  return sheet(
    'plans',
    width,
    height,
    scale(at, reach, height),
    rows.map((row, i) => bar(row, TOP + i * ROW, at, left, width))
  );
}

function scale(at, reach, height) {
  const step = [1, 2, 5, 10, 20, 50, 100].find(days => reach / days <= 5) ?? 200;
  const days = [];
  for (let day = -Math.floor(reach / step) * step; day <= reach; day += step) days.push(day);
  return svg(
    'g',
    {'aria-hidden': 'true'},
    days.map(day => [
      line(at(day), TOP - 8, at(day), height, {class: day === 0 ? 'axis-tick is-zero' : 'axis-tick'}),
      label(at(day), TOP - 14, day === 0 ? t('drawing.term') : t(day < 0 ? 'drawing.early' : 'drawing.late', {n: Math.abs(day)}), {
        class: 'axis-words',
        'text-anchor': 'middle'
      })
    ])
  );
}

function bar(row, top, at, left, width) {
  const {claims, deed, term, done, late, early, name, task, given} = row;
  const y = top + ROW / 2;
  const [from, to] = [at((done.min - term.min) / DAY), at((done.max - term.max) / DAY)].sort((a, b) => a - b);
  const kind = late > 0 ? 'is-late' : early > 0 ? 'is-early' : 'is-in-time';
  const how = late > 0 ? t('drawing.late', {n: Math.ceil(late)}) : early > 0 ? t('drawing.early', {n: Math.ceil(early)}) : t('drawing.inTime');
  const title = `${name} ${given ? dateWords(edtfOfEntry(row)) : ''}: ${task} · ${how} · ${quoted([deed])}`;
  return svg(
    'g',
    {},
    line(0, top + ROW - 2, width, top + ROW - 2, {class: 'row-line'}),
    mark([claims[0]], title, {class: 'plan-name'}, svg('rect.item-ground', {x: 0, y: top, width: round(left - 14), height: ROW - 4, rx: 2}),
      label(4, y - 4, cutTo(name || task, left - 22, 12.5), {class: 'row-name'}),
      label(4, y + 11, cutTo([given && dateWords(edtfOfEntry(row)), name && task].filter(Boolean).join(' · '), left - 22, 10), {class: 'row-note'})),
    mark([deed], title, {class: `plan-bar ${kind}`},
      svg('rect.item-ground', {x: round(Math.min(from, at(0)) - 4), y: y - 9, width: round(Math.abs(Math.max(to, at(0)) - Math.min(from, at(0))) + 8), height: 18, rx: 2}),
      svg('rect.plan-fill', {x: round(Math.min(from, to, at(0))), y: y - 5, width: round(Math.max(2, Math.max(to, at(0)) - Math.min(from, at(0)))), height: 10}),
      svg('circle.plan-done', {cx: round((from + to) / 2), cy: y, r: 4.5}),
      label(Math.max(to, at(0)) + 8, y + 4, how, {class: 'item-words'}))
  );
}

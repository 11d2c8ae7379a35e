// The head of a row of the parallel table: when, what, how certain, and what is disputed.

import {h} from './dom.js';
import {parseDate, withoutYear} from './edtf.js';
import {eventDate, eventSubject, modality, slotName, verdictSign} from './labels.js';
import {link} from './state.js';
import {sharedSupport} from './support.js';
import {t, term} from './words-of-ui.js';

export function rowHead(dossier, row) {
  const {event} = row;
  return h(
    'th.row-head',
    {scope: 'row'},
    row.isDay ? date(event) : opener(dossier, event),
    !row.isDay && onlySaid(event),
    slotMarks(event),
    conflictMark(event),
    !row.isDay && sharedSupport(dossier, event),
    row.hidden > 0 && h('span.row-hidden', {title: t('parallel.hiddenWhy')}, t('parallel.hidden', {n: row.hidden}))
  );
}

function opener(dossier, event) {
  const subject = eventSubject(dossier, event);
  return h(
    'a.row-link',
    {...link({event: event.id}), 'aria-expanded': 'false', title: t('parallel.open')},
    date(event),
    h('span.row-type', {}, term('type', event.type)),
    subject && h('span.row-place', {title: subject}, subject)
  );
}

function date(event) {
  return h('span.row-date', {class: parseDate(event.date)?.loose ? 'is-loose' : ''}, rowDate(event));
}

/** The day and month are enough under the rule that gives the year; anything else is said in full. */
function rowDate(event) {
  const date = parseDate(event.date);
  if (!date) return '';
  const simple = !date.to && !date.openStart && !date.openEnd && date.from.unit !== 'decade';
  const short = simple && date.from.year !== 'XXXX' ? withoutYear(date.from) : '';
  if (!short) return eventDate(event);
  return `${date.loose ? '≈ ' : ''}${short}${date.from.time ? `, ${date.from.time}` : ''}${date.doubtful ? '?' : ''}`;
}

/** An event that nobody states as having happened says so at its head. */
function onlySaid(event) {
  const kinds = new Set(event.claims.map(claim => claim.modality));
  return kinds.size === 1 && !kinds.has('asserted') && !kinds.has('reported') ? modality(event.claims[0]) : null;
}

/** From the row to what is disputed about it. */
function conflictMark(event) {
  const n = event.conflicts.length;
  if (n === 0) return null;
  return h(
    'a.to-conflict',
    {...link({view: 'conflicts', conflict: event.conflicts[0].id}), class: `is-${event.conflicts[0].verdict}`},
    h('span.sign', {'aria-hidden': 'true'}, verdictSign(event.conflicts[0].verdict)),
    ` ${t('count.conflicts', {n})}`
  );
}

function slotMarks(event) {
  const told = (event.slots ?? []).filter(slot => slot.verdict !== 'single');
  const marks = told.map(slot =>
    h(
      'span.slot-mark',
      {class: `is-${slot.verdict}`, title: term('verdict', slot.verdict)},
      h('span.sign', {}, verdictSign(slot.verdict)),
      ` ${slotName(slot.slot)}`,
      h('span.unseen', {}, `: ${term('verdict', slot.verdict)}`)
    )
  );
  return marks.length > 0 && h('span.slot-marks', {}, marks);
}

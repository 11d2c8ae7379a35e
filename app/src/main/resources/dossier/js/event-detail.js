// The reasoning behind a row: every slot of an event with each witness's value and the verdict.

import {h} from './dom.js';
import {modality, siglum, slotName, verdict, verdictSign} from './labels.js';
import {link, openingClaim} from './state.js';
import {valueWords, witnessWords} from './values.js';
import {said, t, term} from './words-of-ui.js';

/** A table row, to stand under the row of its event. */
export function eventDetail(dossier, event, columns) {
  const slots = event.slots ?? [];
  return h(
    'tr.event-detail',
    {},
    h(
      'td',
      {colspan: columns},
      h(
        'section',
        {'aria-label': t('event.detail')},
        slots.length === 0 ? h('p.note', {}, t('event.noSlots')) : slots.map(slot => slotRow(dossier, slot)),
        conflicts(event),
        h('p.note', {}, t('event.ids', {id: event.id}))
      )
    )
  );
}

function slotRow(dossier, slot) {
  return h(
    'div.slot',
    {},
    h('div.slot-name', {}, slotName(slot.slot), ' ', verdict(slot.verdict)),
    h(
      'ul.slot-values',
      {},
      (slot.values ?? []).map(value => slotValue(dossier, value))
    ),
    slot.why && h('p.note', {}, said(slot.why))
  );
}

function slotValue(dossier, value) {
  const source = dossier.sourceOf.get(value.doc);
  const claim = dossier.claim.get(value.claim);
  const words = valueWords(dossier, value.value) || t('value.unknown');
  return h(
    'li',
    {},
    source && siglum(source),
    ' ',
    claim ? h('a', link(openingClaim(claim)), words) : words,
    ' ',
    h('span.quiet', {}, witnessWords(dossier, value.witness)),
    ' ',
    modality(value)
  );
}

function conflicts(event) {
  if (event.conflicts.length === 0) return null;
  return h(
    'p.event-conflicts',
    {},
    t('event.conflicts'),
    ' ',
    event.conflicts.map(conflict =>
      h(
        'a.to-conflict',
        link({view: 'conflicts', conflict: conflict.id}),
        h('span.sign', {'aria-hidden': 'true'}, verdictSign(conflict.verdict)),
        ` ${term('conflictKind', conflict.kind)}, ${term('conflictVerdict', conflict.verdict)} `
      )
    )
  );
}

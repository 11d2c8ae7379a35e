// Small marks that several views share. Each has a word and a shape; colour only repeats what they say.

import {h} from './dom.js';
import {dateWords} from './edtf.js';
import {number, t, term} from './words-of-ui.js';

const MODALITY_SIGN = {asserted: '', reported: '❝', planned: '◇', negated: '⊘', hypothetical: '?'};
const VERDICT_SIGN = {agree: '=', compatible: '≈', conflict: '≠', single: '·', undecided: '?', contradiction: '≠', difference: '≈', change: '→'};

/** The sign of an account: a Roman numeral, as editions number their witnesses. */
export function siglum(source) {
  return h('abbr.siglum', {title: source.title}, source.siglum);
}

/** How a claim is meant; what the author simply states carries no mark. */
export function modality(claim) {
  if (!claim.modality || claim.modality === 'asserted') return null;
  return h('span.modality', {class: `is-${claim.modality}`, title: t(`modalityHelp.${claim.modality}`)},
    h('span.sign', {'aria-hidden': 'true'}, MODALITY_SIGN[claim.modality] ?? ''), term('modality', claim.modality));
}

export function modalitySign(word) {
  return MODALITY_SIGN[word] ?? '';
}

export function verdictSign(word) {
  return VERDICT_SIGN[word] ?? '';
}

/** A verdict as sign and word. */
export function verdict(word, family = 'verdict') {
  return h('span.verdict', {class: `is-${word}`}, h('span.sign', {'aria-hidden': 'true'}, VERDICT_SIGN[word] ?? ''), ' ', term(family, word));
}

/** Confidence as five strokes and a number; machine reading, never a judgement of truth. */
export function confidence(value) {
  if (value === null || value === undefined) return null;
  const percent = Math.round(value * 100);
  return h('span.confidence', {title: t('confidence.help', {percent})},
    h('span.strokes', {'aria-hidden': 'true'}, [1, 2, 3, 4, 5].map(i => h('i', {class: value >= i / 5 - 0.1 ? 'is-full' : ''}))), `${number(percent)} %`);
}

/** The heading of an event: what it is, and where. */
export function eventTitle(dossier, event) {
  const place = dossier.nameOf(event.place);
  return [term('type', event.type), place].filter(Boolean).join(' · ');
}

export function eventDate(event) {
  return event.date ? dateWords(event.date) : t('date.none');
}

// Small marks that several views share. Each has a word and a shape; colour only repeats what they say.

import {h} from './dom.js';
import {dateWords} from './edtf.js';
import {figuresInWords} from './values.js';
import {list, number, t, term} from './words-of-ui.js';

const MODALITY_SIGN = {asserted: '', reported: '❝', planned: '◇', negated: '⊘', hypothetical: '?'};
const VERDICT_SIGN = {
  agree: '=',
  compatible: '≈',
  conflict: '≠',
  single: '·',
  undecided: '?',
  contradiction: '≠',
  difference: '≈',
  change: '→'
};

/** The sign of an account: a Roman numeral, as editions number their witnesses. */
export function siglum(source) {
  return h('abbr.siglum', {title: source.title}, source.siglum);
}

/** How a claim is meant; what the author simply states carries no mark. */
export function modality(claim) {
  if (!claim.modality || claim.modality === 'asserted') return null;
  return h(
    'span.modality',
    {class: `is-${claim.modality}`, title: t(`modalityHelp.${claim.modality}`)},
    h('span.sign', {'aria-hidden': 'true'}, MODALITY_SIGN[claim.modality] ?? ''),
    term('modality', claim.modality)
  );
}

export function modalitySign(word) {
  return MODALITY_SIGN[word] ?? '';
}

export function verdictSign(word) {
  return VERDICT_SIGN[word] ?? '';
}

/** A verdict as sign and word. */
export function verdict(word, family = 'verdict') {
  return h(
    'span.verdict',
    {class: `is-${word}`},
    h('span.sign', {'aria-hidden': 'true'}, VERDICT_SIGN[word] ?? ''),
    ' ',
    term(family, word)
  );
}

/** Confidence as five strokes and a number; machine reading, never a judgement of truth. */
export function confidence(value) {
  if (value === null || value === undefined) return null;
  const percent = Math.round(value * 100);
  return h(
    'span.confidence',
    {title: t('confidence.help', {percent})},
    h(
      'span.strokes',
      {'aria-hidden': 'true'},
      [1, 2, 3, 4, 5].map(i => h('i', {class: value >= i / 5 - 0.1 ? 'is-full' : ''}))
    ),
    `${number(percent)} %`
  );
}

/** Whom and what an event is about: the label's names, without the word for its type. */
export function eventSubject(dossier, event) {
  const label = event.label ?? '';
  const cut = label.indexOf(': ');
  return cut > 0 ? label.slice(cut + 2) : dossier.nameOf(event.place);
}

/** The heading of an event: what it is, and whom or what it is about. */
export function eventTitle(dossier, event) {
  return [term('type', event.type), eventSubject(dossier, event)].filter(Boolean).join(': ');
}

/** "number:strength" → "число: численность". */
export function slotName(slot) {
  const [kind, role] = String(slot).split(':');
  return role ? `${term('slot', kind)}: ${term('role', role)}` : term('slot', kind);
}

/** How a date was resolved, in words; the words it leaned on stay as the source has them. */
export function howWords(how) {
  return how
    .split('; ')
    .map(part => inWords('how', part))
    .join('; ');
}

const VARYING = /[“«]([^”»]*)[”»]|(\d{4}-\d\d(?:-\d\d)?(?:T[\d:]+)?[~?%]?(?:\/[\d-]+)?)|(\d+)/g;

/** A part that the data write in one form with varying words and figures, by the form's translation. */
export function inWords(family, part) {
  const found = [...part.matchAll(VARYING)].map(([, quoted, date, figure]) =>
    quoted === undefined ? (figure ?? dateWords(date)) : `«${quoted}»`
  );
  const table = list(family);
  const key = part.replace(VARYING, '{}');
  if (Object.hasOwn(table, key)) return table[key].replace(/\{\}/g, () => found.shift() ?? '');
  for (const form of Object.keys(table)) {
    const named = /\{\}[^{}]+\{\}/.test(form) && ownForm(form).exec(part);
    if (named) return filled(table[form], named.slice(1));
  }
  const begun = Object.keys(table).find(form => /^[^{}]+ \{\}$/.test(form) && part.startsWith(form.slice(0, -2)));
  return begun ? table[begun].replace('{}', part.slice(begun.length - 2)) : part;
}

/** A form with names in it that stand in no quotation marks. */
function ownForm(form) {
  const parts = form.split('{}').map(words => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.+?)')}$`);
}

function filled(form, words) {
  const left = words.map(word => (/^\d{4}-\d\d/.test(word) ? dateWords(word) : word));
  return form.replace(/\{\}/g, () => left.shift() ?? '');
}

const DAY = /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-[0-3]\d(?:T[\d:]+)?[~?%]?(?:\/\d{4}-\d\d-\d\d(?:T[\d:]+)?[~?%]?)?/g;

/** A sentence in which days and figures stand as the data write them, with both in words. */
export function spoken(sentence) {
  return figuresInWords(String(sentence ?? '').replace(DAY, day => dateWords(day)));
}

export function eventDate(event) {
  return event.date ? dateWords(event.date) : t('date.none');
}

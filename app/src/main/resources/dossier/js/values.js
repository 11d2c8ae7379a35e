// The values a claim or mention carries, each with the words it was read from, and how to say it.

import {dateWords} from './edtf.js';
import {fold} from './fold.js';
import {number, said, t, term} from './words-of-ui.js';

const PLACE_ROLES = new Set(['place', 'via', 'to']);
const CONTENT_ROLES = new Set([
  'content',
  'motion',
  'task',
  'goods',
  'verdict',
  'office',
  'about',
  'of',
  'object',
  'role',
  'against',
  'from'
]);
const ENTITY_KIND = {LOC: 'where', PER: 'who', ORG: 'who', GRP: 'who', MIL: 'who', SRC: 'cite'};
const MENTION_KIND = {...ENTITY_KIND, DATE: 'when', NUM: 'number', CIT: 'cite'};

/** The five kinds of value that a reader looks for, in the order of a legend. */
export const KINDS = ['when', 'where', 'who', 'number', 'cite'];

export function kindOfMention(mention) {
  return MENTION_KIND[mention.type] ?? 'who';
}

function kindOfRole(dossier, role) {
  const entity = dossier.entity.get(role.entity);
  if (entity) return ENTITY_KIND[entity.type] ?? 'content';
  if (CONTENT_ROLES.has(role.role)) return 'content';
  return PLACE_ROLES.has(role.role) ? 'where' : 'who';
}

/** All values of a claim as {kind, label, part}, the part having start and end in the source. */
export function partsOf(dossier, claim) {
  if (claim.parts) return claim.parts;
  const parts = [];
  if (claim.date) parts.push({kind: 'when', label: t('part.date'), part: claim.date});
  for (const role of claim.roles)
    parts.push({kind: kindOfRole(dossier, role), label: term('role', role.role), part: role});
  for (const figure of claim.numbers) parts.push({kind: 'number', label: term('role', figure.role), part: figure});
  for (const voice of claim.voices) parts.push({kind: 'voice', label: t('part.voice'), part: voice});
  for (const citation of claim.citations) parts.push({kind: 'cite', label: t('part.citation'), part: citation});
  claim.parts = parts.filter(({part}) => part && part.start !== null && part.start !== undefined);
  return claim.parts;
}

/** Forgets worded labels when the language changes. */
export function forgetParts(dossier) {
  for (const claim of dossier.claims) claim.parts = null;
}

/** "свыше 600", "20–25 тыс." as data: a figure in words. */
export function figureWords(figure) {
  if (figure.value === null || figure.value === undefined) return t('value.unknown');
  const upper = figure.max !== null && figure.max !== undefined && figure.max !== figure.value;
  const span = upper ? `${number(figure.value)}–${number(figure.max)}` : number(figure.value);
  return `${figure.approx ? '≈ ' : ''}${span}${figure.unit ? ` ${figure.unit}` : ''}`;
}

/** A work cited, as fields: "ГААР, ф. 894, оп. 10, д. 145, л. 1–9". */
export function workWords(work) {
  const archive = [
    work.archive,
    ...['fonds', 'opis', 'delo', 'leaves'].map(key => work[key] && `${t(`cite.${key}`)} ${work[key]}`)
  ];
  const book = [
    work.author,
    work.year,
    work.volume && `${t('cite.volume')} ${work.volume}`,
    work.issue && `№ ${work.issue}`,
    work.pages && `${t('cite.pages')} ${work.pages}`
  ];
  return (work.archive || work.fonds ? archive : book).filter(Boolean).join(', ');
}

/** What a reference leaves out, in words: "описи, дела"; empty for a complete one. */
export function missingOf(work) {
  return (work?.missing ?? []).map(part => term('missing', part)).join(', ');
}

/** The same for all works of a mention. */
export function missingWords({type, value}) {
  return type === 'CIT' ? [value].flat().map(missingOf).filter(Boolean).join('; ') : '';
}

const BOUND = {'<': 'figure.below', '>': 'figure.above', '~': 'figure.about'};

/** "<10000" → "до 10 000": bounds in words, long figures in groups; four figures without a sign may be a year. */
export function figuresInWords(text) {
  return String(text).replace(/([<>~])(\d+)|\d{5,}/g, (figure, sign, n) =>
    sign ? t(BOUND[sign], {n: Number(n)}) : number(Number(figure))
  );
}

const FIGURE = /^[<>~]?\d+(?:–\d+)?(?: \D*)?$/;

/** Any value of a slot or conflict side in words; dates and figures are recognised by their shape. */
export function valueWords(dossier, value) {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map(item => valueWords(dossier, item)).join('; ');
  if (typeof value === 'object') return objectWords(value);
  if (typeof value === 'number') return number(value);
  const text = String(value);
  if (/^[0-9a-f]{16}$/.test(text) && dossier.entity.has(text)) return dossier.nameOf(text);
  return /^(\.\.\/)?-?[\dX]{3}[\dX~?%].*$/.test(text) && /^[\dXTZ:~?%/.,[\]{}-]+$/.test(text) ? dateWords(text) : plainWords(text);
}

function plainWords(text) {
  return FIGURE.test(text) ? figuresInWords(text) : text;
}

function objectWords(value) {
  if (value.edtf) return dateWords(value.edtf);
  if ('value' in value) return figureWords(value);
  return said(
    value.text ??
      value.name ??
      Object.values(value)
        .filter(item => typeof item !== 'object')
        .join(', ')
  );
}

/** Whose word a claim rests on, outermost first: a list of {name, voice}; empty for the author alone. */
export function voicesOf(dossier, claim) {
  return claim.voices.filter(Boolean).map(voice => ({
    voice,
    name:
      dossier.nameOf(voice.entity) ||
      (voice.start !== undefined ? claim.source.reading(voice.start, voice.end) : String(voice.text ?? ''))
  }));
}

/** The value of a conflict's side in words, unless it only repeats the side's own words. */
export function sideValue(dossier, side) {
  const value = valueWords(dossier, side.value);
  const own = side.source ? side.source.reading(side.start, side.end) : side.text;
  return fold(value) === fold(own ?? '') ? '' : value;
}

/** At most so many characters, cut between words. */
export function shorten(text, most) {
  if (text.length <= most) return text;
  const gap = text.lastIndexOf(' ', most);
  return `${text.slice(0, gap > 0 ? gap : most)}…`;
}

/** The name of the witness of a conflict's side or a slot's value: null means the author. */
export function witnessWords(dossier, witness) {
  return witness ? dossier.nameOf(witness) || String(witness) : t('voice.author');
}

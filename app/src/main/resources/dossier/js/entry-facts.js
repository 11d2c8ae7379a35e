// What drawings ask of an entry: its date, its names, its figures, whether its checks failed, and its claims.

import {parseDate} from './edtf.js';
import {shorten, valueWords} from './values.js';

/** The date of an entry or of its first dated claim, as bounds; null where it is not placed in time. */
export function dateOfEntry({entry, claims}) {
  const edtf = edtfOfEntry({entry, claims});
  const date = parseDate(edtf);
  return date && date.min !== null ? date : null;
}

export function edtfOfEntry({entry, claims}) {
  const own = typeof entry.date === 'object' ? entry.date?.edtf : entry.date;
  return own || claims.find(claim => claim.date)?.date.edtf || '';
}

/** The words of a value under the first of some keys that has one. */
export function valueOf(dossier, entry, ...keys) {
  for (const key of keys) {
    const words = [entry.values?.[key] ?? []].flat().map(value => valueWords(dossier, value)).filter(Boolean).join('; ');
    if (words) return words;
  }
  return '';
}

export function listOf(entry, key) {
  return [entry.values?.[key] ?? []].flat();
}

export function fails(entry) {
  return (entry.checks ?? []).some(check => check.result === 'fails');
}

/** The words of the first claim, short. */
export function quoted(claims, most = 140) {
  const [claim] = claims;
  return claim ? `${claim.source.siglum} «${shorten(claim.source.reading(claim.start, claim.end), most)}»` : '';
}

/** The accounts of claims, by their numerals. */
export function sigla(claims) {
  return [...new Set(claims.map(claim => claim.source))].sort((a, b) => a.order - b.order).map(source => source.siglum).join(', ');
}

/** Groups by a key, in the order in which keys first come. */
export function grouped(list, keyOf) {
  const groups = new Map();
  for (const one of list) {
    const key = keyOf(one);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(one);
  }
  return groups;
}

// Whose word a claim is: the author's of the account, or that of a person or document whom the author
// reports. What is compared is witnesses, not files: one witness may be reported by several accounts.

import {fold} from './fold.js';
import {voicesOf} from './values.js';
import {t} from './words-of-ui.js';

export const AUTHOR = 'author';
const LONGEST_KEY = 60;

/** The innermost voice of a claim as {key, name}; the name is empty for the author. */
export function witnessOf(dossier, claim) {
  claim.witness ??= innermost(dossier, claim);
  return claim.witness;
}

function innermost(dossier, claim) {
  const last = voicesOf(dossier, claim).at(-1);
  if (!last) return {key: AUTHOR, name: ''};
  const known = dossier.nameOf(last.voice.entity) !== '';
  return {key: known ? last.voice.entity : fold(last.name).replaceAll(',', '').slice(0, LONGEST_KEY), name: last.name};
}

/** All witnesses with their claims, those with most first; the authors are one entry, the first. */
export function witnesses(dossier) {
  dossier.witnesses ??= gathered(dossier);
  return dossier.witnesses;
}

function gathered(dossier) {
  const found = new Map([[AUTHOR, {key: AUTHOR, name: '', claims: []}]]);
  for (const claim of dossier.claims) {
    const {key, name} = witnessOf(dossier, claim);
    if (!found.has(key)) found.set(key, {key, name, claims: []});
    found.get(key).claims.push(claim);
  }
  const [author, ...others] = found.values();
  return [author, ...others.sort((a, b) => b.claims.length - a.claims.length || (a.name < b.name ? -1 : 1))];
}

/** A witness as the page calls it. */
export function witnessName({key, name}) {
  return key === AUTHOR ? t('voice.author') : name;
}

/** The name that belongs to a key of an address. */
export function witnessCalled(dossier, key) {
  const known = witnesses(dossier).find(witness => witness.key === key);
  return known ? witnessName(known) : key;
}

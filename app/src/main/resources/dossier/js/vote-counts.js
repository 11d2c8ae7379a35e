// The counts of a vote by those who tell them: accounts that count alike are one reading, and where they differ
// each count stands by itself, with whose it is.

import {listOf, grouped} from './entry-facts.js';

const SIDES = ['for', 'abstain', 'against', 'left'];

/** The number behind a value that may be bare, a figure object or absent. */
export function countOf(value) {
  const n = typeof value === 'object' ? value?.value : value;
  return n === undefined || n === null || n === '' || Number.isNaN(Number(n)) ? null : Number(n);
}

/**
 * The readings of a vote, the fullest first: [{sides: [{side, n, blocs}], claims}]. What an account does not count
 * is left out; an account that counts only one of the sides which another counts tells no other vote.
 */
export function readings(dossier, {entry, claims}) {
  const told = [...grouped(claims.map(claim => ({claim, sides: countsOf(claim)})).filter(({sides}) => sides.length > 1), one => JSON.stringify(one.sides)).values()];
  const own = SIDES.map(side => ({side, n: countOf(entry.values?.[`votes-${side}`] ?? entry.values?.[side])})).filter(({n}) => n !== null);
  const all = told.length > 1 ? told.map(same => ({sides: same[0].sides, claims: same.map(one => one.claim)})) : [{sides: own, claims}];
  return all.map(reading => ({...reading, sides: reading.sides.map(one => ({...one, blocs: blocs(dossier, entry, one.side)}))}));
}

function countsOf(claim) {
  return SIDES.map(side => ({side, n: countOf(claim.numbers.find(figure => figure.role === side))})).filter(({n}) => n !== null);
}

function blocs(dossier, entry, side) {
  return [...listOf(entry, `${side}-bloc`), ...listOf(entry, `${side}-blocs`)].map(bloc => dossier.nameOf(bloc) || String(bloc)).join(', ');
}

// Accounts aligned by time alone: a row for each date that any of them gives, whatever happened then.
// Nothing is said here about two claims of one row being about the same thing.

import {byTime} from './dossier.js';
import {claimFilter} from './filter.js';

/** Rows as filter.js gives them for events, one a date, in the order of time. */
export function dayRows(dossier, state) {
  const passes = claimFilter(dossier, state);
  const days = new Map();
  for (const claim of dossier.claims) {
    const date = claim.date?.edtf ?? claim.event?.date;
    if (!date || !passes(claim)) continue;
    if (!days.has(date)) days.set(date, day(date));
    days.get(date).claims.push(claim);
  }
  const rows = [...days.values()].map(made).filter(row => wanted(row, state));
  return rows.sort((a, b) => byTime(a.event, b.event));
}

function day(date) {
  return {id: `day-${date}`, type: '', label: '', date, place: null, claims: [], slots: []};
}

function made(event) {
  event.conflicts = [...new Set(event.claims.flatMap(claim => claim.conflicts))];
  return {event, claims: event.claims, hidden: 0, isDay: true};
}

function wanted({event}, state) {
  if (state.rows === 'shared') return new Set(event.claims.map(claim => claim.source)).size > 1;
  return state.rows !== 'conflicts' || event.conflicts.length > 0;
}

/** How many of the claims that pass have no date and therefore no row. */
export function undatedClaims(dossier, state) {
  const passes = claimFilter(dossier, state);
  return dossier.claims.filter(claim => !claim.date?.edtf && !claim.event?.date && passes(claim)).length;
}

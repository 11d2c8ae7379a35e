// Filters narrow what is shown; they never change a verdict. A hidden claim is counted, so that the page
// can say how many there are and what hid them.

import {within} from './edtf.js';
import {fold} from './fold.js';
import {claimHolds, entitiesOf} from './dossier.js';
import {FILTER_KEYS, UNFILTERED} from './state.js';
import {witnessOf} from './witnesses.js';

/** The accounts shown: the compared pair, the chosen ones, or all. */
export function shownSources(dossier, state) {
  const wanted = state.compare.length > 0 ? state.compare : state.accounts;
  const shown = dossier.sources.filter(source => wanted.includes(source.id));
  return shown.length > 0 ? shown : dossier.sources;
}

/** A test for claims, made once per state. */
export function claimFilter(dossier, state) {
  const sources = new Set(shownSources(dossier, state).map(source => source.id));
  const query = fold(state.q);
  const sure = Number(state.sure || 0) / 100;
  return claim =>
    sources.has(claim.source.id) &&
    (state.types.length === 0 || state.types.includes(claim.type)) &&
    (state.modality.length === 0 || state.modality.includes(claim.modality)) &&
    (state.who === '' || entitiesOf(claim).has(state.who)) &&
    (state.where === '' || placed(dossier, claim, state.where)) &&
    (state.witness.length === 0 || state.witness.includes(witnessOf(dossier, claim).key)) &&
    (claim.confidence ?? 1) >= sure &&
    within(claim.date?.edtf ?? claim.event?.date, state.from, state.to) &&
    claimHolds(dossier, claim, query);
}

/** A claim is at a place when it names it or a place that lies in it. */
function placed(dossier, claim, place) {
  const seen = new Set();
  for (const id of [...entitiesOf(claim), claim.event?.place].filter(Boolean)) {
    for (let at = id; at && !seen.has(at); at = dossier.entity.get(at)?.parent) {
      if (at === place) return true;
      seen.add(at);
    }
  }
  return false;
}

/** The rows of the parallel table: events with the claims that pass, and how many do not. */
export function filteredEvents(dossier, state) {
  const passes = claimFilter(dossier, state);
  const shown = new Set(shownSources(dossier, state));
  const rows = [];
  for (const event of dossier.events) {
    const claims = event.claims.filter(passes);
    if (claims.length === 0) continue;
    const witnesses = new Set(claims.map(claim => claim.source));
    if (state.rows === 'shared' && witnesses.size < 2) continue;
    if (state.rows === 'conflicts' && !event.conflicts.some(conflict => touches(conflict, shown))) continue;
    rows.push({event, claims, hidden: event.claims.filter(claim => shown.has(claim.source)).length - claims.length});
  }
  return rows;
}

function touches(conflict, sources) {
  return conflict.sides.some(side => sources.has(side.source));
}

/** The conflicts that pass: one side at least with a claim that passes, or words that fit. */
export function filteredConflicts(dossier, state) {
  const passes = claimFilter(dossier, state);
  const shown = new Set(shownSources(dossier, state));
  const query = fold(state.q);
  const onClaims = ['types', 'modality', 'witness', 'who', 'where', 'from', 'to', 'sure'].some(key => state[key].length > 0);
  return dossier.conflicts.filter(conflict => {
    if (state.kinds.length > 0 && !state.kinds.includes(conflict.kind)) return false;
    if (
      state.compare.length > 0 &&
      new Set(conflict.sides.map(side => side.source).filter(source => shown.has(source))).size < 2
    )
      return false;
    if (!touches(conflict, shown)) return false;
    if (onClaims) return conflict.sides.some(side => side.claimRecords.some(passes));
    return (
      query === '' ||
      conflict.sides.some(
        side => side.claimRecords.some(passes) || side.source?.foldedWords(side.start, side.end).includes(query)
      )
    );
  });
}

/** Which filters are on. */
export function activeFilters(state) {
  return FILTER_KEYS.filter(key => String(state[key]) !== String(UNFILTERED[key]));
}

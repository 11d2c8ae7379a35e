// The campaign as deeds: each claim of the subject with its time, who acted, and the places it names that lie
// somewhere. What a claim does not say is left open, never filled in from another.

import {DAY, momentsOf, parseDate} from './edtf.js';
import {currentLanguage} from './words-of-ui.js';

const WIDE = new Set(['country', 'region', 'province', 'district', 'land', 'sea', 'river', 'railway']);
const WHO = ['agent', 'side', 'force', 'of', 'unit'];
/** Two places of one force are joined when no more lies between its dates. */
const NEXT = 12 * DAY;
const WHERE = new Set(['place', 'from', 'via', 'to']);
/** A town that is fired on is where the fight is; a country that is fought lies anywhere. */
const FOUGHT = 'opponent';

/** Deeds as {claim, kind, edtf, date, who, whoId, stops: [{role, place}]}, by time; undated ones at the end. */
export function deedsOf(dossier, entries) {
  const deeds = entries.flatMap(({entry, claims}) => claims.map(claim => deed(dossier, entry, claim)));
  return deeds.sort((a, b) => (a.date?.min ?? 1e15) - (b.date?.min ?? 1e15) || (a.date?.max ?? 0) - (b.date?.max ?? 0));
}

function deed(dossier, entry, claim) {
  const edtf = claim.date?.edtf ?? '';
  const date = parseDate(edtf);
  const actor = WHO.map(name => claim.roles.find(role => role.role === name)).find(Boolean);
  const whoId = actor?.entity ?? named(dossier, entry, actor?.role);
  return {
    entry,
    claim,
    kind: entry.system === 'S6' ? 'deployment' : entry.kind,
    edtf,
    date: date && date.min !== null ? momentsOf(date) : null,
    whoId,
    who: actor ? dossier.nameOf(whoId) || claim.source.reading(actor.start, actor.end) : '',
    stops: claim.roles
      .filter(role => WHERE.has(role.role) || role.role === FOUGHT)
      .map(role => ({role: role.role === FOUGHT ? 'place' : role.role, place: placeOf(dossier, role.entity), fought: role.role === FOUGHT}))
      .filter(({place, fought}) => place && !(fought && place.wide))
      .map(({role, place}) => ({role, place}))
  };
}

/** The one entity of an entry that bears the name which the entry gives for a role: "regiments of the 7th Division". */
function named(dossier, entry, role) {
  const name = entry.values?.[role];
  return (name && (entry.entities ?? []).find(id => dossier.nameOf(id) === name)) || null;
}

/** A place that lies somewhere: {id, spot, name, lat, lon, wide}; a town and its station may be one spot; its coordinates are only about the middle of what is wide. */
function placeOf(dossier, id) {
  const entity = dossier.entity.get(id);
  if (!entity?.place) return null;
  const {lat, lon, kind} = entity.place;
  return {id, spot: `${lat} ${lon}`, name: dossier.nameIn(id, dossier.languageOfPlaces(currentLanguage())), lat, lon, wide: WIDE.has(kind)};
}

/** The place that a deed is drawn at: where it happened, else where it led. */
export function placeOfDeed(deed) {
  for (const role of ['place', 'to', 'via', 'from']) {
    const stop = deed.stops.find(one => one.role === role && !one.place.wide) ?? deed.stops.find(one => one.role === role);
    if (stop) return stop.place;
  }
  return null;
}

/** All narrow places of a deed, where it happened or led to. */
export function arrivalsOf(deed) {
  return deed.stops.filter(({role, place}) => role !== 'from' && !place.wide).map(({place}) => place);
}

/** The ways of forces from one dated place to the next: [{name, from: {place, deed}, to: {place, deed}}]. */
export function waysOf(deeds) {
  const ways = new Map();
  for (const deed of deeds) {
    if (!deed.whoId || !deed.date) continue;
    for (const place of arrivalsOf(deed)) {
      const way = ways.get(deed.whoId) ?? [];
      if (way.at(-1)?.place.spot !== place.spot) way.push({place, deed});
      ways.set(deed.whoId, way);
    }
  }
  return [...ways.values()].flatMap(way =>
    way.slice(1).flatMap((to, i) => (to.deed.date.min - way[i].deed.date.max > NEXT ? [] : [{name: to.deed.who, from: way[i], to}]))
  );
}

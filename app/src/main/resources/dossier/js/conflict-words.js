// A conflict in few words: what it is about, and what each account says.

import {h, joined} from './dom.js';
import {readingOf} from './dossier.js';
import {eventTitle} from './labels.js';
import {shorten, sideValue} from './values.js';

/** What each account says in a few words, accounts in their order: the values where given, else its own words. */
export function brief(dossier, conflict) {
  return sidesByAccount(conflict).map(sides => [
    h('abbr.siglum', {title: sides[0].source?.title ?? sides[0].doc}, sides[0].source?.siglum ?? sides[0].doc),
    ' ',
    joined(
      sides.map(
        side => sideValue(dossier, side) || `«${shorten(readingOf(side, side.source), sides.length > 2 ? 60 : 110)}»`
      ),
      ' / '
    )
  ]);
}

/** The sides of a conflict in one list for each account. */
export function sidesByAccount(conflict) {
  const groups = new Map();
  for (const side of conflict.sides) {
    const key = side.source ?? side.doc;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(side);
  }
  return [...groups.values()].sort((a, b) => (a[0].source?.order ?? 0) - (b[0].source?.order ?? 0));
}

/** What a conflict is about: its event, or the names it is about. */
export function subjectOf(dossier, conflict) {
  const event = conflict.eventRecord;
  if (event) return eventTitle(dossier, event);
  return (conflict.about ?? [])
    .map(id => dossier.nameOf(id))
    .filter(Boolean)
    .slice(0, 3)
    .join(', ');
}

// A conflict in few words: what it is about, and what each account says.

import {h, joined} from './dom.js';
import {readingOf} from './dossier.js';
import {eventTitle} from './labels.js';
import {shorten, sideValue} from './values.js';
import {currentLanguage} from './words-of-ui.js';

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

/** What a conflict is about: its event, the names it is about, the event of a claim, or else its own words. */
export function subjectOf(dossier, conflict) {
  if (conflict.eventRecord) return eventTitle(dossier, conflict.eventRecord);
  const names = (conflict.about ?? []).map(id => dossier.nameOf(id)).filter(Boolean);
  if (names.length > 0) return names.slice(0, 3).join(', ');
  if (conflict.events.length > 0) return eventTitle(dossier, conflict.events[0]);
  const [side] = conflict.sides;
  return side ? `«${shorten(readingOf(side, side.source), 60)}»` : '';
}

/** The words of a conflict in the language of the page, where it is told in it. */
export function told(conflict) {
  return conflict.tellings?.[currentLanguage()] ?? conflict;
}

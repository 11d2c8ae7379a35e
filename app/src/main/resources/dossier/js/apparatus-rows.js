// The rows that several cards of the apparatus share: words that lead to their place, names, works cited,
// repairs, and the places that name a note.

import {h, joined} from './dom.js';
import {isShown, placeOf, reasonWords, ruleWords, wordsOf} from './emendations.js';
import {link, opening} from './state.js';
import {missingOf, workWords} from './values.js';
import {t} from './words-of-ui.js';

/** A name and what it says. */
export function row(name, ...content) {
  return [h('dt', {}, name), h('dd', {}, content)];
}

/** Words that lead to their place in the text. */
export function wordsLink(source, part, more, kind) {
  return h(
    'a.card-words',
    link(opening(source, part, more)),
    h('span', {class: kind ? `value ${kind}` : ''}, source.reading(part.start, part.end))
  );
}

/** A name that leads to all who bear it; empty where there is none. */
export function nameLink(dossier, id) {
  const name = dossier.nameOf(id);
  return name && h('a.card-name', link({view: 'names', name: id}), name);
}

const MOST_REPAIRS = 12;

/** What was mended in a stretch: as it stood, as it is read, by which rule and why. */
export function repairRows(source, {start, end}, state) {
  const all = source.repairsWithin(start, end).filter(repair => isShown(source, repair, state.rule));
  return [
    all.slice(0, MOST_REPAIRS).map(repair => {
      const {before, was, now, after} = wordsOf(source, repair);
      return row(
        t('card.repaired'),
        h('span.repair-words', {}, before, h('span.was', {}, was), after),
        ' → ',
        h('span.repair-words', {}, before, h('span.now', {}, now), after),
        h('span.quiet', {}, ` ${ruleWords(repair[3])}: ${reasonWords(repair[4])}`)
      );
    }),
    all.length > MOST_REPAIRS && row('', t('cell.more', {n: all.length - MOST_REPAIRS}))
  ];
}

/** A work cited: what it is, what the reference leaves out, and its entry in the bibliography. */
export function workRow(dossier, source, work) {
  const missing = missingOf(work);
  const {entry} = work;
  return [
    row(
      t('card.value'),
      nameLink(dossier, work.work) || workWords(work),
      missing && h('span.is-missing', {}, ` ${t('cite.incomplete', {what: missing})}`)
    ),
    entry && row(t('card.entry'), wordsLink(source, entry, {}, ''))
  ];
}

/** Which places name a note or entry, where the stretch is one. */
export function noteRows(source, span) {
  return source.notes
    .filter(note => note.start <= span.start && note.end >= span.end && (note.references ?? []).length > 0)
    .map(note =>
      row(
        t('card.namedAt'),
        joined(
          note.references.slice(0, 12).map(place => {
            const {start, end} = placeOf(source, [place.start, place.end]);
            return h(
              'a',
              link(opening(source, {start, end})),
              t('card.paragraph', {n: source.paragraphAt(place.start)})
            );
          }),
          ', '
        )
      )
    );
}

// What stands in the text and is no part of its words: the beginning of a page, and the mark of a note
// whose number the repair has taken out. They hold no characters, so that selecting, copying and searching
// never meet them; what they show is drawn by the style sheet.

import {h} from './dom.js';
import {rulesOf} from './emendations.js';
import {link, opening} from './state.js';
import {t} from './words-of-ui.js';

/** All insertions {at, isPage, make}, by their place in code points. */
export function insertionsOf(source, original) {
  const found = source.pages.map(page => ({
    at: original ? page.at : shownAt(source, page.at),
    isPage: true,
    make: () => pageBreak(page)
  }));
  if (!original) {
    for (const repair of source.repairs.filter(isNoteNumber))
      found.push({at: repair[1], isPage: false, make: () => noteReference(source, repair)});
  }
  return found.sort((a, b) => a.at - b.at || Number(a.isPage) - Number(b.isPage));
}

/** Those of a block. A page begins before its first words, the mark of a note follows its word. */
export function within(insertions, block) {
  return insertions.filter(({at, isPage}) =>
    isPage ? at >= block.start && at < block.end : at > block.start && at <= block.end
  );
}

/** Where a page that begins inside a repaired stretch (its running head, say) is seen to begin. */
function shownAt(source, at) {
  const around = source.repairsWithin(at, at + 1).filter(([start, end]) => start <= at && end > at);
  return around.length > 0 ? around.at(-1)[1] : at;
}

function isNoteNumber(repair) {
  return repair[2] === '' && rulesOf(repair).includes('note-reference');
}

/** "с. 64": as printed; in brackets where the page is only supposed; a dash where it has no number. */
export function pageLabel(page) {
  const label = page.label ? t('page.label', {n: String(page.label)}) : '—';
  return page.supposed ? `[${label}]` : label;
}

function pageBreak(page) {
  const name = page.label ? t('page.begins', {n: String(page.label)}) : t('page.beginsUnnumbered');
  const words = page.supposed ? `${name} ${t('page.supposed')}` : name;
  return h('span.page-break', {
    class: page.supposed ? 'is-supposed' : '',
    role: 'img',
    'aria-label': words,
    title: words,
    'data-label': pageLabel(page)
  });
}

function noteReference(source, repair) {
  const number = source.slice(repair[0], repair[1]).trim();
  const note = source.noteOf(repair[0], repair[1]);
  const words = t(note ? 'note.to' : 'note.unlinked', {n: number});
  return h(note ? 'a.note-reference' : 'span.note-reference', {
    ...(note ? link(opening(source, note)) : {}),
    class: /\d$/.test(number) ? 'is-number' : '',
    'data-label': number,
    'aria-label': words,
    title: note ? source.reading(note.start, Math.min(note.end, note.start + 240)) : words
  });
}

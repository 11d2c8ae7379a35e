// Copying a link or a footnote. Where the browser refuses the clipboard, the text is put into a field,
// selected, to be copied by hand.

import {h} from './dom.js';
import {pageLabel} from './insertions.js';
import {t} from './words-of-ui.js';

/** A passage as a footnote would cite it: «words» — author, title, year, paragraph. */
export function footnote(source, {start, end}) {
  const {author, written} = source.record;
  const name = [author, source.title].filter(Boolean).join('. ');
  const place = [name, written, pageWords(source, start), t('card.paragraph', {n: source.paragraphAt(start)})]
    .filter(Boolean)
    .join(', ');
  return t('card.noteForm', {words: source.reading(start, end), place});
}

/** How to name a place: document, page, paragraph, code points of the original. */
export function placeWords(source, {start, end}) {
  return [
    source.doc,
    pageWords(source, start),
    t('card.paragraph', {n: source.paragraphAt(start)}),
    t('card.offsets', {start: String(start), end: String(end)})
  ]
    .filter(Boolean)
    .join(', ');
}

function pageWords(source, point) {
  const page = source.pageAt(point);
  return page?.label ? pageLabel(page) : '';
}

export async function copyText(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = t('card.copied');
  } catch {
    const field = h('input.copied-link', {readonly: true, value: text, 'aria-label': t('card.copyByHand')});
    button.replaceWith(field);
    field.select();
  }
}

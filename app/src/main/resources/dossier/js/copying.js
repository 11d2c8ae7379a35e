// Copying a link or a footnote. Where the browser refuses the clipboard, the text is put into a field,
// selected, to be copied by hand.

import {h} from './dom.js';
import {t} from './words-of-ui.js';

/** A passage as a footnote would cite it: «words» — author, title, year, paragraph. */
export function footnote(source, {start, end}) {
  const {author, written} = source.record;
  const name = [author, source.title].filter(Boolean).join('. ');
  const place = [name, written, t('card.paragraph', {n: source.paragraphAt(start)})].filter(Boolean).join(', ');
  return t('card.noteForm', {words: source.reading(start, end), place});
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

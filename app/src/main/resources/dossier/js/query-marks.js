// The words searched for, marked wherever they show. The browser paints them over the text (CSS custom
// highlights), so that no element is added and marks may cross the borders of others.

import {foldPieces, fold} from './fold.js';

const PLACES = '#view .words, #view .side-words, #pane .words-of-block';
const MOST = 2000;
let due = false;

/** Marks a query in all words on the page; several calls in a row are one. */
export function markQuery(query) {
  if (due || !CSS.highlights) return;
  due = true;
  requestAnimationFrame(() => {
    due = false;
    const ranges =
      fold(query).length < 2
        ? []
        : [...document.querySelectorAll(PLACES)].flatMap(place => rangesIn(place, fold(query)));
    CSS.highlights.set('query', new Highlight(...ranges.slice(0, MOST)));
  });
}

function rangesIn(place, query) {
  if (!fold(place.textContent).includes(query)) return [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    texts.push({node, from: length});
    length += node.data.length;
  }
  const {text, at} = foldPieces(texts.map(({node, from}) => ({text: node.data, at: from, whole: false})));
  const ranges = [];
  for (let i = text.indexOf(query); i >= 0; i = text.indexOf(query, i + query.length)) {
    ranges.push(range(texts, at[i], at[i + query.length - 1] + 1));
  }
  return ranges;
}

function range(texts, start, end) {
  const found = new Range();
  const holder = place => texts.filter(({from}) => from <= place).at(-1);
  const [first, last] = [holder(start), holder(end - 1)];
  found.setStart(first.node, start - first.from);
  found.setEnd(last.node, end - last.from);
  return found;
}

// Search also looks through the texts themselves, for words from which no claim was read.

import {h} from './dom.js';
import {fold} from './fold.js';
import {shownSources} from './filter.js';
import {siglum} from './labels.js';
import {link, opening} from './state.js';
import {t} from './words-of-ui.js';

const MOST = 500;
const SHOWN = 6;

export function textHits(dossier, state) {
  const query = fold(state.q);
  if (query.length < 2) return null;
  const hits = shownSources(dossier, state)
    .map(source => ({source, spans: source.find(query, MOST)}))
    .filter(({spans}) => spans.length > 0);
  if (hits.length === 0) return h('p.text-hits.note', {role: 'status'}, t('search.none', {q: state.q}));
  return h(
    'details.text-hits',
    {},
    h(
      'summary',
      {role: 'status'},
      t('search.inTexts'),
      ' ',
      hits.map(({source, spans}) => [siglum(source), ` ${spans.length} `])
    ),
    hits.map(({source, spans}) =>
      h(
        'ul.plain',
        {},
        spans.slice(0, SHOWN).map(span => hit(source, span)),
        spans.length > SHOWN && h('li.note', {}, t('cell.more', {n: spans.length - SHOWN}))
      )
    )
  );
}

function hit(source, span) {
  const {start, end} = source.wholeWords(Math.max(0, span.start - 60), Math.min(source.length, span.end + 60));
  const words = source.oneLine(span.start, span.end);
  return h(
    'li',
    {},
    siglum(source),
    ' … ',
    source.oneLine(start, span.start),
    h('a.hit', link(opening(source, span)), words),
    source.oneLine(span.end, end),
    ' …'
  );
}

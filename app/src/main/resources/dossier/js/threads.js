// A correspondence: each message with its words and its answer, or the word that there was none.

import {h} from './dom.js';
import {dateWords} from './edtf.js';
import {listOf} from './entry-facts.js';
import {link, openingClaim} from './state.js';
import {shorten} from './values.js';
import {t, term} from './words-of-ui.js';

const LONG = 160;

/** The messages of an entry whose values are lists of equal length; null when they are not. */
export function thread(dossier, entry) {
  const [dates, senders] = [listOf(entry, 'dates'), listOf(entry, 'senders')];
  if (dates.length === 0 || dates.length !== senders.length) return null;
  return h(
    'ol.thread',
    {},
    dates.map((date, i) => message(dossier, entry, i))
  );
}

function message(dossier, entry, i) {
  const at = key => listOf(entry, key)[i] ?? '';
  const claim = dossier.claim.get(at('message-claims'));
  return h(
    'li',
    {},
    h('span.thread-date', {}, at('dates') ? dateWords(at('dates')) : h('span.quiet', {}, t('date.none'))),
    h(
      'span',
      {},
      at('kinds') && `${term('systemKind', at('kinds'))}: `,
      `${at('senders') || '?'} → ${at('addressees') || '?'} `,
      claim && h('a.words', link(openingClaim(claim)), shorten(at('contents') || claim.source.reading(claim.start, claim.end), LONG))
    ),
    answer(at('answers'), at('days-to-answer'))
  );
}

function answer(word, days) {
  if (days !== '') return answered('● ', t('thread.answered', {n: Number(days)}));
  if (word === 'answered' || word === 'is an answer') return answered('● ', term('answer', word));
  return h(
    'span.thread-answer',
    {},
    h('span.sign', {'aria-hidden': 'true'}, '○ '),
    word === 'left unanswered' ? term('answer', word) : t('thread.unanswered')
  );
}

function answered(sign, words) {
  return h('span.thread-answer.is-answered', {}, h('span.sign', {'aria-hidden': 'true'}, sign), words);
}

// A correspondence: each message with its answer, or the word that there was none.

import {h} from './dom.js';
import {dateWords} from './edtf.js';
import {t} from './words-of-ui.js';

/** The messages of an entry whose values are lists of equal length; null when they are not. */
export function thread(dossier, entry) {
  const {dates = [], senders = [], addressees = [], 'days-to-answer': days = []} = entry.values ?? {};
  if (dates.length === 0 || dates.length !== senders.length) return null;
  return h(
    'ol.thread',
    {},
    dates.map((date, i) =>
      h(
        'li',
        {},
        h('span.thread-date', {}, dateWords(date)),
        h('span', {}, senders[i], ' → ', addressees[i] ?? ''),
        answer(days[i])
      )
    )
  );
}

function answer(days) {
  if (days === undefined || days === '' || days === null)
    return h('span.thread-answer', {}, h('span.sign', {'aria-hidden': 'true'}, '○ '), t('thread.unanswered'));
  return h(
    'span.thread-answer.is-answered',
    {},
    h('span.sign', {'aria-hidden': 'true'}, '● '),
    t('thread.answered', {n: Number(days)})
  );
}

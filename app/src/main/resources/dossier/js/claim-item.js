// Claims and names as items of a list, each with the way to its words.

import {h} from './dom.js';
import {dateWords} from './edtf.js';
import {siglum} from './labels.js';
import {link, openingClaim} from './state.js';
import {t, term} from './words-of-ui.js';

/** A claim on one line, with the way to its words. */
export function claimItem(claim) {
  const words = claim.source.reading(claim.start, claim.end);
  return h(
    'li',
    {},
    siglum(claim.source),
    ' ',
    h('span.claim-type', {}, term('type', claim.type)),
    claim.date && h('span.quiet', {}, ` ${dateWords(claim.date.edtf)}`),
    ' ',
    h(
      'a.words',
      link(openingClaim(claim)),
      words.length > 180 ? `${words.slice(0, words.lastIndexOf(' ', 180))}…` : words
    )
  );
}

/** The forms in which an account names an entity, most frequent first. */
export function forms(mentions, most) {
  if (mentions.length === 0) return h('span.quiet', {title: t('names.notNamed')}, '—');
  const counts = new Map();
  for (const mention of mentions) {
    const words = mention.source.reading(mention.start, mention.end);
    if (!counts.has(words)) counts.set(words, []);
    counts.get(words).push(mention);
  }
  const sorted = [...counts].sort((a, b) => b[1].length - a[1].length);
  return [
    sorted.slice(0, most).map(([words, list], i) => [i > 0 && ', ', formLink(words, list)]),
    sorted.length > most && ` +${sorted.length - most}`
  ];
}

function formLink(words, [first, ...rest]) {
  return [
    h(
      'a.form',
      {...link({source: first.source.id, span: `${first.start}-${first.end}`, words, claim: '', mention: first.id})},
      words
    ),
    rest.length > 0 && h('span.quiet', {}, ` ×${rest.length + 1}`)
  ];
}

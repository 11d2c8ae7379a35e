// One claim: the words around with every value marked in them, and the values one by one.

import {h} from './dom.js';
import {t, term} from './words-of-ui.js';

/** The claim's page part; places are code points, as in the data. */
export function claimCard(claim, position, count) {
  return h(
    'article.claim',
    {'data-claim': claim.id},
    h(
      'p.claim-head',
      {},
      h('span.claim-place', {}, t('sheet.place', {n: position + 1, all: count})),
      h('strong.claim-type', {}, term('type', claim.type)),
      h('span.claim-modality', {class: `is-${claim.modality}`}, term('modality', claim.modality)),
      h('span', {}, term('language', claim.language)),
      h('span', {title: t('sheet.confidenceHelp')}, t('sheet.confidence', {value: claim.confidence}))
    ),
    claim.passages.map((passage, i) => h('blockquote.words', {class: i > 0 ? 'is-far' : ''}, marked(claim, passage, i))),
    h('dl.slots', {}, claim.slots.map(slot)),
    h('p.note', {}, `${claim.doc}, ${claim.start}–${claim.end} · `, h('code', {}, claim.rule))
  );
}

function slot(value) {
  return [
    h('dt', {class: `kind-${value.kind}`}, slotName(value)),
    h('dd', {}, h('q', {}, value.text.replace(/\s+/g, ' ')), meaning(value))
  ];
}

function slotName(value) {
  const kind = t(`sheet.kind.${value.kind}`);
  return value.role ? `${kind}: ${term('role', value.role)}` : kind;
}

/** What the program made of the words: a date or a number. */
function meaning(value) {
  if (value.edtf !== undefined) return h('span.meaning', {}, ` = ${value.edtf}`, value.how ? ` (${value.how})` : null);
  if (value.value === undefined) return null;
  const range = value.max === undefined ? value.value : `${value.value}–${value.max}`;
  return h('span.meaning', {}, ` = ${value.approx ? '≈ ' : ''}${range} ${value.unit ?? ''}`);
}

/** The passage cut wherever a value or the claim's sentence begins or ends. */
function marked(claim, passage, index) {
  const letters = Array.from(passage.text);
  const within = claim.slots.filter(value => value.end > passage.start && value.start < passage.end);
  const cuts = new Set([passage.start, passage.end]);
  for (const {start, end} of [...within, ...(index === 0 ? [claim] : [])])
    for (const place of [start, end]) cuts.add(Math.min(passage.end, Math.max(passage.start, place)));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i];
    const words = letters.slice(start - passage.start, end - passage.start).join('');
    return piece(words, within.filter(value => value.start <= start && value.end >= end), inSentence(claim, start, end));
  });
}

function inSentence(claim, start, end) {
  return claim.start <= start && claim.end >= end;
}

function piece(words, values, inside) {
  const part = values.length === 0 ? h('span', {}, words) : h('mark', {title: values.map(slotName).join(', ')}, words);
  for (const value of values) part.classList.add(`kind-${value.kind}`);
  part.classList.toggle('is-around', !inside && values.length === 0);
  return part;
}

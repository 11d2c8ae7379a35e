// The words of plans and outcomes, each with whose they are and the way to them.

import {h} from './dom.js';
import {dateWords} from './edtf.js';
import {excerpt} from './excerpt.js';
import {modality, siglum} from './labels.js';
import {link, opening, openingClaim} from './state.js';
import {shorten, voicesOf, witnessWords} from './values.js';
import {t, term} from './words-of-ui.js';

const LONG = 260;

/** The order or plan in its words, without the date that stands beside them; the tasks of an order under it, each with its day. */
export function planned(dossier, {claims, side}, date) {
  if (side) return ofSide(dossier, side);
  const [first, ...tasks] = claims;
  return [
    ofClaim(dossier, first, date),
    tasks.length > 0 &&
      h('ul.plan-tasks', {}, tasks.map(task => h('li', {}, ofClaim(dossier, task, '', sameWords(task, first)))))
  ];
}

function sameWords(one, other) {
  return one.source === other.source && one.start === other.start && one.end === other.end;
}

/** A claim in its words, cut close around what it rests on where the same words stand above it. */
export function ofClaim(dossier, claim, said = '', echo = false) {
  const witness = voicesOf(dossier, claim).at(-1)?.name;
  return h(
    'div.plan-words',
    {'data-claim-box': claim.id},
    h(
      'p.attribution',
      {},
      siglum(claim.source),
      ' ',
      h('b', {}, term('type', claim.type)),
      claim.date && claim.date.edtf !== said && ` · ${dateWords(claim.date.edtf)}`,
      witness && ` · ${t('voice.says')} ${shorten(witness, 60)}`,
      ' ',
      modality(claim)
    ),
    h(
      'a.words',
      {...link(openingClaim(claim)), 'data-open-claim': claim.id, lang: claim.source.languageAt(claim.start)},
      excerpt(dossier, [claim], echo)
    )
  );
}

export function ofSide(dossier, side) {
  return h(
    'div.plan-words',
    {},
    h(
      'p.attribution',
      {},
      siglum(side.source),
      side.witness && ` ${t('voice.says')} ${witnessWords(dossier, side.witness)}`,
      ' ',
      modality(side)
    ),
    h(
      'a.words',
      {...link(opening(side.source, side, {claim: side.claim ?? ''})), lang: side.source.languageAt(side.start)},
      shorten(side.source.reading(side.start, side.end), LONG)
    )
  );
}

// Notes in the margin of a paragraph: one for each claim whose trigger stands in it.

import {h} from './dom.js';
import {dateWords} from './edtf.js';
import {modalitySign} from './labels.js';
import {link, openingClaim} from './state.js';
import {t, term} from './words-of-ui.js';

const CHARACTERS_A_NOTE = 58;

export function margin(dossier, source, block, marks) {
  const claims = marks
    .filter(mark => mark.kind === 'trigger' && mark.start >= block.start && mark.start < block.end)
    .map(mark => mark.claim);
  if (claims.length === 0) return null;
  const most = Math.max(6, Math.floor((block.end - block.start) / CHARACTERS_A_NOTE));
  return h(
    'div.margin',
    {role: 'group', 'aria-label': t('pane.margin')},
    claims.slice(0, most).map(note),
    claims.length > most && h('span.margin-more', {}, t('cell.more', {n: claims.length - most}))
  );
}

function note(claim) {
  const disputed = claim.conflicts.length > 0;
  return h(
    'a.margin-note',
    {class: disputed ? 'is-disputed' : '', ...link(openingClaim(claim)), 'data-claim': claim.id, tabindex: '-1'},
    h('span.note-number', {}, claim.ordinal),
    ' ',
    h('span.note-type', {}, term('type', claim.type)),
    claim.modality !== 'asserted' && ` ${modalitySign(claim.modality)}`,
    claim.date && h('span.note-date', {}, ` ${dateWords(claim.date.edtf)}`),
    disputed && h('span.sign', {}, ' ≠')
  );
}

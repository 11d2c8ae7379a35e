// What a link points to, found again: the claim or mention by its id, else its span, else its words
// elsewhere. What cannot be found is said, with the words the link has stored.

import {readSpan} from './state.js';
import {t} from './words-of-ui.js';

/** {source, span, claim, mention, notice}; source is null when nothing could be found. */
export function target(dossier, state) {
  const claim = dossier.claim.get(state.claim) ?? null;
  const mention = dossier.mention.get(state.mention) ?? null;
  const source = dossier.sourceOf.get(state.source) ?? claim?.source ?? mention?.source ?? null;
  const span = readSpan(state.span);
  if (!source) return elsewhere(dossier, state, span);
  if (!span && !state.words) return {source, span: spanOf(claim ?? mention), claim, mention, notice: ''};
  const found = source.anchor(span, state.words);
  if (!found)
    return {source, span: null, claim, mention, notice: t('pane.lostWords', {words: state.words || state.span})};
  return {source, span: found.span, claim, mention, notice: notice(state, found, claim)};
}

function spanOf(thing) {
  return thing ? {start: thing.start, end: thing.end} : null;
}

function notice(state, found, claim) {
  if (found.moved) return t('pane.moved');
  if (state.claim && !claim) return t('pane.lostClaim');
  return '';
}

/** The source is gone: perhaps another (a corrected text, say) has the same words. */
function elsewhere(dossier, state, span) {
  for (const source of state.words ? dossier.sources : []) {
    const found = source.anchor(null, state.words);
    if (found) return {source, span: found.span, claim: null, mention: null, notice: t('pane.otherSource')};
  }
  return {
    source: null,
    span,
    claim: null,
    mention: null,
    notice: t('pane.lostSource', {words: state.words || state.span || '…'})
  };
}

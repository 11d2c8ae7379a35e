// The reading pane: one account's text with every mention and claim marked, repaired or as it was received,
// the panel of repairs above it and the apparatus at its foot.

import {h, refill} from './dom.js';
import {apparatus} from './apparatus.js';
import {footnote, placeWords} from './copying.js';
import {placeOf} from './emendations.js';
import {paragraphs} from './paragraphs.js';
import {paneHead} from './reading-head.js';
import {repairsPanel} from './repairs-panel.js';
import {target} from './target.js';
import {markQuery} from './query-marks.js';
import {go, href, link, opening, openingClaim, readSpan} from './state.js';
import {selectedSpan} from './selection.js';
import {shorten} from './values.js';
import {t} from './words-of-ui.js';

let observer = null;

/** Fills the pane for a state; keeps the text in place when only the selection changed. */
export function showReading(pane, dossier, state) {
  const goal = target(dossier, state);
  pane.query = state.q;
  const look = JSON.stringify([goal.source?.id, state.text, state.hide, state.rule, document.documentElement.lang, state.wide]);
  if (pane.dataset.look !== look || !pane.querySelector('.text')) build(pane, dossier, goal, state, look);
  showPanel(pane, goal.source, state);
  pane.querySelector('.pane-notice')?.remove();
  if (goal.notice) pane.querySelector('.pane-head').after(h('p.pane-notice', {role: 'status'}, goal.notice));
  refill(pane.querySelector('.apparatus'), apparatus(dossier, goal, state));
  select(pane, goal);
}

/** The panel of repairs keeps its place and its focus when a step through it draws it anew. */
function showPanel(pane, source, state) {
  const old = pane.querySelector('.repairs-panel');
  const active = old?.contains(document.activeElement) ? document.activeElement.dataset : null;
  const scroll = old?.scrollTop ?? 0;
  const panel = repairsPanel(source, state);
  old?.remove();
  if (!panel) return;
  pane.querySelector('.pane-head').after(panel);
  panel.scrollTop = scroll;
  if (active?.rule) panel.querySelector(`[data-rule="${CSS.escape(active.rule)}"]`)?.focus();
  else if (active?.act) panel.querySelector(`[data-act="${CSS.escape(active.act)}"]`)?.focus();
}

/** Offers a link to words that were selected in the text, and how to cite them. */
export function offerSelection(pane) {
  pane.querySelector('.selection-offer')?.remove();
  const span = pane.hidden ? null : selectedSpan(pane);
  if (!span) return;
  const {source} = pane.text;
  const patch = opening(source, span);
  pane.querySelector('.apparatus').prepend(
    h(
      'div.selection-offer',
      {},
      h('a', link(patch), t('pane.selected')),
      ` «${shorten(source.reading(span.start, span.end), 60)}»`,
      h('div.note.place-words', {}, placeWords(source, span)),
      copying(t('card.note'), t('card.noteHelp'), {'data-copy': footnote(source, span)}),
      copying(t('card.placeCopy'), t('card.placeCopyHelp'), {'data-copy': placeWords(source, span)}),
      copying(t('card.copy'), t('card.copyHelp'), {'data-copy': '', 'data-link': href(patch)})
    )
  );
}

function copying(words, title, data) {
  return h('button.link-button', {type: 'button', title, ...data}, words);
}

export function hideReading(pane) {
  observer?.disconnect();
  refill(pane);
  delete pane.dataset.look;
}

function build(pane, dossier, goal, state, look) {
  observer?.disconnect();
  pane.dataset.look = look;
  const {source} = goal;
  const text = h('div.text', {
    tabindex: '0',
    role: 'document',
    'aria-label': source?.title ?? t('pane.lost'),
    class: [state.text === 'original' && 'is-original', source?.pages.length > 0 && 'has-pages'].filter(Boolean).join(' ')
  });
  refill(
    pane,
    paneHead(dossier, source, state),
    text,
    h('section.apparatus', {'aria-label': t('apparatus.title'), 'aria-live': 'polite'})
  );
  if (!source) return;
  const near = new IntersectionObserver(
    entries => {
      for (const entry of entries) if (entry.isIntersecting) dressBlock(entry.target);
      markQuery(pane.query);
    },
    {root: text, rootMargin: '900px 0px'}
  );
  observer = near;
  const blocks = paragraphs(dossier, source, state);
  text.append(...blocks);
  for (const block of blocks) near.observe(block);
  pane.text = {source, target: null};
}

function dressBlock(element, goal) {
  const pane = element.closest('#pane');
  if (!element.dressed || goal) element.redress(goal ?? pane?.text?.target ?? null);
}

function select(pane, goal) {
  const text = pane.querySelector('.text');
  const before = pane.text?.target;
  pane.text = {source: goal.source, target: goal};
  const touched = element =>
    [before?.span, goal.span, before?.claim, goal.claim].some(
      span => span && span.end > Number(element.dataset.start) && span.start < Number(element.dataset.end)
    );
  for (const element of text.querySelectorAll('.block')) if (touched(element)) dressBlock(element, goal);
  if (goal.span) settle(text, goal.span);
  for (const note of text.querySelectorAll('.margin-note'))
    note.classList.toggle('is-current', note.dataset.claim === goal.claim?.id);
}

/** Frames in which the words sought may still move: paragraphs above them get their true height when they come near. */
const SETTLING = 30;

/** Brings the words sought into view and holds them there until the paragraphs around them are set, or a hand moves. */
function settle(text, span) {
  const moved = new AbortController();
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(act, () => moved.abort(), {signal: moved.signal, capture: true, passive: true});
  let left = SETTLING;
  const look = () => {
    if (moved.signal.aborted || !text.isConnected) return;
    bringIntoView(text, text.querySelector('.target') ?? blockAt(text, span));
    if (--left > 0) requestAnimationFrame(look);
    else moved.abort();
  };
  look();
}

/** The paragraph of words that the reading text leaves out, such as a running head. */
function blockAt(text, {start}) {
  return [...text.querySelectorAll('.block')].find(block => Number(block.dataset.end) > start);
}

function bringIntoView(text, element) {
  if (!element) return;
  const [frame, box] = [text.getBoundingClientRect(), element.getBoundingClientRect()];
  if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40)
    text.scrollTop += box.top - frame.top - frame.height / 3;
}

/** A click on marked words: a note named, else the innermost thing under it, mentions before claims. */
export function openMarks(dossier, {marks, repair}, source, state) {
  const note = marks.find(mark => mark.note)?.note;
  if (note) return go(opening(source, note));
  if (repair && (state.text === 'original' || marks.length === 0)) return go(opening(source, placeOf(source, repair)));
  return openReading(marks, source, state.claim);
}

function openReading(marks, source, current) {
  const mention = marks.find(mark => mark.mention)?.mention;
  const trigger = marks.find(mark => mark.kind === 'trigger')?.claim;
  const claims = marks.filter(mark => mark.claim).map(mark => mark.claim);
  if (trigger && !mention) go(openingClaim(trigger));
  else if (mention) go(opening(source, mention, {mention: mention.id}));
  else if (claims.length > 0) {
    const next = claims[(claims.findIndex(claim => claim.id === current) + 1) % claims.length];
    go(openingClaim(next));
  }
}

/** The claim before or after the place shown, in the order of the text. */
export function stepClaim(dossier, state, direction) {
  const source = dossier.sourceOf.get(state.source);
  if (!source || source.claims.length === 0) return;
  const place = readSpan(state.span)?.start ?? -1;
  const index = source.claims.findIndex(claim => claim.id === state.claim);
  const after = source.claims.findIndex(claim => claim.start > place);
  const next = index >= 0 ? index + direction : direction > 0 ? after : (after < 0 ? source.claims.length : after) - 1;
  const claim = source.claims[Math.min(source.claims.length - 1, Math.max(0, next))];
  go(openingClaim(claim), true);
}

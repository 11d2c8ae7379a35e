// The reading pane: one account's text with every mention and claim marked. Paragraphs come in plain
// first (so that the whole text can be searched, printed and read aloud at once) and are dressed with
// their marks when they come near the window.

import {h, refill} from './dom.js';
import {apparatus} from './apparatus.js';
import {nodes, pieces} from './dressed.js';
import {paneHead} from './reading-head.js';
import {margin} from './marginalia.js';
import {target} from './target.js';
import {markQuery} from './query-marks.js';
import {go, link, opening, openingClaim, readSpan} from './state.js';
import {selectedSpan} from './selection.js';
import {kindOfMention, shorten} from './values.js';
import {t, term} from './words-of-ui.js';

const PLAIN = new Set(['text', 'body', 'paragraph', 'title', 'heading', 'author']);

let observer = null;

/** Fills the pane for a state; keeps the text in place when only the selection changed. */
export function showReading(pane, dossier, state) {
  const goal = target(dossier, state);
  pane.query = state.q;
  const look = JSON.stringify([goal.source?.id, state.text, state.hide, document.documentElement.lang, state.wide]);
  if (pane.dataset.look !== look || !pane.querySelector('.text')) build(pane, dossier, goal, state, look);
  pane.querySelector('.pane-notice')?.remove();
  if (goal.notice) pane.querySelector('.pane-head').after(h('p.pane-notice', {role: 'status'}, goal.notice));
  refill(pane.querySelector('.apparatus'), apparatus(dossier, goal, state));
  select(pane, goal);
}

/** Offers a link to words that were selected in the text. */
export function offerSelection(pane) {
  pane.querySelector('.selection-offer')?.remove();
  const span = pane.hidden ? null : selectedSpan(pane);
  if (!span) return;
  const {source} = pane.text;
  pane
    .querySelector('.apparatus')
    .prepend(
      h(
        'p.selection-offer',
        {},
        h('a', link(opening(source, span)), t('pane.selected')),
        ` «${shorten(source.reading(span.start, span.end), 60)}»`
      )
    );
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
    class: state.text === 'original' ? 'is-original' : ''
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
  const marks = marksOf(source, state);
  text.append(...source.blocks.map(block => paragraph(dossier, source, block, marks, state, near)));
  pane.text = {source, target: null};
}

/** Mentions and claims as marks, in order of their beginning. */
function marksOf(source, state) {
  const shown = layer => !state.hide.includes(layer);
  const mentions = source.mentions
    .filter(m => shown(kindOfMention(m)))
    .map(m => ({start: m.start, end: m.end, kind: kindOfMention(m), mention: m}));
  const claims = !shown('claims')
    ? []
    : source.claims.flatMap(claim => [
        {start: claim.start, end: claim.end, kind: 'claim', claim},
        ...(claim.trigger ? [{start: claim.trigger.start, end: claim.trigger.end, kind: 'trigger', claim}] : [])
      ]);
  return [...mentions, ...claims].sort((a, b) => a.start - b.start);
}

function paragraph(dossier, source, block, marks, state, near) {
  const kinds = [block.kind, ...block.within].map(kind => `is-${String(kind).replace(/[^\w-]/g, '')}`).join(' ');
  const words = h(
    'div.words-of-block',
    {},
    state.text === 'original'
      ? source.slice(block.start, block.end)
      : source
          .pieces(block.start, block.end)
          .map(piece => piece.text)
          .join('')
  );
  const element = h(
    block.kind === 'heading' || block.kind === 'title' ? 'h3.block' : 'div.block',
    {class: kinds, lang: source.languageAt(block.start), 'data-start': block.start, 'data-end': block.end},
    words
  );
  if (block.first && !PLAIN.has(block.kind)) element.dataset.kind = term('section', block.kind);
  element.redress = goal => {
    const own = marks.filter(mark => mark.end > block.start && mark.start < block.end);
    refill(words, dressed(source, block, own, goal, state));
    refill(element, words, margin(dossier, source, block, own));
    element.dressed = true;
  };
  near.observe(element);
  return element;
}

function dressBlock(element, goal) {
  const pane = element.closest('#pane');
  if (!element.dressed || goal) element.redress(goal ?? pane?.text?.target ?? null);
}

function dressed(source, block, marks, goal, state) {
  const all =
    goal?.span && goal.span.end > block.start && goal.span.start < block.end
      ? [...marks, {...goal.span, kind: 'target'}]
      : marks;
  const chosen = goal?.claim;
  const list = pieces(source, block.start, block.end, all, state.text === 'original');
  return nodes(
    source,
    list,
    item => classesOf(item.marks, chosen),
    (element, item) => {
      element.marks = item.marks;
      ordinal(element, item, source);
    }
  );
}

function classesOf(marks, chosen) {
  const classes = new Set();
  const mention = marks.find(mark => mark.mention);
  if (mention) classes.add('value').add(mention.kind);
  for (const mark of marks) {
    if (mark.kind === 'claim') classes.add(mark.claim === chosen ? 'claim-chosen' : 'claim');
    if (mark.kind === 'trigger') classes.add('trigger');
    if (mark.kind === 'target') classes.add('target');
  }
  return [...classes];
}

/** The number of a claim stands after its trigger, as a note's number would; it is not part of the text. */
function ordinal(element, item) {
  const ending = item.marks
    .filter(mark => mark.kind === 'trigger' && mark.end === item.end)
    .map(mark => mark.claim.ordinal);
  if (ending.length > 0)
    element.dataset.ordinal = ending.slice(0, 3).join('\u2009·\u2009') + (ending.length > 3 ? '…' : '');
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
  if (goal.span) bringIntoView(text, text.querySelector('.target'));
  for (const note of text.querySelectorAll('.margin-note'))
    note.classList.toggle('is-current', note.dataset.claim === goal.claim?.id);
}

function bringIntoView(text, element) {
  if (!element) return;
  const [frame, box] = [text.getBoundingClientRect(), element.getBoundingClientRect()];
  if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40)
    text.scrollTop += box.top - frame.top - frame.height / 3;
}

/** A click on marked words: the innermost thing under it, mentions before claims. */
export function openMarks(dossier, marks, source, current) {
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

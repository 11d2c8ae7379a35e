// The paragraphs of the reading pane. Each comes in plain, so that the whole text can be searched, printed
// and read aloud at once, and is dressed with its marks when it comes near the window.

import {h, refill} from './dom.js';
import {nodes, pieces} from './dressed.js';
import {isShown, placeOf, repairTitle} from './emendations.js';
import {insertionsOf, within} from './insertions.js';
import {margin} from './marginalia.js';
import {link, opening} from './state.js';
import {kindOfMention, missingWords} from './values.js';
import {t, term} from './words-of-ui.js';

/** A trigger so short that its number can stay on its line. */
const SHORT = 24;

const PLAIN = new Set(['text', 'body', 'paragraph', 'title', 'heading', 'author']);

/** All paragraphs of a source as elements; `redress(goal)` of each puts its marks on. */
export function paragraphs(dossier, source, state) {
  const marks = marksOf(source, state);
  const insertions = insertionsOf(source, state.text === 'original');
  return source.blocks.map(block =>
    paragraph(dossier, source, {block, marks, insertions: within(insertions, block), state})
  );
}

/** Mentions, claims, notes named and foreign words as marks, in order of their beginning. */
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
  const notes = source.notes
    .filter(note => note.kind !== 'entry')
    .flatMap(note => (note.references ?? []).map(({start, end}) => ({start, end, kind: 'note-number', note})));
  return [...mentions, ...claims, ...notes].sort((a, b) => a.start - b.start);
}

function paragraph(dossier, source, parts) {
  const {block, state} = parts;
  const kinds = [block.kind, ...block.within].map(kind => `is-${String(kind).replace(/[^\w-]/g, '')}`).join(' ');
  const words = h('div.words-of-block', {}, plainWords(source, block, state));
  const language = block.section?.language ?? source.languageAt(block.start);
  const element = h(
    block.kind === 'heading' || block.kind === 'title' ? 'h3.block' : 'div.block',
    {class: kinds, lang: language, 'data-start': block.start, 'data-end': block.end},
    words
  );
  const head = isHead(source, block);
  words.classList.toggle('is-head', head);
  if (block.first && !PLAIN.has(block.kind) && !head) element.dataset.kind = sectionLabel(source, block, language);
  element.redress = goal => {
    const own = parts.marks.filter(mark => mark.end > block.start && mark.start < block.end);
    refill(words, dressed(source, parts, [...own, ...foreign(source, block, language)], goal));
    refill(element, words, margin(dossier, source, block, own), backs(source, block));
    element.dressed = true;
  };
  return element;
}

function plainWords(source, block, state) {
  if (state.text === 'original') return source.slice(block.start, block.end);
  return source
    .pieces(block.start, block.end)
    .map(piece => piece.text)
    .join('');
}

/** Whether a part begins with a line of its own that names it, so that it needs no label. */
function isHead(source, block) {
  if (!block.first || !['bibliography', 'references', 'note'].includes(block.kind)) return false;
  const words = source.reading(block.start, block.end);
  return words.length < 48 && /^\p{L}[^.\d]*[.:]?$/u.test(words);
}

/** "аннотация, английский · повторяет сказанное в тексте" */
function sectionLabel(source, block, language) {
  const {section} = block;
  const name = [
    term('section', block.kind),
    language && language !== source.record.language && term('language', language)
  ].filter(Boolean);
  return [name.join(', '), section?.repeats && t('section.repeats')].filter(Boolean).join(' · ');
}

/** Stretches in another language than their paragraph's: a browser reads and divides their words rightly. */
function foreign(source, block, language) {
  return (source.record.languages ?? [])
    .filter(stretch => stretch.language !== language && stretch.end > block.start && stretch.start < block.end)
    .map(stretch => ({...stretch, kind: 'foreign'}));
}

/** From a note back to the places that name it. */
function backs(source, block) {
  const notes = source.notes.filter(
    note => note.start >= block.start && note.start < block.end && (note.references ?? []).length > 0
  );
  if (notes.length === 0) return null;
  return h(
    'div.note-backs',
    {},
    notes.map(note => [
      notes.length > 1 && h('span', {}, `${note.label ?? ''} `),
      note.references.slice(0, 12).map(reference => {
        const place = placeOf(source, [reference.start, reference.end]);
        const n = source.paragraphAt(reference.start);
        return h('a.note-back', {...link(opening(source, place)), title: t('note.back', {n})}, `↑\u2009${n}`);
      })
    ])
  );
}

function dressed(source, {block, insertions, state}, marks, goal) {
  const aimed =
    goal?.span && goal.span.end > block.start && goal.span.start < block.end
      ? [...marks, {...goal.span, kind: 'target'}]
      : marks;
  const original = state.text === 'original';
  const list = pieces(source, block, aimed, {original, insertions});
  return nodes(list, {
    classesOf: item => classesOf(item.marks, goal?.claim),
    showsRepair: (repair, text) =>
      !state.hide.includes('repairs') &&
      isShown(source, repair, state.rule) &&
      (original || state.rule !== '' || text.trim() !== ''),
    showsGone: state.rule !== '',
    repairTitle: repair => repairTitle(source, repair),
    keep(element, item) {
      element.marks = item.marks;
      const other = item.marks.find(mark => mark.kind === 'foreign');
      if (other) element.lang = other.language;
      ordinal(element, item);
      if (element.classList.contains('repair')) repairElement(element, item, state);
    }
  });
}

/** A repair in the original can be reached and opened by the keyboard; what is blank gets a sign. */
function repairElement(element, {repair, text}, state) {
  element.repair = repair;
  if (state.rule) element.classList.add('of-rule');
  if (state.text !== 'original') return;
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  for (const rule of repair[3].split('+')) element.classList.add(`by-${rule.replace(/[^\w-]/g, '')}`);
  if (text.trim() === '') element.dataset.sign = /[\n\r\f]/.test(text) ? '⏎' : '␣';
}

function classesOf(marks, chosen) {
  const classes = new Set();
  const mention = marks.find(mark => mark.mention);
  if (mention) classes.add('value').add(mention.kind);
  if (mention && missingWords(mention.mention)) classes.add('is-incomplete');
  for (const mark of marks) {
    if (mark.kind === 'claim') classes.add(mark.claim === chosen ? 'claim-chosen' : 'claim');
    if (['trigger', 'target', 'foreign', 'note-number'].includes(mark.kind)) classes.add(mark.kind);
  }
  return [...classes];
}

/** The number of a claim stands after its trigger, as a note's number would; it is not part of the text. */
function ordinal(element, item) {
  const ending = item.marks
    .filter(mark => mark.kind === 'trigger' && mark.end === item.end)
    .map(mark => mark.claim.ordinal);
  if (ending.length === 0) return;
  if (item.text.length < SHORT) element.classList.add('is-short');
  element.dataset.ordinal = ending.slice(0, 3).join('\u2009·\u2009') + (ending.length > 3 ? '…' : '');
}

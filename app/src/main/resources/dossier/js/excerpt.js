// A claim in an account's own words, short enough for a table cell: the claim's quote, cut down to the
// stretches around its trigger and values when it is long. What is left out shows as […]; a date that
// stands elsewhere in the text is supplied in ⟨angle brackets⟩, as an editor would.

import {h} from './dom.js';
import {t} from './words-of-ui.js';
import {dateWords} from './edtf.js';
import {nodes, pieces} from './dressed.js';
import {repairTitle} from './emendations.js';
import {KINDS, partsOf} from './values.js';

const LONG = 240;
const AROUND = 55;
const CLOSE = 28;

/** The parts of a claim that a cell marks, as marks over the source. */
function marksOf(dossier, claims) {
  const marks = [];
  for (const claim of claims) {
    for (const {kind, part, label} of partsOf(dossier, claim)) {
      if (KINDS.includes(kind) || kind === 'voice') marks.push({start: part.start, end: part.end, kind, claim, label});
    }
    if (claim.trigger) marks.push({start: claim.trigger.start, end: claim.trigger.end, kind: 'trigger', claim});
  }
  return marks;
}

/** The stretches of the quote that must be seen, merged where they nearly touch. */
function stretches(source, start, end, marks, echo) {
  if (end - start <= (echo ? 90 : LONG)) return [{start, end}];
  const around = echo ? CLOSE : AROUND;
  const wanted = marks
    .filter(mark => mark.start >= start && mark.end <= end && mark.end - mark.start < 120 && mark.kind !== 'cite')
    .map(mark => ({start: Math.max(start, mark.start - around), end: Math.min(end, mark.end + around)}))
    .sort((a, b) => a.start - b.start);
  const merged = [];
  for (const stretch of wanted) {
    const last = merged.at(-1);
    if (last && stretch.start - last.end < 40) last.end = Math.max(last.end, stretch.end);
    else merged.push({...stretch});
  }
  if (merged.length === 0) merged.push({start, end: start + LONG});
  return merged.map(stretch => wholeWords(source, stretch, start, end));
}

/** Grows a stretch to whole words within the quote; a few characters more are not worth a gap. */
function wholeWords(source, stretch, start, end) {
  const grown = source.wholeWords(stretch.start, stretch.end);
  return {start: grown.start - start < 25 ? start : grown.start, end: end - grown.end < 25 ? end : grown.end};
}

/**
 * Nodes for the words of claims that share one quote; spans carry data-span for clicks. An echo (the row above
 * shows the same sentence for another event) is cut closer.
 */
export function excerpt(dossier, claims, echo = false) {
  const [first] = claims;
  const {source} = first;
  const [start, end] = [Math.min(...claims.map(c => c.start)), Math.max(...claims.map(c => c.end))];
  const marks = marksOf(dossier, claims);
  const shown = stretches(source, start, end, marks, echo);
  const out = [];
  for (const [i, stretch] of shown.entries()) {
    if (i > 0 || stretch.start > start) out.push(gap());
    out.push(...marked(source, stretch, marks));
  }
  if (shown.at(-1).end < end) out.push(gap());
  return [supplied(first, start, end), ...out];
}

function gap() {
  return h('span.gap', {title: t('excerpt.gap')}, ' […] ');
}

function marked(source, stretch, marks) {
  const own = marks.filter(m => m.end > stretch.start && m.start < stretch.end);
  return nodes(pieces(source, stretch, own, {original: false}), {
    classesOf: item => classes(item.marks),
    showsRepair: repair => source.corrects(repair),
    repairTitle: repair => repairTitle(source, repair),
    keep(element, item) {
      const mark = item.marks.find(m => m.kind !== 'trigger') ?? item.marks[0];
      if (!mark) return;
      element.dataset.span = `${mark.start}-${mark.end}`;
      element.dataset.source = source.id;
      element.dataset.claim = mark.claim.id;
      if (mark.label && !element.title) element.title = mark.label;
    }
  });
}

function classes(marks) {
  const kinds = new Set(marks.map(mark => mark.kind));
  const value = KINDS.concat('voice').find(kind =>
    marks.some(mark => mark.kind === kind && mark === marks.find(m => m.kind !== 'trigger'))
  );
  return [value && `value ${value}`, kinds.has('trigger') && 'trigger'].filter(Boolean);
}

/** The date of a claim when its words stand outside the quote. */
function supplied(claim, start, end) {
  const {date} = claim;
  if (!date || date.start === undefined || (date.start >= start && date.end <= end)) return null;
  return h(
    'span.supplied',
    {title: t('excerpt.supplied')},
    '⟨',
    h(
      'span.value.when',
      {'data-span': `${date.start}-${date.end}`, 'data-source': claim.source.id, 'data-claim': claim.id},
      dateWords(date.edtf)
    ),
    '⟩ '
  );
}

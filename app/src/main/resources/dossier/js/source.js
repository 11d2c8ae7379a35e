// One source's text. The world outside counts in code points of the original; JavaScript counts in
// UTF-16 units; a reader wants the repaired text. This file is where the three meet.

import {fold, foldPieces, lowerBound} from './fold.js';

const INLINE = new Set(['quotation', 'quote', 'sentence', 'citation', 'language']);

/** A source: its record in documents.jsonl, its text and its repairs [start, end, replacement, rule, reason]. */
export class Source {
  #astral;
  #corrections;
  #folded;
  #ends;
  #blocks;
  #pages;

  constructor(record, text, repairs, siglum, order) {
    this.record = record;
    this.id = record.id;
    this.doc = record.doc;
    this.text = text;
    this.repairs = repairs;
    this.siglum = siglum;
    this.order = order;
    this.title = record.title || record.doc.replace(/\.[a-z0-9]+$/i, '');
    this.#astral = astralPlaces(text);
    this.length = text.length - this.#astral.length;
  }

  /** Whether a repair changed letters, not only blanks and line ends. */
  corrects([start, end, replacement]) {
    return this.slice(start, end).trim() !== '' || replacement.trim() !== '';
  }

  /** Where pages begin {at, label, supposed}, as far as the text shows it. */
  get pages() {
    this.#pages ??= (this.record.pages ?? []).filter(page => page.at <= this.length).sort((a, b) => a.at - b.at);
    return this.#pages;
  }

  /** The page a place stands on, or null. */
  pageAt(point) {
    return this.pages.findLast(page => page.at <= point) ?? null;
  }

  /** Notes and bibliography entries {kind, label, start, end, references}. */
  get notes() {
    return this.record.notes ?? [];
  }

  /** The note that is named between two places, or null. */
  noteOf(start, end) {
    return (
      this.notes.find(note => (note.references ?? []).some(place => place.start < end && place.end > start)) ?? null
    );
  }

  /** How many repairs changed letters. */
  get corrections() {
    this.#corrections ??= this.repairs.filter(repair => this.corrects(repair)).length;
    return this.#corrections;
  }

  /** UTF-16 place of a code point. */
  unit(point) {
    return point + lowerBound(this.#astral, point);
  }

  /** Code point of a UTF-16 place. */
  point(unit) {
    let point = unit - lowerBound(this.#astral, unit);
    while (this.unit(point) > unit) point--;
    while (this.unit(point + 1) <= unit && point < this.length) point++;
    return point;
  }

  /** The original characters from start to end (code points), untouched. */
  slice(start, end) {
    return this.text.slice(this.unit(start), this.unit(end));
  }

  /** The repaired text from start to end on one line. */
  oneLine(start, end) {
    return this.pieces(start, end)
      .map(piece => piece.text)
      .join('')
      .replace(/\s+/g, ' ');
  }

  /** The same without outer blanks, for names, labels and copying. */
  reading(start, end) {
    return this.oneLine(start, end).trim();
  }

  /** The language of the words at a place. */
  languageAt(point) {
    return (
      (this.record.languages ?? []).find(stretch => stretch.start <= point && stretch.end > point)?.language ??
      this.record.language ??
      null
    );
  }

  /** The stretch cut at its repairs: {text, at (UTF-16 place), start, end, repair|null}. */
  pieces(start, end) {
    const pieces = [];
    let place = start;
    for (const repair of this.repairsWithin(start, end)) {
      if (repair[0] > place) pieces.push(this.#plain(place, repair[0]));
      const from = Math.max(repair[0], start);
      pieces.push({
        text: repair[2],
        at: this.unit(from),
        whole: true,
        start: from,
        end: Math.min(repair[1], end),
        repair
      });
      place = Math.max(place, repair[1]);
    }
    if (place < end) pieces.push(this.#plain(place, end));
    return pieces;
  }

  #plain(start, end) {
    return {text: this.slice(start, end), at: this.unit(start), whole: false, start, end, repair: null};
  }

  /** The repairs that touch the stretch; an insertion (empty span) counts where it stands. */
  repairsWithin(start, end) {
    let low = 0;
    let high = this.repairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.repairs[middle][1] < start) low = middle + 1;
      else high = middle;
    }
    const found = [];
    for (let i = low; i < this.repairs.length && this.repairs[i][0] < end; i++) {
      const [from, to] = this.repairs[i];
      if (to > start || (from === to && from >= start)) found.push(this.repairs[i]);
    }
    return found;
  }

  /** The whole reading text folded for search, with the place of every character. */
  get folded() {
    this.#folded ??= foldPieces(this.pieces(0, this.length));
    return this.#folded;
  }

  /** The folded words between two code points. */
  foldedWords(start, end) {
    const {text, at} = this.folded;
    return text.slice(lowerBound(at, this.unit(start)), lowerBound(at, this.unit(end)));
  }

  /** Where a folded query stands in the reading text: spans in code points, at most `limit`. */
  find(query, limit = Infinity) {
    const spans = [];
    if (query === '') return spans;
    const {text, at} = this.folded;
    for (let i = text.indexOf(query); i >= 0 && spans.length < limit; i = text.indexOf(query, i + query.length)) {
      spans.push({start: this.point(at[i]), end: this.point(at[i + query.length - 1]) + 1});
    }
    return spans;
  }

  /** A stretch grown at both ends to whole words; a word broken over two lines counts as one. */
  wholeWords(start, end) {
    const before = /[^\s\ufffd]*(?:[-\ufffd]\s*[^\s\ufffd]*)?$/.exec(this.slice(Math.max(0, start - 60), start))[0];
    const after = /^[^\s\ufffd]*(?:[-\ufffd]\s*[^\s\ufffd]*)?/.exec(
      this.slice(end, Math.min(this.length, end + 60))
    )[0];
    return {start: start - [...before].length, end: end + [...after].length};
  }

  /** The number of the paragraph in which a code point stands, from 1: how a person cites a place. */
  paragraphAt(point) {
    this.#ends ??= this.blocks.map(block => block.end);
    return lowerBound(this.#ends, point + 1) + 1;
  }

  /** Where words stored in a link stand now: at their old place, elsewhere, or nowhere (null). */
  anchor(span, words) {
    const wanted = fold(words ?? '')
      .replace(/…$/, '')
      .trim();
    const fits = span && span.end <= this.length && span.start < span.end;
    if (fits && (wanted === '' || this.foldedWords(span.start, span.end).trim().startsWith(wanted))) {
      return {span, moved: false};
    }
    const near = wanted === '' ? [] : this.find(wanted);
    if (near.length === 0) return null;
    const old = span?.start ?? 0;
    near.sort((a, b) => Math.abs(a.start - old) - Math.abs(b.start - old));
    return {span: near[0], moved: true};
  }

  /** The text cut into paragraphs {kind, start, end}, by its sections where known, else by blank lines. */
  get blocks() {
    this.#blocks ??= blocksOf(this);
    return this.#blocks;
  }
}

function astralPlaces(text) {
  const places = [];
  for (let i = 0, point = 0; i < text.length; i++, point++) {
    const code = text.charCodeAt(i);
    const low = text.charCodeAt(i + 1);
    if (code >= 0xd800 && code < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
      i++;
      places.push(point);
    }
  }
  return places;
}

function blocksOf(source) {
  const sections = (source.record.sections ?? [])
    .filter(section => !INLINE.has(section.kind) && section.end > section.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([0, source.length]);
  for (const section of sections) cuts.add(section.start).add(section.end);
  const places = [...cuts].sort((a, b) => a - b);
  const blocks = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const holders = sections.filter(s => s.start <= places[i] && s.end >= places[i + 1]);
    addBlock(source, blocks, places[i], places[i + 1], holders);
  }
  return blocks;
}

function addBlock(source, blocks, start, end, holders) {
  const words = source.slice(start, end);
  if (words.trim() === '' && blocks.length > 0) {
    blocks.at(-1).end = end;
    return;
  }
  const kind = holders.at(-1)?.kind ?? 'text';
  const within = holders.slice(0, -1).map(holder => holder.kind);
  for (const [from, to] of paragraphs(source, start, end))
    blocks.push({kind, within, start: from, end: to, first: from === start, section: holders.at(-1) ?? null});
}

/**
 * Reading has joined the lines that a printer broke, so a line end that is left ends a paragraph. Where
 * nothing was joined and every line has the same measure, only a blank line or an indent does.
 */
function paragraphs(source, start, end) {
  const kept = source.pieces(start, end).filter(piece => !piece.repair);
  const wrapped = kept.some(
    piece => /[^\n]{25,110}\n[^\n]{25,110}\n[^\n]{25,110}\n/.test(piece.text) && !/[^\n]{300,}/.test(piece.text)
  );
  const ends = wrapped ? /\r?\n[ \t]*\r?\n\s*|\n(?=[ \t]+\S)/g : /\r?\n\s*/g;
  const cuts = kept.flatMap(piece =>
    [...piece.text.matchAll(ends)].map(match => source.point(piece.at + match.index + match[0].length))
  );
  const places = [start, ...cuts.filter(cut => cut > start && cut < end), end];
  return places.slice(1).map((place, i) => [places[i], place]);
}

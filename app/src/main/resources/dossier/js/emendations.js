// The repairs of a source as a reader meets them: by rule, one after the other, in words.

import {list, t, term} from './words-of-ui.js';

const SIGNS = {'\n': '⏎', '\r': '␍', '\f': '␌', '\t': '⇥', '\u00ad': '¬', '\ufeff': '·', '\u200b': '·'};

/** The rules that made a repair: one, or several that changed the same characters. */
export function rulesOf(repair) {
  return (repair[3] ?? '').split('+');
}

/** {rule, count, mends} for each rule, the most frequent first; `mends` if it mostly changes more than blanks. */
export function countsByRule(source) {
  const counts = new Map();
  for (const repair of source.repairs) {
    for (const rule of rulesOf(repair)) {
      if (!counts.has(rule)) counts.set(rule, {rule, count: 0, letters: 0});
      const entry = counts.get(rule);
      entry.count++;
      if (source.corrects(repair)) entry.letters++;
    }
  }
  return [...counts.values()]
    .map(({rule, count, letters}) => ({rule, count, mends: 2 * letters > count}))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** The repairs that a reader goes through: those of a rule, or all that changed more than blanks. */
export function repairsOf(source, rule) {
  return source.repairs.filter(repair => (rule ? rulesOf(repair).includes(rule) : source.corrects(repair)));
}

/** Whether a repair is marked in the text: those of the rule chosen; without one, all that changed letters. */
export function isShown(source, repair, rule) {
  return rule ? rulesOf(repair).includes(rule) : source.corrects(repair);
}

/** The stretch of the original to open for a repair: the words around it, never nothing. */
export function placeOf(source, [start, end]) {
  const grown = wordAround(source, start, end);
  return grown.start < grown.end ? grown : {start, end: Math.min(source.length, start + 1)};
}

/** The word or words that a stretch adjoins, without the points and brackets around them. */
function wordAround(source, start, end) {
  const grown = source.wholeWords(start, end);
  const before = source.slice(grown.start, start).replace(/^[^\p{L}\p{N}]+/u, '');
  const after = source.slice(end, grown.end).replace(/[^\p{L}\p{N}]+$/u, '');
  return {start: start - [...before].length, end: end + [...after].length};
}

/** The repair after a span (or before it), round to the other end; null if there is none. */
export function neighbour(source, rule, span, direction) {
  const all = repairsOf(source, rule);
  if (direction > 0) return all.find(([start]) => start >= (span?.end ?? 0)) ?? all[0] ?? null;
  return all.findLast(([, end]) => end <= (span?.start ?? Infinity)) ?? all.at(-1) ?? null;
}

/** Characters that cannot be seen, as signs. */
export function visible(text, blanks = false) {
  const signs = [...text].map(character => SIGNS[character] ?? character).join('');
  return blanks ? signs.replace(/[ \u00a0\u2000-\u200a\u202f]/g, '␣') : signs;
}

/** What stood there and what became of it, with the letters of the word around. */
export function wordsOf(source, repair) {
  const [start, end, replacement] = repair;
  const around = wordAround(source, start, end);
  const blank = source.slice(start, end).trim() === '';
  return {
    before: source.slice(around.start, start),
    was: visible(source.slice(start, end), blank),
    now: visible(replacement, replacement.trim() === ''),
    after: source.slice(end, around.end)
  };
}

/** "running-head+wrapped-line" in words. */
export function ruleWords(rule) {
  return String(rule)
    .split('+')
    .map(one => term('repairRule', one))
    .join(', ');
}

/** Why, in the language of the page where it is known there. */
export function reasonWords(reason) {
  return String(reason ?? '').split('; ').map(oneReason).join('; ');
}

function oneReason(reason) {
  const table = list('repairReason');
  if (Object.hasOwn(table, reason)) return table[reason];
  const [begin, words] =
    Object.entries(table).find(([key]) => key.endsWith('{}') && reason.startsWith(key.slice(0, -2))) ?? [];
  return begin ? words.replace('{}', () => reason.slice(begin.length - 2)) : reason;
}

/** The whole of a repair in a sentence. */
export function repairTitle(source, repair) {
  const {before, was, now, after} = wordsOf(source, repair);
  return t('repair.title', {
    was: before + was + after,
    now: before + now + after,
    rule: ruleWords(repair[3]),
    why: reasonWords(repair[4])
  });
}

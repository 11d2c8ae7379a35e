// Words of a source with marks on them. The stretch is cut wherever a mark, a repair or an insertion begins
// or ends; every piece becomes one text node in at most one element, so that marks may overlap freely and the
// characters shown are always the source's own (or the repair's, which says so).

import {h} from './dom.js';

/**
 * The pieces of a stretch: {text, marks, repair, start, end}, or {insertion} for what is no part of the words.
 * A mark is {start, end, …}; the innermost (shortest) mark comes first in `marks`.
 */
export function pieces(source, {start, end}, marks, {original, insertions = []}) {
  const cuts = new Set([start, end]);
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) cuts.add(mark.start);
    if (mark.end > start && mark.end < end) cuts.add(mark.end);
  }
  const repairs = source.repairsWithin(start, end);
  for (const [from, to] of repairs) {
    for (const cut of [...cuts]) if (cut > from && cut < to) cuts.delete(cut);
    if (from > start) cuts.add(from);
    if (to < end) cuts.add(to);
  }
  for (const {at} of insertions) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  return cutAt(source, places, {...repairsByPlace(repairs, start), marks: bySize(marks), original, insertions});
}

function bySize(marks) {
  return marks.filter(mark => mark.start < mark.end).sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** Insertions (empty spans) apart from replacements: both may stand at one place. */
function repairsByPlace(repairs, start) {
  const put = new Map();
  const instead = new Map();
  for (const repair of repairs) (repair[0] === repair[1] ? put : instead).set(Math.max(repair[0], start), repair);
  return {put, instead};
}

function cutAt(source, places, {put, instead, marks, original, insertions}) {
  const out = [];
  const add = (text, start, end, repair) =>
    out.push({
      text,
      start,
      end,
      repair,
      marks: marks.filter(mark => mark.start <= start && mark.end >= end)
    });
  let last = null;
  for (const [i, from] of places.entries()) {
    const to = places[i + 1] ?? from;
    out.push(...insertions.filter(insertion => insertion.at === from).map(insertion => ({insertion, text: ''})));
    if (put.has(from)) add(original ? '' : put.get(from)[2], from, from, put.get(from));
    const repair = instead.get(from) ?? (last && from < last[1] ? last : null);
    last = repair;
    if (to > from) add(repair && !original ? repair[2] : source.slice(from, to), from, to, repair);
  }
  return out;
}

/**
 * Turns pieces into nodes. `look` says how: `classesOf` a piece, `showsRepair` and `repairTitle` of a repair,
 * `showsGone` for a sign where a repair left nothing to see; `keep` may hang data on the element.
 */
export function nodes(list, look) {
  return list.map(item => node(item, look)).filter(Boolean);
}

function node(item, {classesOf, showsRepair, showsGone = false, repairTitle, keep = () => {}}) {
  if (item.insertion) return item.insertion.make();
  const repaired = item.repair !== null && showsRepair(item.repair, item.text);
  const gone = item.text === '';
  if (gone && !(repaired && showsGone)) return null;
  const classes = [...classesOf(item), repaired ? 'repair' : '', gone ? 'is-gone' : ''].filter(Boolean);
  if (classes.length === 0) return document.createTextNode(item.text);
  const element = h('span', {class: classes.join(' '), title: repaired ? repairTitle(item.repair) : null}, item.text);
  keep(element, item);
  return element;
}

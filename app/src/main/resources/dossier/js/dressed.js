// Words of a source with marks on them. The stretch is cut wherever a mark or a repair begins or ends;
// every piece becomes one text node in at most one element, so that marks may overlap freely and the
// characters shown are always the source's own (or the repair's, which says so).

import {h} from './dom.js';
import {t, term} from './words-of-ui.js';

/**
 * The pieces of a stretch: {text, marks, repair, start, end}.
 * A mark is {start, end, …}; the innermost (shortest) mark comes first in `marks`.
 */
export function pieces(source, start, end, marks, original) {
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
  const places = [...cuts].sort((a, b) => a - b);
  return cutAt(source, places, repairsByPlace(repairs, start), bySize(marks), original);
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

function cutAt(source, places, {put, instead}, marks, original) {
  const out = [];
  const add = (text, start, end, repair) =>
    out.push({
      text,
      start,
      end,
      repair,
      marks: marks.filter(mark => mark.start <= start && mark.end >= end)
    });
  for (const [i, from] of places.entries()) {
    const to = places[i + 1] ?? from;
    if (put.has(from) && !original) add(put.get(from)[2], from, from, put.get(from));
    const repair = instead.get(from) ?? null;
    if (to > from) add(repair && !original ? repair[2] : source.slice(from, to), from, to, repair);
  }
  return out;
}

/** Turns pieces into nodes; `classesOf` names the classes of a piece, `keep` may hang data on its element. */
export function nodes(source, list, classesOf, keep = () => {}) {
  return list
    .filter(item => item.text !== '')
    .map(item => {
      const repaired = item.repair && source.corrects(item.repair);
      const classes = [...classesOf(item), repaired ? 'repair' : ''].filter(Boolean);
      if (classes.length === 0) return document.createTextNode(item.text);
      const element = h(
        'span',
        {class: classes.join(' '), title: repaired ? repairTitle(source, item) : null},
        item.text
      );
      keep(element, item);
      return element;
    });
}

function repairTitle(source, {repair}) {
  const was = source
    .slice(repair[0], repair[1])
    .replace(/\r?\n/g, '⏎')
    .replace(/\ufffd/g, '�');
  return t('repair.title', {was, now: repair[2], rule: term('repairRule', repair[3] ?? '')});
}

// Letters made equal for searching: case, ё/е, soft hyphens and the kind of blank do not matter.

/** What each character becomes, kept by its code: a text of a million characters has few different ones. */
const FOLDED = [];
const BLANK = ' ';

/** One character folded; always one character, so that positions survive. */
function foldCharacter(character) {
  if (/\s/.test(character)) return BLANK;
  const lower = character.toLowerCase();
  const one = lower.length === 1 ? lower : character;
  if (one === 'ё') return 'е';
  if (one === '\u2019' || one === '\u02bc') return "'";
  return one;
}

function skipped(character) {
  return character === '\u00ad' || character === '\u200b' || character === '\ufeff';
}

/**
 * Folds a text and remembers where each folded character came from.
 * Takes pieces {text, at, whole}: the text, its place in the original, and whether it stands for
 * something else there (a repair), so that all its characters point to one place.
 */
export function foldPieces(pieces) {
  const out = [];
  const at = new Uint32Array(pieces.reduce((sum, piece) => sum + piece.text.length, 0));
  let last = '';
  for (const {text, at: start, whole} of pieces) {
    for (let i = 0; i < text.length; i++) {
      if (skipped(text[i])) continue;
      const folded = (FOLDED[text.charCodeAt(i)] ??= foldCharacter(text[i]));
      if (folded === BLANK && last === BLANK) continue;
      last = folded;
      at[out.length] = whole ? start : start + i;
      out.push(folded);
    }
  }
  return {text: out.join(''), at: at.subarray(0, out.length)};
}

/** A query or name folded the same way, without outer blanks. */
export function fold(text) {
  return foldPieces([{text: String(text), at: 0, whole: false}]).text.trim();
}

/** First index of a sorted array whose value is at least the one sought. */
export function lowerBound(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

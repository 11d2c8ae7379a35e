// Letters made equal for searching: case, ё/е, soft hyphens and the kind of blank do not matter.

/** One character folded; always one character, so that positions survive. */
function foldCharacter(character) {
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
  const at = [];
  for (const piece of pieces) {
    for (let i = 0; i < piece.text.length; i++) {
      const character = piece.text[i];
      if (skipped(character)) continue;
      const blank = /\s/.test(character);
      if (blank && out.at(-1) === ' ') continue;
      out.push(blank ? ' ' : foldCharacter(character));
      at.push(piece.whole ? piece.at : piece.at + i);
    }
  }
  return {text: out.join(''), at: Uint32Array.from(at)};
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

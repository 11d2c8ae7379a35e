// Words that a reader has selected in the text, as a span of the original: any passage can be cited, also
// one from which nothing was read.

/** The span of the current selection inside the reading pane, or null. */
export function selectedSpan(pane) {
  const selection = window.getSelection();
  const {source} = pane.text ?? {};
  if (!source || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const original = pane.querySelector('.text.is-original') !== null;
  const start = placeOf(source, range.startContainer, range.startOffset, original, false);
  const end = placeOf(source, range.endContainer, range.endOffset, original, true);
  return start !== null && end !== null && start < end ? {start, end} : null;
}

/** The code point at which a place of the page stands; an end inside a repair takes the repair whole. */
function placeOf(source, node, offset, original, isEnd) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const block = element.closest('#pane .block');
  const words = block?.querySelector('.words-of-block');
  if (!words?.contains(node)) return null;
  const before = new Range();
  before.setStart(words, 0);
  before.setEnd(node, offset);
  const length = before.toString().length;
  const [start, end] = [Number(block.dataset.start), Number(block.dataset.end)];
  return original
    ? source.point(source.unit(start) + length)
    : inPieces(source.pieces(start, end), source, length, isEnd);
}

function inPieces(pieces, source, length, isEnd) {
  let passed = 0;
  for (const piece of pieces) {
    const inside = isEnd ? length <= passed + piece.text.length : length < passed + piece.text.length;
    if (!inside) passed += piece.text.length;
    else if (piece.repair) return isEnd ? piece.end : piece.start;
    else return source.point(piece.at + length - passed);
  }
  return pieces.at(-1)?.end ?? null;
}

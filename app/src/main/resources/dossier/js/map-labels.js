// Where the names of a map stand: beside their places, where they cover neither each other nor another
// place. Names are placed in the order given, the most told first; one that finds no room stands farther off,
// tied to its place by a line.

const SIDES = [[1, 0], [-1, 0], [0.75, -0.85], [0.75, 0.85], [-0.75, -0.85], [-0.75, 0.85], [0, -1], [0, 1]];
const RINGS = [9, 22, 40, 62, 88];

/**
 * @param blocks {x, y, width, height} in the order in which they are placed
 * @param frame {width, height, inset} of the sheet
 * @returns for each block {left, top, away, crowded}: its corner, whether it needs a line, whether it covers another
 */
export function placeLabels(blocks, frame) {
  const taken = blocks.map(({x, y}) => ({left: x - 4, top: y - 4, right: x + 4, bottom: y + 4, point: true}));
  return blocks.map((block, i) => {
    const spot = best(block, i, taken, frame);
    if (!spot.crowded || !block.optional) taken.push(spot.box);
    return {left: spot.box.left, top: spot.box.top, away: spot.away, crowded: spot.crowded};
  });
}

function best(block, own, taken, frame) {
  let found = null;
  if (block.water) return onWater(block, own, taken, frame);
  for (const ring of block.optional ? RINGS.slice(0, 1) : RINGS) {
    for (const [i, side] of SIDES.entries()) {
      const box = boxAt(block, side, ring);
      const crowding = over(box, own, taken) * 40 + outside(box, frame) * 60;
      const cost = ring * 1.5 + i + crowding;
      if (!found || cost < found.cost) found = {box, cost, away: ring > 22, crowded: crowding > 0};
    }
  }
  return found;
}

/** The name of a water stands about its middle, where it covers nothing. */
function onWater({x, y, width, height}, own, taken, frame) {
  let spot = null;
  for (const [dx, dy] of [0, 1, -1, 2, -2].flatMap(down => [0, 1, -1].map(across => [across * 24, down * 22]))) {
    const [left, top] = [x + dx - width / 2, y + dy - height / 2];
    const box = {left, top, right: left + width, bottom: top + height};
    spot = {box, away: false, crowded: over(box, own, taken) + outside(box, frame) > 0};
    if (!spot.crowded) break;
  }
  return spot;
}

function boxAt({x, y, width, height}, [dx, dy], ring) {
  const left = x + dx * ring + (dx > 0.1 ? 0 : dx < -0.1 ? -width : -width / 2);
  const top = y + dy * ring + (dy > 0.1 ? 0 : dy < -0.1 ? -height : -height / 2);
  return {left, top, right: left + width, bottom: top + height};
}

/** How much of what is taken would be covered; covering a place counts most. */
function over(box, own, taken) {
  let sum = 0;
  taken.forEach((other, i) => {
    if (i === own) return;
    const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    if (across > 0 && down > 0) sum += other.point ? 1.5 : 1 + (across * down) / 200;
  });
  return sum;
}

function outside(box, {width, height, inset}) {
  return Number(box.left < inset) + Number(box.top < inset) + Number(box.right > width - inset) + Number(box.bottom > height - inset);
}

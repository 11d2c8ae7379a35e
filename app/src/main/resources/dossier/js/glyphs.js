// The signs of what happened, as on a staff map: each has a shape of its own, colour adds nothing to it.

import {svg} from './dom.js';

/** Kinds of deeds with a sign, in the order of a legend. */
export const DEEDS = ['capture', 'battle', 'movement', 'surrender', 'sabotage', 'deployment'];

const SHAPES = {
  capture: 'M-3.5 5V-5.5L4.5 -2.75L-3.5 0',
  battle: 'M-4 -4L4 4M4 -4L-4 4',
  movement: 'M-4.5 0H4M0.5 -3.5L4.5 0L0.5 3.5',
  surrender: 'M-3.5 5V-5H4V0H-3.5',
  sabotage: 'M0 -5V5M-4.3 -2.5L4.3 2.5M4.3 -2.5L-4.3 2.5',
  deployment: 'M0 -4.5A4.5 4.5 0 1 1 -0.01 -4.5Z'
};

/** A sign about a point, on a ground that can be hit with a finger. */
export function glyph(kind, x, y, size = 1) {
  return svg(
    'g.glyph',
    {transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})${size === 1 ? '' : ` scale(${size})`}`, class: `is-${kind}`},
    svg('rect.glyph-ground', {x: -7, y: -7, width: 14, height: 14, rx: 2}),
    svg('path', {d: SHAPES[kind] ?? SHAPES.deployment})
  );
}

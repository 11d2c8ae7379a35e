// A drawing as a file of its own: the colours and type that the page gives it are written into it, so that it
// looks the same in a text, in print and in a program for drawing.

import {svg} from './dom.js';
import {save} from './saving.js';

const INHERITED = [
  'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity',
  'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor', 'paint-order', 'visibility'
];
const OF_PAGE = ['class', 'href', 'tabindex', 'data-claim-box', 'data-deed', 'aria-labelledby'];

/** Lets the browser save a drawing; links to the page are left out. */
export function exportSvg(drawing, name) {
  if (!drawing) return;
  save(`${name}.svg`, 'image/svg+xml', svgText(drawing));
}

/** The drawing as the text of a file. */
export function svgText(drawing) {
  const copy = drawing.cloneNode(true);
  const [from, to] = [drawing, copy].map(one => [one, ...one.querySelectorAll('*')]);
  from.forEach((element, i) => dress(element, to[i]));
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  const {width, height} = drawing.viewBox.baseVal;
  copy.prepend(svg('rect', {x: 0, y: 0, width, height, fill: paper}));
  return `${new XMLSerializer().serializeToString(copy)}\n`;
}

/** Writes what the style sheet gives, as far as the element above does not give it already. */
function dress(element, copy) {
  const style = getComputedStyle(element);
  const above = element.matches('svg') ? null : getComputedStyle(element.parentElement);
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value !== above?.getPropertyValue(name)) copy.setAttribute(name, value);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  for (const name of OF_PAGE) copy.removeAttribute(name);
}

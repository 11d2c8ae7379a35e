// The sheet that every drawing stands on: a heading, what to look at, the drawing itself at the width there
// is, and its file. A drawing is made of marks; each is a link to its words. One mark at a time is in the
// order of the Tab key, the arrows go on to the others.

import {h, refill, svg} from './dom.js';
import {exportSvg} from './svg-file.js';
import {link, openingClaim, state} from './state.js';
import {t} from './words-of-ui.js';

const NARROWEST = 600;
const WIDEST = 1240;
/** How wide a letter is for its size, on the safe side: the serif of some systems is wide. */
const LETTER = 0.63;
/** A width that differs by less than this share is only scaled. */
const SLACK = 0.06;

/**
 * @param name of the drawing: the key of its words and the name of its file
 * @param make gives an SVG element for a width, or null where there is nothing to draw
 * @param more {legend, tools, after, help, slots}: elements around it, the key of what to look at, slots of those words
 */
export function drawing(name, make, {legend, tools, after, help = `${name}Help`, slots = {}} = {}) {
  const host = h('div.drawing-host');
  const figure = h(
    'figure.drawing',
    {class: `is-${name}`, 'aria-labelledby': `drawing-${name}`},
    h(
      'figcaption.drawing-head',
      {},
      h('h3', {id: `drawing-${name}`}, t(`drawing.${name}`)),
      h('p.note', {}, t(`drawing.${help}`, slots)),
      h(
        'button.link-button.drawing-save',
        {type: 'button', title: t('drawing.saveHelp'), onclick: () => exportSvg(host.querySelector('svg'), name)},
        t('drawing.save')
      )
    ),
    tools,
    host,
    legend,
    after
  );
  fit(host, width => make(width));
  return figure;
}

/** As much of a list as a drawing can show. */
export function atMost(list, most) {
  return list.slice(0, most);
}

/** Says how many rows of how many are drawn, where not all are. */
export function rowsNote(list, most) {
  return list.length > most && h('p.note.drawing-after', {}, t('drawing.firstOf', {n: most, all: list.length}));
}

/** Why there is no drawing. */
export function noDrawing(name, why = `${name}None`) {
  return h('p.note.no-drawing', {'data-drawing': name}, `${t(`drawing.${name}`)}: ${t(`drawing.${why}`)}`);
}

/** Draws at once, and again when the width has changed. */
function fit(host, make) {
  let drawn = 0;
  const draw = () => {
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, host.clientWidth || 1000)));
    if (drawn > 0 && Math.abs(width - drawn) < SLACK * drawn) return;
    const focused = [...host.querySelectorAll('.drawn')].indexOf(document.activeElement);
    drawn = width;
    refill(host, make(width));
    ready(host);
    if (focused >= 0) host.querySelectorAll('.drawn')[focused]?.focus({preventScroll: true});
  };
  host.addEventListener('keydown', event => step(host, event));
  new ResizeObserver(draw).observe(host);
  queueMicrotask(draw);
}

function ready(host) {
  host.querySelectorAll('.drawn').forEach((mark, i) => mark.setAttribute('tabindex', i === 0 ? '0' : '-1'));
}

const STEPS = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity};

function step(host, event) {
  const marks = [...host.querySelectorAll('.drawn')].filter(mark => !mark.classList.contains('is-off'));
  const at = marks.indexOf(event.target);
  if (at < 0 || !(event.key in STEPS) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  const next = marks[Math.min(marks.length - 1, Math.max(0, at + STEPS[event.key]))];
  marks[at].setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

/** The frame of an SVG drawing of some size. */
export function sheet(name, width, height, ...children) {
  return svg(
    'svg.sheet',
    {viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-labelledby': `drawing-${name}`},
    children
  );
}

/** A mark: what stands for some claims, with the way to the words of the first. */
export function mark(claims, words, attributes, ...shapes) {
  const [claim] = claims;
  return svg(
    'a.drawn',
    {
      ...(claim ? link(openingClaim(claim)) : {}),
      'data-claim-box': claims.map(one => one.id).join(' '),
      'aria-label': words,
      ...attributes,
      class: [attributes?.class, claims.length > 0 && claims.some(one => one.id === state().claim) && 'is-current-claim'].filter(Boolean).join(' ')
    },
    svg('title', {}, words),
    shapes
  );
}

/** Words on a drawing; an attribute may say where they end. */
export function label(x, y, words, attributes) {
  return svg('text', {x: round(x), y: round(y), ...attributes}, words);
}

export function line(x1, y1, x2, y2, attributes) {
  return svg('line', {x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...attributes});
}

export function round(value) {
  return Math.round(value * 10) / 10;
}

/** About how wide words are in letters of some size. */
export function widthOf(words, size) {
  return String(words).length * size * LETTER;
}

/** Words cut to the room there is. */
export function cutTo(words, room, size) {
  const most = Math.max(3, Math.floor(room / (size * LETTER)));
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

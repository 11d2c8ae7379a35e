// The replay under a map: a day is chosen, and only what had happened by then is shown. A deed that is told of
// a month may have happened on any day of it: while its time runs it is shown half, as is all that fades. The
// day stands in the address.

import {h, refill} from './dom.js';
import {DAY} from './edtf.js';
import {go, state} from './state.js';
import {list, t} from './words-of-ui.js';

const HOUR = 3600000;
const PACE = 900;

/** The controls for deeds, and what applies a moment of the address to a drawing: {element, show(at)}. */
export function replay(deeds, host) {
  const dated = deeds.filter(deed => deed.date);
  const moments = [...new Set(dated.map(startOf))].sort((a, b) => a - b);
  if (moments.length < 2) return null;
  const hours = dated.some(deed => deed.date.timed);
  const unit = hours && moments.at(-1) - moments[0] < 90 * DAY ? HOUR : DAY;
  const first = Math.floor(moments[0] / unit) * unit - unit;
  const last = Math.max(...dated.map(endOf));
  const slider = h('input.replay-slider', {
    type: 'range',
    min: 0,
    max: Math.ceil((last - first) / unit),
    step: 1,
    'aria-label': t('drawing.moment')
  });
  const when = h('output.replay-when', {});
  const strip = h('div.replay-strip', {'aria-hidden': 'true'}, dated.map(deed => stroke(deed, first, last)));
  const control = {deeds, host, moments, slider, when, first, unit, timer: null};
  slider.addEventListener('input', () => apply(control, first + Number(slider.value) * unit));
  slider.addEventListener('change', () => keep(control));
  const element = h(
    'div.replay.on-screen',
    {},
    button('◂', 'before', () => stepTo(control, -1)),
    (control.play = button('▶', 'play', () => toggle(control))),
    button('▸', 'next', () => stepTo(control, 1)),
    h('div.replay-line', {}, strip, slider),
    when,
    button('⤬', 'whole', () => whole(control))
  );
  return {element, show: at => showAt(control, at)};
}

function button(sign, name, onclick) {
  return h('button.icon-button.replay-button', {type: 'button', 'data-replay': name, title: t(`drawing.${name}`), 'aria-label': t(`drawing.${name}`), onclick}, sign);
}

function startOf({date}) {
  return date.openStart ? date.max : date.min;
}

/** An hour is over when it has begun to be told; a day at its end. */
function endOf({date}) {
  return date.openEnd ? date.min : date.max;
}

function stroke(deed, first, last) {
  const element = h('i', {class: deed.date.max - deed.date.min > 1.5 * DAY ? 'is-long' : ''});
  element.style.left = `${(((startOf(deed) - first) / (last - first)) * 100).toFixed(2)}%`;
  element.style.width = `${(Math.max(0, (endOf(deed) - startOf(deed)) / (last - first)) * 100).toFixed(2)}%`;
  return element;
}

function showAt(control, at) {
  const time = readMoment(at);
  if (time === null) {
    control.slider.value = control.slider.max;
    return apply(control, null);
  }
  control.slider.value = String(Math.round((time - control.first) / control.unit));
  return apply(control, time);
}

/** A moment of an address: a day, or an hour of one. */
function readMoment(at) {
  const time = Date.parse(/T/.test(at) ? `${at}:00Z` : `${at}T00:00Z`);
  return at && !Number.isNaN(time) ? time : null;
}

function apply(control, time) {
  control.time = time;
  const now = time === null ? Infinity : time + control.unit - 1;
  const stages = new Map(control.deeds.map(deed => [deed.claim.id, stage(deed, now, time)]));
  for (const element of control.host.querySelectorAll('[data-deed]')) {
    const name = stages.get(element.dataset.deed) ?? 'done';
    element.classList.toggle('is-off', name === 'off');
    element.classList.toggle('is-fading', name === 'fading');
    element.classList.toggle('is-now', name === 'now');
  }
  for (const town of control.host.querySelectorAll('.town'))
    town.classList.toggle('is-off', [...town.querySelectorAll('[data-deed]')].every(one => one.classList.contains('is-off')));
  refill(control.when, time === null ? t('drawing.wholeTime') : momentWords(time, control.unit));
}

/** What a moment makes of a deed: off before it can have been, fading while it may not yet have been, now, done. */
function stage(deed, now, time) {
  if (time === null) return 'done';
  if (!deed.date || startOf(deed) > now) return 'off';
  if (endOf(deed) > now && endOf(deed) - startOf(deed) > 1.5 * DAY) return 'fading';
  return startOf(deed) >= time || (startOf(deed) <= now && endOf(deed) >= now) ? 'now' : 'done';
}

function momentWords(time, unit) {
  const date = new Date(time);
  const day = `${date.getUTCDate()} ${list('date.monthsOf')[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return unit === DAY ? day : `${day}, ${date.toISOString().slice(11, 16)}`;
}

/** Keeps the moment in the address, without a step for the Back button. */
function keep(control) {
  const written = control.time === null ? '' : new Date(control.time).toISOString().slice(0, control.unit === DAY ? 10 : 16);
  if (written !== state().at) go({at: written}, true);
}

function stepTo(control, direction) {
  const {moments, unit} = control;
  const now = control.time ?? (direction > 0 ? -Infinity : Infinity);
  const next =
    direction > 0
      ? moments.find(moment => Math.floor(moment / unit) * unit > now)
      : moments.findLast(moment => Math.floor(moment / unit) * unit < now);
  if (next === undefined) return false;
  const time = Math.floor(next / unit) * unit;
  control.slider.value = String(Math.round((time - control.first) / unit));
  apply(control, time);
  if (!control.timer) keep(control);
  return true;
}

function toggle(control) {
  if (control.timer) return stop(control);
  if (control.time !== null && control.time >= Math.floor(control.moments.at(-1) / control.unit) * control.unit) apply(control, null);
  control.timer = setInterval(() => {
    if (!control.play.isConnected || !stepTo(control, 1)) stop(control);
  }, PACE);
  stepTo(control, 1);
  return dressPlay(control);
}

function stop(control) {
  clearInterval(control.timer);
  control.timer = null;
  if (control.play.isConnected) keep(control);
  return dressPlay(control);
}

function dressPlay(control) {
  const name = control.timer ? 'pause' : 'play';
  refill(control.play, control.timer ? '❚❚' : '▶');
  control.play.setAttribute('aria-label', t(`drawing.${name}`));
  control.play.setAttribute('title', t(`drawing.${name}`));
}

function whole(control) {
  if (control.timer) stop(control);
  control.slider.value = control.slider.max;
  apply(control, null);
  keep(control);
}

// Keyboard: single letters act unless someone is typing in a field; Esc closes the innermost thing open.

import {byId} from './dom.js';
import {stepConflict} from './conflicts.js';
import {stepClaim} from './reading.js';
import {CLOSED, VIEWS, go, state} from './state.js';

/** Listens on the document; `acts` are the page's named actions, `rowsOf` the rows of the current view. */
export function listenToKeys(dossier, acts, rowsOf) {
  const moves = {ArrowDown: 1, j: 1, ArrowUp: -1, k: -1};
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || byId('help').open) return;
    if (event.key === 'Escape') return escape(event);
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    const key = keyOf(event);
    if (moves[key] && (key.length === 1 || onRow())) return move(event, dossier, moves[key], rowsOf);
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return sideways(event, dossier);
    if (event.key === 'Enter' && onRow() === event.target) return enter(event);
    if (event.key === ' ' && event.target.matches('a[role="switch"]')) return press(event);
    if ((event.key === 'Enter' || event.key === ' ') && event.target.matches('.repair')) return press(event);
    letter(event, key, dossier, acts);
  });
}

function onRow() {
  return document.activeElement?.closest('[data-row-focus]') ?? null;
}

const LETTERS = {
  '?': 'help',
  '/': 'search',
  f: 'filters',
  o: 'original',
  c: 'conflicts',
  t: 'theme',
  r: 'read',
  n: 'next',
  p: 'previous',
  e: 'nextRepair',
  w: 'previousRepair'
};

/** The Latin key at the same place when the keyboard is set to another script: nobody must switch it. */
function keyOf(event) {
  if (event.key.length > 1) return event.key;
  if (event.code === 'Slash') return event.shiftKey ? '?' : '/';
  if (/^[ -~]$/.test(event.key)) return event.key.toLowerCase();
  return /^Key([A-Z])$/.exec(event.code)?.[1].toLowerCase() ?? event.key;
}

function letter(event, key, dossier, acts) {
  const view = VIEWS[Number(key) - 1];
  const act = LETTERS[key];
  if (view) go({view});
  else if (act === 'conflicts') go({view: 'conflicts'});
  else if (act === 'read') document.querySelector('#pane .text')?.focus();
  else if (act === 'next' || act === 'previous') stepClaim(dossier, state(), act === 'next' ? 1 : -1);
  else if (act) acts[act]?.();
  if (view || act) event.preventDefault();
}

function escape(event) {
  const now = state();
  if (event.target.matches?.('.search') && event.target.value !== '') {
    event.target.value = '';
    go({q: ''}, true);
  } else if (event.target.closest?.('input')) event.target.blur();
  else if (now.source || now.words) closePane(now);
  else if (now.filters) go({filters: ''});
  else if (now.account && now.view === 'silence') go({account: ''});
  else if (now.event) go({event: ''});
  else if (now.conflict) go({conflict: ''});
  else if (now.name) go({name: ''});
  else return;
  event.preventDefault();
}

function closePane(now) {
  go({...CLOSED, wide: '', repairs: ''});
  const box = now.claim && document.querySelector(`#view [data-open-claim="${CSS.escape(now.claim)}"]`);
  (box ?? byId('main')).focus({preventScroll: true});
}

function move(event, dossier, direction, rowsOf) {
  event.preventDefault();
  if (document.activeElement?.closest('#pane')) return stepClaim(dossier, state(), direction);
  const now = state();
  if (now.view === 'conflicts' && now.conflict) return stepConflict(dossier, now, direction);
  const rows = rowsOf();
  if (rows.length === 0) return undefined;
  const at = rows.indexOf(onRow());
  const next = at < 0 ? firstVisible(rows) : Math.min(rows.length - 1, Math.max(0, at + direction));
  return focusRow(rows[next]);
}

function firstVisible(rows) {
  const found = rows.findIndex(row => row.getBoundingClientRect().bottom > 160);
  return Math.max(0, found);
}

export function focusRow(row) {
  if (!row) return;
  document.querySelector('[data-row-focus]')?.removeAttribute('data-row-focus');
  row.setAttribute('data-row-focus', '');
  row.focus({preventScroll: true});
  row.scrollIntoView({block: 'nearest'});
}

/** Within a row, left and right go from words to words; with a conflict open, to its neighbours. */
function sideways(event, dossier) {
  const direction = event.key === 'ArrowRight' ? 1 : -1;
  const row = onRow();
  if (state().view === 'conflicts' && state().conflict && !row?.matches('.event'))
    return stepConflict(dossier, state(), direction);
  if (!row) return undefined;
  event.preventDefault();
  const stops = [row, ...row.querySelectorAll('a.row-link, a.words, a.mark, a.stop, .absent > summary')];
  const next = stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(document.activeElement) + direction))];
  return next.focus();
}

/** A link that acts as a switch obeys the space bar too. */
function press(event) {
  event.preventDefault();
  event.target.click();
}

function enter(event) {
  const opener = ['a.words', 'a.conflict-link', 'summary', 'a']
    .map(kind => event.target.querySelector(kind))
    .find(Boolean);
  if (!opener) return;
  event.preventDefault();
  opener.click();
}

// The page's start and its one loop: the address says what to show, a click changes the address.

import {byId} from './dom.js';
import {loadDossier} from './dossier.js';
import {chronology} from './chronology.js';
import {conflicts} from './conflicts.js';
import {evidence} from './evidence.js';
import {showFilters} from './filters-panel.js';
import {applyTheme, buildFrame, otherTheme, updateFrame} from './frame.js';
import {openHelp} from './help.js';
import {listenToKeys} from './keys.js';
import {fillAll, forget, whenFilled} from './lazy.js';
import {remember, remembered} from './memory.js';
import {names} from './names.js';
import {copyText} from './copying.js';
import {dossierTitle, overview} from './overview.js';
import {parallel} from './parallel.js';
import {plans} from './plans.js';
import {hideReading, offerSelection, openMarks, showReading, stepClaim} from './reading.js';
import {stepRepair} from './repairs-panel.js';
import {silence} from './silence.js';
import {FILTER_KEYS, UNFILTERED, adopt, go, href, state} from './state.js';
import {systems} from './systems.js';
import {textHits} from './text-hits.js';
import {markQuery} from './query-marks.js';
import {forgetParts} from './values.js';
import {addLanguage, languages, speak, t} from './words-of-ui.js';

const ROOMS = {overview, parallel, chronology, conflicts, silence, plans, names, evidence, systems};

let dossier;
let shown = '';
let selecting = 0;
const places = new Map();

function start() {
  for (const script of document.querySelectorAll('script[data-language]'))
    addLanguage(script.dataset.language, JSON.parse(script.textContent));
  dossier = loadDossier();
  applyTheme();
  chooseLanguage(remembered('language') ?? preferredLanguage());
  document.addEventListener('click', clicked);
  for (const kind of ['pointerdown', 'focusin']) document.addEventListener(kind, freshen);
  window.addEventListener('hashchange', () => show());
  window.history.scrollRestoration = 'manual';
  window.addEventListener('beforeprint', fillAll);
  window.matchMedia('print').addEventListener('change', event => event.matches && fillAll());
  whenFilled(() => markQuery(state().q));
  document.addEventListener('selectionchange', () => {
    clearTimeout(selecting);
    selecting = setTimeout(() => offerSelection(byId('pane')), 250);
  });
  listenToKeys(dossier, acts, () => ROOMS[state().view].rows(byId('view')));
  document.documentElement.dataset.ready = 'yes';
}

function preferredLanguage() {
  const wanted = navigator.languages ?? [navigator.language];
  return wanted.map(code => code.slice(0, 2)).find(code => languages().includes(code)) ?? languages()[0];
}

function chooseLanguage(code) {
  speak(code);
  document.documentElement.lang = code;
  forgetParts(dossier);
  adopt(window.location.hash);
  buildFrame(byId('frame'), code => {
    remember('language', code);
    chooseLanguage(code);
    document.querySelector('#frame .language').focus();
  });
  shown = '';
  show();
}

/** Shows what the address says. A view is drawn anew only if something it depends on has changed. */
function show() {
  const before = state();
  const now = adopt(window.location.hash);
  const room = ROOMS[now.view];
  const wanted = JSON.stringify([now.view, ...[...room.keys, ...FILTER_KEYS].map(key => now[key])]);
  updateFrame(byId('frame'));
  showFilters(byId('filters'), dossier, now);
  if (wanted !== shown) draw(room, now, before, wanted);
  room.update?.(byId('view'), dossier, now);
  showPane(now);
  markCurrent(now);
  markQuery(now.q);
  document.title = title(now);
}

function draw(room, now, before, wanted) {
  const view = byId('view');
  if (shown) places.set(shown, placeIn(view));
  forget(view);
  view.dataset.view = now.view;
  room.render(view, dossier, now);
  byId('hits').replaceChildren(...[now.view === 'overview' ? null : textHits(dossier, now)].filter(Boolean));
  const move = shown !== '' && before.view === now.view ? (room.place?.(now) ?? 'keep') : 'restore';
  shown = wanted;
  if (move === 'top') window.scrollTo(0, 0);
  if (move === 'restore') goBackTo(room, view, places.get(wanted));
}

/** Where a reader is: the first row in sight and its height, for a view is built anew and in parts. */
function placeIn(view) {
  const row = [...view.querySelectorAll('[data-event]')].find(line => line.getBoundingClientRect().bottom > 140);
  return {scroll: window.scrollY, row: row?.dataset.event, top: row?.getBoundingClientRect().top};
}

function goBackTo(room, view, place) {
  window.scrollTo(0, place?.scroll ?? 0);
  const row = place?.row && place.scroll > 0 ? room.reveal?.(view, place.row) : null;
  if (!row) return;
  const settle = () => window.scrollBy(0, row.getBoundingClientRect().top - place.top);
  settle();
  requestAnimationFrame(() => requestAnimationFrame(settle)); // once more when the parts around it are built
}

function showPane(now) {
  const pane = byId('pane');
  const open = Boolean(now.source || now.words || now.claim || now.mention);
  document.body.classList.toggle('has-pane', open);
  document.body.classList.toggle('has-wide-pane', open && now.wide === 'yes');
  pane.hidden = !open;
  if (open) showReading(pane, dossier, now);
  else hideReading(pane);
}

function markCurrent(now) {
  for (const box of document.querySelectorAll('#view .is-current-claim')) box.classList.remove('is-current-claim');
  if (!now.claim) return;
  for (const box of document.querySelectorAll(`#view [data-claim-box~="${CSS.escape(now.claim)}"]`))
    box.classList.add('is-current-claim');
}

function title(now) {
  const what = now.view === 'overview' ? dossierTitle(dossier) : t(`view.${now.view}`);
  return `${what} — Audiatur`;
}

/** A link drawn earlier must not take back what has changed since: its address is made anew before use. */
function freshen(event) {
  const link = event.target.closest?.('a');
  if (link?.go) link.setAttribute('href', href(link.go));
}

function clicked(event) {
  const act = event.target.closest('[data-act]');
  if (act && acts[camel(act.dataset.act)] && act.tagName !== 'A') return acts[camel(act.dataset.act)](act);
  if (act?.dataset.act === 'skip') return skip(event);
  const copied = event.target.closest('[data-copy]');
  if (copied) return copyText(copied.dataset.copy || window.location.href.split('#')[0] + copied.dataset.link, copied);
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const part = event.target.closest('[data-span]');
  const link = event.target.closest('a');
  if (part && plain && part.dataset.source) return openPart(event, part);
  if (link?.go && plain) return follow(event, link);
  const marked = event.target.closest('#pane .text span');
  if (marked?.marks && window.getSelection().isCollapsed)
    openMarks(dossier, marked, dossier.sourceOf.get(byId('pane').text.source.id), state());
  return undefined;
}

function follow(event, link) {
  event.preventDefault();
  go(link.go);
}

/** A value inside a claim's words leads to exactly its own words in the text. */
function openPart(event, part) {
  event.preventDefault();
  const source = dossier.sourceOf.get(part.dataset.source);
  const [start, end] = part.dataset.span.split('-').map(Number);
  go({
    source: source.id,
    span: part.dataset.span,
    words: source.reading(start, end).slice(0, 90),
    claim: part.dataset.claim,
    mention: ''
  });
}

function skip(event) {
  event.preventDefault();
  byId('main').focus();
}

function camel(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

const acts = {
  help: openHelp,
  search: () => byId('search').select(),
  filters: () => go({filters: state().filters === 'open' ? '' : 'open'}),
  clearFilters: () => go(UNFILTERED),
  original: () => go({text: state().text === 'original' ? 'repaired' : 'original'}),
  theme() {
    const choice = otherTheme();
    remember('theme', choice);
    applyTheme(choice);
  },
  nextClaim: () => stepClaim(dossier, state(), 1),
  nextRepair: () => stepRepair(dossier, state(), 1),
  previousRepair: () => stepRepair(dossier, state(), -1),
  previousClaim: () => stepClaim(dossier, state(), -1)
};

start();

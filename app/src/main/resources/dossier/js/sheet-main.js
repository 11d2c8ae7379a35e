// The sheet's start and its keys: one claim at a time, right, wrong or partly, and on to the next.

import {byId, h, refill} from './dom.js';
import {remember, remembered} from './memory.js';
import {claimCard} from './sheet-claim.js';
import {Judgements, VERDICTS} from './sheet-judgements.js';
import {save} from './saving.js';
import {csv, json} from './sheet-saving.js';
import {showTally} from './sheet-tally.js';
import {addLanguage, currentLanguage, languages, speak, t} from './words-of-ui.js';

const SIGNS = {right: '✓', wrong: '✗', partly: '◐'};

let sheet;
let judgements;
let place = 0;

function start() {
  for (const script of document.querySelectorAll('script[data-language]'))
    addLanguage(script.dataset.language, JSON.parse(script.textContent));
  sheet = JSON.parse(byId('data-sheet').textContent);
  judgements = new Judgements(sheet.sheet);
  place = placeOf(window.location.hash);
  applyTheme();
  chooseLanguage(remembered('language') ?? preferredLanguage());
  document.addEventListener('keydown', pressed);
  window.addEventListener('hashchange', () => goTo(placeOf(window.location.hash)));
  window.addEventListener('beforeprint', showAll);
  document.documentElement.dataset.ready = 'yes';
}

/** "#12" opens the twelfth claim; without a number, the first that is not judged. */
function placeOf(hash) {
  const asked = Number(hash.slice(1));
  if (asked >= 1 && asked <= sheet.claims.length) return asked - 1;
  return Math.max(0, nextOpen(-1));
}

/** The next claim without a verdict, from a place on and around the end; -1 when all are judged. */
function nextOpen(from) {
  const count = sheet.claims.length;
  for (let step = 1; step <= count; step++) {
    const at = (from + step + count) % count;
    if (judgements.of(sheet.claims[at].id).verdict === '') return at;
  }
  return -1;
}

function preferredLanguage() {
  const wanted = navigator.languages ?? [navigator.language];
  return wanted.map(code => code.slice(0, 2)).find(code => languages().includes(code)) ?? 'en';
}

function chooseLanguage(code) {
  speak(code);
  document.documentElement.lang = currentLanguage();
  document.title = `${t('sheet.title')} — Audiatur`;
  showHead();
  goTo(place);
}

function applyTheme() {
  const theme = remembered('theme');
  if (theme) document.documentElement.dataset.theme = theme;
}

function otherTheme() {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  remember('theme', (document.documentElement.dataset.theme ?? dark) === 'dark' ? 'light' : 'dark');
  applyTheme();
}

function showHead() {
  refill(
    byId('head'),
    h('div', {}, h('h1', {}, t('sheet.title')), h('p.note', {}, t('sheet.chosen', {n: sheet.claims.length, among: sheet.among, seed: String(sheet.seed)}))),
    h(
      'div.tools',
      {},
      languages().map(code => tool(t(`sheet.languages.${code}`), () => (remember('language', code), chooseLanguage(code)), `language-${code}`)),
      tool(`◐ ${t('sheet.theme')}`, otherTheme, 'theme'),
      tool(t('sheet.saveCsv'), () => save('judged.csv', 'text/csv', csv(sheet, judgements)), 'csv'),
      tool(t('sheet.saveJson'), () => save('judged.json', 'application/json', json(sheet, judgements)), 'json')
    )
  );
}

function tool(words, act, name) {
  return h('button.button', {type: 'button', 'data-tool': name, onclick: act}, words);
}

function goTo(at) {
  place = at;
  const claim = sheet.claims[place];
  window.history.replaceState(null, '', `#${place + 1}`);
  refill(byId('claim'), claimCard(claim, place, sheet.claims.length), verdicts(claim), noteField(claim), steps());
  showTally(byId('tally'), sheet.claims, judgements);
}

function verdicts(claim) {
  return h(
    'div.verdicts',
    {role: 'group', 'aria-label': t('sheet.question')},
    VERDICTS.map((verdict, i) =>
      h(
        'button.button',
        {
          type: 'button',
          'data-verdict': verdict,
          title: t(`sheet.help.${verdict}`),
          'aria-keyshortcuts': String(i + 1),
          'aria-pressed': String(judgements.of(claim.id).verdict === verdict),
          onclick: () => judge(verdict)
        },
        `${SIGNS[verdict]} ${t(`sheet.${verdict}`)} `,
        h('kbd', {}, String(i + 1))
      )
    )
  );
}

function noteField(claim) {
  const field = h('textarea', {id: 'note', rows: 2, oninput: event => judgements.note(claim.id, event.target.value)});
  field.value = judgements.of(claim.id).note;
  return h('label.note-field', {}, h('span', {}, t('sheet.note'), ' ', h('kbd', {}, 'n')), field);
}

function steps() {
  const done = sheet.claims.filter(claim => judgements.of(claim.id).verdict !== '').length;
  return h(
    'p.steps',
    {},
    tool(`← ${t('sheet.before')}`, () => step(-1), 'before'),
    tool(`${t('sheet.next')} →`, () => step(1), 'next'),
    tool(`${t('sheet.undo')} (u)`, undo, 'undo'),
    h('span', {id: 'progress'}, t('sheet.progress', {n: done, all: sheet.claims.length})),
    judgements.lasting ? null : h('span.notice', {}, t('sheet.notKept'))
  );
}

function judge(verdict) {
  const {id} = sheet.claims[place];
  judgements.judge(id, verdict);
  const next = judgements.of(id).verdict === '' ? place : nextOpen(place);
  goTo(next < 0 ? place : next);
}

function undo() {
  const id = judgements.undo();
  if (id !== null) goTo(sheet.claims.findIndex(claim => claim.id === id));
}

function step(by) {
  goTo((place + by + sheet.claims.length) % sheet.claims.length);
}

const KEYS = {
  1: () => judge('right'),
  2: () => judge('wrong'),
  3: () => judge('partly'),
  u: undo,
  ArrowRight: () => step(1),
  ArrowDown: () => step(1),
  ArrowLeft: () => step(-1),
  ArrowUp: () => step(-1),
  n: () => byId('note').focus()
};

/** Letters by where they lie on the keyboard: a Russian or Ukrainian layout gives others. */
const BY_PLACE = {KeyU: 'u', KeyN: 'n'};

function pressed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.matches?.('textarea')) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  const act = KEYS[event.key] ?? KEYS[BY_PLACE[event.code]];
  if (!act) return;
  event.preventDefault();
  act();
}

/** On paper every claim stands with its boxes to tick. */
function showAll() {
  refill(
    byId('all'),
    sheet.claims.map((claim, i) =>
      h(
        'li',
        {},
        claimCard(claim, i, sheet.claims.length),
        h('p.boxes', {}, VERDICTS.map(verdict => h('span', {}, `${judgements.of(claim.id).verdict === verdict ? '☒' : '☐'} ${t(`sheet.${verdict}`)} `)), judgements.of(claim.id).note)
      )
    )
  );
}

start();

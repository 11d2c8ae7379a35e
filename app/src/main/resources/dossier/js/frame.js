// The frame around every view: name, views, search, filters, language, light and dark.

import {h, refill} from './dom.js';
import {activeFilters} from './filter.js';
import {remembered} from './memory.js';
import {VIEWS, go, link, state} from './state.js';
import {currentLanguage, inLanguage, languages, t} from './words-of-ui.js';

let typing = 0;
let whenChosen = () => {};

/** `speak` is called with the language that a reader chooses. */
export function buildFrame(host, speak) {
  whenChosen = speak;
  for (const name of ['main', 'pane', 'help'])
    document.getElementById(name).setAttribute('aria-label', t(`frame.${name}`));
  refill(
    host,
    h('a.skip', {href: '#main', 'data-act': 'skip'}, t('frame.skip')),
    h(
      'div.frame-line',
      {},
      h('a.brand', {...link({view: 'overview'}), title: t('frame.brandHelp')}, 'Audiatur'),
      views(),
      search(),
      h(
        'div.frame-tools',
        {},
        button('filters', t('filters.open'), [
          h('span', {'aria-hidden': 'true'}, '≡'),
          h('span.button-word', {}, ` ${t('filters.title')}`)
        ]),
        languageChoice(),
        button('theme', t('frame.theme'), '◐'),
        button('help', t('help.open'), '?')
      )
    )
  );
}

function views() {
  return h(
    'nav.views',
    {'aria-label': t('frame.views')},
    VIEWS.map((view, i) =>
      h('a.view-link', {...link({view}), 'data-view': view, 'aria-keyshortcuts': String(i + 1)}, t(`view.${view}`))
    )
  );
}

function search() {
  const field = h('input.search', {
    type: 'search',
    id: 'search',
    placeholder: t('frame.search'),
    'aria-label': t('frame.search'),
    'aria-keyshortcuts': '/',
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: event => {
      clearTimeout(typing);
      const q = event.target.value;
      typing = setTimeout(() => go(state().view === 'overview' ? {view: 'parallel', q} : {q}, true), 160);
    }
  });
  return h('div.search-box', {role: 'search'}, field);
}

function button(act, label, sign) {
  return h('button.icon-button', {type: 'button', 'data-act': act, title: label, 'aria-label': label}, sign);
}

function languageChoice() {
  return h(
    'select.language',
    {
      'data-act': 'language',
      'aria-label': t('frame.language'),
      title: t('frame.language'),
      onchange: event => whenChosen(event.target.value)
    },
    languages().map(code =>
      h('option', {value: code, selected: code === currentLanguage(), lang: code}, inLanguage(code, 'frame.ownName'))
    )
  );
}

/** Marks the current view and puts the query into its field, unless someone is typing there. */
export function updateFrame(host) {
  const now = state();
  for (const item of host.querySelectorAll('.view-link')) {
    if (item.dataset.view !== now.view) item.removeAttribute('aria-current');
    else if (!item.hasAttribute('aria-current')) {
      item.setAttribute('aria-current', 'page');
      item.parentElement.scrollLeft = item.offsetLeft + item.offsetWidth - item.parentElement.clientWidth;
    }
  }
  const field = host.querySelector('.search');
  if (field !== document.activeElement || now.q === '') field.value = now.q;
  const on = activeFilters(now).filter(key => key !== 'q').length;
  const toggle = host.querySelector('[data-act="filters"]');
  toggle.setAttribute('aria-expanded', String(now.filters === 'open'));
  toggle.classList.toggle('is-on', on > 0);
}

/** Light, dark, or as the system says; kept for the next visit where the browser allows. */
export function applyTheme(choice = remembered('theme')) {
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
  else delete document.documentElement.dataset.theme;
}

export function otherTheme() {
  const dark =
    document.documentElement.dataset.theme === 'dark' ||
    (!document.documentElement.dataset.theme && window.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'light' : 'dark';
}

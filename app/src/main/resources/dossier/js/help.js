// The help: keys, marks, and what the page does and does not do.

import {byId, h, refill} from './dom.js';
import {legend} from './legend.js';
import {VIEWS} from './state.js';
import {t} from './words-of-ui.js';

const KEYS = [
  ['?', 'help'],
  ['/', 'search'],
  ['f', 'filters'],
  [`1 – ${VIEWS.length}`, 'views'],
  ['j k ↑ ↓', 'rows'],
  ['← →', 'cells'],
  ['Enter', 'open'],
  ['o', 'original'],
  ['c', 'conflicts'],
  ['n p', 'claims'],
  ['e w', 'repairs'],
  ['r', 'read'],
  ['t', 'theme'],
  ['Esc', 'close']
];

export function openHelp() {
  const dialog = byId('help');
  refill(
    dialog,
    h(
      'form',
      {method: 'dialog'},
      h('button.icon-button', {'aria-label': t('help.close'), title: t('help.close')}, '×')
    ),
    h('h2', {}, t('help.title')),
    h('p', {}, t('overview.promise')),
    h('p', {}, t('help.permalink')),
    h('h3', {}, t('help.keys')),
    h(
      'dl.keys',
      {},
      KEYS.map(([key, what]) => [
        h(
          'dt',
          {},
          key.split(' ').map(one => (one === '–' ? ' – ' : h('kbd', {}, one)))
        ),
        h('dd', {}, t(`help.key_${what}`))
      ])
    ),
    h('h3', {}, t('help.marks')),
    legend()
  );
  if (!dialog.open) dialog.showModal();
}

// The silence matrix: events against accounts, each cell told, unread, silent, out of scope or not judged.
// A cell that is told leads to its words; every other one to its reason.

import {h, refill} from './dom.js';
import {filteredEvents, shownSources} from './filter.js';
import {matrix, reveal, turn} from './silence-matrix.js';
import {silenceSums} from './silence-sums.js';
import {stanceDetail} from './stance-detail.js';
import {stanceOf} from './stances.js';
import {link} from './state.js';
import {t} from './words-of-ui.js';

export const silence = {
  keys: ['rows', 'matrix'],

  render(host, dossier, state) {
    const sources = shownSources(dossier, state);
    const all = filteredEvents(dossier, state).map(row => row.event);
    const shown = state.matrix === 'all' ? all : all.filter(event => event.id === state.event || isTelling(event, sources));
    refill(
      host,
      h('h1.view-title', {}, t('silence.title')),
      h('p.view-lead', {}, t('silence.lead')),
      sources.length < 2 || all.length === 0
        ? nothing(all.length === 0 ? 'Filtered' : 'One')
        : [
            silenceSums(sources, all),
            choice(state, shown.length, all.length),
            shown.length === 0 ? nothing('Telling') : matrix(dossier, sources, shown)
          ]
    );
  },

  /** Puts the reason of the chosen cell under its row. */
  update(host, dossier, state) {
    host.querySelector('.stance-detail')?.remove();
    for (const cell of host.querySelectorAll('.stance [aria-expanded="true"]')) turn(cell, false);
    const row = state.event ? reveal(host, state.event) : null;
    const source = dossier.sourceOf.get(state.account);
    if (!row || !source) return row?.scrollIntoView({block: 'nearest'});
    const cell = row.querySelector(`[data-account="${CSS.escape(source.id)}"]`);
    if (cell) turn(cell, true);
    row.after(stanceDetail(dossier, source, dossier.event.get(state.event), row.childElementCount));
    return row.nextElementSibling.scrollIntoView({block: 'nearest'});
  },

  reveal,

  rows: host => [...host.querySelectorAll('.matrix tr.event')]
};

/** Worth a look: someone is silent or was not read there, or two tell of it. */
function isTelling(event, sources) {
  const stances = sources.map(source => stanceOf(source, event));
  return (
    stances.some(stance => stance === 'silent' || stance === 'unread') ||
    stances.filter(stance => stance === 'told').length > 1
  );
}

function nothing(why) {
  return h(
    'div.empty',
    {},
    h('h2', {}, t(`silence.empty${why}`)),
    h('p', {}, t(`silence.empty${why}Why`)),
    why === 'Filtered' && h('button.button', {type: 'button', 'data-act': 'clear-filters'}, t('filters.clear'))
  );
}

function choice(state, shown, all) {
  return h(
    'div.choice',
    {role: 'group', 'aria-label': t('silence.which')},
    h('span.choice-name', {role: 'status'}, t('silence.shown', {n: shown, all})),
    ['telling', 'all'].map(matrix =>
      h(
        'a.choice-item',
        {...link({matrix}), 'aria-current': state.matrix === matrix ? 'true' : null},
        t(`silence.which_${matrix}`)
      )
    )
  );
}

// The line over the parallel table: how much is shown, which rows, which pair of accounts.

import {h} from './dom.js';
import {legend} from './legend.js';
import {link} from './state.js';
import {t} from './words-of-ui.js';

export function parallelBar(dossier, state, rows) {
  return h(
    'div.bar',
    {},
    h('p.bar-count', {role: 'status'}, t('parallel.shown', {n: rows.length, all: dossier.events.length})),
    rowsChoice(state),
    dossier.sources.length > 2 && pairChoice(dossier, state),
    h('details.legend-fold', {}, h('summary', {}, t('legend.title')), legend())
  );
}

function rowsChoice(state) {
  return h(
    'div.choice',
    {role: 'group', 'aria-label': t('parallel.rows')},
    ['all', 'shared', 'conflicts'].map(rows =>
      h(
        'a.choice-item',
        {...link({rows}), 'aria-current': state.rows === rows ? 'true' : null},
        t(`parallel.rows_${rows}`)
      )
    )
  );
}

/** Every pair of accounts as a link; with many accounts the filters are the better way. */
function pairChoice(dossier, state) {
  const pairs = dossier.sources.flatMap((a, i) => dossier.sources.slice(i + 1).map(b => [a, b])).slice(0, 10);
  const chosen = state.compare.join();
  return h(
    'div.choice',
    {role: 'group', 'aria-label': t('parallel.compare')},
    h('span.choice-name', {}, t('parallel.compare')),
    h(
      'a.choice-item',
      {...link({compare: []}), 'aria-current': chosen === '' ? 'true' : null},
      t('parallel.compareAll')
    ),
    pairs.map(([a, b]) =>
      h(
        'a.choice-item',
        {
          ...link({compare: [a.id, b.id]}),
          title: `${a.title} — ${b.title}`,
          'aria-current': chosen === `${a.id},${b.id}` ? 'true' : null
        },
        `${a.siglum} : ${b.siglum}`
      )
    )
  );
}

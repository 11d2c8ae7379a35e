// The line over the parallel table: how much is shown, which rows, which pair of accounts.

import {h} from './dom.js';
import {legend} from './legend.js';
import {link} from './state.js';
import {witnesses} from './witnesses.js';
import {t} from './words-of-ui.js';

/** With more accounts there are too many pairs to offer. */
const FEW = 4;

export function parallelBar(dossier, state, rows) {
  return h(
    'div.bar',
    {},
    h('p.bar-count', {role: 'status'}, count(dossier, state, rows)),
    choice(state, 'rows', ['all', 'shared', 'conflicts']),
    choice(state, 'lay', ['events', 'days']),
    witnesses(dossier).length > 1 && choice(state, 'by', ['accounts', 'witnesses']),
    dossier.sources.length > 2 && dossier.sources.length <= FEW && pairChoice(dossier, state),
    h('details.legend-fold', {}, h('summary', {}, t('legend.title')), legend())
  );
}

function count(dossier, state, rows) {
  return state.lay === 'days'
    ? t('parallel.shownDays', {n: rows.length})
    : t('parallel.shown', {n: rows.length, all: dossier.events.length});
}

/** One of a few ways to lay the table out. */
function choice(state, key, values) {
  return h(
    'div.choice',
    {role: 'group', 'aria-label': t(`parallel.${key}`)},
    h('span.choice-name', {}, t(`parallel.${key}`)),
    values.map(value =>
      h(
        'a.choice-item',
        {...link({[key]: value}), 'aria-current': state[key] === value ? 'true' : null, title: t(`parallel.${key}Why_${value}`)},
        t(`parallel.${key}_${value}`)
      )
    )
  );
}

/** Every pair of accounts as a link; with more accounts the filters are the better way. */
function pairChoice(dossier, state) {
  const pairs = dossier.sources.flatMap((a, i) => dossier.sources.slice(i + 1).map(b => [a, b]));
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

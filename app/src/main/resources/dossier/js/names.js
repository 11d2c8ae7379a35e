// Whom and what the accounts name: each entity with the names every account gives it, the reasons why
// mentions were joined, and what is proposed but not joined.

import {h, refill} from './dom.js';
import {shownSources} from './filter.js';
import {forms} from './claim-item.js';
import {fold} from './fold.js';
import {siglum} from './labels.js';
import {nameDetail} from './name-detail.js';
import {namings, namingTable} from './naming-table.js';
import {fill, whenNear} from './lazy.js';
import {link} from './state.js';
import {t, term} from './words-of-ui.js';

const TYPES = ['PER', 'ORG', 'GRP', 'MIL', 'LOC'];
const NAMING = 'naming';
const CHUNK = 60;
/** More accounts than these do not find room beside each other. */
const SIDE_BY_SIDE = 5;
const MOST = 8;

export const names = {
  keys: ['name', 'kinds'],
  place: state => (state.name ? 'top' : 'restore'),

  render(host, dossier, state) {
    const chosen = dossier.entity.get(state.name) ?? null;
    const all = dossier.entities.filter(entity => TYPES.includes(entity.type));
    const shown = matching(dossier, all, state);
    refill(
      host,
      h('h1.view-title', {}, t('names.title')),
      h('p.view-lead', {}, t('names.lead')),
      state.name && !chosen && h('p.notice', {role: 'status'}, t('names.lost')),
      chosen && nameDetail(dossier, chosen),
      all.length === 0
        ? h('div.empty', {}, h('h2', {}, t('names.empty')), h('p', {}, t('names.emptyWhy')))
        : [
            typeChoice(all, state, namings(dossier, state).length),
            !chosen && (state.kinds.length === 0 || isNaming(state)) && namingTable(dossier, state),
            !isNaming(state) && sheet(dossier, shown, shownSources(dossier, state))
          ]
    );
  },

  rows: host => [...host.querySelectorAll('tr.name-row')]
};

function matching(dossier, all, state) {
  const query = fold(state.q);
  const sources = new Set(shownSources(dossier, state));
  const fits = entity =>
    (state.kinds.length === 0 || state.kinds.includes(entity.type)) &&
    (query === '' ||
      [entity.name, ...(entity.names ?? []).map(name => name.text)].some(name => fold(name ?? '').includes(query))) &&
    (dossier.mentionsOf.get(entity.id) ?? []).some(mention => sources.has(mention.source));
  return all
    .filter(fits)
    .sort(
      (a, b) => accounts(dossier, b) - accounts(dossier, a) || b.mentions - a.mentions || (a.name < b.name ? -1 : 1)
    );
}

function accounts(dossier, entity) {
  return new Set((dossier.mentionsOf.get(entity.id) ?? []).map(mention => mention.source)).size;
}

function isNaming(state) {
  return state.kinds.includes(NAMING);
}

function typeChoice(all, state, namings) {
  return h(
    'div.choice',
    {role: 'group', 'aria-label': t('names.kinds')},
    h(
      'a.choice-item',
      {...link({kinds: []}), 'aria-current': state.kinds.length === 0 ? 'true' : null},
      t('filters.any')
    ),
    TYPES.filter(type => all.some(entity => entity.type === type)).map(type =>
      h(
        'a.choice-item',
        {
          ...link({kinds: state.kinds.includes(type) ? [] : [type]}),
          'aria-current': state.kinds.includes(type) ? 'true' : null
        },
        `${term('mentionTypes', type)} `,
        h('span.quiet', {}, all.filter(entity => entity.type === type).length)
      )
    ),
    h(
      'a.choice-item',
      {...link({kinds: isNaming(state) ? [] : [NAMING]}), 'aria-current': isNaming(state) ? 'true' : null},
      `${t('naming.title')} `,
      h('span.quiet', {}, namings)
    )
  );
}

function sheet(dossier, shown, sources) {
  const wide = sources.length > SIDE_BY_SIDE;
  const table = h(
    'table.names',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', {scope: 'col'}, t('names.name')),
        wide ? h('th', {scope: 'col'}, t('naming.names')) : sources.map(accountHead)
      )
    )
  );
  for (let i = 0; i < shown.length; i += CHUNK) {
    const rows = shown.slice(i, i + CHUNK);
    const part = h('tbody', {}, h('tr.placeholder', {}, h('td', {colspan: wide ? 2 : sources.length + 1})));
    part.style.setProperty('--rows', rows.length);
    whenNear(part, () =>
      refill(
        part,
        rows.map(entity => nameRow(dossier, entity, sources, wide))
      )
    );
    if (i === 0) fill(part);
    table.append(part);
  }
  return h('div.table-frame', {}, table);
}

function accountHead(source) {
  return h('th', {scope: 'col'}, siglum(source), ' ', h('span.account-title', {}, source.title));
}

function nameRow(dossier, entity, sources, wide) {
  const mentions = dossier.mentionsOf.get(entity.id) ?? [];
  const of = source => mentions.filter(mention => mention.source === source);
  return h(
    'tr.name-row',
    {tabindex: '-1', 'data-name': entity.id},
    h(
      'th',
      {scope: 'row'},
      h('a', link({name: entity.id}), entity.name),
      h('span.quiet', {}, ` ${term('mentionType', entity.type)}`)
    ),
    wide
      ? h('td', {}, together(mentions, sources))
      : sources.map(source => h('td', {'data-label': source.siglum}, forms(of(source), 4)))
  );
}

/** Of many accounts those that name it, one after the other. */
function together(mentions, sources) {
  const own = sources
    .map(source => ({source, list: mentions.filter(mention => mention.source === source)}))
    .filter(({list}) => list.length > 0);
  return [
    own.slice(0, MOST).map(({source, list}) => h('span.named-by', {}, siglum(source), ' ', forms(list, 2), ' ')),
    own.length > MOST && h('span.quiet', {}, t('cell.more', {n: own.length - MOST}))
  ];
}

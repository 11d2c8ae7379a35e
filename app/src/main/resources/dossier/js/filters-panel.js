// The filters, opened under the frame; and the line of those that are on, always in sight.

import {h, refill} from './dom.js';
import {typedDate} from './edtf.js';
import {activeFilters} from './filter.js';
import {fold} from './fold.js';
import {siglum} from './labels.js';
import {UNFILTERED, go, link} from './state.js';
import {shorten} from './values.js';
import {witnessCalled, witnessName, witnesses} from './witnesses.js';
import {t, term} from './words-of-ui.js';

const WITNESSES = 14;

export function showFilters(host, dossier, state) {
  refill(host, state.filters === 'open' && panel(dossier, state), chips(dossier, state));
}

function panel(dossier, state) {
  return h(
    'section.filter-panel',
    {'aria-label': t('filters.title')},
    h(
      'div.filter-columns',
      {},
      accounts(dossier, state),
      modalities(dossier, state),
      heard(dossier, state),
      names(dossier, state),
      dates(state),
      sureness(state)
    ),
    types(dossier, state),
    h(
      'p.filter-foot',
      {},
      h('button.button', {type: 'button', 'data-act': 'clear-filters'}, t('filters.clear')),
      ' ',
      h('a.link-button', link({filters: ''}), t('filters.close'))
    )
  );
}

function group(name, ...content) {
  return h('fieldset.filter', {}, h('legend', {}, t(name)), content);
}

/** A choice of several: a link for each, pressed when chosen. */
function choices(key, chosen, items) {
  return h(
    'div.filter-choices',
    {},
    items.map(({value, label, n}) => {
      const on = chosen.includes(value);
      const next = on ? chosen.filter(other => other !== value) : [...chosen, value];
      return h(
        'a.pill',
        {...link({[key]: next}), role: 'switch', 'aria-checked': String(on)},
        label,
        n !== undefined && h('span.pill-count', {}, ` ${n}`)
      );
    })
  );
}

function counts(dossier, key) {
  const found = new Map();
  for (const claim of dossier.claims) found.set(claim[key], (found.get(claim[key]) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function accounts(dossier, state) {
  return group(
    'filters.accounts',
    choices(
      'accounts',
      state.accounts,
      dossier.sources.map(source => ({value: source.id, label: [siglum(source), ` ${source.title}`]}))
    )
  );
}

function modalities(dossier, state) {
  return group(
    'filters.modality',
    choices(
      'modality',
      state.modality,
      counts(dossier, 'modality').map(([value, n]) => ({value, label: term('modality', value), n}))
    )
  );
}

/** On whose word: the author, and whom the accounts report most. */
function heard(dossier, state) {
  const all = witnesses(dossier);
  const chosen = all.filter(({key}) => state.witness.includes(key));
  const offered = [...new Set([...all.slice(0, WITNESSES), ...chosen])];
  return group(
    'filters.witness',
    choices(
      'witness',
      state.witness,
      offered.map(witness => ({
        value: witness.key,
        label: shorten(witnessName(witness), 40),
        n: witness.claims.length
      }))
    ),
    h('p.note', {}, t('filters.witnessHelp'))
  );
}

function types(dossier, state) {
  return group(
    'filters.types',
    choices(
      'types',
      state.types,
      counts(dossier, 'type').map(([value, n]) => ({value, label: term('type', value), n}))
    )
  );
}

function names(dossier, state) {
  return group(
    'filters.names',
    nameField(dossier, state, 'who', entity => ['PER', 'ORG', 'GRP', 'MIL'].includes(entity.type)),
    nameField(dossier, state, 'where', entity => entity.type === 'LOC')
  );
}

function nameField(dossier, state, key, fits) {
  const options = dossier.entities
    .filter(fits)
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, 400);
  const field = h('input', {
    type: 'text',
    list: `list-${key}`,
    value: state[key] ? dossier.nameOf(state[key]) || state[key] : '',
    autocomplete: 'off',
    id: `filter-${key}`,
    onchange: event => {
      const wanted = fold(event.target.value);
      const found =
        options.find(entity => fold(entity.name) === wanted) ??
        options.find(entity => wanted !== '' && fold(entity.name).startsWith(wanted));
      event.target.setAttribute('aria-invalid', String(wanted !== '' && !found));
      if (wanted === '' || found) go({[key]: found?.id ?? ''});
    }
  });
  return h(
    'label.field',
    {},
    h('span', {}, t(`filters.${key}`)),
    field,
    h(
      'datalist',
      {id: `list-${key}`},
      options.map(entity => h('option', {value: entity.name}))
    )
  );
}

function dates(state) {
  return group(
    'filters.dates',
    ['from', 'to'].map(key =>
      h(
        'label.field',
        {},
        h('span', {}, t(`filters.${key}`)),
        h('input', {
          type: 'text',
          inputmode: 'numeric',
          value: state[key],
          placeholder: t('filters.datePlaceholder'),
          id: `filter-${key}`,
          onchange: event => {
            const date = typedDate(event.target.value);
            const bad = event.target.value.trim() !== '' && date === '';
            event.target.setAttribute('aria-invalid', String(bad));
            if (!bad) go({[key]: date});
          }
        })
      )
    ),
    h('p.note', {}, t('filters.dateHelp'))
  );
}

function sureness(state) {
  const value = Number(state.sure || 0);
  const out = h('output', {}, `${value} %`);
  return group(
    'filters.sure',
    h(
      'label.field',
      {},
      h('span', {}, t('filters.sureLabel')),
      h('input', {
        type: 'range',
        min: 0,
        max: 100,
        step: 5,
        value,
        id: 'filter-sure',
        oninput: event => {
          out.textContent = `${event.target.value} %`;
        },
        onchange: event => go({sure: event.target.value === '0' ? '' : event.target.value})
      }),
      out
    ),
    h('p.note', {}, t('filters.sureHelp'))
  );
}

/** The filters that are on, each with the way to take it off. */
function chips(dossier, state) {
  const active = activeFilters(state);
  if (active.length === 0) return null;
  return h(
    'div.chips',
    {role: 'group', 'aria-label': t('filters.active')},
    h('span.chips-name', {}, t('filters.active')),
    active.map(key =>
      h(
        'a.chip',
        {...link({[key]: UNFILTERED[key]}), title: t('filters.remove')},
        h('span', {}, `${t(`filters.${key}`)}: ${words(dossier, state, key)}`),
        h('span', {'aria-hidden': 'true'}, ' ×')
      )
    ),
    active.length > 1 && h('button.link-button', {type: 'button', 'data-act': 'clear-filters'}, t('filters.clear'))
  );
}

function words(dossier, state, key) {
  const value = state[key];
  if (key === 'accounts' || key === 'compare')
    return value.map(id => dossier.sourceOf.get(id)?.siglum ?? id).join(key === 'compare' ? ' : ' : ', ');
  if (key === 'types') return value.map(type => term('type', type)).join(', ');
  if (key === 'modality') return value.map(word => term('modality', word)).join(', ');
  if (key === 'witness') return value.map(witness => shorten(witnessCalled(dossier, witness), 40)).join(', ');
  if (key === 'who' || key === 'where') return dossier.nameOf(value) || value;
  if (key === 'rows') return t(`parallel.rows_${value}`);
  return key === 'sure' ? `≥ ${value} %` : value;
}

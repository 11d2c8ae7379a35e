// The head of the reading pane: whose text, what is shown of it, and the ways onward.

import {h} from './dom.js';
import {siglum} from './labels.js';
import {CLOSED, link} from './state.js';
import {KINDS} from './values.js';
import {number, t} from './words-of-ui.js';

const LAYERS = [...KINDS, 'claims', 'repairs'];

export function paneHead(dossier, source, state) {
  return h(
    'header.pane-head',
    {},
    h(
      'div.pane-title',
      {},
      source && siglum(source),
      h('h2', {tabindex: '-1'}, source?.title ?? t('pane.lost')),
      source && byline(source),
      h(
        'a.icon-button.pane-close',
        {...link({...CLOSED, wide: '', repairs: ''}), title: t('pane.close'), 'aria-label': t('pane.close')},
        '×'
      )
    ),
    source &&
      h(
        'div.pane-tools',
        {},
        others(dossier, source),
        originalSwitch(source, state),
        repairsSwitch(source, state),
        layers(state),
        widthSwitch(state),
        steps()
      )
  );
}

function byline(source) {
  const {author, written} = source.record;
  return h('span.byline', {}, [author, written].filter(Boolean).join(', '));
}

/** The other accounts, one step away. */
function others(dossier, source) {
  return h(
    'span.pane-others',
    {role: 'group', 'aria-label': t('pane.otherAccounts')},
    dossier.sources.slice(0, 12).map(other =>
      h(
        'a',
        {
          ...link({...CLOSED, source: other.id}),
          title: other.title,
          'aria-current': other === source ? 'true' : null
        },
        other.siglum
      )
    )
  );
}

function originalSwitch(source, state) {
  const original = state.text === 'original';
  return h(
    'a.toggle',
    {
      ...link({text: original ? 'repaired' : 'original'}),
      role: 'switch',
      'aria-checked': String(original),
      'data-act': 'original',
      title: t('pane.originalHelp', {n: source.corrections})
    },
    t('pane.original')
  );
}

/** The panel of repairs: how many, by which rule, what to check. */
function repairsSwitch(source, state) {
  const open = state.repairs === 'open';
  return h(
    'a.toggle.repairs-switch',
    {
      ...link(open ? {repairs: '', rule: ''} : {repairs: 'open'}),
      role: 'switch',
      'aria-checked': String(open),
      title: t('pane.repairsHelp', {n: source.corrections})
    },
    t('layer.repairs'),
    h('span.toggle-count', {}, ` ${number(source.corrections)}`)
  );
}

function layers(state) {
  const items = LAYERS.map(layer => {
    const hidden = state.hide.includes(layer);
    const hide = hidden ? state.hide.filter(item => item !== layer) : [...state.hide, layer];
    return h(
      'a.layer',
      {...link({hide}), role: 'switch', 'aria-checked': String(!hidden)},
      h(
        'span',
        {class: KINDS.includes(layer) ? `value ${layer}` : layer},
        t(KINDS.includes(layer) ? `kind.${layer}` : `layer.${layer}`)
      )
    );
  });
  return h(
    'details.layers',
    {open: state.hide.length > 0},
    h('summary.toggle', {}, t('pane.layers')),
    h('div.layer-list', {}, items)
  );
}

function widthSwitch(state) {
  return h(
    'a.toggle.width-switch',
    {...link({wide: state.wide ? '' : 'yes'}), role: 'switch', 'aria-checked': String(state.wide === 'yes')},
    t('pane.wide')
  );
}

function steps() {
  return h(
    'span.steps',
    {},
    h(
      'button.icon-button',
      {type: 'button', 'data-act': 'previous-claim', title: t('pane.previous'), 'aria-label': t('pane.previous')},
      '↑'
    ),
    h(
      'button.icon-button',
      {type: 'button', 'data-act': 'next-claim', title: t('pane.next'), 'aria-label': t('pane.next')},
      '↓'
    )
  );
}

// What the marks mean. Shown under the table and in the help.

import {h} from './dom.js';
import {modalitySign, verdictSign} from './labels.js';
import {KINDS} from './values.js';
import {t, term} from './words-of-ui.js';

export function legend() {
  return h(
    'section.legend',
    {'aria-label': t('legend.title')},
    group(
      'legend.values',
      KINDS.map(kind => h('span.value', {class: kind}, t(`kind.${kind}`)))
    ),
    group(
      'legend.modality',
      ['reported', 'planned', 'negated', 'hypothetical'].map(word =>
        h(
          'span.modality',
          {class: `is-${word}`},
          h('span.sign', {'aria-hidden': 'true'}, modalitySign(word)),
          term('modality', word)
        )
      )
    ),
    group(
      'legend.absent',
      [
        ['is-silent', '○', 'silent'],
        ['is-outside', '', 'outside'],
        ['is-unread', '▤', 'unread'],
        ['is-unmatched', '·', 'unmatched']
      ].map(([kind, sign, key]) =>
        h(
          'span.swatch',
          {class: kind, title: t(`cell.${key}Why`)},
          h('span.sign', {'aria-hidden': 'true'}, sign),
          ` ${t(`cell.${key}`)}`
        )
      )
    ),
    group(
      'legend.verdicts',
      ['agree', 'compatible', 'conflict', 'undecided'].map(word =>
        h(
          'span.slot-mark',
          {class: `is-${word}`},
          h('span.sign', {'aria-hidden': 'true'}, verdictSign(word)),
          ` ${term('verdict', word)}`
        )
      )
    ),
    group('legend.editorial', [
      h('span', {}, t('legend.gap')),
      h('span', {}, t('legend.supplied')),
      h('span', {}, h('span.trigger', {}, t('legend.trigger')))
    ])
  );
}

function group(key, items) {
  return h('div.legend-group', {}, h('span.legend-name', {}, t(key)), items);
}

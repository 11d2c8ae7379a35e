// How many events each account tells of, is silent on, and so on: a bar and its figures for each.

import {h} from './dom.js';
import {siglum} from './labels.js';
import {STANCES, STANCE_SIGN, stanceOf} from './stances.js';
import {number, t} from './words-of-ui.js';

/** More accounts than these are folded away. */
const OPEN = 8;

export function silenceSums(sources, events) {
  return h(
    'details.sums-fold',
    {open: sources.length <= OPEN},
    h('summary', {}, t('silence.sums')),
    h(
      'div.table-frame',
      {},
      h(
        'table.silence-sums',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', {scope: 'col'}, t('filters.accounts')),
            STANCES.map(stance =>
              h('th', {scope: 'col', title: t(`cell.${stance}Why`)}, h('span.swatch', {class: `is-${stance}`}, sign(stance), ` ${t(`cell.${stance}`)}`))
            ),
            h('th', {scope: 'col', class: 'bar-head'}, h('span.unseen', {}, t('silence.share')))
          )
        ),
        h('tbody', {}, sources.map(source => sumRow(source, events)))
      )
    )
  );
}

function sign(stance) {
  return h('span.sign', {'aria-hidden': 'true'}, STANCE_SIGN[stance]);
}

function sumRow(source, events) {
  const counts = new Map(STANCES.map(stance => [stance, 0]));
  for (const event of events) {
    const stance = stanceOf(source, event);
    counts.set(stance, counts.get(stance) + 1);
  }
  return h(
    'tr',
    {},
    h('th', {scope: 'row'}, siglum(source), h('span.sum-title', {}, ` ${source.title}`)),
    STANCES.map(stance => h('td', {}, number(counts.get(stance)))),
    h(
      'td.stance-bar',
      {'aria-hidden': 'true'},
      STANCES.map(stance => piece(stance, counts.get(stance) / events.length))
    )
  );
}

function piece(stance, share) {
  const bar = h('i', {class: `is-${stance}`});
  bar.style.width = `${(share * 100).toFixed(2)}%`;
  return bar;
}

// The panel of repairs: how many each rule made, and the way from one to the next; the repaired words that
// no dictionary has, which a careful reader checks first; and what could not be mended.

import {h, joined} from './dom.js';
import {countsByRule, neighbour, placeOf, repairsOf, ruleWords} from './emendations.js';
import {go, link, opening, readSpan} from './state.js';
import {number, t, term} from './words-of-ui.js';

const MOST = 200;

export function repairsPanel(source, state) {
  if (!source || state.repairs !== 'open') return null;
  const counts = countsByRule(source);
  return h(
    'section.repairs-panel',
    {'aria-label': t('repairs.title')},
    h(
      'header',
      {},
      h('h3', {}, t('repairs.title')),
      stepper(source, state),
      h(
        'a.icon-button',
        {...link({repairs: '', rule: ''}), title: t('repairs.close'), 'aria-label': t('repairs.close')},
        '×'
      )
    ),
    counts.length === 0
      ? h('p.note', {}, t('repairs.none'))
      : h(
          'ul.rules',
          {},
          counts.filter(entry => entry.mends).map(entry => ruleItem(source, state, entry))
        ),
    layout(
      source,
      state,
      counts.filter(entry => !entry.mends)
    ),
    unknown(source),
    unresolved(source)
  );
}

/** Rules that only set blanks and lines: a reader seldom asks for them. */
function layout(source, state, counts) {
  if (counts.length === 0) return null;
  return h(
    'div.layout-rules',
    {},
    h('span.quiet', {}, t('repairs.layout')),
    h('ul.rules', {}, counts.map(entry => ruleItem(source, state, entry)))
  );
}

/** A click on a rule marks its repairs and goes to the next of them. */
function ruleItem(source, state, {rule, count}) {
  const chosen = state.rule === rule;
  const next = neighbour(source, rule, chosen ? readSpan(state.span) : null, 1);
  const help = term('repairRuleHelp', rule);
  return h(
    'li',
    {},
    h(
      'a.rule',
      {
        ...link({...opening(source, placeOf(source, next)), rule}),
        title: help === rule.replaceAll('-', ' ') ? null : help,
        'aria-current': chosen ? 'true' : null,
        'data-rule': rule
      },
      h('span.rule-name', {}, ruleWords(rule)),
      ' ',
      h('span.rule-count', {}, number(count))
    )
  );
}

/** Which of the repairs is open, and the ones before and after. */
function stepper(source, state) {
  const all = repairsOf(source, state.rule);
  if (all.length === 0) return null;
  const span = readSpan(state.span);
  const at = span ? all.findIndex(([start, end]) => start >= span.start && end <= span.end) : -1;
  return h(
    'span.repair-steps',
    {},
    state.rule && h('b', {}, ruleWords(state.rule), ' '),
    h(
      'span.quiet',
      {role: 'status'},
      at >= 0 ? t('conflict.of', {i: at + 1, n: all.length}) : t('count.repairs', {n: all.length})
    ),
    step('previous-repair', 'repairs.previous', '↑'),
    step('next-repair', 'repairs.next', '↓'),
    state.rule && h('a.link-button', link({rule: ''}), t('repairs.allRules'))
  );
}

function step(act, name, sign) {
  return h('button.icon-button', {type: 'button', 'data-act': act, title: t(name), 'aria-label': t(name)}, sign);
}

function unknown(source) {
  const words = source.record.unknown_words ?? [];
  if (words.length === 0) return null;
  return h(
    'details.to-check',
    {open: true},
    h('summary', {title: t('repairs.unknownWhy')}, t('repairs.unknown', {n: words.length})),
    h('ul.plain.checked-words', {}, words.slice(0, MOST).map(word => unknownItem(source, word))),
    words.length > MOST && h('p.note', {}, t('cell.more', {n: words.length - MOST}))
  );
}

function unknownItem(source, {word, elsewhere, places = []}) {
  const [first, ...others] = places;
  return h(
    'li',
    {},
    first ? h('a.words', link(placeLink(source, first)), word) : word,
    others.slice(0, 8).map((place, i) => [' ', h('a.note', link(placeLink(source, place)), String(i + 2))]),
    elsewhere > 0 && h('span.note', {}, ` ${t('repairs.elsewhere', {n: elsewhere})}`)
  );
}

function placeLink(source, {start, end}) {
  return opening(source, placeOf(source, [start, end]));
}

function unresolved(source) {
  const lost = source.record.unresolved ?? [];
  if (lost.length === 0) return null;
  const places = lost.slice(0, MOST).map(place => {
    const {start, end} = placeOf(source, [place.start, place.end]);
    return h('a.words', link(opening(source, {start, end})), source.reading(start, end));
  });
  return h(
    'details.to-check',
    {open: true},
    h('summary', {title: t('repairs.unresolvedWhy')}, t('repairs.unresolved', {n: lost.length})),
    h('p.lost-places', {}, joined(places, ' · ')),
    lost.length > MOST && h('p.note', {}, t('cell.more', {n: lost.length - MOST}))
  );
}

/** The repair after or before the place shown: of the rule chosen, or any that changed more than blanks. */
export function stepRepair(dossier, state, direction) {
  const source = dossier.sourceOf.get(state.source);
  const next = source && neighbour(source, state.rule, readSpan(state.span), direction);
  if (next) go(opening(source, placeOf(source, next)), true);
}

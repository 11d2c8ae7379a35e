// One conflict: every side with its verbatim words in their context, the verdict with its rule, and the
// innocent explanations that were tested before anything was called a contradiction.

import {h} from './dom.js';
import {nodes, pieces} from './dressed.js';
import {repairTitle} from './emendations.js';
import {sidesByAccount, subjectOf, told} from './conflict-words.js';
import {eventDate, eventTitle, modality, siglum, spoken, verdict} from './labels.js';
import {link, opening} from './state.js';
import {sideValue, witnessWords} from './values.js';
import {knows, said, t, term} from './words-of-ui.js';

const CONTEXT = 170;

export function conflictDetail(dossier, conflict, steps) {
  return h(
    'article.conflict-detail',
    {'aria-label': t('conflict.one')},
    h(
      'header.conflict-title',
      {},
      stepper(steps),
      h(
        'h2',
        {},
        subjectOf(dossier, conflict) || term('conflictKind', conflict.kind),
        conflict.eventRecord?.date && h('span.quiet', {}, ` ${eventDate(conflict.eventRecord)}`)
      ),
      verdict(conflict.verdict, 'conflictVerdict'),
      h('span.quiet', {}, ` ${term('conflictKind', conflict.kind)}`),
      h('p.verdict-help', {}, t(`conflictVerdictHelp.${conflict.verdict}`))
    ),
    sides(dossier, conflict),
    reasoning(conflict),
    where(dossier, conflict)
  );
}

function stepper({at, of, previous, next}) {
  const step = (conflict, sign, label) =>
    h(
      'a.icon-button',
      {
        ...(conflict ? link({conflict: conflict.id}) : {}),
        'aria-disabled': conflict ? null : 'true',
        title: label,
        'aria-label': label
      },
      sign
    );
  return h(
    'nav.stepper',
    {'aria-label': t('conflict.steps')},
    step(previous, '←', t('conflict.previous')),
    h('span', {}, at >= 0 ? t('conflict.of', {i: at + 1, n: of}) : ''),
    step(next, '→', t('conflict.next')),
    h('a.link-button', link({conflict: ''}), t('conflict.all'))
  );
}

/** Accounts as columns; the sides of one account stand under each other, or beside where there is only one. */
function sides(dossier, conflict) {
  const groups = sidesByAccount(conflict);
  return h(
    'div.sides',
    {class: groups.length === 1 ? 'is-single' : ''},
    groups.map(group =>
      h(
        'section.side-account',
        {},
        h(
          'header.side-head',
          {},
          group[0].source ? siglum(group[0].source) : group[0].doc,
          h('span.side-title', {}, group[0].source?.title)
        ),
        group.map(side => sideCard(dossier, side, conflict.sides.indexOf(side)))
      )
    )
  );
}

function sideCard(dossier, side, i) {
  const value = sideValue(dossier, side);
  const more = {claim: side.claim ?? ''};
  return h(
    'div.side',
    {'data-side': i},
    h(
      'p.side-witness',
      {},
      side.witness ? [`${t('voice.says')} `, h('b', {}, witnessWords(dossier, side.witness))] : author(side.source),
      ' ',
      modality(side)
    ),
    value && h('p.side-value', {}, value),
    h('blockquote.side-words', {}, side.source ? inContext(side) : side.text),
    side.source &&
      h(
        'p.side-foot',
        {},
        h('a.button', {...link(opening(side.source, side, more)), 'data-open-side': i}, t('conflict.toText')),
        others(side)
      )
  );
}

function author(source) {
  const name = source?.record.author;
  return name ? [`${t('voice.author')}: `, h('b', {}, name)] : t('voice.author');
}

/** The side's words marked, with what stands before and after them. */
function inContext({source, start, end}) {
  const {start: from, end: to} = source.wholeWords(
    Math.max(0, start - CONTEXT),
    Math.min(source.length, end + CONTEXT)
  );
  const list = pieces(source, {start: from, end: to}, [{start, end, kind: 'side'}], {original: false});
  return [
    from > 0 && '… ',
    nodes(list, {
      classesOf: item => (item.marks.length > 0 ? ['side-mark'] : ['side-context']),
      showsRepair: repair => source.corrects(repair),
      repairTitle: repair => repairTitle(source, repair)
    }),
    to < source.length && ' …'
  ];
}

function others(side) {
  const n = side.claimRecords.length;
  return n > 1 && h('span.quiet', {}, t('conflict.sameValue', {n}));
}

function reasoning(conflict) {
  const {explanation, not_explained_by: tested = []} = told(conflict);
  return h(
    'section.reasoning',
    {},
    h('h3', {}, t('conflict.why')),
    h('p', {}, spoken(said(explanation))),
    h('h3', {}, t('conflict.tested')),
    tested.length === 0
      ? h('p.note', {}, t('conflict.noneTested'))
      : h(
        'ul.tested',
        {},
        tested.map(test =>
          h(
            'li',
            {},
            h('b', {}, term('explanation', said(test.explanation))),
            test.tested && h('span', {}, ` — ${said(test.tested)}`),
            h(
              'span.why-not',
              {},
              h('span.sign', {'aria-hidden': 'true'}, '✕ '),
              h('span.unseen', {}, `${t('conflict.fails')}: `),
              spoken(said(test.why_not))
            )
          )
        )
      ),
    h('h3', {}, t('card.rule')),
    h('p', {}, ruleInWords(conflict.rule), h('code', {}, conflict.rule ?? '—'))
  );
}

function where(dossier, conflict) {
  if (conflict.events.length === 0) return null;
  return h(
    'p.note',
    {},
    `${t('conflict.inTable')}: `,
    conflict.events
      .slice(0, 4)
      .map((event, i) => [
        i > 0 && '; ',
        h('a', link({view: 'parallel', event: event.id}), `${eventTitle(dossier, event)}, ${eventDate(event)}`)
      ])
  );
}

/** What a rule does; one that the page does not know is called by its name alone. */
function ruleInWords(rule) {
  return knows(`conflictRule.${rule}`) ? `${t(`conflictRule.${rule}`)} ` : '';
}

// The first page: which accounts, what each covers, what was compared, what stands out; and what this
// page does not do.

import {h, refill} from './dom.js';
import {accountCards} from './account-cards.js';
import {parseDate} from './edtf.js';
import {brief, sidesByAccount, subjectOf} from './conflict-words.js';
import {ruleWords} from './emendations.js';
import {eventDate, verdict} from './labels.js';
import {link, opening} from './state.js';
import {timeline} from './timeline.js';
import {list, t, term} from './words-of-ui.js';

const TELLING = 5;

export const overview = {
  keys: [],

  render(host, dossier, state) {
    refill(
      host,
      h(
        'div.title-page',
        {},
        h('p.overline', {}, t('overview.overline')),
        h('h1', {}, dossierTitle(dossier)),
        h('p.subtitle', {}, subtitle(dossier)),
        h('p.promise', {}, t('overview.promise'))
      ),
      dossier.sources.length === 0
        ? h('div.empty', {}, h('h2', {}, t('overview.empty')), h('p', {}, t('overview.emptyWhy')))
        : [
            accountCards(dossier),
            h('section', {}, h('h2', {}, t('overview.time')), timeline(dossier, state, dossier.sources)),
            telling(dossier),
            figures(dossier)
          ]
    );
  },

  rows: host => [...host.querySelectorAll('.account-card, .account-row, .telling')]
};

/** The name of the dossier: how many accounts, in words while words are short. */
export function dossierTitle(dossier) {
  const n = dossier.sources.length;
  return t('overview.title', {n, count: list('overview.numbers')[n] ?? String(n)});
}

/** Years and places that the accounts have most in common; computed, never invented. */
function subtitle(dossier) {
  const years = dossier.events
    .map(event => parseDate(event.date))
    .filter(date => date && date.min !== null && date.max - date.min < 4e10)
    .map(date => new Date(date.min).getUTCFullYear())
    .sort((a, b) => a - b);
  const [low, high] = [years[Math.floor(years.length * 0.05)], years[Math.ceil(years.length * 0.98) - 1]];
  const places = commonPlaces(dossier)
    .slice(0, 4)
    .map(entity => entity.name)
    .join(', ');
  return [places, years.length > 0 && (low === high ? String(low) : `${low}–${high}`)].filter(Boolean).join(' · ');
}

function commonPlaces(dossier) {
  const spread = entity => new Set((dossier.mentionsOf.get(entity.id) ?? []).map(mention => mention.source)).size;
  return dossier.entities
    .filter(entity => entity.type === 'LOC')
    .map(entity => ({entity, spread: spread(entity), n: (dossier.mentionsOf.get(entity.id) ?? []).length}))
    .sort((a, b) => b.spread - a.spread || b.n - a.n)
    .map(item => item.entity);
}

function telling(dossier) {
  const first = dossier.conflicts.slice(0, TELLING);
  return h(
    'section',
    {},
    h('h2', {}, t('overview.telling')),
    first.length === 0
      ? h('p.note', {}, t('conflicts.emptyWhy'))
      : [
          h(
            'ol.telling-list',
            {},
            first.map(conflict => tellingItem(dossier, conflict))
          ),
          h(
            'p',
            {},
            h('a.button', link({view: 'conflicts'}), t('overview.allConflicts', {n: dossier.conflicts.length}))
          )
        ]
  );
}

function tellingItem(dossier, conflict) {
  const event = conflict.eventRecord;
  return h(
    'li.telling',
    {tabindex: '-1'},
    h(
      'a.telling-head',
      link({view: 'conflicts', conflict: conflict.id}),
      verdict(conflict.verdict, 'conflictVerdict'),
      ' · ',
      term('conflictKind', conflict.kind),
      event?.date && ` · ${eventDate(event)}`,
      h('span.telling-subject', {}, subjectOf(dossier, conflict))
    ),
    h(
      'div.telling-sides',
      {},
      brief(dossier, conflict)
        .slice(0, 4)
        .map((line, i) => h('p', {}, sideLink(sidesByAccount(conflict)[i][0], line)))
    )
  );
}

function sideLink(side, line) {
  return side.source ? h('a.words', link(opening(side.source, side, {claim: side.claim ?? ''})), line) : line;
}

function figures(dossier) {
  const shared = dossier.events.filter(event => new Set(event.claims.map(claim => claim.source)).size > 1).length;
  const items = [
    ['count.claims', dossier.claims.length],
    ['count.events', dossier.events.length],
    ['count.shared', shared],
    ['count.conflicts', dossier.conflicts.length],
    ['count.names', dossier.entities.filter(entity => entity.type !== 'SRC').length]
  ];
  return h(
    'section',
    {},
    h('h2', {}, t('overview.compared')),
    h('p', {}, t('overview.how')),
    h(
      'ul.sums',
      {},
      items.map(([key, n]) => h('li', {}, t(key, {n})))
    ),
    h('p.note', {}, run(dossier))
  );
}

function run(dossier) {
  const {engine, contract} = dossier.run ?? {};
  const without = (dossier.run?.options?.without_repair ?? []).map(ruleWords).join(', ');
  return [t('overview.run'), without && t('overview.withoutRepair', {rules: without}), engine && `Audiatur ${engine}`, contract && `${t('overview.contract')} ${contract}`]
    .filter(Boolean)
    .join(' · ');
}

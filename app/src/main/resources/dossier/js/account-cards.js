// The accounts on the first page: a card for each of a few, a row for each of many.

import {h} from './dom.js';
import {coarseWords} from './edtf.js';
import {siglum} from './labels.js';
import {link} from './state.js';
import {shorten} from './values.js';
import {number, t, term} from './words-of-ui.js';

/** More accounts than these are a table. */
const CARDS = 8;

export function accountCards(dossier) {
  const {sources} = dossier;
  return h(
    'section',
    {},
    h('h2', {}, t('overview.accounts')),
    sources.length > CARDS
      ? accountTable(dossier)
      : h('div.accounts', {}, sources.map(source => accountCard(dossier, source)))
  );
}

function accountTable(dossier) {
  const heads = ['filters.accounts', 'overview.author', 'overview.language', 'overview.covers', 'overview.claims', 'view.conflicts'];
  return h(
    'div.table-frame',
    {},
    h(
      'table.names.account-table',
      {},
      h('thead', {}, h('tr', {}, heads.map(key => h('th', {scope: 'col'}, t(key))))),
      h('tbody', {}, dossier.sources.map(source => accountRow(dossier, source)))
    )
  );
}

function accountRow(dossier, source) {
  const {record} = source;
  return h(
    'tr.account-row',
    {tabindex: '-1'},
    h('th', {scope: 'row'}, siglum(source), ' ', h('a', openingWhole(source), source.title)),
    h(
      'td',
      {},
      [record.author, record.written].filter(Boolean).join(', '),
      copiesOf(dossier, source) && h('span.note', {}, ` ${t('overview.copies')}: ${copiesOf(dossier, source)}`)
    ),
    h('td', {}, languages(record)),
    h('td', {}, record.covers?.date ? coarseWords(record.covers.date) : t('date.none')),
    h('td.figure', {}, number(source.claims.length)),
    h('td.figure', {}, number(conflictsOf(dossier, source)))
  );
}

function openingWhole(source) {
  return link({source: source.id, span: '', words: '', claim: '', mention: '', wide: 'yes'});
}

function conflictsOf(dossier, source) {
  return dossier.conflicts.filter(conflict => conflict.sides.some(side => side.source === source)).length;
}

function accountCard(dossier, source) {
  const {record} = source;
  const places = (record.covers?.places ?? [])
    .map(id => dossier.nameOf(id))
    .filter(Boolean)
    .slice(0, 6)
    .join(', ');
  const facts = [
    ['overview.author', [record.author, record.written].filter(Boolean).join(', ')],
    ['overview.language', languages(record)],
    ['overview.length', t('count.characters', {n: source.length})],
    ['overview.covers', record.covers?.date ? coarseWords(record.covers.date) : ''],
    ['overview.places', places],
    ['overview.copies', copiesOf(dossier, source)],
    ['overview.repairs', source.corrections > 0 ? t('count.repairs', {n: source.corrections}) : '']
  ].filter(([, value]) => value);
  return h(
    'article.account-card',
    {tabindex: '-1'},
    h(
      'header',
      {},
      siglum(source),
      h(
        'h3',
        {},
        h('a', openingWhole(source), source.title)
      )
    ),
    h('p.incipit', {lang: record.language}, incipit(source)),
    h(
      'dl.facts',
      {},
      facts.map(([name, value]) => [h('dt', {}, t(name)), h('dd', {}, value)])
    ),
    h(
      'p.account-sums',
      {},
      h('b', {}, t('count.claims', {n: source.claims.length})),
      ' · ',
      t('count.inConflicts', {n: conflictsOf(dossier, source)})
    )
  );
}

/** Documents with exactly the same text: they are no further witnesses. */
function copiesOf(dossier, source) {
  return dossier.copies
    .filter(copy => copy.same_as === source.id)
    .map(copy => copy.doc)
    .join(', ');
}

/** The opening words of an account: the surest way to recognise it. */
function incipit(source) {
  const block =
    source.blocks.find(b => ['paragraph', 'text', 'body'].includes(b.kind) && b.end - b.start > 80) ?? source.blocks[0];
  if (!block) return '';
  return `«${shorten(source.reading(block.start, Math.min(block.end, block.start + 300)), 150)}»`;
}

function languages(record) {
  const all = new Set([record.language, ...(record.languages ?? []).map(stretch => stretch.language)].filter(Boolean));
  return [...all].map(code => term('language', code)).join(', ');
}

// The naming table: one thing, and by what names each account calls it. The names that judge are those a
// rule of the field knows; each leads to its words, each row to its proof.

import {h} from './dom.js';
import {sidesByAccount, subjectOf, told} from './conflict-words.js';
import {shownSources} from './filter.js';
import {fold} from './fold.js';
import {modality, siglum} from './labels.js';
import {link, opening} from './state.js';
import {shorten, witnessWords} from './values.js';
import {said, t} from './words-of-ui.js';

const LONG = 90;
/** The rule whose names judge; others doubt whom a name means. */
const JUDGING = 'loaded-names';
/** More accounts than these do not find room beside each other. */
const SIDE_BY_SIDE = 5;

/** The conflicts of naming that an account shown takes part in, and that the query finds. */
export function namings(dossier, state) {
  const shown = new Set(shownSources(dossier, state));
  const query = fold(state.q);
  return dossier.conflicts.filter(
    conflict =>
      conflict.kind === 'naming' &&
      conflict.sides.some(side => shown.has(side.source)) &&
      (query === '' ||
        fold(subjectOf(dossier, conflict)).includes(query) ||
        conflict.sides.some(side => side.source?.foldedWords(side.start, side.end).includes(query)))
  );
}

export function namingTable(dossier, state) {
  const list = namings(dossier, state);
  const sources = shownSources(dossier, state);
  return h(
    'section.namings',
    {},
    h('h2', {}, t('naming.title'), h('span.quiet', {}, ` ${list.length}`)),
    h('p.note', {}, t('naming.lead')),
    list.length === 0
      ? h('p.note', {}, t('naming.empty'))
      : h('div.table-frame', {}, sources.length > SIDE_BY_SIDE ? stacked(dossier, list) : table(dossier, sources, list))
  );
}

function table(dossier, sources, list) {
  return h(
    'table.names.naming',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', {scope: 'col'}, t('naming.what')),
        sources.map(source =>
          h('th', {scope: 'col'}, siglum(source), ' ', h('span.account-title', {}, source.title))
        )
      )
    ),
    h(
      'tbody',
      {},
      list.map(conflict =>
        h(
          'tr.name-row',
          {tabindex: '-1', 'data-naming': conflict.id},
          head(dossier, conflict),
          sources.map(source =>
            h(
              'td',
              {'data-label': source.siglum},
              called(dossier, conflict.sides.filter(side => side.source === source))
            )
          )
        )
      )
    )
  );
}

/** With many accounts: a row for each thing, under it who calls it what. */
function stacked(dossier, list) {
  return h(
    'table.names.naming.is-stacked',
    {},
    h(
      'thead',
      {},
      h('tr', {}, h('th', {scope: 'col'}, t('naming.what')), h('th', {scope: 'col'}, t('naming.names')))
    ),
    h(
      'tbody',
      {},
      list.map(conflict =>
        h(
          'tr.name-row',
          {tabindex: '-1', 'data-naming': conflict.id},
          head(dossier, conflict),
          h(
            'td',
            {},
            sidesByAccount(conflict).map(sides =>
              h('p', {}, sides[0].source && siglum(sides[0].source), ' ', called(dossier, sides))
            )
          )
        )
      )
    )
  );
}

/** The thing meant, as the explanation of names that judge has it in brackets. */
function referent(conflict) {
  if (conflict.rule !== JUDGING) return '';
  return /\(([^()]+)\)/.exec(said(told(conflict).explanation))?.[1] ?? '';
}

function head(dossier, conflict) {
  return h(
    'th',
    {scope: 'row'},
    h(
      'a',
      {...link({view: 'conflicts', conflict: conflict.id}), title: t('naming.proof')},
      referent(conflict) || subjectOf(dossier, conflict) || t('naming.unnamed')
    ),
    conflict.rule !== JUDGING && h('span.quiet', {}, ` ${t('naming.doubtful')}`)
  );
}

/** The names with whose they are; an account without one does not speak of the thing by name. */
function called(dossier, sides) {
  if (sides.length === 0) return h('span.quiet', {title: t('naming.notNamed')}, '—');
  return sides.map((side, i) => [
    i > 0 && '; ',
    h(
      'a.form.loaded',
      link(opening(side.source, side, {claim: side.claim ?? ''})),
      `«${shorten(side.source.reading(side.start, side.end), LONG)}»`
    ),
    side.witness && h('span.quiet', {}, ` (${t('voice.says')} ${witnessWords(dossier, side.witness)})`),
    side.modality !== 'asserted' && [' ', modality(side)]
  ]);
}

// What the accounts rest on: archive files, newspapers and books cited, with the claims that cite them.
// A file that several accounts cite is no independent confirmation, and is marked as shared.

import {h, refill} from './dom.js';
import {claimFilter, shownSources} from './filter.js';
import {fold} from './fold.js';
import {siglum} from './labels.js';
import {fill, whenNear} from './lazy.js';
import {claimItem} from './claim-item.js';
import {workWords} from './values.js';
import {link, opening} from './state.js';
import {t, term} from './words-of-ui.js';

const ORDER = ['archive', 'newspaper', 'article', 'book', ''];

export const evidence = {
  keys: ['name'],

  render(host, dossier, state) {
    const all = works(dossier);
    const passes = claimFilter(dossier, {...state, q: ''});
    const sources = new Set(shownSources(dossier, state));
    const query = fold(state.q);
    const shown = all.filter(
      work => work.citations.some(c => sources.has(c.source)) && (query === '' || fold(work.name).includes(query))
    );
    refill(
      host,
      h('h1.view-title', {}, t('evidence.title')),
      h('p.view-lead', {}, t('evidence.lead')),
      all.length === 0
        ? h('div.empty', {}, h('h2', {}, t('evidence.empty')), h('p', {}, t('evidence.emptyWhy')))
        : [
            shared(shown),
            ORDER.map(kind =>
              section(
                dossier,
                kind,
                shown.filter(work => work.kind === kind),
                passes,
                state
              )
            ),
            unmarked(dossier, sources)
          ]
    );
  },

  rows: host => [...host.querySelectorAll('.work')]
};

/** Works by entity; a citation without one stands under its own words. */
function works(dossier) {
  const found = new Map();
  const at = (key, make) => {
    if (!found.has(key)) found.set(key, {key, claims: new Set(), citations: [], kind: '', ...make()});
    return found.get(key);
  };
  for (const mention of dossier.mentions) if (mention.type === 'CIT') addCitation(dossier, mention, at);
  for (const claim of dossier.claims) {
    for (const id of claim.citations.flatMap(citation => citation.works ?? [])) {
      const work = at(id, () => ({name: dossier.nameOf(id) || id}));
      work.claims.add(claim);
      if (work.citations.length === 0)
        work.citations.push({...claim.citations.find(c => (c.works ?? []).includes(id)), source: claim.source});
    }
  }
  return [...found.values()].sort((a, b) => b.claims.size - a.claims.size || (a.name < b.name ? -1 : 1));
}

function addCitation(dossier, mention, at) {
  const values = [mention.value].flat().filter(Boolean);
  const names = values.map(value => dossier.nameOf(value.work) || workWords(value));
  values.forEach((value, i) => {
    const work = at(value.work ?? names[i], () => ({
      name: names[i] || mention.source.reading(mention.start, mention.end)
    }));
    work.kind = ORDER.includes(value.kind) ? value.kind : '';
    work.citations.push(mention);
  });
}

function sourcesOf(work) {
  return [...new Set([...work.citations, ...work.claims].map(thing => thing.source))].sort((a, b) =>
    a.siglum < b.siglum ? -1 : 1
  );
}

function shared(all) {
  const many = all.filter(work => sourcesOf(work).length > 1);
  return h(
    'section.shared-works',
    {},
    h('h2', {}, t('evidence.shared')),
    many.length === 0
      ? h('p.note', {}, t('evidence.noShared'))
      : [
          h('p', {}, t('evidence.sharedWhy')),
          h(
            'ul.plain',
            {},
            many.map(work => h('li', {}, sourcesOf(work).map(siglum), ' ', h('b', {}, work.name)))
          )
        ]
  );
}

function section(dossier, kind, list, passes, state) {
  if (list.length === 0) return null;
  const body = h('div.works');
  whenNear(body, () =>
    refill(
      body,
      list.map(work => workItem(dossier, work, passes, state))
    )
  );
  queueMicrotask(() => state.name && fill(body));
  return h('section', {}, h('h2', {}, term('workKind', kind || 'other'), h('span.quiet', {}, ` ${list.length}`)), body);
}

function workItem(dossier, work, passes, state) {
  const claims = [...work.claims].filter(passes);
  const places = work.citations
    .slice(0, 12)
    .map(citation =>
      h(
        'a',
        {...link(opening(citation.source, citation, {mention: citation.id ?? ''})), title: citation.source.title},
        `${citation.source.siglum}, ${t('card.paragraph', {n: citation.source.paragraphAt(citation.start)})}`
      )
    );
  return h(
    'details.work',
    {open: state.name !== '' && state.name === work.key},
    h(
      'summary',
      {},
      sourcesOf(work).map(siglum),
      ' ',
      h('span.work-name', {}, work.name),
      h('span.quiet', {}, ` ${t('count.claims', {n: claims.length})}`)
    ),
    h(
      'p.note',
      {},
      `${t('evidence.cited')}: `,
      places.map((place, i) => [i > 0 && '; ', place])
    ),
    claims.length > 0 && h('ul.claim-list', {}, claims.slice(0, 40).map(claimItem))
  );
}

/** How many claims of each account name a document: the rest are on the author's word alone. */
function unmarked(dossier, sources) {
  return h(
    'section',
    {},
    h('h2', {}, t('evidence.share')),
    h(
      'ul.plain',
      {},
      [...sources].map(source => {
        const cited = source.claims.filter(claim => claim.citations.length > 0).length;
        return h('li', {}, siglum(source), ' ', t('evidence.shareOf', {n: cited, all: source.claims.length}));
      })
    )
  );
}

// The columns of the parallel table: an account each, or a witness each. A witness reported by several
// accounts is one column; witnesses heard only now and then share the last.

import {shownSources} from './filter.js';
import {AUTHOR, witnessOf} from './witnesses.js';
import {t} from './words-of-ui.js';

const MOST_VOICES = 6;
const OTHERS = 'others';

/** {list, keyOf}: the columns as {key, source, name, tells}, and the key of the column where a claim stands. */
export function columnsOf(dossier, state, rows) {
  const made = state.by === 'witnesses' ? byWitness(dossier, state, rows) : byAccount(dossier, state);
  const tells = new Map();
  for (const row of rows)
    for (const key of new Set(row.claims.map(made.keyOf))) tells.set(key, (tells.get(key) ?? 0) + 1);
  for (const column of made.list) column.tells = tells.get(column.key) ?? 0;
  return made;
}

function byAccount(dossier, state) {
  const list = shownSources(dossier, state).map(source => ({key: source.id, source, name: source.title}));
  return {list, keyOf: claim => claim.source.id};
}

function byWitness(dossier, state, rows) {
  const voices = new Map();
  const authors = new Set();
  for (const claim of rows.flatMap(row => row.claims)) {
    const {key, name} = witnessOf(dossier, claim);
    if (key === AUTHOR) authors.add(claim.source);
    else voices.set(key, {key, name, n: (voices.get(key)?.n ?? 0) + 1});
  }
  const ranked = [...voices.values()].sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
  const named = ranked.length > MOST_VOICES + 1 ? ranked.slice(0, MOST_VOICES) : ranked;
  const known = new Set(named.map(voice => voice.key));
  return {
    list: [
      ...dossier.sources.filter(source => authors.has(source)).map(authorColumn),
      ...named.map(({key, name}) => ({key, source: null, name})),
      ...(named.length < ranked.length ? [{key: OTHERS, source: null, name: t('parallel.otherWitnesses')}] : [])
    ],
    keyOf(claim) {
      const {key} = witnessOf(dossier, claim);
      if (key === AUTHOR) return authorKey(claim.source);
      return known.has(key) ? key : OTHERS;
    }
  };
}

function authorKey(source) {
  return `${AUTHOR}:${source.id}`;
}

function authorColumn(source) {
  const author = source.record.author || t('voice.author');
  return {key: authorKey(source), source, name: `${author}, ${source.title}`, author};
}

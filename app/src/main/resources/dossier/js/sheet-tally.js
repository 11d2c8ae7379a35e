// The running count: of all claims judged so far, of each type and language, of each tenth of confidence.

import {h, refill} from './dom.js';
import {share, tally, tenth} from './sheet-precision.js';
import {t, term} from './words-of-ui.js';

const GROUPS = {
  language: claim => [claim.language, term('language', claim.language)],
  confidence: claim => [tenth(claim.confidence), `${tenth(claim.confidence)}–`],
  type: claim => [claim.type, term('type', claim.type)]
};

export function showTally(host, claims, judgements) {
  const judged = claims.filter(claim => judgements.of(claim.id).verdict !== '');
  refill(
    host,
    h('h2', {}, t('sheet.tally')),
    h('table', {}, head(), h('tbody', {}, line(t('sheet.all'), judged, judgements, 'all')), Object.keys(GROUPS).map(kind => body(kind, judged, judgements))),
    h('p.note', {}, t('sheet.interval'))
  );
}

function head() {
  return h('thead', {}, h('tr', {}, ['', 'judged', 'right', 'atLeastPartly'].map(name => h('th', {scope: 'col'}, name && t(`sheet.${name}`)))));
}

function body(kind, judged, judgements) {
  const groups = new Map();
  for (const claim of judged) {
    const [key, name] = GROUPS[kind](claim);
    if (!groups.has(key)) groups.set(key, {name, claims: []});
    groups.get(key).claims.push(claim);
  }
  const keys = [...groups.keys()].sort();
  if (keys.length === 0) return null;
  return h(
    'tbody',
    {},
    h('tr', {}, h('th.group', {colspan: 4, scope: 'rowgroup'}, t(`sheet.by.${kind}`))),
    keys.map(key => line(groups.get(key).name, groups.get(key).claims, judgements, `${kind}-${key}`))
  );
}

function line(name, claims, judgements, key) {
  const found = tally(claims.map(claim => judgements.of(claim.id).verdict));
  return h(
    'tr',
    {'data-group': key},
    h('th', {scope: 'row'}, name),
    h('td', {}, String(found.all)),
    h('td.right', {}, words(share(found.right, found.all))),
    h('td.lenient', {}, words(share(found.right + found.partly, found.all)))
  );
}

function words(found) {
  if (!found) return '–';
  return `${found.part.toFixed(2)} (${found.low.toFixed(2)}–${found.high.toFixed(2)})`;
}

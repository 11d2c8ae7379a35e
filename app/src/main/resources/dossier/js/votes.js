// A vote as bars: how many for, against and abstaining, with the blocs on each side; where accounts count it
// otherwise, the bars of each.

import {h} from './dom.js';
import {sigla} from './entry-facts.js';
import {values} from './value-list.js';
import {readings} from './vote-counts.js';
import {number, t} from './words-of-ui.js';

const SIDES = ['for', 'against', 'abstain'];

export function votes(dossier, entry, claims) {
  const all = unheaded(dossier, entry);
  const told = readings(dossier, {entry, claims})
    .map(({sides, claims: by}) => ({sides: sides.filter(({side}) => SIDES.includes(side)), by}))
    .filter(({sides}) => sides.length > 0);
  if (told.length === 0) return values(dossier, all);
  const most = Math.max(...told.flatMap(({sides}) => sides.map(({n}) => n)), 1);
  const rest = Object.fromEntries(
    Object.entries(all).filter(([key]) => !SIDES.some(side => [side, `votes-${side}`, `${side}-bloc`, `${side}-blocs`].includes(key)))
  );
  return [
    told.map(({sides, by}) =>
      h(
        'div.vote',
        {},
        told.length > 1 && h('p.note', {}, sigla(by)),
        sides.map(side => bar(side, most))
      )
    ),
    values(dossier, rest)
  ];
}

function bar({side, n, blocs}, most) {
  const fill = h('span.vote-fill', {class: `is-${side}`});
  fill.style.width = `${(n / most) * 100}%`;
  return h(
    'div.vote-row',
    {},
    h('span.vote-side', {}, t(`vote.${side}`)),
    h('span.vote-bar', {}, fill),
    h('b.vote-count', {}, number(n)),
    h('span.vote-blocs', {}, blocs)
  );
}

/** The values without a body that the names in the heading say already. */
function unheaded(dossier, entry) {
  const all = entry.values ?? {};
  const names = new Set((entry.entities ?? []).map(id => dossier.nameOf(id)));
  return Object.fromEntries(Object.entries(all).filter(([key, value]) => key !== 'body' || ![value].flat().every(name => names.has(name))));
}

// A vote as bars: how many for, against and abstaining, with the blocs on each side.

import {h} from './dom.js';
import {values} from './value-list.js';
import {valueWords} from './values.js';
import {number, t} from './words-of-ui.js';

const SIDES = ['for', 'against', 'abstain'];

/** The number behind a value that may be bare, a figure object or absent. */
function count(value) {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? (value.value ?? null) : Number(value);
}

/** The value of one side under any of the names it may have. */
function sideOf(all, side) {
  return all[`votes-${side}`] ?? all[side] ?? null;
}

function blocs(dossier, all, side) {
  const value = all[`${side}-bloc`] ?? all[`${side}-blocs`] ?? [];
  return [value]
    .flat()
    .map(bloc => dossier.nameOf(bloc) || valueWords(dossier, bloc))
    .filter(Boolean)
    .join(', ');
}

export function votes(dossier, entry) {
  const all = entry.values ?? {};
  const known = SIDES.filter(side => count(sideOf(all, side)) !== null);
  if (known.length === 0) return values(dossier, all);
  const most = Math.max(...known.map(side => count(sideOf(all, side))), 1);
  const rest = Object.fromEntries(
    Object.entries(all).filter(
      ([key]) => !SIDES.some(side => [side, `votes-${side}`, `${side}-bloc`, `${side}-blocs`].includes(key))
    )
  );
  return [
    h(
      'div.vote',
      {},
      known.map(side => bar(dossier, all, side, most))
    ),
    values(dossier, rest)
  ];
}

function bar(dossier, all, side, most) {
  const n = count(sideOf(all, side));
  const fill = h('span.vote-fill', {class: `is-${side}`});
  fill.style.width = `${(n / most) * 100}%`;
  return h(
    'div.vote-row',
    {},
    h('span.vote-side', {}, t(`vote.${side}`)),
    h('span.vote-bar', {}, fill),
    h('b.vote-count', {}, number(n)),
    h('span.vote-blocs', {}, blocs(dossier, all, side))
  );
}

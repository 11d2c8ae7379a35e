// Why a row of the parallel table has no words in a column: one cell's reason, or those of many at once.

import {h} from './dom.js';
import {siglum} from './labels.js';
import {STANCE_SIGN, isOutside, stanceOf, unreadPlace, whyAbsent} from './stances.js';
import {link, opening} from './state.js';
import {shorten} from './values.js';
import {t} from './words-of-ui.js';

/** More columns than these are counted, not named. */
const NAMED = 6;

/** A column in a word: the sign of an account, the name of a witness. */
function called({source, name}) {
  return source?.siglum ?? shorten(name, 24);
}

/** The short sign of a column. */
export function label(column) {
  return column.source?.siglum ?? '❝';
}

/** Why a column has nothing in a row; a reported witness is never called silent. */
export function absence({source}, {event, isDay}) {
  if (!source) return 'unheard';
  if (isDay) return isOutside(source, event.date) ? 'outside' : 'undated';
  const stance = stanceOf(source, event);
  return stance === 'told' ? 'hidden' : stance;
}

/** The reason in words; words that were not read lead to their place. */
export function absent(dossier, {source}, {event, isDay}, stance) {
  const why = source ? whyAbsent(dossier, source, stance) : t('cell.unheardWhy');
  const sign = stance === 'outside' ? '' : (STANCE_SIGN[stance] ?? '·');
  return [
    h(
      'details.absent',
      {},
      h('summary', {title: why}, h('span.sign', {'aria-hidden': 'true'}, sign), ` ${t(`cell.${stance}`)}`),
      h('p', {}, why, source && !isDay && toReason(source, event))
    ),
    stance === 'unread' && unreadWords(source, unreadPlace(source, event))
  ];
}

/** To the matrix, where the reason is told at length. */
function toReason(source, event) {
  const there = {view: 'silence', event: event.id, account: source.id};
  return [' ', h('a', link(there), t('cell.toReason'))];
}

function unreadWords(source, place) {
  const words = source.reading(place.start, Math.min(place.end, place.start + 70));
  return h('a.words.unread-words', link(opening(source, place)), `«${words}…»`);
}

/** Of many columns those without words, by the reason; each reason opens to who and why. */
export function absences(dossier, columns, row) {
  const groups = new Map();
  for (const column of columns) {
    const stance = absence(column, row);
    if (!groups.has(stance)) groups.set(stance, []);
    groups.get(stance).push(column);
  }
  if (groups.size === 0) return null;
  return h(
    'div.absences',
    {},
    [...groups].map(([stance, list]) => absentGroup(dossier, stance, list, row))
  );
}

function absentGroup(dossier, stance, list, {event}) {
  const group = h(
    'details.absent',
    {class: `is-${stance}`},
    h(
      'summary',
      {},
      h('span.sign', {'aria-hidden': 'true'}, STANCE_SIGN[stance] ?? '·'),
      ` ${t(`cell.${stance}`)}: ${list.length > NAMED ? list.length : list.map(called).join(', ')}`
    )
  );
  group.addEventListener('toggle', () => {
    if (!group.open || group.childElementCount > 1) return;
    group.append(h('ul.plain', {}, list.map(column => absentOne(dossier, column, event, stance))));
  });
  return group;
}

function absentOne(dossier, {source, name}, event, stance) {
  if (!source) return h('li', {}, name);
  return h(
    'li',
    {},
    siglum(source),
    ` ${source.title}. ${whyAbsent(dossier, source, stance)} `,
    stance === 'unread' && unreadWords(source, unreadPlace(source, event))
  );
}

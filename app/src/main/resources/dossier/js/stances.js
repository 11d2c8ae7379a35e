// How an account stands to an event: it tells of it, has words there that were not read, is silent, does
// not cover it, or cannot be judged. The five are never taken for one another.

import {coarseWords, parseDate} from './edtf.js';
import {t} from './words-of-ui.js';

export const STANCES = ['told', 'unread', 'silent', 'outside', 'unmatched'];
export const STANCE_SIGN = {told: '●', unread: '▤', silent: '○', outside: '╱', unmatched: '·', hidden: '–'};

/** The stance of one account, by the data alone: no filter changes it. */
export function stanceOf(source, event) {
  return stancesOf(event).get(source.doc) ?? stancesOf(event).get(source.id) ?? 'unmatched';
}

/** The stances that are known, by document; later ones win. */
function stancesOf(event) {
  event.stances ??= new Map([
    ...(event.out_of_scope ?? []).map(doc => [doc, 'outside']),
    ...(event.silent ?? []).map(doc => [doc, 'silent']),
    ...(event.unread ?? []).map(place => [place.doc, 'unread']),
    ...event.claims.map(claim => [claim.source.doc, 'told'])
  ]);
  return event.stances;
}

/** Where an account has words on the event from which no claim was read. */
export function unreadPlace(source, event) {
  return (event.unread ?? []).find(place => place.doc === source.doc || place.doc === source.id);
}

/** Why an account says nothing of an event, in sentences. */
export function whyAbsent(dossier, source, stance) {
  const why = t(`cell.${stance}Why`);
  return stance === 'silent' || stance === 'outside' ? `${why} ${covers(dossier, source)}` : why;
}

function covers(dossier, source) {
  const {date, places = []} = source.record.covers ?? {};
  const named = places.slice(0, 4).map(id => dossier.nameOf(id)).filter(Boolean);
  return t('cell.covers', {
    date: date ? coarseWords(date) : t('date.none'),
    places: named.join(', ') || t('cell.noPlaces')
  });
}

/** Whether a day lies outside the time that an account covers; false where either is not known. */
export function isOutside(source, edtf) {
  const [day, covered] = [parseDate(edtf), parseDate(source.record.covers?.date)];
  if (!day || !covered || day.min === null || covered.min === null) return false;
  return (!covered.openEnd && day.min > covered.max) || (!covered.openStart && day.max < covered.min);
}

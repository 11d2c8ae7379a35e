// Why an account has no words on an event: the reason, what was looked for, what it tells about that time,
// and what the others say, so that a reader can check by eye.

import {h} from './dom.js';
import {claimItem} from './claim-item.js';
import {entitiesOf} from './dossier.js';
import {dateWords, parseDate} from './edtf.js';
import {siglum} from './labels.js';
import {STANCE_SIGN, stanceOf, unreadPlace, whyAbsent} from './stances.js';
import {CLOSED, link, opening} from './state.js';
import {t} from './words-of-ui.js';

const ACTORS = new Set(['PER', 'ORG', 'GRP', 'MIL']);
const NEAREST = 3;
const TELLERS = 5;
const LONG = 400;

/** A table row, to stand under the row of its event. */
export function stanceDetail(dossier, source, event, columns) {
  const stance = stanceOf(source, event);
  return h(
    'tr.stance-detail',
    {},
    h(
      'td',
      {colspan: columns},
      h(
        'section',
        {'aria-label': t('silence.reason')},
        h(
          'p.stance-why',
          {},
          siglum(source),
          h('b', {}, ` ${source.title}: `),
          h('span.sign', {'aria-hidden': 'true'}, `${STANCE_SIGN[stance]} `),
          h('b', {}, t(`cell.${stance}`)),
          `. ${whyAbsent(dossier, source, stance)}`
        ),
        stance === 'silent' && h('p.note', {}, lookedFor(dossier, event)),
        stance === 'unread' && unread(source, unreadPlace(source, event)),
        h('h3', {}, t('silence.tellers')),
        h('ul.claim-list', {}, event.claims.slice(0, TELLERS).map(claimItem)),
        kindred(source, event),
        near(source, event)
      )
    )
  );
}

/** What makes an account silent: no passage of it names two of the three. */
function lookedFor(dossier, event) {
  const actors = [...new Set(event.claims.flatMap(claim => [...entitiesOf(claim)]))]
    .map(id => dossier.entity.get(id))
    .filter(entity => entity && ACTORS.has(entity.type))
    .map(entity => entity.name);
  return t('silence.lookedFor', {
    who: actors.slice(0, 4).join(', ') || '—',
    where: dossier.nameOf(event.place) || '—',
    when: event.date ? dateWords(event.date) : '—'
  });
}

function unread(source, place) {
  const words = source.reading(place.start, Math.min(place.end, place.start + LONG));
  return h('blockquote', {}, h('a.words', link(opening(source, place)), `«${words}${place.end - place.start > LONG ? '…' : ''}»`));
}

/** What the account tells of the same kind with one of the same names, at whatever time: perhaps the same. */
function kindred(source, event) {
  const names = new Set([event.place, ...event.claims.flatMap(claim => [...entitiesOf(claim)])].filter(Boolean));
  const list = source.claims.filter(
    claim => claim.type === event.type && claim.event !== event && [...entitiesOf(claim)].some(id => names.has(id))
  );
  return (
    list.length > 0 && [
      h('h3', {}, t('silence.kindred'), ' ', siglum(source)),
      h('ul.claim-list', {}, list.slice(0, NEAREST).map(claimItem))
    ]
  );
}

/** What the account does tell nearest to that time; without a date, the way to its text. */
function near(source, event) {
  const list = nearest(source, event);
  const text = h('a', link({...CLOSED, source: source.id}), t('silence.wholeText'));
  if (list.length === 0) return h('p.note', {}, t('silence.noNearest'), ' ', text);
  return [h('h3', {}, t('silence.nearest'), ' ', siglum(source)), h('ul.claim-list', {}, list.map(claimItem)), h('p.note', {}, text)];
}

function nearest(source, event) {
  const at = parseDate(event.date);
  if (!at || at.min === null) return [];
  const apart = date => Math.max(0, date.min - at.max, at.min - date.max) + (date.max - date.min) / 2;
  return source.claims
    .map(claim => ({claim, date: parseDate(claim.date?.edtf)}))
    .filter(({date}) => date && date.min !== null)
    .map(({claim, date}) => ({claim, apart: apart(date)}))
    .sort((a, b) => a.apart - b.apart || a.claim.start - b.claim.start)
    .slice(0, NEAREST)
    .map(({claim}) => claim);
}

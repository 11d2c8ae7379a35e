// The table of the silence matrix: a row for each event, a cell for each account.

import {h, refill} from './dom.js';
import {eventDate, eventSubject, siglum} from './labels.js';
import {fill, whenNear} from './lazy.js';
import {STANCE_SIGN, stanceOf} from './stances.js';
import {link, openingClaim} from './state.js';
import {shorten} from './values.js';
import {number, t, term} from './words-of-ui.js';

const CHUNK = 40;
/** Beside more accounts than these there is no room for words. */
const WITH_WORDS = 6;
const WORDS = 130;

export function matrix(dossier, sources, events) {
  const parts = [];
  for (let i = 0; i < events.length; i += CHUNK) parts.push(part(dossier, sources, events.slice(i, i + CHUNK)));
  fill(parts[0]);
  return h(
    'div.table-frame',
    {},
    h(
      'table.matrix',
      {class: sources.length <= WITH_WORDS ? 'has-words' : ''},
      h('caption.unseen', {}, t('silence.title')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th.corner', {scope: 'col'}, t('parallel.corner')),
          sources.map(source => h('th', {scope: 'col'}, siglum(source))),
          sources.length <= WITH_WORDS && h('th.corner.matrix-words', {scope: 'col'}, t('card.written'))
        )
      ),
      parts
    )
  );
}

function part(dossier, sources, events) {
  const body = h('tbody', {}, h('tr.placeholder', {}, h('td', {colspan: sources.length + 1})));
  body.style.setProperty('--rows', events.length);
  body.events = new Set(events.map(event => event.id));
  whenNear(body, () => refill(body, events.map(event => eventRow(dossier, sources, event))));
  return body;
}

function eventRow(dossier, sources, event) {
  return h(
    'tr.event',
    {'data-event': event.id, tabindex: '-1'},
    h(
      'th',
      {scope: 'row'},
      h(
        'a.row-link',
        {...link({view: 'parallel', event: event.id, lay: 'events'}), title: t('silence.toTable')},
        h('span.matrix-date', {}, eventDate(event)),
        h('span.row-type', {}, ` ${term('type', event.type)} `),
        h('span.row-subject', {}, eventSubject(dossier, event))
      )
    ),
    sources.map(source => stanceCell(source, event)),
    sources.length <= WITH_WORDS && firstWords(event)
  );
}

/** What the first to tell says, to know the event by. */
function firstWords(event) {
  const [claim] = event.claims;
  return h(
    'td.matrix-words',
    {lang: claim.source.languageAt(claim.start)},
    siglum(claim.source),
    ` ${shorten(claim.source.reading(claim.start, claim.end), WORDS)}`
  );
}

function stanceCell(source, event) {
  const stance = stanceOf(source, event);
  const claims = stance === 'told' ? event.claims.filter(claim => claim.source === source) : [];
  const words = `${source.siglum}: ${t(`cell.${stance}`)}${claims.length > 1 ? `, ${t('count.claims', {n: claims.length})}` : ''}`;
  return h(
    'td.stance',
    {class: `is-${stance}`},
    h(
      'a.stop',
      {
        ...(claims.length > 0 ? link(openingClaim(claims[0])) : link({event: event.id, account: source.id})),
        'data-account': source.id,
        'data-claim-box': claims.map(claim => claim.id).join(' ') || null,
        'data-reason': claims.length > 0 ? null : `${event.id} ${source.id}`,
        'aria-expanded': claims.length > 0 ? null : 'false',
        'aria-label': words,
        title: words
      },
      h('span.sign', {'aria-hidden': 'true'}, STANCE_SIGN[stance]),
      claims.length > 1 && h('sub', {'aria-hidden': 'true'}, number(claims.length))
    )
  );
}

/** The cell whose reason is open closes it. */
export function turn(cell, open) {
  cell.setAttribute('aria-expanded', String(open));
  Object.assign(cell, {go: {...cell.go, account: open ? '' : cell.dataset.account}});
}

/** Brings the row of an event into being. */
export function reveal(host, id) {
  for (const body of host.querySelectorAll('.matrix tbody')) if (body.events?.has(id)) fill(body);
  return host.querySelector(`.matrix tr[data-event="${CSS.escape(id)}"]`);
}

// The silence matrix: events against accounts, each cell told, unread, silent, out of scope or not judged.
// A cell that is told leads to its words; every other one to its reason.

import {h, refill} from './dom.js';
import {filteredEvents, shownSources} from './filter.js';
import {eventDate, eventSubject, siglum} from './labels.js';
import {fill, whenNear} from './lazy.js';
import {silenceSums} from './silence-sums.js';
import {stanceDetail} from './stance-detail.js';
import {STANCE_SIGN, stanceOf} from './stances.js';
import {link, openingClaim} from './state.js';
import {shorten} from './values.js';
import {number, t, term} from './words-of-ui.js';

const CHUNK = 40;
/** Beside more accounts than these there is no room for words. */
const WITH_WORDS = 6;
const WORDS = 130;

export const silence = {
  keys: ['rows', 'matrix'],

  render(host, dossier, state) {
    const sources = shownSources(dossier, state);
    const all = filteredEvents(dossier, state).map(row => row.event);
    const shown = state.matrix === 'all' ? all : all.filter(event => isTelling(event, sources));
    refill(
      host,
      h('h1.view-title', {}, t('silence.title')),
      h('p.view-lead', {}, t('silence.lead')),
      sources.length < 2 || all.length === 0
        ? nothing(all.length === 0 ? 'Filtered' : 'One')
        : [
            silenceSums(sources, all),
            choice(state, shown.length, all.length),
            shown.length === 0 ? nothing('Telling') : matrix(dossier, sources, shown)
          ]
    );
  },

  /** Puts the reason of the chosen cell under its row. */
  update(host, dossier, state) {
    host.querySelector('.stance-detail')?.remove();
    for (const cell of host.querySelectorAll('.stance [aria-expanded="true"]')) turn(cell, false);
    const row = state.event ? reveal(host, state.event) : null;
    const source = dossier.sourceOf.get(state.account);
    if (!row || !source) return row?.scrollIntoView({block: 'nearest'});
    const cell = row.querySelector(`[data-account="${CSS.escape(source.id)}"]`);
    if (cell) turn(cell, true);
    row.after(stanceDetail(dossier, source, dossier.event.get(state.event), row.childElementCount));
    return row.nextElementSibling.scrollIntoView({block: 'nearest'});
  },

  reveal,

  rows: host => [...host.querySelectorAll('.matrix tr.event')]
};

/** Worth a look: someone is silent or was not read there, or two tell of it. */
function isTelling(event, sources) {
  const stances = sources.map(source => stanceOf(source, event));
  return (
    stances.some(stance => stance === 'silent' || stance === 'unread') ||
    stances.filter(stance => stance === 'told').length > 1
  );
}

function nothing(why) {
  return h(
    'div.empty',
    {},
    h('h2', {}, t(`silence.empty${why}`)),
    h('p', {}, t(`silence.empty${why}Why`)),
    why === 'Filtered' && h('button.button', {type: 'button', 'data-act': 'clear-filters'}, t('filters.clear'))
  );
}

function choice(state, shown, all) {
  return h(
    'div.choice',
    {role: 'group', 'aria-label': t('silence.which')},
    h('span.choice-name', {role: 'status'}, t('silence.shown', {n: shown, all})),
    ['telling', 'all'].map(matrix =>
      h(
        'a.choice-item',
        {...link({matrix}), 'aria-current': state.matrix === matrix ? 'true' : null},
        t(`silence.which_${matrix}`)
      )
    )
  );
}

function matrix(dossier, sources, events) {
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
function turn(cell, open) {
  cell.setAttribute('aria-expanded', String(open));
  Object.assign(cell, {go: {...cell.go, account: open ? '' : cell.dataset.account}});
}

function reveal(host, id) {
  for (const body of host.querySelectorAll('.matrix tbody')) if (body.events?.has(id)) fill(body);
  return host.querySelector(`.matrix tr[data-event="${CSS.escape(id)}"]`);
}

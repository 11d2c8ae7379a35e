// What can be computed from the claims, subject by subject: votes with their arithmetic, notes with their
// answers, orders against outcomes. Each entry leads back to the claims it was made from.

import {h, refill} from './dom.js';
import {claimItem} from './claim-item.js';
import {showMoment} from './campaign.js';
import {drawings} from './drawings.js';
import {dateWords, parseDate} from './edtf.js';
import {edtfOfEntry} from './entry-facts.js';
import {claimFilter} from './filter.js';
import {modality, siglum} from './labels.js';
import {fill, whenNear} from './lazy.js';
import {link, opening, openingClaim} from './state.js';
import {thread} from './threads.js';
import {OF_TASKS, taskList} from './task-list.js';
import {checks, inline, values} from './value-list.js';
import {shorten} from './values.js';
import {votes} from './votes.js';
import {said, t, term} from './words-of-ui.js';

const SYSTEMS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11'];

export const systems = {
  keys: ['kinds'],

  render(host, dossier, state) {
    const passes = claimFilter(dossier, state);
    const entries = dossier.systems
      .map(entry => ({entry, claims: (entry.claims ?? []).map(id => dossier.claim.get(id)).filter(Boolean)}))
      .filter(({claims}) => claims.length === 0 || claims.some(passes));
    refill(
      host,
      h('h1.view-title', {}, t('systems.title')),
      h('p.view-lead', {}, t('systems.lead')),
      dossier.systems.length === 0
        ? h('div.empty', {}, h('h2', {}, t('systems.empty')), h('p', {}, t('systems.emptyWhy')))
        : [
            contents(entries, state),
            SYSTEMS.filter(s => state.kinds.length === 0 || state.kinds.includes(s)).map((s, i) =>
              section(
                dossier,
                s,
                entries.filter(({entry}) => entry.system === s),
                {first: i === 0, all: entries, asked: state.kinds.includes(s), passes}
              )
            )
          ]
    );
  },

  update(host, dossier, state) {
    showMoment(state.at);
  },

  rows: host => [...host.querySelectorAll('.system-entry')]
};

function contents(entries, state) {
  return h(
    'nav.choice',
    {'aria-label': t('systems.contents')},
    h(
      'a.choice-item',
      {...link({kinds: []}), 'aria-current': state.kinds.length === 0 ? 'true' : null},
      t('filters.any')
    ),
    SYSTEMS.map(s => {
      const n = entries.filter(({entry}) => entry.system === s).length;
      return h(
        'a.choice-item',
        {
          ...link({kinds: [s]}),
          class: n === 0 ? 'is-empty' : '',
          'aria-current': state.kinds.includes(s) ? 'true' : null
        },
        `${term('system', s)} `,
        h('span.quiet', {}, n)
      );
    })
  );
}

function section(dossier, system, entries, {first, all, asked, passes}) {
  if (entries.length === 0) return asked ? nothing(system) : null;
  const sorted = [...entries].sort((a, b) => time(a) - time(b));
  const room = system === 'S2' || system === 'S4' ? h('div.system-cards') : h('div.system-rows');
  const make = system === 'S2' || system === 'S4' ? card : row;
  whenNear(room, () =>
    refill(
      room,
      sorted.map(({entry, claims}) => make(dossier, entry, claims))
    )
  );
  const drawn = h('div.system-drawings');
  whenNear(drawn, () => refill(drawn, drawings(dossier, system, passing(entries, passes), passing(all, passes))));
  if (first) [drawn, room].forEach(fill);
  return h(
    'section.system',
    {},
    h('h2', {}, term('system', system), h('span.quiet', {}, ` ${entries.length}`)),
    h('p.note', {}, t(`systemHelp.${system}`)),
    drawn,
    room
  );
}

/** What is drawn of an entry is only what the filters let through. */
function passing(entries, passes) {
  return entries.map(({entry, claims}) => ({entry, claims: claims.filter(passes)}));
}

/** A subject that was asked for and is empty says what would stand here. */
function nothing(system) {
  return h(
    'section.system',
    {},
    h('h2', {}, term('system', system), h('span.quiet', {}, ' 0')),
    h('p.note', {}, t(`systemHelp.${system}`)),
    h('div.empty', {}, h('p', {}, t('drawing.nothing')), h('p.note', {}, t(`systemNone.${system}`)))
  );
}

/** When an entry is placed; a document has no time of its own. */
function when(one) {
  return one.entry.system === 'S10' ? '' : edtfOfEntry(one);
}

function time(one) {
  return parseDate(when(one))?.min ?? 1e15;
}

/** Votes and threads have a form of their own. */
function card(dossier, entry, claims) {
  const edtf = when({entry, claims});
  return h(
    'article.system-entry',
    {tabindex: '-1', id: `system-${entry.id}`},
    h(
      'header',
      {},
      h('b', {}, term('systemKind', entry.kind)),
      edtf && h('span.quiet', {}, ` ${dateWords(edtf)}`),
      names(dossier, entry)
    ),
    entry.system === 'S2' ? votes(dossier, entry, claims) : (thread(dossier, entry) ?? values(dossier, entry.values ?? {})),
    checks(entry.checks ?? []),
    claims.length > 0 && h('ul.claim-list', {}, once(claims).slice(0, 8).map(claimItem)),
    saidBeside(dossier, entry).slice(0, 8).map(place)
  );
}

/** A sentence of which several claims were read is shown once. */
function once(claims) {
  const seen = new Set();
  return claims.filter(({source, start, end}) => {
    const sentence = `${source.order}:${start}-${end}`;
    return !seen.has(sentence) && seen.add(sentence);
  });
}

function names(dossier, entry) {
  const list = (entry.entities ?? []).filter(id => dossier.nameOf(id));
  return (
    list.length > 0 &&
    h(
      'span.system-names',
      {},
      list.slice(0, 8).map((id, i) => [i > 0 && ', ', h('a', link({view: 'names', name: id}), dossier.nameOf(id))])
    )
  );
}

/** Everything else is a line: when, what with its values, and the words. */
function row(dossier, entry, claims) {
  const all = entry.values ?? {};
  const tasks = taskList(dossier, entry);
  const edtf = when({entry, claims});
  return h(
    'div.system-entry.system-row',
    {tabindex: '-1', id: `system-${entry.id}`},
    h('span.system-date', {}, edtf ? dateWords(edtf) : h('span.quiet', {}, entry.system === 'S10' ? '' : t('date.none'))),
    h(
      'div.system-body',
      {},
      h('b.claim-type', {}, term('systemKind', entry.kind)),
      ' ',
      modality({modality: [all.modality].flat()[0]}),
      ' ',
      inline(dossier, tasks ? without(all, OF_TASKS) : all),
      tasks,
      all.explanation && h('p.note', {}, said(all.explanation)),
      all.conflict && conflictLink(dossier, all.conflict),
      checks(entry.checks ?? [])
    ),
    h(
      'div.system-words',
      {},
      once(claims).slice(0, 3).map(words),
      claims.length < 3 && saidBeside(dossier, entry).slice(0, 3 - claims.length).map(place),
      once(claims).length > 3 && h('span.note', {}, t('cell.more', {n: once(claims).length - 3}))
    )
  );
}

function without(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function conflictLink(dossier, id) {
  return (
    dossier.conflict.has(id) &&
    h(
      'a.to-conflict',
      link({view: 'conflicts', conflict: id}),
      h('span.sign', {'aria-hidden': 'true'}, '≠'),
      ` ${t('conflict.one')}`
    )
  );
}

function words(claim) {
  return h(
    'p',
    {},
    siglum(claim.source),
    ' ',
    h('a.words', link(openingClaim(claim)), shorten(claim.source.reading(claim.start, claim.end), 130))
  );
}

/** Words that an entry rests on and no claim was read from. */
function saidBeside(dossier, entry) {
  return (entry.words ?? [])
    .map(said => ({...said, source: dossier.sourceOf.get(said.doc)}))
    .filter(said => said.source);
}

function place(said) {
  return h(
    'p',
    {},
    siglum(said.source),
    ' ',
    h('a.words', link(opening(said.source, said)), shorten(said.source.reading(said.start, said.end), 130))
  );
}

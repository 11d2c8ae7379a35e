// One cell of the parallel table: what one account says of one event, or why there is nothing.
// The ways of saying nothing are kept apart: silent, out of scope, unread, hidden by a filter.

import {h, joined} from './dom.js';
import {coarseWords} from './edtf.js';
import {excerpt} from './excerpt.js';
import {confidence, modality, modalitySign, verdictSign} from './labels.js';
import {link, opening, openingClaim} from './state.js';
import {shorten, voicesOf} from './values.js';
import {t, term} from './words-of-ui.js';

const FEW = 4;
const VOICE = 70;

/** The content of a cell; `row` is {event, claims, hidden} of filter.js. */
export function cell(dossier, source, row) {
  const claims = row.claims.filter(claim => claim.source === source);
  const content = claims.length > 0 ? told(dossier, claims, row) : nothing(dossier, source, row.event);
  return h(
    'td.cell',
    {
      class: claims.length > 0 ? 'is-told' : content.kind,
      'data-label': source.siglum,
      lang: claims.length > 0 ? source.languageAt(claims[0].start) : null
    },
    content.nodes
  );
}

function told(dossier, claims, row) {
  const echo = row.echoes?.has(claims[0].source) ?? false;
  const groups = grouped(claims);
  const shown = groups.slice(0, FEW).map(group => passage(dossier, group, echo));
  if (groups.length <= FEW) return {nodes: shown};
  const rest = h('details.more-claims', {}, h('summary', {}, t('cell.more', {n: groups.length - FEW})));
  rest.addEventListener('toggle', () => {
    if (rest.open && rest.childElementCount === 1)
      rest.append(...groups.slice(FEW).map(group => passage(dossier, group, false)));
  });
  return {nodes: [shown, rest]};
}

/** Claims of one sentence, one voice and one modality are one passage. */
function grouped(claims) {
  const groups = new Map();
  for (const claim of claims) {
    const key = [claim.start, claim.end, claim.modality, claim.voices.map(v => v?.entity ?? v?.start).join('<')].join(
      '|'
    );
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(claim);
  }
  return [...groups.values()].sort((a, b) => a[0].start - b[0].start);
}

function passage(dossier, claims, echo) {
  const [claim] = claims;
  const conflicts = [...new Set(claims.flatMap(c => c.conflicts))];
  const classes = [
    claim.modality && `is-${claim.modality}`,
    voicesOf(dossier, claim).length > 0 && 'is-voiced',
    (claim.confidence ?? 1) < 0.5 && 'is-unsure',
    conflicts.length > 0 && 'is-disputed'
  ];
  return h(
    'div.passage',
    {class: classes.filter(Boolean).join(' '), 'data-claim-box': claims.map(c => c.id).join(' ')},
    attribution(dossier, claim),
    h('a.words', {...link(openingClaim(claim)), 'data-open-claim': claim.id}, excerpt(dossier, claims, echo)),
    foot(dossier, claims, conflicts)
  );
}

function attribution(dossier, claim) {
  const voices = voicesOf(dossier, claim);
  const how = modality(claim);
  if (voices.length === 0 && !how) return null;
  const names = voices.map(({name}) =>
    h('b.voice-name', {title: name.length > VOICE ? name : null}, shorten(name, VOICE))
  );
  const sign =
    claim.modality === 'reported' && voices.length > 0
      ? h('span.sign', {'aria-hidden': 'true'}, `${modalitySign('reported')} `)
      : how;
  return h(
    'div.attribution',
    {},
    sign,
    voices.length > 0 && h('span.on-word', {}, `${t('voice.says')} `, joined(names, ' ← '))
  );
}

function foot(dossier, claims, conflicts) {
  const unsure = Math.min(...claims.map(c => c.confidence ?? 1));
  const notes = conflicts.slice(0, 2).map(conflictLink);
  notes.push(calendarNote(claims[0]), documents(dossier, claims));
  if (claims[0].repeats) notes.push(h('span', {title: t('card.repeatsWhy')}, t('card.repeats')));
  if (unsure < 0.5) notes.push(confidence(unsure));
  return notes.some(Boolean) && h('div.passage-foot', {}, notes);
}

/** A date that was converted, or whose calendar nobody gives, says so beside its words. */
function calendarNote({date, source}) {
  if (date?.calendar === 'julian')
    return h('span', {}, t('cell.oldStyle', {words: source.reading(date.start, date.end)}));
  return date?.calendar === 'unknown' && h('span', {title: t('cell.noStyleWhy')}, t('cell.noStyle'));
}

/** The documents that the claims rest on, where the words shown do not name them already. */
function documents(dossier, claims) {
  const outside = claims.flatMap(c =>
    c.citations.filter(cited => cited.start < c.start || cited.end > c.end).map(cited => ({cited, claim: c}))
  );
  if (outside.length === 0) return null;
  const [{cited, claim}] = outside;
  const name =
    (cited.works ?? []).map(id => dossier.nameOf(id)).filter(Boolean)[0] ??
    claim.source.reading(cited.start, cited.end);
  return h(
    'a.cites',
    {...link(opening(claim.source, cited, {claim: claim.id})), title: t('cell.cites')},
    `§ ${shorten(name, 44)}`,
    outside.length > 1 && ` +${outside.length - 1}`
  );
}

function conflictLink(conflict) {
  return h(
    'a.to-conflict',
    {
      ...link({view: 'conflicts', conflict: conflict.id}),
      class: `is-${conflict.verdict}`,
      title: term('conflictVerdict', conflict.verdict)
    },
    h('span.sign', {'aria-hidden': 'true'}, verdictSign(conflict.verdict)),
    ` ${term('conflictKind', conflict.kind)}`
  );
}

function nothing(dossier, source, event) {
  const unread = (event.unread ?? []).find(place => place.doc === source.doc || place.doc === source.id);
  if (unread) return unreadCell(source, unread);
  if (event.claims.some(claim => claim.source === source)) return plain('is-hidden', '–', 'hidden');
  if (includes(event.silent, source)) return plain('is-silent', '○', 'silent', silentBecause(dossier, source));
  if (includes(event.out_of_scope, source)) return plain('is-outside', '', 'outside', silentBecause(dossier, source));
  return plain('is-unmatched', '·', 'unmatched');
}

function includes(docs, source) {
  return (docs ?? []).some(doc => doc === source.doc || doc === source.id);
}

function silentBecause(dossier, source) {
  const covers = source.record.covers ?? {};
  const places = (covers.places ?? [])
    .slice(0, 4)
    .map(id => dossier.nameOf(id))
    .filter(Boolean)
    .join(', ');
  return t('cell.covers', {
    date: covers.date ? coarseWords(covers.date) : t('date.none'),
    places: places || t('cell.noPlaces')
  });
}

function plain(kind, sign, key, because = '') {
  const why = [t(`cell.${key}Why`), because].filter(Boolean).join(' ');
  return {
    kind,
    nodes: h(
      'details.absent',
      {},
      h('summary', {title: why}, h('span.sign', {'aria-hidden': 'true'}, sign), ` ${t(`cell.${key}`)}`),
      h('p', {}, why)
    )
  };
}

function unreadCell(source, place) {
  const words = source.reading(place.start, Math.min(place.end, place.start + 70));
  return {
    kind: 'is-unread',
    nodes: [
      h(
        'details.absent',
        {},
        h(
          'summary',
          {title: t('cell.unreadWhy')},
          h('span.sign', {'aria-hidden': 'true'}, '▤'),
          ` ${t('cell.unread')}`
        ),
        h('p', {}, t('cell.unreadWhy'))
      ),
      h('a.words.unread-words', link(opening(source, place)), `«${words}…»`)
    ]
  };
}

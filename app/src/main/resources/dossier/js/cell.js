// One cell of the parallel table: what one account or witness says of one event, or why there is nothing.
// The ways of saying nothing are kept apart: silent, out of scope, unread, hidden by a filter.

import {h, joined} from './dom.js';
import {absence, absent, label} from './absent.js';
import {excerpt} from './excerpt.js';
import {confidence, modality, modalitySign, siglum, verdictSign} from './labels.js';
import {link, opening, openingClaim} from './state.js';
import {shorten, voicesOf} from './values.js';
import {t, term} from './words-of-ui.js';

const FEW = 4;
const VOICE = 70;

/** The cell of a column; `row` is {event, claims, hidden} of filter.js, `claims` those of this column. */
export function cell(dossier, column, row, claims) {
  if (claims.length > 0) return dressed('td', column, claims, passages(dossier, column, claims, row));
  const stance = absence(column, row);
  return h('td.cell', {class: `is-${stance}`, 'data-label': label(column)}, absent(dossier, column, row, stance));
}

/** The same for a row that shows only those who tell. */
export function told(dossier, column, row, claims) {
  return dressed('div', column, claims, [
    h('p.stack-name', {}, column.source ? siglum(column.source) : null, ` ${column.name}`),
    passages(dossier, column, claims, row)
  ]);
}

function dressed(tag, column, claims, content) {
  return h(
    `${tag}.cell.is-told`,
    {'data-label': label(column), lang: claims[0].source.languageAt(claims[0].start)},
    content
  );
}

function passages(dossier, column, claims, row) {
  const echo = row.echoes?.has(claims[0].source) ?? false;
  const groups = grouped(claims);
  const make = (group, cut) => passage(dossier, group, cut, {named: !column.source, typed: row.isDay});
  const shown = groups.slice(0, FEW).map(group => make(group, echo));
  if (groups.length <= FEW) return shown;
  const rest = h('details.more-claims', {}, h('summary', {}, t('cell.more', {n: groups.length - FEW})));
  rest.addEventListener('toggle', () => {
    if (rest.open && rest.childElementCount === 1)
      rest.append(...groups.slice(FEW).map(group => make(group, false)));
  });
  return [shown, rest];
}

/** Claims of one sentence, one voice and one modality are one passage. */
function grouped(claims) {
  const groups = new Map();
  for (const claim of claims) {
    const voices = claim.voices.map(voice => voice?.entity ?? voice?.start).join('<');
    const key = [claim.source.id, claim.start, claim.end, claim.modality, voices].join('|');
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(claim);
  }
  return [...groups.values()].sort(([a], [b]) => a.source.order - b.source.order || a.start - b.start);
}

/** `say`: whether to name the account (a witness may speak in several) and the type (a day has many). */
function passage(dossier, claims, echo, say) {
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
    attribution(dossier, claim, say),
    h('a.words', {...link(openingClaim(claim)), 'data-open-claim': claim.id}, excerpt(dossier, claims, echo)),
    foot(dossier, claims, conflicts)
  );
}

function attribution(dossier, claim, say) {
  const voices = voicesOf(dossier, claim);
  const how = modality(claim);
  if (voices.length === 0 && !how && !say.named && !say.typed) return null;
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
    say.named && [siglum(claim.source), ' '],
    say.typed && h('span.passage-type', {}, `${term('type', claim.type)} `),
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

// The apparatus at the foot of the reading pane: everything known about the words chosen. As written,
// normalised, how it was read, on whose word, on which document, how sure, and where exactly.

import {nameLink, noteRows, repairRows, row, wordsLink, workRow} from './apparatus-rows.js';
import {footnote, placeWords} from './copying.js';
import {h, joined} from './dom.js';
import {dateWords} from './edtf.js';
import {confidence, eventDate, eventTitle, howWords, modality, verdictSign} from './labels.js';
import {link, opening, openingClaim, writeState} from './state.js';
import {figureWords, kindOfMention, partsOf, valueWords, voicesOf} from './values.js';
import {said, t, term} from './words-of-ui.js';

export function apparatus(dossier, goal, state) {
  if (goal.claim) return claimCard(dossier, goal.claim, goal, state);
  if (goal.mention) return mentionCard(dossier, goal.mention, state);
  if (goal.span && goal.source) return spanCard(dossier, goal, state);
  return h('p.apparatus-hint', {}, goal.source ? t('apparatus.hint') : t('apparatus.lostHint'));
}

function card(title, rows, foot) {
  return h('article.card', {}, h('header.card-head', {}, title), h('dl.card-rows', {}, rows), foot);
}

function claimCard(dossier, claim, goal, state) {
  const title = [
    h('span.card-number', {}, claim.ordinal),
    ' ',
    h('b', {}, term('type', claim.type)),
    ' ',
    modality(claim),
    ' ',
    confidence(claim.confidence),
    takeAlong(state, claim.source, claim)
  ];
  return card(
    title,
    [
      claim.repeats && row(t('card.repeats'), t('card.repeatsWhy')),
      dateRow(claim),
      claim.roles.filter(hasPlace).map(role => roleRow(dossier, claim, role)),
      claim.numbers
        .filter(hasPlace)
        .map(figure =>
          row(
            term('role', figure.role),
            wordsLink(claim.source, figure, {claim: claim.id}, 'number'),
            ' → ',
            figureWords(figure)
          )
        ),
      voiceRow(dossier, claim),
      claim.citations.filter(hasPlace).map(citation => citationRow(dossier, claim, citation)),
      conflictRow(claim),
      row(
        t('card.event'),
        h(
          'a',
          link({view: 'parallel', event: claim.event.id}),
          `${eventTitle(dossier, claim.event)}, ${eventDate(claim.event)}`
        )
      ),
      repairRows(claim.source, claim, state),
      machineRows(claim.source, claim, claim.rule, claim)
    ],
    null
  );
}

function hasPlace(part) {
  return part && part.start !== undefined && part.start !== null;
}

function dateRow(claim) {
  const {date, source} = claim;
  if (!date) return row(t('part.date'), h('span.quiet', {}, t('card.noDate')));
  return row(
    t('part.date'),
    hasPlace(date) && wordsLink(source, date, {claim: claim.id}, 'when'),
    ' → ',
    dateFacts(date)
  );
}

/** The four things a date keeps: its words (before this), the interval, the calendar, and how it was resolved. */
function dateFacts(date) {
  return [
    h('b', {}, dateWords(date.edtf)),
    ' ',
    h('code', {}, date.edtf),
    ' ',
    h(
      'span.quiet',
      {},
      [date.calendar && term('calendar', date.calendar), date.how && `${t('card.how')}: ${howWords(said(date.how))}`]
        .filter(Boolean)
        .join(' · ')
    ),
    (date.alternatives ?? []).length > 0 &&
      h(
        'span.alternatives',
        {},
        ` ${t('card.alternatives')}: `,
        joined(
          date.alternatives.map(other => dateWords(other.edtf ?? other)),
          '; '
        )
      )
  ];
}

function roleRow(dossier, claim, role) {
  const kind = partsOf(dossier, claim).find(({part}) => part === role)?.kind;
  const name = nameLink(dossier, role.entity);
  return row(
    term('role', role.role),
    wordsLink(claim.source, role, {claim: claim.id}, kind === 'content' ? '' : kind),
    name && [' → ', name]
  );
}

function voiceRow(dossier, claim) {
  const voices = voicesOf(dossier, claim);
  if (voices.length === 0)
    return row(
      t('part.voice'),
      h('span.quiet', {}, claim.modality === 'reported' ? t('voice.unnamed') : t('voice.author'))
    );
  const chain = voices.map(({voice, name}) =>
    hasPlace(voice) ? h('a', link(opening(claim.source, voice, {claim: claim.id})), name) : name
  );
  return row(t('part.voice'), t('voice.author'), ' ← ', joined(chain, ' ← '));
}

function citationRow(dossier, claim, citation) {
  const works = (citation.works ?? []).map(id => nameLink(dossier, id)).filter(Boolean);
  return row(
    t('part.citation'),
    wordsLink(claim.source, citation, {claim: claim.id}, 'cite'),
    works.length > 0 && [' → ', joined(works, '; ')]
  );
}

function conflictRow(claim) {
  if (claim.conflicts.length === 0) return null;
  return row(
    t('card.conflicts'),
    joined(
      claim.conflicts.map(conflict =>
        h(
          'a.to-conflict',
          link({view: 'conflicts', conflict: conflict.id}),
          h('span.sign', {'aria-hidden': 'true'}, verdictSign(conflict.verdict)),
          ` ${term('conflictKind', conflict.kind)}`
        )
      ),
      ' '
    )
  );
}

/** For checking: the rule, the offsets, and a warning if the stored words are not the source's. */
function machineRows(source, thing, rule, keptText) {
  const stored = keptText.quote ?? keptText.text;
  const differs = stored !== undefined && stored !== source.slice(thing.start, thing.end);
  return [
    row(t('card.rule'), h('code', {}, rule ?? '—')),
    row(t('card.place'), placeWords(source, thing)),
    differs && row(t('card.differs'), h('q', {}, stored))
  ];
}

function mentionCard(dossier, mention, state) {
  const {source} = mention;
  const claims = source.claims.filter(claim => claim.start < mention.end && claim.end > mention.start);
  const title = [h('b', {}, term('mentionType', mention.type)), takeAlong(state, mention.source, mention)];
  return card(title, [
    row(t('card.written'), wordsLink(source, mention, {mention: mention.id}, kindOfMention(mention))),
    mention.entity && row(t('card.name'), nameLink(dossier, mention.entity) ?? mention.entity),
    valueRow(dossier, mention),
    claims.length > 0 &&
      row(
        t('card.inClaims'),
        joined(
          claims
            .slice(0, 8)
            .map(claim => h('a', link(openingClaim(claim)), `${claim.ordinal} ${term('type', claim.type)}`)),
          ', '
        )
      ),
    repairRows(source, mention, state),
    machineRows(source, mention, mention.rule, mention)
  ]);
}

function valueRow(dossier, {source, type, value}) {
  if (!value) return null;
  if (type === 'DATE') return row(t('card.value'), dateFacts(value));
  if (type === 'CIT') return [value].flat().map(work => workRow(dossier, source, work));
  return row(t('card.value'), valueWords(dossier, value));
}

function spanWords(source, {start, end}) {
  const words = source.reading(start, end);
  return words === '' ? h('span.quiet', {}, t('card.leftOut')) : h('q', {}, words);
}

/** A bare stretch of words, such as a conflict's side: what was read from it. */
function spanCard(dossier, {source, span}, state) {
  const claims = source.claims.filter(claim => claim.start < span.end && claim.end > span.start);
  return card(
    [h('b', {}, t('card.passage')), takeAlong(state, source, span)],
    [
      row(t('card.written'), spanWords(source, span)),
      row(
        t('card.inClaims'),
        claims.length === 0
          ? h('span.quiet', {}, t('card.noClaims'))
          : joined(
              claims
                .slice(0, 8)
                .map(claim => h('a', link(openingClaim(claim)), `${claim.ordinal} ${term('type', claim.type)}`)),
              ', '
            )
      ),
      repairRows(source, span, state),
      noteRows(source, span),
      row(t('card.place'), placeWords(source, span))
    ]
  );
}

/** The ways to take the passage along: its address, and a footnote. */
function takeAlong(state, source, span) {
  return h(
    'span.take-along',
    {},
    h(
      'button.link-button',
      {type: 'button', 'data-copy': footnote(source, span), title: t('card.noteHelp')},
      t('card.note')
    ),
    h(
      'button.link-button',
      {type: 'button', 'data-copy': '', 'data-link': writeState(state), title: t('card.copyHelp')},
      t('card.copy')
    )
  );
}

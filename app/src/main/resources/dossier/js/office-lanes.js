// Offices, parties and treaties over time, each as a lane. What carries no date stands in the list alone.

import {h} from './dom.js';
import {dateWords, parseDate} from './edtf.js';
import {atMost, drawing, noDrawing, rowsNote} from './drawing.js';
import {dateOfEntry, edtfOfEntry, fails, grouped, listOf, quoted, sigla, valueOf} from './entry-facts.js';
import {fold} from './fold.js';
import {lanes} from './lanes.js';
import {link, opening, openingClaim} from './state.js';
import {t, term} from './words-of-ui.js';

const STEM = 5;
const MOST = 60;

/** Words under their forms: "председателем", "председателя" begin alike; what stands in brackets is a remark. */
function stems(words) {
  return fold(words.replace(/\s*\([^)]*\)/g, '') || words)
    .split(/\s+/)
    .map(word => word.slice(0, STEM))
    .join(' ');
}

/** Offices of one name are one where no two bodies are named for them. */
function officeKeys(facts) {
  const bodies = new Map();
  for (const [office, list] of grouped(facts, one => stems(one.office || one.who)))
    bodies.set(office, new Set(list.map(one => stems(one.body)).filter(Boolean)).size);
  return one => {
    const office = stems(one.office || one.who);
    return bodies.get(office) > 1 ? `${office}|${stems(one.body)}` : office;
  };
}

/** Who held what when (S3). */
export function offices(dossier, entries) {
  const facts = entries.map(one => ({
    ...one,
    office: valueOf(dossier, one.entry, 'office', 'role', 'founded') || (one.entry.kind === 'office' ? '' : valueOf(dossier, one.entry, 'from')),
    body: valueOf(dossier, one.entry, 'body'),
    who: valueOf(dossier, one.entry, 'person', 'who', 'holder', 'founder')
  }));
  return laneDrawing('offices', facts.filter(one => one.who || one.office), group =>
    rowOf(group, officeKeys(group), one => ({
      name: one.office || one.who,
      note: one.body,
      words: [one.who, one.entry.kind !== 'office' && changeOf(one.entry)].filter(Boolean).join(' — '),
      kind: one.entry.kind === 'resignation' ? 'end' : 'point',
      span: one.entry.kind === 'office' ? termOf(dossier, one.entry) : null
    }))
  );
}

/** What became of a government or a body; who left. */
function changeOf(entry) {
  const change = entry.values?.change;
  return (change ? term('cabinetChange', change) : term('systemKind', entry.kind)).toLowerCase();
}

/** Who stood with whom, and what split (S1). */
export function affiliations(dossier, entries) {
  const facts = entries.map(one => ({
    ...one,
    party: valueOf(dossier, one.entry, 'of', 'body', 'party', 'with'),
    member: valueOf(dossier, one.entry, 'member', 'members', 'parts', 'who')
  }));
  const lanesOfTime = laneDrawing('affiliations', facts.filter(one => one.party || one.member), group =>
    rowOf(group, one => (one.entry.kind === 'bloc' ? 'bloc' : fold(one.party || one.member)), one => ({
      name: one.entry.kind === 'bloc' ? term('systemKind', 'bloc') : one.party || one.member,
      note: '',
      words: wordsOfSide(dossier, one),
      kind: one.entry.kind === 'affiliation' || one.entry.kind === 'bloc' ? 'point' : 'end'
    }))
  );
  return [...lanesOfTime, membersTable(dossier, facts.filter(one => one.entry.kind === 'affiliation' && one.party && one.member))];
}

/** Each party, body or leader, and under it all who are told to be of it, dated or not. */
function membersTable(dossier, facts) {
  if (facts.length === 0) return null;
  const groups = [...grouped(facts, one => fold(one.party)).values()].sort((a, b) => b.length - a.length);
  return h(
    'div.table-frame',
    {},
    h(
      'table.names.members',
      {},
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('drawing.membersOf')), h('th', {scope: 'col'}, t('drawing.membersWho')))),
      h(
        'tbody',
        {},
        groups.map(group => h('tr', {}, h('th', {scope: 'row'}, group[0].party), h('td', {}, memberNames(group, dossier))))
      )
    )
  );
}

function memberNames(group, dossier) {
  return [...grouped(group, one => fold(one.member)).values()].map((same, i) => [i > 0 && '; ', memberName(same, dossier)]);
}

/** A name leads to the claim that says it, else to the words. */
function memberName(same, dossier) {
  const claim = same.flatMap(one => one.claims)[0];
  const said = same.flatMap(one => one.entry.words ?? [])[0];
  const source = claim?.source ?? dossier.sourceOf.get(said?.doc);
  if (!source) return same[0].member;
  const to = claim ? openingClaim(claim) : opening(source, said);
  return [h('a.form', link(to), same[0].member), h('span.quiet', {}, ` ${source.siglum}`)];
}

/** Who belongs to a body; of a split, a leaving, a bloc also that, and of a bloc what about. */
function wordsOfSide(dossier, {entry, party, member}) {
  if (entry.kind === 'affiliation') return party ? member : '';
  if (entry.kind === 'bloc') return [member || party, valueOf(dossier, entry, 'on')].filter(Boolean).join(': ');
  return [term('systemKind', entry.kind), party ? member : ''].filter(Boolean).join(': ');
}

/** Treaties and recognitions, with the time for which they are said to hold (S9). */
export function treaties(dossier, entries) {
  const facts = entries.map(one => ({
    ...one,
    parties: [valueOf(dossier, one.entry, 'party', 'parties', 'agent', 'recogniser'), valueOf(dossier, one.entry, 'recognised', 'with')].filter(Boolean).join(' — '),
    content: valueOf(dossier, one.entry, 'content', 'terms', 'words')
  }));
  return laneDrawing('treaties', facts.filter(one => one.parties || one.content), group =>
    rowOf(group, one => `${one.entry.kind} ${fold(one.parties)}`, one => ({
      name: one.parties || term('systemKind', one.entry.kind),
      note: term('systemKind', one.entry.kind),
      words: one.content,
      kind: ['planned', 'negated', 'hypothetical'].includes(one.claims[0]?.modality) ? 'planned' : 'point'
    }))
  );
}

/** From when to when an office is told to have been held, where an entry says it. */
function termOf(dossier, entry) {
  const [from, to] = ['from', 'to'].map(key => listOf(entry, key)[0] ?? '');
  const date = from && to ? parseDate(`${from}/${to}`) : from ? parseDate(`${from}/..`) : null;
  return date?.min ? {date, edtf: to ? `${from}/${to}` : from} : null;
}

function rowOf(facts, keyOf, wordsOf) {
  return [...grouped(facts, keyOf).values()].map(group => {
    const all = group.map(wordsOf);
    const name = all.map(one => one.name).sort((a, b) => a.length - b.length)[0];
    const note = all.map(one => one.note).find(Boolean) ?? '';
    return {name, note, items: group.flatMap(one => itemsOf(one, wordsOf(one)))};
  });
}

/** An entry as it is told: once for each day on which a claim tells it, or as the time that it says. */
function itemsOf(one, words) {
  if (words.span) return [item(one, one.claims, words.span, words)];
  const days = grouped(one.claims.filter(claim => parseDate(claim.date?.edtf)?.min), claim => claim.date.edtf);
  if (days.size === 0) return [item(one, one.claims, {date: dateOfEntry(one), edtf: edtfOfEntry(one)}, words)];
  return [...days].map(([edtf, claims]) => item(one, claims, {date: parseDate(edtf), edtf}, words));
}

function item({entry, claims: all}, claims, {date, edtf}, {words, kind}) {
  return {
    claims,
    edtf,
    date,
    group: entry.id,
    words: `${words}${all.length > 0 ? ` · ${sigla(all)}` : ''}`,
    title: `${words}, ${dateWords(edtf)} · ${quoted(claims)}`,
    kind,
    flagged: fails(entry)
  };
}

/** The drawing of what is dated, with how much is not; or why there is none. */
function laneDrawing(name, facts, rowsOf) {
  const dated = facts.filter(one => dateOfEntry(one) && one.claims.length > 0);
  if (dated.length === 0) return [noDrawing(name, 'undated')];
  const rows = rowsOf(dated).sort((a, b) => a.items[0].date.min - b.items[0].date.min);
  return [
    drawing(name, width => lanes(name, atMost(rows, MOST), width), {
      after: [
        dated.length < facts.length && h('p.note.drawing-after', {}, t('drawing.datedOf', {n: dated.length, all: facts.length})),
        rowsNote(rows, MOST)
      ]
    })
  ];
}

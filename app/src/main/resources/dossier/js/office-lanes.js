// Offices, parties and treaties over time, each as a lane. What carries no date stands in the list alone.

import {h} from './dom.js';
import {dateWords} from './edtf.js';
import {drawing, noDrawing} from './drawing.js';
import {dateOfEntry, edtfOfEntry, fails, grouped, quoted, sigla, valueOf} from './entry-facts.js';
import {fold} from './fold.js';
import {lanes} from './lanes.js';
import {t, term} from './words-of-ui.js';

const STEM = 5;

/** Words under their forms: "председателем", "председателя" begin alike. */
function stems(words) {
  return fold(words)
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
    office: valueOf(dossier, one.entry, 'office', 'role') || (one.entry.kind === 'office' ? '' : valueOf(dossier, one.entry, 'from')),
    body: valueOf(dossier, one.entry, 'body'),
    who: valueOf(dossier, one.entry, 'person', 'who', 'holder')
  }));
  return laneDrawing('offices', facts.filter(one => one.who || one.office), group =>
    rowOf(group, officeKeys(group), one => ({
      name: one.office || one.who,
      note: one.body,
      words: one.who + (one.entry.kind === 'resignation' ? ` — ${term('systemKind', 'resignation').toLowerCase()}` : ''),
      kind: one.entry.kind === 'resignation' ? 'end' : 'point'
    }))
  );
}

/** Who stood with whom, and what split (S1). */
export function affiliations(dossier, entries) {
  const facts = entries.map(one => ({
    ...one,
    party: valueOf(dossier, one.entry, 'of', 'body', 'party', 'with'),
    member: valueOf(dossier, one.entry, 'member', 'parts', 'who')
  }));
  return laneDrawing('affiliations', facts.filter(one => one.party || one.member), group =>
    rowOf(group, one => fold(one.party || one.member), one => ({
      name: one.party || one.member,
      note: '',
      words: [one.entry.kind === 'split' && `${term('systemKind', 'split')}:`, one.party ? one.member : ''].filter(Boolean).join(' ') || term('systemKind', one.entry.kind),
      kind: one.entry.kind === 'split' ? 'end' : 'point'
    }))
  );
}

/** Treaties and recognitions, with the time for which they are said to hold (S9). */
export function treaties(dossier, entries) {
  const facts = entries.map(one => ({
    ...one,
    parties: [valueOf(dossier, one.entry, 'party', 'parties', 'agent'), valueOf(dossier, one.entry, 'recognised', 'with')].filter(Boolean).join(' — '),
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

function rowOf(facts, keyOf, wordsOf) {
  return [...grouped(facts, keyOf).values()].map(group => {
    const all = group.map(wordsOf);
    const name = all.map(one => one.name).sort((a, b) => a.length - b.length)[0];
    const note = all.map(one => one.note).find(Boolean) ?? '';
    return {name, note, items: group.map(one => item(one, wordsOf(one)))};
  });
}

function item(one, {words, kind}) {
  return {
    claims: one.claims,
    edtf: edtfOfEntry(one),
    date: dateOfEntry(one),
    words: `${words}${one.claims.length > 0 ? ` · ${sigla(one.claims)}` : ''}`,
    title: `${words}, ${dateWords(edtfOfEntry(one))} · ${quoted(one.claims)}`,
    kind,
    flagged: fails(one.entry)
  };
}

/** The drawing of what is dated, with how much is not; or why there is none. */
function laneDrawing(name, facts, rowsOf) {
  const dated = facts.filter(one => dateOfEntry(one) && one.claims.length > 0);
  if (dated.length === 0) return [noDrawing(name, 'undated')];
  const rows = rowsOf(dated).sort((a, b) => a.items[0].date.min - b.items[0].date.min);
  return [
    drawing(name, width => lanes(name, rows, width), {
      after: dated.length < facts.length && h('p.note.drawing-after', {}, t('drawing.datedOf', {n: dated.length, all: facts.length}))
    })
  ];
}

// The data of the page, read once and linked: claims know their source, event and conflicts; entities
// know their mentions. Texts that the file leaves out (because they are exactly the source's characters
// from start to end) are cut from the source when needed.

import {parseDate} from './edtf.js';
import {fold} from './fold.js';
import {Source} from './source.js';

const ROMAN = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1]
];

function roman(n) {
  let rest = n;
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

function parsed(id) {
  return JSON.parse(document.getElementById(id)?.textContent || '[]');
}

/** Reads what the file carries and links it. */
export function loadDossier() {
  const texts = new Map(parsed('data-texts').map(text => [text.doc, text]));
  const documents = parsed('data-documents');
  const sources = documents
    .filter(record => !record.same_as)
    .map((record, i) => {
      const {text = '', repairs = [], reasons = []} = texts.get(record.doc) ?? {};
      for (const repair of repairs) repair[4] = reasons[repair[4]] ?? '';
      return new Source(record, text, repairs, roman(i + 1), i);
    });
  return new Dossier(sources, {
    run: parsed('data-run'),
    copies: documents.filter(record => record.same_as),
    claims: parsed('data-claims'),
    mentions: parsed('data-mentions'),
    entities: parsed('data-entities'),
    events: parsed('data-events'),
    conflicts: parsed('data-conflicts'),
    systems: parsed('data-systems')
  });
}

class Dossier {
  constructor(sources, data) {
    this.sources = sources;
    this.run = data.run;
    this.copies = data.copies;
    this.entities = data.entities;
    this.mentions = data.mentions;
    this.systems = data.systems;
    this.sourceOf = new Map(
      sources.flatMap(source => [
        [source.id, source],
        [source.doc, source]
      ])
    );
    this.entity = byKey(data.entities);
    this.#linkClaims(data.claims.filter(claim => this.sourceOf.has(claim.doc)));
    this.#linkEvents(data.events);
    this.#linkConflicts(data.conflicts);
    this.#linkMentions(data.mentions.filter(mention => this.sourceOf.has(mention.doc)));
  }

  #linkClaims(claims) {
    this.claims = claims;
    this.claim = byKey(claims);
    for (const source of this.sources) source.claims = [];
    for (const claim of claims) {
      claim.source = this.sourceOf.get(claim.doc);
      claim.source.claims.push(claim);
      claim.conflicts = [];
      claim.event = null;
      claim.roles ??= [];
      claim.numbers ??= [];
      claim.citations ??= [];
      claim.voices ??= claim.voice ? [claim.voice] : [];
    }
    for (const source of this.sources) {
      source.claims.sort((a, b) => (a.trigger ?? a).start - (b.trigger ?? b).start || a.start - b.start);
      source.claims.forEach((claim, i) => {
        claim.ordinal = i + 1;
      });
    }
  }

  #linkEvents(events) {
    for (const event of events) {
      event.claims = (event.claims ?? []).map(id => this.claim.get(id)).filter(Boolean);
      for (const claim of event.claims) claim.event = event;
      event.conflicts = [];
    }
    const alone = this.claims.filter(claim => !claim.event).map(loneEvent);
    this.events = [...events.filter(event => event.claims.length > 0), ...alone].sort(byTime);
    this.event = byKey(this.events);
  }

  #linkConflicts(conflicts) {
    this.conflicts = conflicts;
    this.conflict = byKey(conflicts);
    conflicts.forEach((conflict, i) => {
      conflict.ordinal = i + 1;
      conflict.eventRecord = this.event.get(conflict.event) ?? null;
      const events = new Set(conflict.eventRecord ? [conflict.eventRecord] : []);
      for (const side of conflict.sides) {
        side.source = this.sourceOf.get(side.doc);
        side.claimRecords = (side.claims ?? (side.claim ? [side.claim] : []))
          .map(id => this.claim.get(id))
          .filter(Boolean);
        for (const claim of side.claimRecords) {
          if (!claim.conflicts.includes(conflict)) claim.conflicts.push(conflict);
          if (claim.event) events.add(claim.event);
        }
      }
      conflict.events = [...events];
      for (const event of events) event.conflicts.push(conflict);
    });
  }

  #linkMentions(mentions) {
    this.mention = byKey(mentions);
    for (const source of this.sources) source.mentions = [];
    this.mentionsOf = new Map();
    for (const mention of mentions) {
      mention.source = this.sourceOf.get(mention.doc);
      mention.source.mentions.push(mention);
      if (!mention.entity) continue;
      if (!this.mentionsOf.has(mention.entity)) this.mentionsOf.set(mention.entity, []);
      this.mentionsOf.get(mention.entity).push(mention);
    }
    for (const source of this.sources) source.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The main name of an entity, or '' when it is not in this dossier. */
  nameOf(id) {
    return this.entity.get(id)?.name ?? '';
  }

  /** The name of an entity in a language, where an account has it so: the main one, if it is of that language or there is no other. */
  nameIn(id, language) {
    const main = this.nameOf(id);
    const names = this.entity.get(id)?.names?.filter(name => name.language === language) ?? [];
    return names.some(({text}) => text === main) ? main : (names[0]?.text ?? main);
  }

  /** The language for the names of a map: the reader's if most places are named in it, else the one in which most are. */
  languageOfPlaces(wanted) {
    if (this.placesSpoken?.wanted === wanted) return this.placesSpoken.language;
    const counts = new Map();
    const places = this.entities.filter(({place}) => place);
    for (const {names = []} of places) for (const code of new Set(names.map(({language}) => language))) counts.set(code, (counts.get(code) ?? 0) + 1);
    const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
    const language = (counts.get(wanted) ?? 0) * 2 > places.length ? wanted : (most ?? wanted);
    this.placesSpoken = {wanted, language};
    return language;
  }

  foldedName(id) {
    const entity = this.entity.get(id);
    if (!entity) return '';
    entity.folded ??= fold(entity.name ?? '');
    return entity.folded;
  }

  /** Claims that name an entity in a role, as the voice, or in a citation. */
  claimsNaming(id) {
    return this.claims.filter(claim => entitiesOf(claim).has(id));
  }
}

function byKey(list) {
  return new Map(list.map(item => [item.id, item]));
}

/** A claim that belongs to no event still gets a row of its own: nothing read is hidden. */
function loneEvent(claim) {
  const event = {
    id: claim.id,
    type: claim.type,
    label: null,
    date: claim.date?.edtf ?? null,
    place: null,
    claims: [claim],
    docs: [claim.doc],
    silent: [],
    out_of_scope: [],
    unread: [],
    part_of: null,
    slots: [],
    conflicts: []
  };
  claim.event = event;
  return event;
}

/** The order in which events stand: by beginning, then the longer first, then as the text has them. */
export function byTime(a, b) {
  const [x, y] = [parseDate(a.date), parseDate(b.date)];
  const [from, to] = [x?.min ?? x?.max ?? Infinity, y?.min ?? y?.max ?? Infinity];
  if (from !== to) return from < to ? -1 : 1;
  return (y?.max ?? 0) - (x?.max ?? 0) || place(a) - place(b);
}

function place(event) {
  return event.claims[0]?.start ?? 0;
}

/** All entities that a claim names. */
export function entitiesOf(claim) {
  claim.named ??= new Set(
    [
      ...claim.roles.map(role => role.entity),
      ...claim.voices.map(voice => voice?.entity),
      ...claim.citations.flatMap(citation => citation.works ?? [])
    ].filter(Boolean)
  );
  return claim.named;
}

/** The words of anything with start and end: as stored, or (the usual case) cut from its source. */
export function wordsOf(thing, source) {
  return thing.quote ?? thing.text ?? source?.slice(thing.start, thing.end) ?? '';
}

/** The same for reading: repaired, on one line. */
export function readingOf(thing, source) {
  if (!source || thing.start === undefined || thing.start === null)
    return String(thing.quote ?? thing.text ?? '').replace(/\s+/g, ' ');
  return source.reading(thing.start, thing.end);
}

/** Whether folded words occur in a claim: in its words, its values or the names of its entities. */
export function claimHolds(dossier, claim, query) {
  if (query === '') return true;
  claim.folded ??= [
    claim.source.foldedWords(claim.start, claim.end),
    ...[claim.date, ...claim.roles, ...claim.voices]
      .filter(part => part && (part.start < claim.start || part.end > claim.end))
      .map(part => claim.source.foldedWords(part.start, part.end)),
    ...[...entitiesOf(claim)].map(id => dossier.foldedName(id))
  ].join('\n');
  return claim.folded.includes(query);
}

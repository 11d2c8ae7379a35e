// What the page shows is written in the address, behind the '#', and nowhere else. A link therefore
// carries the whole state: view, source, span, claim, filters, the pair compared. It also carries the
// words it points to, so that a link to something lost can still say what was there.

export const VIEWS = [
  'overview',
  'parallel',
  'chronology',
  'conflicts',
  'silence',
  'plans',
  'names',
  'evidence',
  'systems'
];

/** Key → how it is read: text, a list, or one of a few words (the first is the default and stays unwritten). */
const KEYS = {
  view: VIEWS,
  source: 'text',
  span: 'text',
  words: 'text',
  claim: 'text',
  mention: 'text',
  event: 'text',
  conflict: 'text',
  name: 'text',
  q: 'text',
  accounts: 'list',
  types: 'list',
  modality: 'list',
  witness: 'list',
  who: 'text',
  where: 'text',
  from: 'text',
  to: 'text',
  sure: 'text',
  rows: ['all', 'shared', 'conflicts'],
  compare: 'list',
  by: ['accounts', 'witnesses'],
  lay: ['events', 'days'],
  account: 'text',
  matrix: ['telling', 'all'],
  kinds: 'list',
  at: 'text',
  text: ['repaired', 'original'],
  hide: 'list',
  repairs: ['', 'open'],
  rule: 'text',
  wide: ['', 'yes'],
  filters: ['', 'open']
};

export const FILTER_KEYS = [
  'q',
  'accounts',
  'types',
  'modality',
  'witness',
  'who',
  'where',
  'from',
  'to',
  'sure',
  'rows',
  'compare'
];
export const PANE_KEYS = ['source', 'span', 'words', 'claim', 'mention'];

/** Reads an address; unknown keys and values are passed over. */
export function readState(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(Object.entries(KEYS).map(([key, kind]) => [key, readValue(given.get(key), kind)]));
}

function readValue(value, kind) {
  if (kind === 'text') return value ?? '';
  if (kind === 'list') return (value ?? '').split(',').filter(Boolean);
  return kind.includes(value) ? value : kind[0];
}

/** Writes a state as an address, leaving out what is as by default. */
export function writeState(state) {
  const parts = [];
  for (const [key, kind] of Object.entries(KEYS)) {
    const value = Array.isArray(state[key]) ? state[key].join(',') : (state[key] ?? '');
    const isDefault = value === '' || (Array.isArray(kind) && value === kind[0]);
    if (!isDefault) parts.push(`${key}=${escape(value)}`);
  }
  return `#${parts.join('&')}`;
}

function escape(value) {
  return encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%20/g, '+');
}

let current = readState('');

export function state() {
  return current;
}

/** Takes over the state that the address bar holds now. */
export function adopt(hash) {
  current = readState(hash);
  return current;
}

/** The address of the current state with some keys changed. */
export function href(patch) {
  return writeState({...current, ...patch});
}

/**
 * Attributes of a link to the current state with some keys changed. The change itself is kept on the
 * element, so that a link drawn earlier still keeps what has changed elsewhere since (see main.js).
 */
export function link(patch) {
  return {href: href(patch), go: patch};
}

/** Goes to the current state with some keys changed; `quietly` leaves no step for the Back button. */
export function go(patch, quietly = false) {
  const hash = href(patch);
  if (hash === writeState(current)) return;
  if (quietly) window.location.replace(hash);
  else window.location.hash = hash;
}

/** '12-40' → {start: 12, end: 40}; null for anything else. */
export function readSpan(text) {
  const match = /^(\d+)-(\d+)$/.exec(text);
  return match ? {start: Number(match[1]), end: Number(match[2])} : null;
}

const STORED = 90;

/** The part of a state that opens the reading pane at some words. */
export function opening(source, thing, more = {}) {
  const words = source.reading(thing.start, thing.end);
  const cut =
    words.length > STORED
      ? `${words.slice(0, words.lastIndexOf(' ', STORED) > 20 ? words.lastIndexOf(' ', STORED) : STORED)}…`
      : words;
  return {source: source.id, span: `${thing.start}-${thing.end}`, words: cut, claim: '', mention: '', ...more};
}

/** The same for a claim. */
export function openingClaim(claim) {
  return opening(claim.source, claim, {claim: claim.id});
}

/** The part of a state that closes the reading pane. */
export const CLOSED = {source: '', span: '', words: '', claim: '', mention: '', rule: ''};

/** The part of a state that takes all filters off. */
export const UNFILTERED = {
  q: '',
  accounts: [],
  types: [],
  modality: [],
  witness: [],
  who: '',
  where: '',
  from: '',
  to: '',
  sure: '',
  rows: 'all',
  compare: []
};

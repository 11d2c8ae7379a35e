// What accounts of one event share: a document that both cite for it, a witness whom both report. Where
// they rest on the same, their agreement is no independent confirmation.

import {link} from './state.js';
import {h} from './dom.js';
import {shorten} from './values.js';
import {AUTHOR, witnessOf} from './witnesses.js';
import {t} from './words-of-ui.js';

const NAME = 40;

/** Marks for the head of an event; null where nothing is shared. */
export function sharedSupport(dossier, event) {
  if (new Set(event.claims.map(claim => claim.source)).size < 2) return null;
  return [
    shared(event, claim => claim.citations.flatMap(citation => citation.works ?? [])).map(id =>
      mark('§', 'document', dossier.nameOf(id) || id, {view: 'evidence', name: id})
    ),
    shared(event, claim => witnessKeys(dossier, claim)).map(key =>
      mark('❝', 'witness', called(dossier, event, key), {by: 'witnesses', witness: [key], event: event.id})
    )
  ];
}

/** What claims of more than one account have in common. */
function shared(event, of) {
  const sources = new Map();
  for (const claim of event.claims)
    for (const key of of(claim)) sources.set(key, (sources.get(key) ?? new Set()).add(claim.source));
  return [...sources].filter(([, list]) => list.size > 1).map(([key]) => key);
}

function witnessKeys(dossier, claim) {
  const {key} = witnessOf(dossier, claim);
  return key === AUTHOR ? [] : [key];
}

function called(dossier, event, key) {
  return event.claims.map(claim => witnessOf(dossier, claim)).find(witness => witness.key === key).name;
}

function mark(sign, kind, name, patch) {
  return h(
    'a.shared-support',
    {...link(patch), title: t(`support.${kind}Why`, {name})},
    h('span.sign', {'aria-hidden': 'true'}, `${sign} `),
    t(`support.${kind}`, {name: shorten(name, NAME)})
  );
}

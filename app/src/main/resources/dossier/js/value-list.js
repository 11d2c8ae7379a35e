// Values of any shape as a list of terms or as one line, and the checks that were made on them.

import {h} from './dom.js';
import {inWords} from './labels.js';
import {valueWords} from './values.js';
import {number, said, t, term} from './words-of-ui.js';

/** Said elsewhere in an entry: as a mark, as a link, or by the claim's own words. */
const APART = new Set(['modality', 'words', 'conflict', 'explanation']);

/** Words that are codes, with the family of their translations. */
const CODED = {
  outcomes: 'outcome',
  answers: 'answer',
  kinds: 'systemKind',
  stage: 'stage',
  'goods-kind': 'goodsKind',
  treaty: 'treatyKind',
  change: 'cabinetChange',
  arms: 'arms'
};
/** Ids, and what only the drawings use. */
const UNSEEN = /^(unit:|told-)|-(claims|in|date|id|max)$|^(figures|quantity|hour|facts|fact-date|before|broken|led-to)$/;

function given(object) {
  return Object.entries(object).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.join('') === '')
  );
}

function isShown(key, object) {
  const again = (key === 'name' && object.name === object.unit) || (key === 'acts' && object.acts === 0) || (key === 'about' && object.about === object.verdict) || (key === 'party' && object.parties) || (key === 'part-of' && object.wholes);
  return !UNSEEN.test(key) && !APART.has(key) && !again && !(key === 'unit' && object.quantity);
}

/** "number:killed" is named by its role; its unit stands with it. */
function nameOf(key) {
  return key.startsWith('number:') ? term('role', key.slice(7)) : term('valueName', key);
}

/** Values as terms and their content. */
export function values(dossier, object) {
  const rows = given(object).filter(([key]) => isShown(key, object));
  if (rows.length === 0) return null;
  return h(
    'dl.card-rows',
    {},
    rows.map(([key, value]) => [h('dt', {}, nameOf(key)), h('dd', {}, shown(dossier, object, key, value))])
  );
}

/** The same on one line. */
export function inline(dossier, object) {
  const rows = given(object).filter(([key]) => isShown(key, object));
  return rows.map(([key, value], i) => [
    i > 0 && ' · ',
    h('span.quiet', {}, `${nameOf(key)} `),
    h('span.inline-value', {}, shown(dossier, object, key, value))
  ]);
}

function shown(dossier, object, key, value) {
  if (typeof value === 'number')
    return [number(value), object[`unit:${key.slice(7)}`] && ` ${object[`unit:${key.slice(7)}`]}`];
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (Array.isArray(value))
    return value
      .map(item => oneOf(dossier, key, item))
      .filter(Boolean)
      .join('; ');
  if (value !== null && typeof value === 'object' && !value.edtf && !('value' in value)) return values(dossier, value);
  return oneOf(dossier, key, value);
}

function oneOf(dossier, key, item) {
  return CODED[key] && item ? term(CODED[key], item) : valueWords(dossier, item);
}

export function checks(list) {
  if (list.length === 0) return null;
  return h(
    'ul.checks',
    {},
    list.map(check =>
      h(
        'li',
        {class: `is-${check.result}`},
        h('b', {}, term('check', check.check)),
        `: ${term('checkResult', said(check.result))}`,
        check.why && h('span.quiet', {}, ` — ${inWords('checkWhy', said(check.why))}`)
      )
    )
  );
}

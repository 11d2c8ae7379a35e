// Values of any shape as a list of terms, and the checks that were made on them.

import {h} from './dom.js';
import {valueWords} from './values.js';
import {said, t, term} from './words-of-ui.js';

/** Values of any shape as terms and their content. */
export function values(dossier, object) {
  const rows = Object.entries(object).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
  if (rows.length === 0) return null;
  return h('dl.card-rows', {}, rows.map(([key, value]) => [h('dt', {}, term('valueName', key)), h('dd', {}, shown(dossier, value))]));
}

function shown(dossier, value) {
  if (Array.isArray(value)) return value.some(item => typeof item === 'object' && item !== null) ? h('ul.plain', {}, value.map(item => h('li', {}, shown(dossier, item)))) : valueWords(dossier, value);
  if (value !== null && typeof value === 'object') {
    if (value.edtf || 'value' in value) return valueWords(dossier, value);
    return values(dossier, value);
  }
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  return valueWords(dossier, value);
}

export function checks(list) {
  if (list.length === 0) return null;
  return h('ul.checks', {}, list.map(check => h('li', {class: `is-${check.result}`}, h('b', {}, term('check', check.check)), `: ${term('checkResult', said(check.result))}`,
    check.why && h('span.quiet', {}, ` — ${said(check.why)}`))));
}

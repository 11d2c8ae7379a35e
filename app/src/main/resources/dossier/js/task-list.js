// The tasks of an order, each with whom it was set, its term and what is told of its outcome.

import {h} from './dom.js';
import {dateWords} from './edtf.js';
import {listOf} from './entry-facts.js';
import {link, openingClaim} from './state.js';
import {t, term} from './words-of-ui.js';

/** The values of an order that stand in its list of tasks. */
export const OF_TASKS = ['tasks', 'task-units', 'task-places', 'deadlines', 'done', 'days-late', 'outcomes'];

export function taskList(dossier, entry) {
  const tasks = listOf(entry, 'tasks');
  if (entry.system !== 'S5' || tasks.length === 0) return null;
  return h(
    'ol.tasks',
    {},
    tasks.map((words, i) => task(dossier, entry, words, i))
  );
}

function task(dossier, entry, words, i) {
  const at = key => listOf(entry, key)[i] ?? '';
  const [claim, deed] = ['task-claims', 'outcome-claims'].map(key => dossier.claim.get(at(key)));
  const late = Number(at('days-late'));
  const outcome = at('outcomes') && term('outcome', at('outcomes'));
  const came = [outcome, at('done') && dateWords(at('done')), at('days-late') !== '' && lateness(late)].filter(Boolean).join(', ');
  return h(
    'li',
    {},
    at('task-units') && at('task-units') !== entry.values?.issuer && h('span.quiet', {}, `${at('task-units')}: `),
    claim ? h('a.form', link(openingClaim(claim)), String(words)) : String(words),
    at('deadlines') && h('span.quiet', {}, ` · ${t('drawing.term')}: ${dateWords(at('deadlines'))}`),
    came && [' · ', deed ? h('a.form', link(openingClaim(deed)), came) : h('span.quiet', {}, came)]
  );
}

function lateness(days) {
  if (days === 0) return t('drawing.inTime');
  return t(days > 0 ? 'drawing.late' : 'drawing.early', {n: Math.abs(days)});
}

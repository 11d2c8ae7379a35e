// What can be computed from the claims, subject by subject: votes with their arithmetic, notes with their
// answers, orders against outcomes. Each entry leads back to the claims it was made from.

import {h, refill} from './dom.js';
import {dateWords, parseDate} from './edtf.js';
import {claimFilter} from './filter.js';
import {link} from './state.js';
import {claimItem} from './claim-item.js';
import {votes} from './votes.js';
import {checks, values} from './value-list.js';
import {t, term} from './words-of-ui.js';

const SYSTEMS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11'];

export const systems = {
  keys: ['kinds'],

  render(host, dossier, state) {
    const passes = claimFilter(dossier, state);
    const entries = dossier.systems.map(entry => ({entry, claims: (entry.claims ?? []).map(id => dossier.claim.get(id)).filter(Boolean)}))
      .filter(({claims}) => claims.length === 0 || claims.some(passes));
    refill(host, h('h1.view-title', {}, t('systems.title')), h('p.view-lead', {}, t('systems.lead')),
      dossier.systems.length === 0 ? h('div.empty', {}, h('h2', {}, t('systems.empty')), h('p', {}, t('systems.emptyWhy'))) : [
        contents(entries, state), SYSTEMS.filter(s => state.kinds.length === 0 || state.kinds.includes(s)).map(s => section(dossier, s, entries.filter(({entry}) => entry.system === s)))]);
  },

  rows: host => [...host.querySelectorAll('.system-entry')]
};

function contents(entries, state) {
  return h('nav.choice', {'aria-label': t('systems.contents')},
    h('a.choice-item', {...link({kinds: []}), 'aria-current': state.kinds.length === 0 ? 'true' : null}, t('filters.any')),
    SYSTEMS.map(s => {
      const n = entries.filter(({entry}) => entry.system === s).length;
      return h('a.choice-item', {...link({kinds: [s]}), class: n === 0 ? 'is-empty' : '', 'aria-current': state.kinds.includes(s) ? 'true' : null}, `${term('system', s)} `, h('span.quiet', {}, n));
    }));
}

function section(dossier, system, entries) {
  if (entries.length === 0) return null;
  const sorted = [...entries].sort((a, b) => (parseDate(a.entry.date)?.min ?? Infinity) - (parseDate(b.entry.date)?.min ?? Infinity));
  return h('section.system', {}, h('h2', {}, term('system', system)), h('p.note', {}, t(`systemHelp.${system}`)),
    h('div.system-entries', {}, sorted.map(({entry, claims}) => entryCard(dossier, entry, claims))));
}

function entryCard(dossier, entry, claims) {
  const date = typeof entry.date === 'object' ? entry.date?.edtf : entry.date;
  return h('article.system-entry', {tabindex: '-1', id: `system-${entry.id}`},
    h('header', {}, h('b', {}, term('systemKind', entry.kind)), date && h('span.quiet', {}, ` ${dateWords(date)}`), names(dossier, entry)),
    entry.system === 'S2' ? votes(dossier, entry) : values(dossier, entry.values ?? {}), checks(entry.checks ?? []),
    claims.length > 0 && h('ul.claim-list', {}, claims.slice(0, 8).map(claimItem)));
}

function names(dossier, entry) {
  const list = (entry.entities ?? []).filter(id => dossier.nameOf(id));
  return list.length > 0 && h('span.system-names', {}, list.slice(0, 8).map((id, i) => [i > 0 && ', ', h('a', link({view: 'names', name: id}), dossier.nameOf(id))]));
}

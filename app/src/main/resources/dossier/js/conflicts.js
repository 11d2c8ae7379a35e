// Where accounts cannot all be right, or judge and name one thing differently: a list, and one conflict
// at a time with the words of every side and the innocent explanations that were tried.

import {h, refill} from './dom.js';
import {brief, subjectOf} from './conflict-words.js';
import {conflictDetail} from './conflict-detail.js';
import {filteredConflicts} from './filter.js';
import {go, link} from './state.js';
import {eventDate, verdictSign} from './labels.js';
import {t, term} from './words-of-ui.js';

export const conflicts = {
  keys: ['conflict', 'kinds'],
  place: state => (state.conflict ? 'top' : 'restore'),

  render(host, dossier, state) {
    const shown = filteredConflicts(dossier, state);
    const chosen = dossier.conflict.get(state.conflict) ?? null;
    refill(
      host,
      h('h1.view-title', {}, t('conflicts.title')),
      !chosen && h('p.view-lead', {}, t('conflicts.lead')),
      state.conflict && !chosen && h('p.notice', {role: 'status'}, t('conflicts.lost')),
      dossier.conflicts.length === 0
        ? empty()
        : [
            kindChoice(dossier, state),
            h(
              'div.conflict-room',
              {class: chosen ? 'has-detail' : ''},
              list(dossier, shown, chosen),
              chosen && conflictDetail(dossier, chosen, neighbours(shown, chosen))
            )
          ]
    );
    if (chosen) host.querySelector('.conflict-item.is-current')?.scrollIntoView({block: 'nearest'});
  },

  rows: host => [...host.querySelectorAll('.conflict-item')]
};

function empty() {
  return h('div.empty', {}, h('h2', {}, t('conflicts.empty')), h('p', {}, t('conflicts.emptyWhy')));
}

function kindChoice(dossier, state) {
  const counts = new Map();
  for (const conflict of dossier.conflicts) counts.set(conflict.kind, (counts.get(conflict.kind) ?? 0) + 1);
  if (counts.size < 2) return null;
  return h(
    'div.choice',
    {role: 'group', 'aria-label': t('conflicts.kinds')},
    h(
      'a.choice-item',
      {...link({kinds: []}), 'aria-current': state.kinds.length === 0 ? 'true' : null},
      t('filters.any')
    ),
    [...counts].map(([kind, n]) => {
      const on = state.kinds.includes(kind);
      const kinds = on ? state.kinds.filter(other => other !== kind) : [...state.kinds, kind];
      return h(
        'a.choice-item',
        {...link({kinds}), 'aria-current': on ? 'true' : null},
        `${term('conflictKind', kind)} `,
        h('span.quiet', {}, n)
      );
    })
  );
}

function neighbours(shown, chosen) {
  const at = shown.indexOf(chosen);
  return {
    at,
    of: shown.length,
    previous: shown[at - 1] ?? null,
    next: at >= 0 ? (shown[at + 1] ?? null) : (shown[0] ?? null)
  };
}

function list(dossier, shown, chosen) {
  if (shown.length === 0)
    return h(
      'div.empty',
      {},
      h('p', {}, t('conflicts.emptyFiltered')),
      h('button.button', {type: 'button', 'data-act': 'clear-filters'}, t('filters.clear'))
    );
  return h(
    'ol.conflict-list',
    {},
    shown.map(conflict => item(dossier, conflict, conflict === chosen))
  );
}

function item(dossier, conflict, current) {
  const event = conflict.eventRecord;
  return h(
    'li.conflict-item',
    {
      class: [`is-${conflict.verdict}`, current && 'is-current'].filter(Boolean).join(' '),
      tabindex: '-1',
      'data-conflict': conflict.id
    },
    h(
      'a.conflict-link',
      {...link({conflict: conflict.id}), 'aria-current': current ? 'true' : null},
      h('span.conflict-number', {}, conflict.ordinal),
      h(
        'span.conflict-head',
        {},
        h(
          'span.verdict',
          {class: `is-${conflict.verdict}`},
          h('span.sign', {'aria-hidden': 'true'}, verdictSign(conflict.verdict)),
          ` ${term('conflictVerdict', conflict.verdict)}`
        ),
        ' · ',
        term('conflictKind', conflict.kind),
        event && event.date ? ` · ${eventDate(event)}` : ''
      ),
      h('span.conflict-subject', {}, subjectOf(dossier, conflict)),
      h(
        'span.conflict-brief',
        {},
        brief(dossier, conflict).map(line => h('span.brief-side', {}, line))
      )
    )
  );
}

/** To the conflict before or after the one shown. */
export function stepConflict(dossier, state, direction) {
  const shown = filteredConflicts(dossier, state);
  const at = shown.findIndex(conflict => conflict.id === state.conflict);
  const next = shown[Math.min(shown.length - 1, Math.max(0, at + direction))];
  if (next) go({conflict: next.id}, true);
}

// Plan against outcome: what was ordered, planned, demanded or promised, and beside it what is told to have
// come of it, with the deadline reckoned where there is one.

import {h, refill} from './dom.js';
import {dateWords} from './edtf.js';
import {claimFilter, shownSources} from './filter.js';
import {fill, whenNear} from './lazy.js';
import {OUTCOMES, dateOf, plansOf} from './plan-list.js';
import {ofClaim, ofSide, planned} from './plan-words.js';
import {link} from './state.js';
import {checks} from './value-list.js';
import {number, t, term} from './words-of-ui.js';

const CHUNK = 30;
const MOST = 4;

export const plans = {
  keys: ['kinds'],

  render(host, dossier, state) {
    const all = plansOf(dossier);
    const shown = all.filter(passing(dossier, state));
    const groups = OUTCOMES.map(outcome => ({outcome, list: shown.filter(plan => plan.outcome === outcome)}));
    refill(
      host,
      h('h1.view-title', {}, t('plans.title')),
      h('p.view-lead', {}, t('plans.lead')),
      all.length === 0
        ? h('div.empty', {}, h('h2', {}, t('plans.empty')), h('p', {}, t('plans.emptyWhy')))
        : [
            contents(groups, state),
            shown.length === 0
              ? noneLeft()
              : groups
                  .filter(({outcome}) => state.kinds.length === 0 || state.kinds.includes(outcome))
                  .map(group => section(dossier, group))
          ]
    );
  },

  rows: host => [...host.querySelectorAll('.plan')]
};

/** A plan passes with any of its claims or outcomes; one without claims by its account alone. */
function passing(dossier, state) {
  const passes = claimFilter(dossier, state);
  const shown = new Set(shownSources(dossier, state));
  return plan => {
    const claims = [...plan.claims, ...plan.outcomes.map(({claim}) => claim).filter(Boolean)];
    return claims.length > 0 ? claims.some(passes) : shown.has(plan.source);
  };
}

function noneLeft() {
  return h(
    'div.empty',
    {},
    h('p', {}, t('plans.emptyFiltered')),
    h('button.button', {type: 'button', 'data-act': 'clear-filters'}, t('filters.clear'))
  );
}

function contents(groups, state) {
  const item = (kinds, on, ...words) =>
    h('a.choice-item', {...link({kinds}), 'aria-current': on ? 'true' : null}, words);
  return h(
    'nav.choice',
    {'aria-label': t('plans.contents')},
    item([], state.kinds.length === 0, t('filters.any')),
    groups
      .filter(({list}) => list.length > 0)
      .map(({outcome, list}) =>
        item([outcome], state.kinds.includes(outcome), `${term('planOutcome', outcome)} `, h('span.quiet', {}, number(list.length)))
      )
  );
}

function section(dossier, {outcome, list}) {
  if (list.length === 0) return null;
  const table = h(
    'table.plans',
    {class: `is-${outcome}`},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ['when', 'what', outcome === 'open' ? null : 'came']
          .filter(Boolean)
          .map(name => h('th', {scope: 'col', class: `plan-${name}`}, t(`plans.${name}`)))
      )
    )
  );
  for (let i = 0; i < list.length; i += CHUNK) {
    const body = h('tbody', {}, h('tr.placeholder', {}, h('td', {colspan: outcome === 'open' ? 2 : 3})));
    const part = list.slice(i, i + CHUNK);
    body.style.setProperty('--rows', part.length);
    whenNear(body, () => refill(body, part.map(plan => planRow(dossier, plan))));
    if (i === 0) fill(body);
    table.append(body);
  }
  return h(
    'section',
    {},
    h('h2', {}, term('planOutcome', outcome), h('span.quiet', {}, ` ${number(list.length)}`)),
    h('p.note', {}, t(`planOutcomeHelp.${outcome}`)),
    table
  );
}

function planRow(dossier, plan) {
  const date = dateOf(plan);
  return h(
    'tr.plan',
    {tabindex: '-1', 'data-plan': plan.claims[0]?.id ?? plan.conflicts[0]?.id},
    h('th.plan-when', {scope: 'row'}, date ? dateWords(date) : h('span.quiet', {}, t('date.none'))),
    h('td.plan-what', {}, planned(dossier, plan, date)),
    plan.outcome !== 'open' &&
      h(
        'td.plan-came',
        {},
        plan.outcomes.slice(0, MOST).map(({claim, side}) => (claim ? ofClaim(dossier, claim) : ofSide(dossier, side))),
        plan.outcomes.length > MOST && h('p.note', {}, t('cell.more', {n: plan.outcomes.length - MOST})),
        checks(plan.checks),
        plan.conflicts.map(conflictLink)
      )
  );
}

function conflictLink(conflict) {
  return h(
    'p',
    {},
    h(
      'a.to-conflict',
      {...link({view: 'conflicts', conflict: conflict.id}), class: `is-${conflict.verdict}`},
      h('span.sign', {'aria-hidden': 'true'}, '≠ '),
      `${term('conflictVerdict', conflict.verdict)}: ${t('plans.proof')}`
    )
  );
}

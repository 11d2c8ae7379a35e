// Every order, plan, demand and promise with what the accounts say became of it. What came of it is taken
// from the data alone: a conflict of plan and outcome, a check of the order, the plan's own event told as
// happened. Where there is nothing of the kind the outcome is open, which is not the same as failure.

import {byTime} from './dossier.js';

/** What can have become of a plan, as the page groups them. */
export const OUTCOMES = ['otherwise', 'late', 'denied', 'kept', 'told', 'open'];

const ORDERS = new Set(['order', 'demand']);
const HAPPENED = new Set(['asserted', 'reported']);

/** Plans as {claims, side, source, start, end, entry, conflicts, outcomes: [{claim|side}], checks, outcome}, by time. */
export function plansOf(dossier) {
  dossier.plans ??= gathered(dossier);
  return dossier.plans;
}

function gathered(dossier) {
  const plans = [...withEntries(dossier), ...withoutEntries(dossier)];
  const left = [];
  for (const conflict of dossier.conflicts) {
    if (conflict.kind !== 'plan-vs-outcome') continue;
    const [planned, ...others] = ordered(conflict.sides);
    const plan = plans.find(one => holds(one, planned)) ?? loose(planned, left);
    plan.conflicts.push(conflict);
    plan.outcomes.push(...others.filter(side => side.source).map(side => ({side})));
  }
  for (const plan of [...plans, ...left]) conclude(plan);
  return [...plans, ...left].sort((a, b) => byTime(timed(a), timed(b)));
}

/** The orders of the systems, each with its tasks, its deeds and their checks. */
function withEntries(dossier) {
  const taken = new Set();
  const plans = [];
  for (const entry of dossier.systems) {
    if (entry.system !== 'S5') continue;
    const claims = (entry.claims ?? []).map(id => dossier.claim.get(id)).filter(Boolean);
    const own = claims.filter(claim => isPlan(claim) && !taken.has(claim));
    if (own.length === 0) continue;
    own.sort((a, b) => Number(ORDERS.has(b.type)) - Number(ORDERS.has(a.type)));
    for (const claim of own) taken.add(claim);
    const deeds = claims.filter(claim => !isPlan(claim)).map(claim => ({claim}));
    plans.push(plan({claims: own, entry, outcomes: deeds, checks: entry.checks ?? []}));
  }
  dossier.ordered = taken;
  return plans;
}

/** Plans told in the same words stand together. */
function withoutEntries(dossier) {
  const told = new Map();
  for (const claim of dossier.claims) {
    if (!isPlan(claim) || dossier.ordered.has(claim)) continue;
    const words = `${claim.source.id} ${claim.start} ${claim.end} ${claim.date?.edtf}`;
    told.set(words, [...(told.get(words) ?? []), claim]);
  }
  return [...told.values()].map(claims => plan({claims}));
}

function plan(fields) {
  const [claim] = fields.claims;
  return {
    source: claim.source,
    start: claim.start,
    end: claim.end,
    side: null,
    entry: null,
    conflicts: [],
    outcomes: [],
    checks: [],
    ...fields
  };
}

/** A plan that only a conflict knows: words from which no claim was read. */
function loose(side, left) {
  const {source, start, end} = side;
  const made = {claims: [], side, source, start, end, entry: null, conflicts: [], outcomes: [], checks: []};
  if (source) left.push(made);
  return made;
}

function isPlan(claim) {
  return claim.modality === 'planned' || (ORDERS.has(claim.type) && claim.modality !== 'negated');
}

/** The side that was planned first. */
function ordered(sides) {
  const planned = sides.find(side => side.modality === 'planned') ?? sides[0];
  return [planned, ...sides.filter(side => side !== planned)];
}

function holds(one, side) {
  return (
    side.claimRecords.some(claim => one.claims.includes(claim)) ||
    (one.source === side.source && one.start < side.end && side.start < one.end)
  );
}

/** Adds what the plan's own event tells as happened, and says in one word what became of the plan. */
function conclude(one) {
  const known = new Set(one.outcomes.map(({claim}) => claim));
  for (const claim of one.claims.flatMap(own => own.event?.claims ?? []))
    if (!known.has(claim) && !one.claims.includes(claim) && !isPlan(claim) && claim.modality !== 'hypothetical') {
      known.add(claim);
      one.outcomes.push({claim});
    }
  one.outcome = outcome(one);
}

function outcome({conflicts, checks, outcomes}) {
  const results = checks.filter(check => check.check === 'deadline').map(check => check.result);
  if (conflicts.length > 0) return 'otherwise';
  if (results.includes('fails')) return 'late';
  if (results.includes('holds')) return 'kept';
  if (outcomes.some(({claim}) => HAPPENED.has(claim?.modality))) return 'told';
  return outcomes.length > 0 ? 'denied' : 'open';
}

/** A plan as something that stands in time: by its own date, else by that of the order. */
function timed(one) {
  const [claim] = one.claims;
  return {date: dateOf(one), claims: [claim ?? one]};
}

/** When a plan was made or is to be carried out, as far as it is dated. */
export function dateOf({claims, entry}) {
  const date = typeof entry?.date === 'object' ? entry?.date?.edtf : entry?.date;
  return date ?? claims[0]?.date?.edtf ?? claims[0]?.event?.date ?? null;
}

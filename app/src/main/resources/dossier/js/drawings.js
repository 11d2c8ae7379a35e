// Which subject is drawn how. A subject without a drawing is a list alone.

import {campaign} from './campaign.js';
import {evidenceGraph} from './evidence-graph.js';
import {namingTable} from './naming-table.js';
import {affiliations, offices, treaties} from './office-lanes.js';
import {planBars} from './plan-bars.js';
import {state} from './state.js';
import {strengths} from './strengths.js';
import {ladders} from './thread-ladder.js';
import {transfers} from './transfers.js';
import {voteBars} from './vote-bars.js';

const DRAWINGS = {
  S1: affiliations,
  S2: voteBars,
  S3: offices,
  S4: ladders,
  S5: planBars,
  S6: strengths,
  S7: campaign,
  S8: transfers,
  S9: treaties,
  S10: evidenceGraph,
  S11: dossier => [namingTable(dossier, state())]
};

/**
 * The drawings of a subject.
 *
 * @param entries of the subject, each with its claims
 * @param all entries of all subjects
 */
export function drawings(dossier, system, entries, all) {
  return DRAWINGS[system](dossier, entries, all);
}

// How often judged claims are right, with the 95 % interval of Wilson: within 0 and 1, fair to small groups.

const DEVIATIONS = 1.959964;

export function tally(verdicts) {
  const found = {right: 0, partly: 0, wrong: 0, all: 0};
  for (const verdict of verdicts) {
    found[verdict]++;
    found.all++;
  }
  return found;
}

/** {part, low, high} of `good` among `all`; null where nothing is judged. */
export function share(good, all) {
  if (all === 0) return null;
  const square = DEVIATIONS * DEVIATIONS;
  const part = good / all;
  const centre = (part + square / (2 * all)) / (1 + square / all);
  const half = (DEVIATIONS * Math.sqrt((part * (1 - part)) / all + square / (4 * all * all))) / (1 + square / all);
  return {part, low: Math.max(0, centre - half), high: Math.min(1, centre + half)};
}

/** The tenth a confidence lies in, as its lower bound: 0.85 → "0.8". */
export function tenth(confidence) {
  return (Math.floor(confidence * 10 + 1e-9) / 10).toFixed(1);
}

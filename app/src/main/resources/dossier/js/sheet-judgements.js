// What the person judged, kept in the browser under the sheet's own name; the last steps can be taken back.

import {remember, remembered} from './memory.js';

export const VERDICTS = ['right', 'wrong', 'partly'];

export class Judgements {
  #key;
  #kept;
  #steps = [];
  lasting = true;

  constructor(sheet) {
    this.#key = `sheet.${sheet}`;
    this.#kept = new Map(Object.entries(JSON.parse(remembered(this.#key) ?? '{}')));
  }

  /** {verdict, note}; either may be ''. */
  of(id) {
    return this.#kept.get(id) ?? {verdict: '', note: ''};
  }

  /** The same verdict once more takes it off. */
  judge(id, verdict) {
    const before = this.of(id);
    this.#steps.push({id, before});
    this.#keep(id, {...before, verdict: before.verdict === verdict ? '' : verdict});
  }

  note(id, note) {
    this.#keep(id, {...this.of(id), note});
  }

  /** Takes the last verdict back; gives the claim it was about, or null. A note written since stays. */
  undo() {
    const step = this.#steps.pop();
    if (!step) return null;
    this.#keep(step.id, {...this.of(step.id), verdict: step.before.verdict});
    return step.id;
  }

  #keep(id, judgement) {
    if (judgement.verdict === '' && judgement.note === '') this.#kept.delete(id);
    else this.#kept.set(id, judgement);
    this.lasting = remember(this.#key, JSON.stringify(Object.fromEntries(this.#kept)));
  }
}

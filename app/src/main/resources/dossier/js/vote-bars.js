// Votes as bars: for, abstaining and against as shares of one line, with the half of what was cast marked, and
// the blocs under their side. What an account does not count is not drawn.

import {svg} from './dom.js';
import {dateWords} from './edtf.js';
import {atMost, cutTo, drawing, label, line, mark, noDrawing, round, rowsNote, sheet} from './drawing.js';
import {edtfOfEntry, fails, quoted, sigla, valueOf} from './entry-facts.js';
import {countOf, readings} from './vote-counts.js';
import {number, t} from './words-of-ui.js';

const MOST = 40;
const ROW = 86;

export function voteBars(dossier, entries) {
  const rows = entries.flatMap(one => votesOf(dossier, one)).filter(vote => vote.claims.length > 0 && (vote.sides.length > 1 || (vote.sides.length > 0 && vote.attendance > 0)));
  if (rows.length === 0) return [noDrawing('votes')];
  return [drawing('votes', width => chart(atMost(rows, MOST), width), {after: rowsNote(rows, MOST)})];
}

function chart(rows, width) {
  return sheet('votes', width, rows.length * ROW + 4, rows.map((vote, i) => bar(vote, i * ROW, width)));
}

/** A vote, or each telling of it where accounts count otherwise. */
function votesOf(dossier, {entry, claims}) {
  const told = readings(dossier, {entry, claims});
  const name = [valueOf(dossier, entry, 'body'), valueOf(dossier, entry, 'motion')].filter(Boolean).join(': ');
  const own = by => ['body', 'motion'].map(wanted => by[0].roles.find(({role}) => role === wanted)).filter(Boolean).map(({start, end}) => by[0].source.reading(start, end)).join(': ');
  return told.map(({sides, claims: by}) => ({
    entry,
    claims: by,
    sides,
    cast: sides.reduce((sum, {n}) => sum + n, 0),
    voted: sides.some(({side}) => side === 'for') && sides.some(({side}) => side === 'against'),
    attendance: countOf(entry.values?.attendance),
    name: told.length > 1 ? `${sigla(by)} · ${own(by)}` : name,
    when: edtfOfEntry({entry, claims: by})
  }));
}

function sideWords(side) {
  return side === 'left' ? t('drawing.left') : t(`vote.${side}`);
}

function bar({entry, claims, sides, cast, voted, attendance, name, when}, top, width) {
  const all = Math.max(cast, attendance ?? 0);
  const room = width - 8;
  const y = top + 26;
  let x = 0;
  const halves = t('drawing.half', {n: Math.floor(cast / 2) + 1});
  return svg(
    'g',
    {class: fails(entry) ? 'is-flagged' : ''},
    label(0, top + 14, cutTo([name, when && dateWords(when)].filter(Boolean).join(' · ') || quoted(claims, 80), width - 10, 12.5), {class: 'row-name'}),
    attendance > cast && svg('rect.vote-absent', {x: 0, y, width: round(room), height: 26}),
    sides.map(({side, n, blocs}) => {
      const wide = (n / all) * room;
      const from = x;
      x += wide;
      return mark(
        claims,
        `${sideWords(side)}: ${number(n)}${blocs ? ` (${blocs})` : ''} · ${quoted(claims)}`,
        {class: `vote-side is-${side}`},
        svg('rect.vote-part', {x: round(from), y, width: round(wide), height: 26}),
        (side === 'against' || side === 'left') && hatch(from, y, wide),
        label(from + 6, y + 17, cutTo(`${sideWords(side)} ${number(n)}`, wide, 12), {class: 'vote-words'}),
        blocs && label(from, y + 40, cutTo(blocs, wide, 10.5), {class: 'row-note'})
      );
    }),
    attendance > cast && label(room - 4, y + 17, t('drawing.present', {n: attendance}), {class: 'row-note', 'text-anchor': 'end'}),
    voted && line(round(room * (cast / 2 / all)), y - 5, round(room * (cast / 2 / all)), y + 31, {class: 'majority'}),
    voted && label(room * (cast / 2 / all) + 4, y + 40, halves, {class: 'row-note'})
  );
}

/** Strokes across the bar of those against: the sides are told apart without colour. */
function hatch(x, y, wide) {
  const lines = [];
  for (let at = 4; at < wide; at += 7) lines.push(`M${round(x + at)} ${y + 26}L${round(Math.min(x + wide, x + at + 6))} ${y}`);
  return svg('path.vote-hatch', {d: lines.join('')});
}

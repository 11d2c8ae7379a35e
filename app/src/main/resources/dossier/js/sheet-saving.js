// The judgements as a file: CSV for a spreadsheet, JSON for a program. Both can be counted by
// `audiatur review-sheet --judged`.

const COLUMNS = ['id', 'doc', 'start', 'end', 'type', 'language', 'modality', 'confidence', 'rule', 'judgement', 'note'];

function rows(sheet, judgements) {
  return sheet.claims.map(claim => {
    const {verdict, note} = judgements.of(claim.id);
    return Object.fromEntries(COLUMNS.map(name => [name, {...claim, judgement: verdict, note}[name]]));
  });
}

export function csv(sheet, judgements) {
  const lines = rows(sheet, judgements).map(row => COLUMNS.map(name => cell(row[name])).join(','));
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/** Words that a spreadsheet would take for a formula get an apostrophe before them. */
function cell(value) {
  const text = typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function json(sheet, judgements) {
  const {claims, ...head} = sheet;
  return `${JSON.stringify({...head, claims: rows(sheet, judgements)}, null, 1)}\n`;
}

// What the interface says, in the language chosen. Every string is data of strings/LANGUAGE.json;
// a further language is a further file.

const tables = new Map();
let language = 'en';

/** Takes in one language's strings, as parsed from its file. */
export function addLanguage(code, table) {
  tables.set(code, table);
}

export function languages() {
  return [...tables.keys()];
}

export function currentLanguage() {
  return language;
}

/** Chooses the language for all further texts; an unknown code leaves the choice as it was. */
export function speak(code) {
  if (tables.has(code)) language = code;
}

function look(key) {
  return key
    .split('.')
    .reduce((node, part) => (node && Object.hasOwn(node, part) ? node[part] : undefined), tables.get(language));
}

/** The text of a key with {name} slots filled; a key that no file knows shows its last part. */
export function t(key, slots = {}) {
  const found = look(key);
  if (found === undefined) return key.slice(key.lastIndexOf('.') + 1);
  return fill(typeof found === 'string' ? found : plural(found, slots.n), slots);
}

/** The text of a key in another language than the one chosen. */
export function inLanguage(code, key) {
  return key.split('.').reduce((node, part) => node?.[part], tables.get(code)) ?? code;
}

/** Whether the current language has a text for the key. */
export function knows(key) {
  return look(key) !== undefined;
}

/** A text that data may carry in several languages (a map by language code) or in one (a string). */
export function said(value) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && !Array.isArray(value)) {
    return said(value[language] ?? Object.values(value)[0]);
  }
  return String(value);
}

/** A word of the data's own vocabulary (a type, a role): its translation, or itself. */
export function term(family, word) {
  const key = `${family}.${word}`;
  return knows(key)
    ? t(key)
    : String(word ?? '')
        .replaceAll('-', ' ')
        .replaceAll('_', ' ');
}

/** A list the language file holds, such as the names of the months. */
export function list(key) {
  return look(key) ?? [];
}

export function number(value) {
  return formats().number.format(value);
}

const made = new Map();

/** Formats are slow to make and are made once for each language. */
function formats() {
  if (!made.has(language)) {
    const code = language === 'en' ? 'en-GB' : language;
    made.set(language, {
      number: new Intl.NumberFormat(code, {maximumFractionDigits: 3}),
      plural: new Intl.PluralRules(code)
    });
  }
  return made.get(language);
}

function plural(forms, n) {
  const form = formats().plural.select(Number(n));
  return forms[form] ?? forms.other ?? Object.values(forms)[0];
}

function fill(text, slots) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = slots[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value) : String(value);
  });
}

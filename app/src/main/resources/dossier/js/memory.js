// A person's taste (language, light or dark), kept where the browser allows it. A page opened from disk
// may be refused storage; then the choice lasts until the page is closed.

const PREFIX = 'audiatur.';
const session = new Map();

export function remembered(key) {
  try {
    return window.localStorage.getItem(PREFIX + key) ?? session.get(key) ?? null;
  } catch {
    return session.get(key) ?? null;
  }
}

/** Keeps a choice; says whether it will outlast the page. */
export function remember(key, value) {
  session.set(key, value);
  try {
    window.localStorage.setItem(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
}

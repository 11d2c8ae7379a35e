// The only place where the page makes elements. Everything that comes from a source enters as a text
// node or an attribute value, never as markup: there is no innerHTML anywhere in these files.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element: h('a.words', {href: '#…', onclick: f}, 'text', child, [children], null).
 * Attributes that are null, undefined or false are left out; true gives an empty attribute.
 */
export function h(spec, attributes, ...children) {
  const [tag, ...classes] = spec.split('.');
  return dress(document.createElement(tag || 'div'), classes, attributes, children);
}

/** The same for the elements of a drawing. */
export function svg(spec, attributes, ...children) {
  const [tag, ...classes] = spec.split('.');
  return dress(document.createElementNS(SVG, tag), classes, attributes, children);
}

function dress(element, classes, attributes, children) {
  if (classes.length > 0) element.setAttribute('class', classes.join(' '));
  for (const [name, value] of Object.entries(attributes ?? {})) attribute(element, name, value);
  append(element, children);
  return element;
}

function attribute(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === 'class') element.classList.add(...value.split(' ').filter(Boolean));
  else if (name === 'go') element.go = value;
  else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** Appends strings, nodes and nested lists of them; null, undefined and false are skipped. */
export function append(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(element, child);
    else element.append(child instanceof Node ? child : String(child));
  }
  return element;
}

/** Puts other children in the place of what an element held. */
export function refill(element, ...children) {
  element.replaceChildren();
  return append(element, children);
}

export function byId(id) {
  return document.getElementById(id);
}

/** Puts a separator between the members of a list. */
export function joined(list, separator) {
  return list.flatMap((item, i) => (i === 0 ? [item] : [separator, item]));
}

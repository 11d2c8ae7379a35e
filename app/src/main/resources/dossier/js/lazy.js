// Long lists are built when they come near the window. Everything can also be built at once,
// for printing and for jumps.

const waiting = new Map();
let observer = null;
let filled = () => {};

function watch() {
  observer ??= new IntersectionObserver(
    entries => {
      for (const entry of entries) if (entry.isIntersecting) fill(entry.target);
    },
    {rootMargin: '1200px 0px'}
  );
  return observer;
}

/** Calls `build` once when the element comes near the window, or when fill(element) is called. */
export function whenNear(element, build) {
  waiting.set(element, build);
  watch().observe(element);
}

export function fill(element) {
  const build = waiting.get(element);
  if (!build) return;
  waiting.delete(element);
  observer?.unobserve(element);
  build(element);
  filled();
}

/** Calls something after each part that was built. */
export function whenFilled(listener) {
  filled = listener;
}

export function fillAll() {
  for (const element of [...waiting.keys()]) {
    if (element.isConnected) fill(element);
    else waiting.delete(element);
  }
}

/** Forgets what waits inside a view that is about to be replaced. */
export function forget(host) {
  for (const element of [...waiting.keys()]) {
    if (!host.contains(element)) continue;
    waiting.delete(element);
    observer?.unobserve(element);
  }
}

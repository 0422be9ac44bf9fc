import type { Prober } from './ports.js';

/** A prober that is loaded when it is first asked: an HTTP client takes longer to load than a blog to read. */
export function createLazyProber(): Prober {
  let loading: Promise<Prober> | null = null;
  const load = () => {
    loading ??= import('./probe/create-prober.js').then(({ createProber }) => createProber());
    return loading;
  };
  return {
    ask: async (url) => (await load()).ask(url),
    read: async (url, maxBytes) => (await load()).read(url, maxBytes),
  };
}

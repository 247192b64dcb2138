/**
 * What a script does before it loads another one. Vite's own helper also waits for style sheets and reports failures
 * to listeners that we don't have; it was half of the script that every page loads.
 */
import type { Plugin } from 'vite';

/** Fetches what the script will import, all at once, and lets it import. Takes Vite's list of the files that it needs. */
const helper = `export function __vitePreload(load, needed) {
  for (const file of needed ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = '/' + file;
    document.head.append(link);
  }
  return load();
}`;

export function smallPreload(): Plugin {
  return {
    name: 'errdex:small-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? helper : undefined),
  };
}

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

/** How the chunk of the helper is named, and how another one takes it in. */
const own = /(?:^|\/)preload-helper\.[^/]+\.js$/;
const taken = /import\s*\{\s*(?:\w+ as )?(\w+)\s*\}\s*from\s*["']\.\/preload-helper\.[^"']+["'];/;

export function smallPreload(): Plugin {
  return {
    name: 'errdex:small-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? helper : undefined),
    // A request of its own would cost every page more than the helper itself: it goes into each script that needs it.
    generateBundle(_, bundle) {
      const [name, chunk] = Object.entries(bundle).find(([file]) => own.test(file)) ?? [];
      if (name === undefined || chunk?.type !== 'chunk') return;
      const body = /^function (\w+)(.*)export\{\1 as \w+\};?\s*$/s.exec(chunk.code)?.[2];
      if (body === undefined) return;
      const users = Object.values(bundle)
        .filter((other) => other.type === 'chunk')
        .filter(({ imports }) => imports.includes(name));
      // Where one of them can't be rewritten, the chunk stays for all.
      if (!users.every(({ code }) => taken.test(code))) return;
      for (const user of users) {
        user.code = user.code.replace(taken, (_import, local: string) => `function ${local}${body}`);
        user.imports = user.imports.filter((file) => file !== name);
      }
      Reflect.deleteProperty(bundle, name);
    },
  };
}

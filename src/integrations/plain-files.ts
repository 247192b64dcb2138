/**
 * Files that need no template: an entry's JSON and Markdown, its card, the pages at its other addresses, which lead to
 * it, and its programs as text. They are three of four files, and Astro would take longer for each than it takes to write it.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type OutputContext, toJson } from '../entry/json.ts';
import { toMarkdown } from '../entry/markdown.ts';
import { aliases } from '../entry/spelling.ts';
import { libraryOf } from '../library/build-library.ts';
import { loadEntries, type LoadedEntry, type LoadedLibrary } from '../library/index.ts';
import { fingerprints } from '../kept/fingerprint.ts';
import { cardOf } from '../render/card.ts';
import { buildOutput } from './keep-last-build.ts';
import { type ReadyFile, writeLater } from './ready-files.ts';
import { redirectPolicy, redirectScript } from '../security/policy.ts';

/** The page at another address, for hosts without redirect rules. The script keeps `#fix-…` and `?lang=`. */
function redirectPage(to: string, site: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${redirectPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Moved to ${to}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${new URL(to, site).href}">
<meta name="errdex-to" content="${to}">
<script>${redirectScript}</script>
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
</head>
<body><p>This page is at <a href="${to}">${to}</a>.</p></body>
</html>
`;
}

/** The whole files of an entry's programs, by name. An id that was changed keeps the addresses that it had. */
function programTexts({ entry, programs }: LoadedEntry): [name: string, source: string][] {
  return programs.flatMap(({ role, item, file }) => {
    const items = { cause: entry.causes, fix: entry.fixes, 'anti-pattern': entry.antiPatterns, exchange: [] }[role];
    const formerly = items.find(({ id }) => id === item)?.formerly ?? [];
    return [item, ...formerly].map((id): [string, string] => [`${file.name.replace(item, id)}.txt`, file.source]);
  });
}

interface PlainFile extends ReadyFile {
  /** Changes with all that it is made from. */
  key: string;
}

function* plainFilesOf({ systems, entries }: LoadedLibrary, site: string): Generator<PlainFile> {
  const pages = new Set(entries.map(({ entry }) => `${entry.system}/${entry.slug}`));
  for (const loaded of entries) {
    const { entry, programs, digest } = loaded;
    const home = `${entry.system}/${entry.slug}`;
    const system = systems.find(({ id }) => id === entry.system);
    if (!system) throw new Error(`no system is called ${entry.system}`);
    const context: OutputContext = { site, system, programs };
    const key = fingerprints(system, site, digest);
    yield { path: `${home}.json`, key, content: () => JSON.stringify(toJson(entry, context)) };
    yield { path: `${home}.md`, key, content: () => toMarkdown(entry, context) };
    yield { path: `${home}/card.svg`, key, content: () => cardOf(entry, system, site) };
    // A file system that folds letter case holds one spelling of a path only; the not-found page resolves the others.
    const taken = new Set([entry.slug]);
    for (const alias of aliases(system, entry)) {
      const folded = alias.toLowerCase();
      if (taken.has(folded) || pages.has(`${entry.system}/${folded}`)) continue;
      taken.add(folded);
      const path = `${entry.system}/${alias}/index.html`;
      yield { path, key: fingerprints(home, site), content: () => redirectPage(`/${home}/`, site) };
    }
    for (const [name, source] of programTexts(loaded)) yield { path: `${home}/${name}`, key: digest, content: () => source };
  }
}

const types: Record<string, string> = { html: 'text/html', json: 'application/json', md: 'text/markdown', svg: 'image/svg+xml' };

export function plainFiles(): AstroIntegration {
  let root = '';
  let site = '';
  let written = 0;
  return {
    name: 'errdex:plain-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = new URL(config.site ?? 'http://localhost').href;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '');
          // Entries are read only when a file is asked for that may be one of these.
          if (!/^[\w-]+\/[\w-]+(?:\/?|\.json|\.md|\/card\.svg|\/[\w.-]+\.txt)$/.test(path)) return next();
          const kind = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
          const name = kind === 'html' ? `${path.replace(/\/$/, '')}/index.html` : path;
          for (const { path: file, content } of plainFilesOf(loadEntries(root), site)) {
            if (file.toLowerCase() !== name.toLowerCase()) continue;
            response.setHeader('content-type', `${types[kind] ?? 'text/plain'}; charset=utf-8`);
            return response.end(content());
          }
          return next();
        });
      },
      'astro:build:start': () => {
        const output = buildOutput();
        const missing = [...plainFilesOf(libraryOf(root), site)].filter(({ path, key }) => output?.keep(path, key) !== true);
        written = missing.length;
        writeLater(missing);
      },
      'astro:build:done': ({ logger }) => {
        logger.info(`${written} files`);
      },
    },
  };
}

/** The same entries as a Starlight site: plain .mdx pages with fenced code. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Item } from '../../../src/entry/types.ts';
import { loadEntries, type LoadedEntry } from '../../../src/library/index.ts';

/** Starlight with what it brings, as it was compared before. */
const packages = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', '@astrojs/mdx': '8.0.2' };

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'http://localhost:4321', integrations: [starlight({ title: 'The same content' })] });
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Plain text, in which backticks make code, as MDX. */
const inline = (text: string) =>
  text
    .split('\`')
    .map((part, i) => (i % 2 === 1 ? `\`${part}\`` : part.replace(/[<{}*_[\]]/g, (char) => `\\${char}`)))
    .join('');
const fence = (language: string, code: string) => `\`\`\`\`${language}\n${code.trimEnd()}\n\`\`\`\``;
const prose = (blocks: readonly Block[]) => blocks.map(({ markdown }) => markdown).join('\n\n');

/** The page of an entry: everything that our page of it says. */
function pageOf({ entry, programs }: LoadedEntry): string {
  const code = (item: string) =>
    programs
      .filter((program) => program.item === item)
      .map(({ language, region, file }) =>
        [fence(language.shiki, region?.code ?? file.source), ...(file.output === undefined ? [] : [fence('text', file.output)])].join(
          '\n\n',
        ),
      );
  const section = ({ id, title, body }: Item, ...more: string[]) => [`### ${inline(title)}`, prose(body), ...more, ...code(id)];
  const parts = [
    `---\ntitle: ${JSON.stringify(entry.name)}\ndescription: ${JSON.stringify(entry.summary)}\n---`,
    entry.lead.markdown,
    ...entry.looks.map(({ text }) => fence('text', text)),
    '## Causes',
    ...entry.causes.flatMap((one) => section(one, one.confirm.markdown)),
    '## Fixes',
    ...entry.fixes.flatMap((one) => section(one, inline(one.when), one.why.markdown, one.verify.markdown)),
    '## Anti-patterns',
    ...entry.antiPatterns.flatMap((one) => section(one)),
    '## Not to be confused with',
    ...entry.confusables.flatMap(({ check, body }) => [inline(check), prose(body)]),
    '## On call',
    ...(entry.onCall
      ? [entry.onCall.steps, entry.onCall.alert, entry.onCall.log, entry.onCall.neverReveal].flatMap((part) => part?.markdown ?? [])
      : []),
    '## Sources',
    ...entry.sources.map(({ title, url }) => `- [${inline(title)}](${url})`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * Writes the site and installs what it needs.
 * @param project A project of ours, whose entries it gets.
 * @param folder An empty folder.
 * @throws What npm says when it can't install.
 */
export function starlightProject(project: string, folder: string): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: packages }));
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  const docs = join(folder, 'src', 'content', 'docs');
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(folder, 'src', 'content.config.ts'), collections);
  writeFileSync(join(docs, 'index.mdx'), '---\ntitle: The same content\n---\n\nThe entries of Errdex, built by Starlight.\n');
  for (const loaded of loadEntries(project).entries) {
    const { system, slug } = loaded.entry;
    mkdirSync(join(docs, system), { recursive: true });
    writeFileSync(join(docs, system, `${slug}.mdx`), pageOf(loaded));
  }
  const { status, stdout, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm could not install the packages of Starlight:\n${stdout}${stderr}`);
}

/**
 * `npm run bench`: what a visit costs, how fast the search is and how fast the site is built, for the real site and
 * for a generated one of a thousand entries. Prints figures and the budgets beside them; exits with 1 when a budget
 * of bytes, of memory, of the search's latency or of a build beside Starlight's is broken, and says by how much. Other
 * times depend on the machine and are printed, never judged.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEntries } from '../../src/library/index.ts';
import { root } from '../support/site.ts';
import { type Build, builds, countFiles, withEdit } from './build.ts';
import { generateProject } from './generate/project.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { measureResolver } from './measure-resolver.ts';
import { measureSite, type Visits } from './measure-site.ts';
import { type Options, readOptions, usage } from './options.ts';
import { measurePeers } from './peers/measure-peers.ts';
import { heading, row, sumUp } from './report.ts';

/** How many generated pages are visited; a visit takes a second. */
const visited = 25;

const pathsOf = (folder: string) => loadEntries(folder).entries.map(({ entry }) => `/${entry.system}/${entry.slug}/`);

/** Bytes of memory that a build of so many entries may take. */
const mostMemory = (entries: number): number => (entries <= 1000 ? 1.5e9 : 4e9);

async function measureBuilds(folder: string, paths: readonly string[]): Promise<Record<'cold' | 'unchanged' | 'edited', Build>> {
  const entry = join(folder, 'content', 'systems', paths.at(-1) ?? '', 'entry.mdx');
  const measured = await withEdit(entry, '## Causes', (edit) => builds(folder, edit, mostMemory(paths.length)));
  row('entries a second, cold', (paths.length / measured.cold.seconds).toFixed(1));
  row('files in dist', String(countFiles(join(folder, 'dist'))));
  return measured;
}

async function measureReal(): Promise<Visits> {
  const paths = pathsOf(root);
  heading(`The real site, ${paths.length} entries`);
  await measureBuilds(root, paths);
  const visits = await measureSite(root, { 'entry page': paths });
  const [heaviest] = [...visits].sort(([, a], [, b]) => b.bytes - a.bytes).map(([path]) => path);
  const [system = ''] = heaviest?.split('/').filter(Boolean) ?? [];
  const guides = readdirSync(join(root, 'dist', 'guides'), { withFileTypes: true }).filter((one) => one.isDirectory());
  const weight = (name: string) => statSync(join(root, 'dist', 'guides', name, 'index.html')).size;
  const [guide = ''] = guides.map(({ name }) => name).sort((a, b) => weight(b) - weight(a));
  const [mapping = ''] = readdirSync(join(root, 'dist', 'mappings')).filter((name) => !name.includes('.'));
  await measureLighthouse(root, {
    home: '/',
    system: `/${system}/`,
    'heaviest entry': heaviest ?? '/',
    search: '/search/',
    'longest guide': `/guides/${guide}/`,
    mapping: `/mappings/${mapping}/`,
  });
  await measureResolver(root);
  return visits;
}

async function measureGenerated({ entries, peers, keep }: Options, small: Visits): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'errdex-bench-'));
  try {
    generateProject(root, folder, entries);
    const paths = pathsOf(folder);
    const own = new Set(pathsOf(root));
    heading(`A generated site, ${paths.length} entries, ${own.size} of them the real ones`);
    const ours = await measureBuilds(folder, paths);
    const generated = paths.filter((path) => !own.has(path));
    const sample = generated.filter((_, i) => i % Math.ceil(generated.length / visited) === 0);
    await measureSite(folder, { 'real entry page': [...small.keys()], 'generated entry page': sample }, small);
    await measureResolver(folder);
    if (peers) await measurePeers(folder, ours, keep);
  } finally {
    if (keep) console.log(`\nThe generated site is in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const small: Visits = options.real ? await measureReal() : new Map<string, never>();
  if (options.generated) await measureGenerated(options, small);
  if (sumUp()) process.exitCode = 1;
}

await main();

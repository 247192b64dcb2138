/**
 * Where the resolver saw which code in the texts that programs printed, between builds. Six thousand recorded outputs
 * take it seconds, and hardly one of them changes. What was found is of use only as long as the resolver knows the same
 * and works in the same way.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest, fingerprint } from '../kept/fingerprint.ts';
import { compile, resolve, type ResolverData } from '../resolve/index.ts';
import type { Located, Locate } from './looks.ts';

/** By digest of the text; null where nothing was seen. */
type Hits = Record<string, Located | null>;

interface Remembered {
  resolver: string;
  hits: Hits;
}

/** Changes with what the resolver knows, and with its code. */
function resolverDigest(root: string, data: ResolverData): string {
  const folder = join(root, 'src', 'resolve');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${name}\0${readFileSync(join(folder, name), 'utf8')}`);
  return digest([fingerprint(data), ...code].join('\0'));
}

function read(file: string, resolver: string): Hits {
  try {
    const { resolver: before, hits } = JSON.parse(readFileSync(file, 'utf8')) as Remembered;
    return before === resolver ? hits : {};
  } catch {
    return {};
  }
}

/** The file in a project. */
export function locatedFile(root: string): string {
  return join(root, 'node_modules', '.cache', 'errdex-located.json');
}

/**
 * @param root Path of the project.
 * @param data What the resolver knows.
 * @returns `locate`, and `save`, which remembers what was asked for and forgets the rest.
 */
export function locator(root: string, data: ResolverData): { locate: Locate; save: () => void } {
  const file = locatedFile(root);
  const resolver = resolverDigest(root, data);
  const before = read(file, resolver);
  const hits: Hits = {};
  let compiled: ReturnType<typeof compile> | undefined;
  const find = (text: string): Located | null => {
    compiled ??= compile(data);
    const [match] = resolve(text, compiled).matches;
    if (!match) return null;
    const { system, slug, start, end } = match;
    return { system, slug, start, end };
  };
  return {
    locate(text) {
      const key = digest(text);
      const known = before[key];
      const hit = known === undefined ? find(text) : known;
      hits[key] = hit;
      return hit ?? undefined;
    },
    save() {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.${process.pid}`, JSON.stringify({ resolver, hits } satisfies Remembered));
      renameSync(`${file}.${process.pid}`, file);
    },
  };
}

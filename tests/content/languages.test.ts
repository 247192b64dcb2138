/** The languages that gRPC's programs have to come in: each cause and fix that Node.js shows, or the reason why not. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEntries } from '../../src/library/index.ts';

const root = join(import.meta.dirname, '..', '..');
const languages = ['go', 'python', 'java', 'cpp', 'ruby'];

describe.each(loadEntries(root).entries.filter(({ entry }) => entry.system === 'grpc'))('$entry.slug', ({ entry, programs }) => {
  test('every cause and fix with a program in Node.js has one in each language, or says why not', () => {
    // Connect is another library; Python's asyncio is the same one.
    const own = programs.filter(({ language, variant }) => variant === undefined || language.id === 'python');
    const shown = new Set(own.map(({ item, language }) => `${item} ${language.id}`));
    const excused = new Set(entry.notShown.flatMap(({ item, languages: ids }) => ids.map((id) => `${item} ${id}`)));
    const missing = [...entry.causes, ...entry.fixes]
      .filter(({ id }) => shown.has(`${id} node`))
      .flatMap(({ id }) => languages.map((language) => `${id} ${language}`))
      .filter((twin) => !shown.has(twin) && !excused.has(twin));
    expect(missing).toEqual([]);
  });
});

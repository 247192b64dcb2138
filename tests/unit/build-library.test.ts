import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { libraryOf, shareLibrary, sharedLibrary } from '../../src/library/build-library.ts';
import { loadEntries } from '../../src/library/index.ts';

const valid = join(import.meta.dirname, '..', 'fixtures', 'lint', 'valid');
const none = join(import.meta.dirname, '..', 'fixtures');

afterEach(() => void Reflect.deleteProperty(globalThis, Symbol.for('errdex.build-library')));

test('during a build everybody gets what the lint has read', () => {
  const library = loadEntries(valid);
  shareLibrary(library);
  expect(libraryOf(none)).toBe(library);
});

test('without a build everybody reads the disk anew', () => {
  expect(sharedLibrary()).toBeUndefined();
  expect(libraryOf(valid).entries).toHaveLength(2);
  expect(libraryOf(valid)).not.toBe(libraryOf(valid));
});

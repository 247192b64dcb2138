import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore, type ThemedToken } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { beforeAll, expect, test, vi } from 'vitest';
import { LineMemo } from '../../src/render/line-memo.ts';
import { root } from '../support/site.ts';

const theme = createCssVariablesTheme({ name: 'plain', variablePrefix: '--', fontStyle: false });
const write = (line: readonly ThemedToken[]) => line.map(({ color, content }) => `${color ?? ''}|${content}`).join('\n');
let shiki: HighlighterCore;

beforeAll(async () => {
  shiki = await createHighlighterCore({
    themes: [theme],
    langs: [import('shiki/langs/typescript.mjs'), import('shiki/langs/python.mjs'), import('shiki/langs/ruby.mjs')],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
});

const folder = join(root, 'content', 'systems', 'grpc', 'unavailable');

test.each([
  ['typescript', '.ts'],
  ['python', '.py'],
  ['ruby', '.rb'],
])('colours whole programs in %s as Shiki does', (lang, ending) => {
  const memo = new LineMemo(shiki, lang, 'plain', write);
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const code = readFileSync(join(folder, file), 'utf8').trimEnd();
    const whole = shiki.codeToTokensBase(code, { lang, theme: 'plain', tokenizeTimeLimit: 0 }).map(write);
    expect(memo.lines(code), file).toEqual(whole);
  }
});

test('a line is coloured again only where the one before left another state', () => {
  const asked = vi.spyOn(shiki, 'codeToTokensBase');
  const memo = new LineMemo(shiki, 'typescript', 'plain', write);
  const first = memo.lines('const a = 1;\nconst a = 1;\n\n/*\nconst a = 1;\n*/\nconst a = 1;');
  // The first line of a text, what comes after it, and the comment.
  expect(asked.mock.calls.map(([code]) => code)).toEqual(['const a = 1;', 'const a = 1;', '/*', 'const a = 1;', '*/']);
  expect(first[4]).toBe('var(--token-comment)|const a = 1;');
  expect(first[6]).toBe(first[1]);
  expect(first[6]).not.toBe(first[4]);
  expect(memo.lines('const a = 1;\nconst a = 1;')).toEqual(first.slice(0, 2));
  expect(asked).toHaveBeenCalledTimes(5);
  asked.mockRestore();
});

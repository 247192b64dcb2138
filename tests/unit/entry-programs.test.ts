import { describe, expect, test } from 'vitest';
import { languageOf, parseEntry, programsOf, region, wholeProgram } from '../../src/entry/index.ts';
import { concerns } from '../../src/entry/languages.ts';
import { countLines, findRegion } from '../../src/entry/region.ts';
import type { Entry, ProgramFile } from '../../src/entry/types.ts';
import { failure } from './entry-fixture.ts';

const entry = parseEntry(failure, 'content/systems/demo/broken/entry.mdx').entry as Entry;
const file = (name: string, source = ''): ProgramFile => ({ name, path: `x/${name}`, source, sha256: '' });
const node = languageOf('a.ts');
const go = languageOf('a.go');
const python = languageOf('a.py');

describe('programs', () => {
  test('belong to the item that they are named after, in the order of items, then of languages', () => {
    const programs = programsOf(
      {
        programs: ['throw.py', 'error-in-body.ts', 'returned.py', 'returned.aio.py', 'throw.ts', 'returned.ts', 'nobody.ts'].map((name) =>
          file(name),
        ),
      },
      entry,
    );
    expect(programs.map(({ role, label, file: { name } }) => `${role} ${name} ${label}`)).toEqual([
      'cause returned.ts Node.js',
      'cause returned.py Python',
      'cause returned.aio.py Python (asyncio)',
      'fix throw.ts Node.js',
      'fix throw.py Python',
      'anti-pattern error-in-body.ts Node.js',
    ]);
  });

  test('know their language by the last extension', () => {
    expect(languageOf('missing-token.connect.ts')?.id).toBe('node');
    expect(languageOf('missing-token.cc')?.shiki).toBe('cpp');
    expect(languageOf('shop.proto')).toBeUndefined();
    expect(languageOf('ts')).toBeUndefined();
  });
});

describe('regions', () => {
  const source = `import x from 'x';

function main() {
  // region: show

  const a = 1;
  if (a) {
    throw a; // mark
  }

  // endregion: show
}
`;

  test('lose their indentation, their marks, the blank lines around them', () => {
    expect(region(source)).toMatchObject({ code: 'const a = 1;\nif (a) {\n  throw a;\n}', marks: [3], line: 4 });
  });

  test('in languages with other comments', () => {
    expect(region('# region: show\r\nraise error  # mark\r\n# endregion: show\r\n')).toMatchObject({ code: 'raise error', marks: [1] });
  });

  test('leave no marker in the whole program', () => {
    expect(wholeProgram(source)).not.toMatch(/region|mark/);
  });

  test.each([
    ['none', 'a\n', 1, 'has no'],
    ['no end', 'a\n// region: show\n', 2, 'never ends'],
    ['no beginning', 'a\nb\n// endregion: show\n', 3, 'never begins'],
    ['two', '// region: show\n// endregion: show\n// region: show\n// endregion: show\n', 3, 'more than one'],
    ['turned round', '// endregion: show\n// region: show\n', 1, 'before it begins'],
  ])('%s', (_, text, line, message) => {
    expect(findRegion(text)).toMatchObject({ line, message: expect.stringContaining(message) as string });
    expect(region(text)).toBeUndefined();
  });

  test.each([
    ['imports over several lines', "import {\n  a,\n  b,\n} from 'x';\nrun();\n", node, 1],
    ['comments, blanks and brackets', '// a\n\n/* b\n * c\n */\n});\nrun();\n', node, 1],
    ['Go', 'package main\n\nimport (\n\t"fmt"\n)\n\nfunc main() {\n}\n', go, 1],
    ['Python', '# a\nimport grpc\nfrom x import (\n  a,\n)\nrun()\n', python, 1],
  ])('lines besides imports are counted: %s', (_, text, language, count) => {
    expect(language && countLines(text, language)).toBe(count);
  });
});

describe('harness files', () => {
  test.each([
    ['shop.ts', true, false],
    ['shop.proto', true, true],
    ['go.mod', false, true],
    ['certs/ca.pem', true, true],
    ['shop.go', false, true],
  ])('%s', (name, forNode, forGo) => {
    expect(node && concerns(name, node)).toBe(forNode);
    expect(go && concerns(name, go)).toBe(forGo);
  });
});

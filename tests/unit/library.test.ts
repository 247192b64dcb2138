import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPhrases } from '../../src/library/check-phrases.ts';
import { hashProgram, loadEntries, readHarness, readLibrary, sha256 } from '../../src/library/index.ts';

const valid = join(import.meta.dirname, '..', 'fixtures', 'lint', 'valid');
let root: string;
const demo = (...path: string[]) => join(root, 'content', 'systems', 'demo', ...path);
const complaints = () => loadEntries(root).problems.map(({ file, rule }) => `${rule} ${relative(demo(), file)}`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-library-'));
  cpSync(valid, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('reading a library', () => {
  test('finds systems, entries, programs, outputs and records', () => {
    const { systems, folders, problems } = readLibrary(root);
    expect(problems).toEqual([]);
    expect(systems).toMatchObject([{ id: 'demo', slug: 'name', spellings: [], path: demo('system.yaml') }]);
    expect(folders.map(({ slug, path }) => [slug, path])).toEqual([
      ['broken', demo('broken', 'entry.mdx')],
      ['ok', demo('ok', 'entry.mdx')],
    ]);
    const [program] = folders[1]?.programs ?? [];
    expect(program).toMatchObject({
      name: 'returned.ts',
      path: demo('ok', 'returned.ts'),
      output: '0 OK\n',
      outSha256: sha256('0 OK\n'),
      record: { level: 'run', exit: 0 },
    });
    expect(program?.sha256).toBe(program?.record?.sha256);
  });

  test('of an empty project finds nothing', () => {
    expect(loadEntries(join(root, 'nowhere'))).toEqual({ systems: [], folders: [], entries: [], guides: [], problems: [] });
  });

  test('loads what can be understood', () => {
    expect(loadEntries(root).entries.map(({ entry, programs }) => [entry.slug, programs.length])).toEqual([
      ['broken', 0],
      ['ok', 1],
    ]);
    writeFileSync(demo('ok', 'entry.mdx'), '---\n');
    expect(loadEntries(root).entries.map(({ entry }) => entry.slug)).toEqual(['broken']);
  });

  test.each([
    ['a file that is no program', 'ok/notes.txt', 'x', ['stray-program ok/notes.txt']],
    ['an output without its program', 'ok/gone.ts.out', 'x', ['stray-program ok/gone.ts.out']],
    ['a folder within an entry', 'ok/more/a.ts', 'x', ['stray-program ok/more/a.ts']],
    ['a folder without an entry', 'empty/returned.ts', 'x', ['stray-program empty']],
    ['an output that somebody typed', 'ok/returned.ts.out', '0 Ok\n', ['stale-record ok/returned.ts.out']],
    ['records that are no JSON', 'ok/records.json', '{', ['stale-record ok/records.json', 'missing-record ok/returned.ts']],
    ['records that are no object', 'ok/records.json', '[1]', ['stale-record ok/records.json', 'missing-record ok/returned.ts']],
    [
      'a record of the wrong shape',
      'ok/records.json',
      '{"returned.ts": {}}',
      ['stale-record ok/records.json', 'missing-record ok/returned.ts'],
    ],
    ['a hidden file', 'ok/.DS_Store', 'x', []],
  ])('%s', (_, path, text, expected) => {
    mkdirSync(join(demo(path), '..'), { recursive: true });
    writeFileSync(demo(path), text);
    expect(complaints()).toEqual(expected);
  });

  test.each([
    ['- id: a\n  pattern: "(?<name>x)"\n  reason: r\n  weight: 1\n', []],
    ['', []],
    ['- id: a\n  pattern: "(?<name>x)"\n  reason: r\n  weight: 1\n  neer: [x]\n', ['bad-system 1:3']],
    ['# shapes\n- id: a\n  pattern: "(x"\n  reason: r\n  weight: 1\n', ['bad-system 2:3']],
    ['a: [\n', ['bad-system 2:1']],
    ['a: 1\n', ['bad-system 1:1']],
  ])('the shapes of a system are checked: %j', (text, expected) => {
    writeFileSync(demo('shapes.yaml'), text);
    expect(loadEntries(root).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(expected);
  });

  test('an entry of a system without system.yaml', () => {
    rmSync(demo('system.yaml'));
    expect(new Set(complaints())).toEqual(new Set(['bad-system broken/entry.mdx', 'bad-system ok/entry.mdx']));
  });

  test('a system.yaml whose id is not its folder', () => {
    cpSync(demo(), join(root, 'content', 'systems', 'other'), { recursive: true });
    expect(complaints()).toContain('bad-system ../other/system.yaml');
  });
});

describe('what a record is bound to', () => {
  const harness = [
    { name: 'server.go', data: Buffer.from('package shop') },
    { name: 'shop.proto', data: Buffer.from('syntax') },
    { name: 'shop.ts', data: Buffer.from('export') },
  ];

  const without = (missing: string) => harness.filter(({ name }) => name !== missing);

  test('is the program and the whole harness of its language', () => {
    const hash = hashProgram('a.go', 'x', harness);
    expect(hash).not.toBe(hashProgram('a.go', 'y', harness));
    expect(hash).toBe(hashProgram('a.go', 'x', without('shop.ts')));
    expect(hash).not.toBe(hashProgram('a.go', 'x', without('shop.proto')));
    expect(hashProgram('a.go', 'x', [])).toBe(sha256('x'));
    // The documented framing, spelt out.
    expect(hash).toBe(sha256('x\0server.go\0package shop\0shop.proto\0syntax'));
  });

  test('is, for Node.js, the part of the harness that the program reaches', () => {
    const program = "import { serve } from '../_harness/shop.ts';";
    const nested = [
      ...harness,
      { name: 'tokens.ts', data: Buffer.from("import './clock.ts';") },
      { name: 'clock.ts', data: Buffer.from('now') },
    ];
    expect(hashProgram('a.ts', program, nested)).toBe(hashProgram('a.ts', program, harness));
    expect(hashProgram('a.ts', program, harness)).toBe(sha256(`${program}\0shop.proto\0syntax\0shop.ts\0export`));
    const indirect = "import { token } from '../_harness/tokens.ts';";
    const withoutClock = nested.filter(({ name }) => name !== 'clock.ts');
    expect(hashProgram('a.ts', indirect, nested)).not.toBe(hashProgram('a.ts', indirect, withoutClock));
  });

  test('is, for Node.js, also the programs beside it that it imports, and what they reach', () => {
    const beside = [{ name: 'exchange.ts', data: Buffer.from("import { serve } from '../_harness/shop.ts';") }];
    const program = "import './exchange.ts';";
    const hash = hashProgram('clients.ts', program, harness, beside);
    expect(hash).toBe(sha256(`${program}\0shop.proto\0syntax\0shop.ts\0export\0exchange.ts\0${String(beside[0]?.data)}`));
    expect(hash).not.toBe(hashProgram('clients.ts', program, harness, [{ name: 'exchange.ts', data: Buffer.from('x') }]));
    expect(hashProgram('other.ts', 'x', harness, beside)).toBe(hashProgram('other.ts', 'x', harness));
  });

  test('is, for other languages, what lies in the folder of the language, and the scenes that are started', () => {
    const more = [
      { name: 'go/prepare.sh', data: Buffer.from('protoc') },
      { name: 'python/prepare.sh', data: Buffer.from('protoc') },
      { name: 'python/shop.py', data: Buffer.from('def play(name): ...; play("front")') },
      { name: 'relay.ts', data: Buffer.from('net') },
      { name: 'scene.ts', data: Buffer.from('play') },
      { name: 'scenes/front.ts', data: Buffer.from('http2') },
      { name: 'scenes/relay.ts', data: Buffer.from("import { relay } from '../relay.ts';") },
      { name: 'shop.proto', data: Buffer.from('syntax') },
    ];
    const counted = (name: string, program: string) =>
      more
        .filter(
          (one) =>
            hashProgram(name, program, more) !==
            hashProgram(
              name,
              program,
              more.filter((other) => other !== one),
            ),
        )
        .map((one) => one.name);
    expect(counted('a.go', 'shop.Serve()')).toEqual(['go/prepare.sh', 'shop.proto']);
    expect(counted('a.go', 'shop.Play("relay", "")')).toEqual(['go/prepare.sh', 'relay.ts', 'scene.ts', 'scenes/relay.ts', 'shop.proto']);
    // A helper of the language may start one, too.
    expect(counted('a.py', 'shop.serve()')).toEqual(['python/prepare.sh', 'python/shop.py', 'scene.ts', 'scenes/front.ts', 'shop.proto']);
    expect(counted('a.ts', "import { play } from '../_harness/scene.ts';")).toEqual(['scene.ts', 'shop.proto']);
  });

  test('is, for what a harness starts by itself, only where it is named', () => {
    const started = [
      { name: 'clients/client.py', data: Buffer.from('import requests') },
      { name: 'others.ts', data: Buffer.from("source('./clients/client.py')") },
    ];
    const changed = started.map((file) => ({ ...file, data: Buffer.from(file.name.endsWith('py') ? 'y' : file.data) }));
    const program = "import { others } from '../_harness/others.ts';";
    expect(hashProgram('a.ts', program, started)).not.toBe(hashProgram('a.ts', program, changed));
    expect(hashProgram('a.py', 'x', started)).toBe(hashProgram('a.py', 'x', changed));
  });

  test('is, for what a driver of the harness runs, the driver and what it reaches', () => {
    const driver = [
      { name: 'proxy.ts', data: Buffer.from("import { ask } from './wire.ts';") },
      { name: 'serve.ts', data: Buffer.from('serve') },
      { name: 'wire.ts', data: Buffer.from('wire') },
    ];
    expect(hashProgram('a.nginx', 'x', driver)).toBe(sha256("x\0proxy.ts\0import { ask } from './wire.ts';\0wire.ts\0wire"));
  });

  test('changes when a harness file does, and lint says so', () => {
    mkdirSync(demo('_harness', 'certs'), { recursive: true });
    writeFileSync(demo('_harness', 'certs', 'ca.pem'), 'x');
    mkdirSync(demo('_harness', 'node_modules'), { recursive: true });
    writeFileSync(demo('_harness', 'node_modules', 'a.ts'), 'x');
    expect(readHarness(demo()).map(({ name }) => name)).toEqual(['certs/ca.pem']);
    expect(complaints()).toEqual(['stale-record ok/returned.ts']);
  });
});

describe('phrases', () => {
  const at = (text: string) => {
    writeFileSync(demo('phrases.yaml'), text);
    return checkPhrases(demo(), ['ok', 'lost']).map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
  };

  test('of entries that exist, in few words, are fine', () => {
    expect(at('ok: [all is well]\nlost:\n  - gone for good\n')).toEqual([]);
    expect(checkPhrases(join(tmpdir(), 'errdex-no-such-folder'), [])).toEqual([]);
  });

  test.each([
    ['okay: [x y]\n', '1:1 bad-system There is no entry "okay".'],
    ['ok: well\n', '1:1 bad-system "ok" has no list'],
    ['ok:\n  - well\n  - 404\n', '3:5 bad-system A phrase is no text'],
    ['ok: [one two three four five six seven]\n', '1:6 bad-system "one two three four five six seven" has more than 6 words.'],
    ['ok: [a: b: c]\n', "bad-system The YAML can't be read"],
  ])('%j is reported where it stands', (text, message) => {
    expect(at(text).join('\n')).toContain(message);
  });
});

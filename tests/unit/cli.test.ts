/** The command, called as users call it: a process, its output, its exit status. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { edit, failure } from './entry-fixture.ts';

// Each call is a process of its own; a busy machine needs a while for several.
vi.setConfig({ testTimeout: 30_000 });

const project = join(import.meta.dirname, '..', '..');
const bin = join(project, 'src', 'cli', 'errdex.mjs');
let root: string;

/** Runs the command on a small library: two demo entries, and gRPC with UNAVAILABLE alone. */
function errdex(args: string[], { input = '' } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    input,
    encoding: 'utf8',
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ERRDEX_ROOT: root },
  });
  return { stdout, stderr, status };
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-cli-'));
  cpSync(join(project, 'tests', 'fixtures', 'lint', 'valid'), root, { recursive: true });
  const grpc = join(root, 'content', 'systems', 'grpc');
  mkdirSync(join(grpc, 'unavailable'), { recursive: true });
  for (const name of ['system.yaml', 'shapes.yaml']) cpSync(join(project, 'content', 'systems', 'grpc', name), join(grpc, name));
  const entry = edit(
    edit(edit(failure, 'code: 9', 'code: 14'), 'BROKEN', 'UNAVAILABLE'),
    '<Confusable with="ok"',
    '<Confusable with="demo/ok"',
  );
  writeFileSync(join(grpc, 'unavailable', 'entry.mdx'), edit(entry, '(#fix-throw)', '(/grpc/unavailable/#fix-throw)'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('being called wrongly is one clear line and exit status 2', () => {
  test.each([
    [['lnt'], 'errdex: unknown command "lnt". Did you mean "lint"?'],
    [['lint', '--jsno'], 'errdex lint: unknown option --jsno. Did you mean "--json"?'],
    [['lint', 'demo/okk'], 'errdex lint: there is no entry "demo/okk". Did you mean "demo/ok"?'],
    [['new', 'gprc', 'OK'], 'errdex new: unknown system "gprc". Did you mean "grpc"?'],
    [['new', 'nosuch', 'OK'], 'errdex new: unknown system "nosuch". There are: demo, grpc.'],
    [['new', 'grpc'], 'errdex new: expected a system and a name'],
    [['new', 'grpc', 'UNAVAILIBLE'], 'Did you mean "UNAVAILABLE"?'],
    [['new', 'grpc', 'ABORTED', '9'], 'the registry says that ABORTED is 10, not 9'],
    [['new', 'demo', '../../x'], undefined],
    [['explain', 'grpc'], 'errdex explain: expected a system and a code'],
    [['explain', 'nosuch', '1'], 'errdex explain: unknown system "nosuch". There are: demo, grpc.'],
    [['resolve', '--batch', 'text'], 'errdex resolve: --batch reads standard input'],
    [['verify', '--writ'], 'errdex verify: Unknown option'],
  ])('errdex %j', (args, message) => {
    const { stdout, stderr, status } = errdex(args);
    if (message === undefined) {
      // The name loses what could lead out of its folder.
      expect(existsSync(join(root, 'content', 'systems', 'demo', 'x', 'entry.mdx'))).toBe(true);
      rmSync(join(root, 'content', 'systems', 'demo', 'x'), { recursive: true });
      return;
    }
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('help is there for the command and for each of its commands', () => {
  const { stdout, status } = errdex(['--help']);
  expect(status).toBe(0);
  for (const name of ['resolve', 'explain', 'new', 'lint', 'verify']) {
    expect(stdout).toContain(`  ${name} `);
    expect(errdex([name, '--help'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(`errdex ${name}`) as string });
  }
});

describe('lint', () => {
  test('of a valid library says so', () => {
    expect(errdex(['lint'])).toEqual({ stdout: '3 entries, no problem\n', stderr: '', status: 0 });
    expect(errdex(['lint', 'demo/ok']).stdout).toBe('1 entry, no problem\n');
  });

  test('prints problems relative to where the user stands, those of the named entries only', () => {
    const file = join(root, 'content', 'systems', 'demo', 'ok', 'entry.mdx');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, edit(before, 'Nobody looks', 'TODO'));
    const line = before.slice(0, before.indexOf('Nobody looks')).split('\n').length;
    const { stdout, status } = errdex(['lint', 'content/systems/demo/ok/']);
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^content/systems/demo/ok/entry\\.mdx:${line}:1  leftover-todo  .*\\n\\n1 problem in 1 file\\n$`));
    expect(errdex(['lint', 'grpc']).status).toBe(0);
    expect(JSON.parse(errdex(['lint', '--json']).stdout)).toMatchObject([{ rule: 'leftover-todo', line, column: 1 }]);
    writeFileSync(file, before);
  });
});

test('lint names its rules', () => {
  expect(errdex(['lint', '--rules']).stdout).toMatch(/^rule +what must hold\nsyntax +The file/);
});

describe('new', () => {
  test('writes an entry that fails lint exactly where the author has to think, and never over one', () => {
    const { stdout, status } = errdex(['new', 'grpc', 'data-loss']);
    expect([stdout.split('\n')[0], status]).toEqual(['content/systems/grpc/data-loss/entry.mdx', 0]);
    const text = readFileSync(join(root, 'content', 'systems', 'grpc', 'data-loss', 'entry.mdx'), 'utf8');
    expect(text).toContain('\ncode: 15\nname: DATA_LOSS\n');
    const marked = text.split('\n').flatMap((line, i) => (/TODO|todo-/.test(line) ? [i + 1] : []));
    const problems = JSON.parse(errdex(['lint', 'grpc', '--json']).stdout) as { line: number; rule: string }[];
    expect([...new Set(problems.map(({ line }) => line))]).toEqual(marked);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['leftover-todo', 'bad-frontmatter']));
    expect(errdex(['new', 'grpc', 'DATA_LOSS'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nothing was written') as string,
    });
    expect(readFileSync(join(root, 'content', 'systems', 'grpc', 'data-loss', 'entry.mdx'), 'utf8')).toBe(text);
    rmSync(join(root, 'content', 'systems', 'grpc', 'data-loss'), { recursive: true });
  });

  test('of a system without a registry takes the code from the caller', () => {
    errdex(['new', 'demo', 'SLOW', '007']);
    expect(readFileSync(join(root, 'content', 'systems', 'demo', 'slow', 'entry.mdx'), 'utf8')).toContain('\ncode: 007\nname: SLOW\n');
    rmSync(join(root, 'content', 'systems', 'demo', 'slow'), { recursive: true });
  });
});

describe('explain', () => {
  test.each([['14'], ['UNAVAILABLE'], ['unavailable'], ['Unavailable']])('grpc %s', (word) => {
    const { stdout, status } = errdex(['explain', 'grpc', word]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^gRPC 14 UNAVAILABLE\nThe call failed\.\n/);
    expect(stdout).toContain('1. The handler returned\n#cause-returned\n');
    expect(stdout, 'no escapes when it is no terminal').not.toContain('\x1B');
  });

  test('an entry that is not there is exit status 1, with the nearest', () => {
    expect(errdex(['explain', 'grpc', 'UNAVIALABLE'])).toEqual({
      stdout: '',
      stderr: 'errdex explain: grpc has no "UNAVIALABLE". Did you mean "UNAVAILABLE"?\n',
      status: 1,
    });
  });

  test('shows what programs printed', () => {
    expect(errdex(['explain', 'demo/ok']).stdout).toContain('    | 0 OK\n');
  });
});

describe('resolve', () => {
  const line = 'Error: 14 UNAVAILABLE: No connection established';

  test('text as arguments or on standard input, as a table', () => {
    for (const { stdout, status } of [errdex(['resolve', line]), errdex(['resolve'], { input: `${line}\n` })]) {
      expect(status).toBe(0);
      expect(stdout).toMatch(/^score +entry +code +reason\n[\d.]+ +grpc\/unavailable +14 UNAVAILABLE +\S/);
    }
  });

  test('JSON', () => {
    const [first] = JSON.parse(errdex(['resolve', '--json', line]).stdout) as Record<string, unknown>[];
    expect(first).toEqual({
      system: 'grpc',
      slug: 'unavailable',
      url: '/grpc/unavailable/',
      score: expect.any(Number) as number,
      reason: expect.any(String) as string,
    });
  });

  test('content that is broken is one line', () => {
    const shapes = join(root, 'content', 'systems', 'demo', 'shapes.yaml');
    writeFileSync(shapes, '- id: a\n  pattern: "(?<name>x"\n  reason: r\n  weight: 1\n');
    const { stderr, status } = errdex(['resolve', 'x']);
    rmSync(shapes);
    expect([stderr.trimEnd().split('\n').length, status]).toEqual([1, 2]);
    expect(stderr).toContain('errdex lint');
  });

  test('nothing of a pasted text reaches the terminal as an escape', () => {
    expect(errdex(['resolve', `\x1B[31m${line}\x1B]0;title\x07`]).stdout).not.toMatch(/[\x00-\x09\x0B-\x1F\x7F]/);
  });

  test('nothing found is exit status 1', () => {
    expect(errdex(['resolve', 'all is well']).status).toBe(1);
    expect(errdex(['resolve', '--json', 'all is well'])).toMatchObject({ status: 1, stdout: '[]\n' });
    expect(errdex(['resolve'], { input: '' }).status).toBe(1);
  });

  test('a batch is answered line by line, in order, bad lines too', () => {
    const input = [
      '{"id": 1, "text": "14 UNAVAILABLE: x\u2028y"}',
      'no json',
      '',
      '{"id": "b"}',
      '[]',
      '{"id": null, "text": "fine"}',
      '{"id": {"a": 1}, "text": "grpc-status: 14"}',
    ];
    const { stdout, status } = errdex(['resolve', '--batch'], { input: input.join('\r\n') });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one) as { id: unknown; results?: { slug: string }[]; error?: string });
    expect(answers.map(({ id }) => id)).toEqual([1, null, 'b', null, null, { a: 1 }]);
    expect(answers.map(({ results, error }) => results?.[0]?.slug ?? (error ? 'error' : 'nothing'))).toEqual([
      'unavailable',
      'error',
      'error',
      'error',
      'nothing',
      'unavailable',
    ]);
    expect(status).toBe(1);
    expect(errdex(['resolve', '--batch'], { input: '{"id":1,"text":"x"}\n' }).status).toBe(0);
  });

  test('a large batch keeps its order', () => {
    const ids = Array.from({ length: 3000 }, (_, i) => i);
    const { stdout } = errdex(['resolve', '--batch'], { input: ids.map((id) => JSON.stringify({ id, text: line })).join('\n') });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((one) => (JSON.parse(one) as { id: number }).id),
    ).toEqual(ids);
  });

  test('an answer is given as soon as its line is there', async () => {
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, [bin, 'resolve', '--batch'], { env: { ...process.env, ERRDEX_ROOT: root } });
    child.stdin.write('{"id": 1, "text": "14 UNAVAILABLE: x"}\n');
    const [chunk] = (await new Promise<Buffer[]>((done) => child.stdout.once('data', (data: Buffer) => done([data])))) as [Buffer];
    expect(JSON.parse(chunk.toString())).toMatchObject({ id: 1 });
    child.stdin.end();
    await new Promise((done) => child.once('close', done));
  });
});

test('a reader that closes early is no failure', () => {
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" explain demo ok | head -1`], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ERRDEX_ROOT: root },
  });
  expect(stderr).toBe('');
});

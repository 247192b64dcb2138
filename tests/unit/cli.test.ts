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
function errdex(args: string[], { input = '', ...env }: { input?: string; ERRDEX_SITE?: string } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    input,
    encoding: 'utf8',
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ERRDEX_ROOT: root, ...env },
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
  const told = edit(
    entry,
    '\nsources:',
    '\nmessages:\n  - text: it broke while nobody looked\n    cause: returned\n    source: spec\nsources:',
  );
  writeFileSync(join(grpc, 'unavailable', 'entry.mdx'), edit(told, '(#fix-throw)', '(/grpc/unavailable/#fix-throw)'));
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
    [['resolve', '--batch', '--json'], 'errdex resolve: --batch answers each line by itself; leave out --json'],
    [['resolve', '--log', '--no-log', 'x'], 'errdex resolve: --log and --no-log exclude each other'],
    [['resolve', '--system', 'gprc', 'x'], 'errdex resolve: unknown system "gprc". Did you mean "grpc"?'],
    [['resolve', '--system'], 'errdex resolve: --system needs a value'],
    [['toString'], 'errdex: unknown command "toString"'],
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
    expect(errdex(['lint'])).toEqual({ stdout: '3 entries and guides, no problem\n', stderr: '', status: 0 });
    expect(errdex(['lint', 'demo/ok']).stdout).toBe('1 entry or guide, no problem\n');
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

  test('a system by any word that names it', () => {
    expect(errdex(['explain', 'gRPC', '14']).stdout).toMatch(/^gRPC 14 UNAVAILABLE\n/);
  });

  test('without a system: the one entry, or all that it may be', () => {
    expect(errdex(['explain', '14']).stdout).toMatch(/^gRPC 14 UNAVAILABLE\n/);
    const other = join(root, 'content', 'systems', 'other');
    const demo = join(root, 'content', 'systems', 'demo');
    mkdirSync(join(other, 'fine'), { recursive: true });
    const system = readFileSync(join(demo, 'system.yaml'), 'utf8');
    writeFileSync(
      join(other, 'system.yaml'),
      edit(edit(edit(system, 'id: demo', 'id: other'), 'title: Demo', 'title: Other'), '[demo]', '[other]'),
    );
    writeFileSync(join(other, 'fine', 'entry.mdx'), edit(readFileSync(join(demo, 'ok', 'entry.mdx'), 'utf8'), 'name: OK', 'name: FINE'));
    const { stdout, status } = errdex(['explain', '0']);
    rmSync(other, { recursive: true });
    expect([stdout, status]).toEqual([
      '2 entries are called "0":\n\n  npx errdex explain demo 0  Demo 0 OK\n  npx errdex explain other 0  Other 0 FINE\n',
      0,
    ]);
    expect(errdex(['explain', 'unavialable'])).toEqual({
      stdout: '',
      stderr: 'errdex explain: there is no "unavialable". Did you mean "UNAVAILABLE"?\n',
      status: 1,
    });
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

  test('text as arguments or on standard input: the entry, its link, the place and the reason', () => {
    for (const { stdout, status } of [errdex(['resolve', line]), errdex(['resolve'], { input: `${line}\n` })]) {
      expect(status).toBe(0);
      const [head, shown, mark, why] = stdout.split('\n');
      expect(head).toBe('gRPC 14 UNAVAILABLE  /grpc/unavailable/');
      expect(shown).toBe(`  ${line}`);
      expect(shown?.slice(mark?.indexOf('^'), mark?.length)).toBe('14 UNAVAILABLE:');
      expect(why).toMatch(/^ {2}Why: \S/);
    }
  });

  test('the cause with its title and link, and inner codes apart', () => {
    const { stdout } = errdex(['resolve', `${line}: it broke while nobody looked\ncode = Unavailable desc = CANCELLED; demo 9 BROKEN`], {
      ERRDEX_SITE: 'https://e.example/',
    });
    expect(stdout).toMatch(/^gRPC 14 UNAVAILABLE {2}https:\/\/e\.example\/grpc\/unavailable\/\n/);
    expect(stdout).toContain('  Cause: The handler returned\n  https://e.example/grpc/unavailable/#cause-returned\n');
    expect(stdout).toContain('because the text holds “it broke while nobody looked”.');
  });

  test('a place far into a long line is shown with what stands around it', () => {
    const { stdout } = errdex(['resolve', `${'x'.repeat(300)} ${line} ${'y'.repeat(300)}`]);
    const [, shown, mark] = stdout.split('\n');
    expect(shown).toMatch(/^ {2}….*….*$|^ {2}….*…$/);
    expect(shown?.length).toBeLessThanOrEqual(80);
    expect(shown?.slice(mark?.indexOf('^'), mark?.length)).toBe('14 UNAVAILABLE:');
  });

  test('only entries of the systems that were asked for', () => {
    expect(errdex(['resolve', '--system', 'demo', '--system=grpc', line]).status).toBe(0);
    expect(errdex(['resolve', '--system', 'demo', line])).toEqual({
      stdout: '',
      stderr: 'errdex resolve: no code found in demo; without --system: grpc/unavailable\n',
      status: 1,
    });
  });

  describe('a log', () => {
    const fine = '2026-01-02T03:04:05Z INFO request done\n';
    const log = `${fine.repeat(6)}2026-01-02T03:04:06Z WARN ${line}\n${fine.repeat(6)}2026-01-02T03:04:07Z ERROR ${line}\n`;

    test('is surveyed: what, how often, how loud, where', () => {
      const { stdout, status } = errdex(['resolve'], { input: log });
      expect(status).toBe(0);
      expect(stdout).toMatch(
        /^1 error in 14 records\.\n\ngRPC 14 UNAVAILABLE {2}\/grpc\/unavailable\/\n {2}ERROR, 2 times, lines 7 to 14\n/,
      );
      expect(errdex(['resolve', '--no-log'], { input: log }).stdout).toMatch(/^gRPC 14 UNAVAILABLE/);
      expect(errdex(['resolve', '--log', line]).stdout).toMatch(/^1 error in 1 record\.\n/);
    });

    test('as JSON, when --log asks for it', () => {
      const answer = JSON.parse(errdex(['resolve', '--log', '--json'], { input: log }).stdout) as unknown;
      expect(answer).toMatchObject({
        errors: [{ system: 'grpc', slug: 'unavailable', count: 2, level: 'error', line: 7, lastLine: 14 }],
        records: 14,
        cut: false,
      });
      expect(JSON.parse(errdex(['resolve', '--json'], { input: log }).stdout)).toHaveLength(1);
    });

    test('without an error is exit status 1', () => {
      expect(errdex(['resolve'], { input: fine.repeat(20) })).toEqual({
        stdout: '',
        stderr: 'errdex resolve: no code found in 20 records\n',
        status: 1,
      });
    });
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

/** Programs that need packages of Debian: what they say, how the packages come to be, and what a record then holds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/library/hash.ts';
import { type Execute, havePackages, installedOf, upstream } from '../../src/verify/debian.ts';
import { neededBy, needsOf, softwareIn } from '../../src/verify/needs.ts';
import { run } from '../../src/verify/run.ts';
import { npmRunners } from '../../src/verify/runners.ts';
import { systemRunner } from '../../src/verify/system-runners.ts';
import { openWorkshop } from '../../src/verify/tiers.ts';
import { judgeKept } from '../../src/verify/verify-program.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'errdex-packages-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['# needs: nginx-light\n# region: show\n', ['nginx-light']],
  ['// needs: curl wget,  golang-go\nimport x', ['curl', 'wget', 'golang-go']],
  ['x = 1  # needs: nothing\n', []],
  ['# it needs: no package\n', []],
  ['', []],
])('what a program needs: %j', (source, packages) => {
  expect(needsOf(source)).toEqual(packages);
});

test('what the programs of some entries need is named once', () => {
  const folder = (...sources: string[]) => ({ programs: sources.map((source) => ({ path: '/x/y/z.ts', source })) }) as never;
  expect(neededBy([folder('# needs: b a\n', 'x'), folder('# needs: a\n')])).toEqual(['a', 'b']);
});

test.each([
  ['1.22.1-9+deb12u11', '1.22.1'],
  ['2:1.19~1', '1.19'],
  ['2.28.1+dfsg-1', '2.28.1'],
  ['17.0.15+6-1~deb12u1', '17.0.15'],
  ['7.2p1-3', '7.2p1'],
])("upstream's version: %s is %s", (debian, version) => {
  expect(upstream(debian)).toBe(version);
});

test('versions are told by the names that readers know', () => {
  const installed = new Map([
    ['nginx-light', '1.22.1-9'],
    ['openjdk-17-jdk-headless', '17.0.15+6-1'],
    ['python3-requests', '2.28.1+dfsg-1'],
    ['curl', '7.88.1-10'],
  ]);
  expect(softwareIn([...installed.keys(), 'absent'], installed)).toEqual({
    nginx: '1.22.1',
    OpenJDK: '17',
    requests: '2.28.1',
    curl: '7.88.1',
  });
});

/** A machine with some packages installed, and others to be had. */
function machine(installed: string[], offered: string[] = []) {
  const calls: string[] = [];
  const has = new Set(installed);
  const run: Execute = (command, args) => {
    calls.push([command, ...args].join(' '));
    if (command === 'dpkg-query') {
      const rows = args
        .slice(3)
        .map((name) => (has.has(name) ? `installed ${name} 1.0-1` : `dpkg-query: no packages found matching ${name}`));
      return { status: 1, output: rows.join('\n') };
    }
    if (args[0] === 'update') return { status: 0, output: '' };
    const names = args.filter((arg) => !arg.startsWith('-') && arg !== 'install');
    const unknown = names.filter((name) => !offered.includes(name));
    if (unknown.length > 0) return { status: 100, output: unknown.map((name) => `E: Unable to locate package ${name}`).join('\n') };
    for (const name of names) has.add(name);
    return { status: 0, output: '' };
  };
  return { run, calls };
}

describe('packages', () => {
  test('that are all there cost one question', () => {
    const { run, calls } = machine(['curl', 'wget']);
    expect(havePackages(['curl', 'wget'], { run, root: true })).toEqual({
      installed: new Map([
        ['curl', '1.0-1'],
        ['wget', '1.0-1'],
      ]),
      lacking: [],
    });
    expect(calls).toHaveLength(1);
  });

  test('that are missing are named and installed, where this runs as root', () => {
    const said: string[] = [];
    const { run, calls } = machine(['curl'], ['wget', 'caddy']);
    const { installed, lacking } = havePackages(['caddy', 'curl', 'wget'], { run, root: true, say: (line) => said.push(line) });
    expect([[...installed.keys()], lacking, said]).toEqual([['caddy', 'curl', 'wget'], [], ['installing caddy wget']]);
    expect(calls).toContain('apt-get install -y -qq --no-install-recommends caddy wget');
  });

  test('that are missing are named with the command that installs them, where it does not', () => {
    const { run, calls } = machine(['curl'], ['wget']);
    const { installed, lacking } = havePackages(['curl', 'wget'], { run, root: false });
    expect([...installed.keys()]).toEqual(['curl']);
    expect(lacking).toEqual(['not installed: wget; sudo apt-get install -y --no-install-recommends wget']);
    expect(calls.filter((call) => call.startsWith('apt-get'))).toEqual([]);
  });

  test('that apt does not know are named, and the others are installed all the same', () => {
    const { run } = machine([], ['wget']);
    const { installed, lacking } = havePackages(['nginx-lite', 'wget'], { run, root: true, say: () => undefined });
    expect([...installed.keys()]).toEqual(['wget']);
    expect(lacking).toEqual([`nginx-lite: apt knows no such package; correct the program's "needs" line, or apt's sources`]);
  });

  test('can not be had where apt-get fails or is not there', () => {
    const broken: Execute = (command, args) =>
      command === 'dpkg-query' || args[0] === 'update' ? { status: 0, output: '' } : { status: 100, output: 'x\nE: no space left\n' };
    expect(havePackages(['wget'], { run: broken, root: true, say: () => undefined }).lacking).toEqual([
      'wget: apt-get could not install them: E: no space left',
    ]);
    const absent: Execute = () => ({ status: undefined, output: 'ENOENT' });
    expect(havePackages(['wget'], { run: absent, root: true }).lacking[0]).toContain('no dpkg-query here');
    expect(installedOf(['wget'], absent)).toBeUndefined();
    // Nothing needed, nothing asked.
    expect(havePackages([], { run: absent, root: true }).lacking).toEqual([]);
  });
});

describe('the record of a program that needs packages', () => {
  const record = {
    level: 'run',
    sha256: 'a',
    outSha256: sha256('x\n'),
    exit: 0,
    versions: { nginx: '1.22.1' },
    date: '2026-11-26',
  } as const;
  const program = { name: 'p.nginx', path: '/x/p.nginx', source: '', sha256: 'a', output: 'x\n', outSha256: record.outSha256 };

  test('holds as long as no byte of program and output changed', () => {
    expect(judgeKept({ ...program, record })).toEqual({ program: program.path, record });
    expect(judgeKept({ ...program, record, sha256: 'b' }).complaint).toContain('changed since it was recorded');
    expect(judgeKept({ ...program, record, outSha256: 'b' }).complaint).toContain('output was changed');
    expect(judgeKept(program).complaint).toContain('has no record of a run');
  });

  const [node] = npmRunners(root);
  if (!node) throw new Error('there is no runner for Node.js');
  const runner = (name: string, source: string) =>
    systemRunner({ name, path: join(folder, 'entry', name), source }, node, new Map([['nginx-light', '1.22.1-9']]));

  test('names the software, not the driver that ran it', () => {
    const proxy = runner('dead-upstream.nginx', '# needs: nginx-light\n');
    expect(proxy?.versions('/x/http/502/dead-upstream.nginx')).toEqual({ nginx: '1.22.1' });
    expect(proxy?.command('/x/http/502/dead-upstream.nginx').args).toEqual([
      '/x/http/_harness/proxy.ts',
      '/x/http/502/dead-upstream.nginx',
    ]);
  });

  test('names Node.js and what was asked with, but not what else Node.js could ask with', () => {
    const exchange = join(root, 'content', 'systems', 'http', '404');
    const clients = runner('clients.ts', '// needs: nginx-light python3-requests\n');
    expect(Object.keys(clients?.versions(join(exchange, 'clients.ts')) ?? {})).toEqual(['Node.js', 'Python', 'nginx']);
    const program = runner('exchange.ts', '// needs: nginx-light\n');
    expect(Object.keys(program?.versions(join(exchange, 'exchange.ts')) ?? {})).toEqual(['Node.js', 'axios', 'undici', 'nginx']);
  });

  test('keeps the exit status and both streams of a shell script', async () => {
    const start = runner('a.sh', '# needs: nginx-light\n')?.command(join(folder, 'a.sh'));
    writeFileSync(join(folder, 'a.sh'), 'echo one; echo two >&2; exit 3\n');
    expect(await run(start?.command ?? '', start?.args ?? [])).toEqual({ output: 'one\ntwo\n', exit: 3, timedOut: false });
  });

  test('is not made for a language that nothing here runs', () => {
    expect(runner('a.kt', '// needs: nginx-light\n')).toBeUndefined();
    expect(runner('a.sh', '# needs: nginx-light\n')?.extension).toBe('sh');
  });
});

test('the tier of npm asks for no package', async () => {
  const programs = [{ name: 'a.sh', source: '# needs: errdex-no-such-package\n' }];
  const workshop = await openWorkshop(root, 'npm', [], [{ system: 'demo', programs } as never]);
  expect(workshop.lacking).toEqual([]);
  expect(workshop.withPackages({ name: 'a.sh', path: '/x/y/a.sh', source: '# needs: curl\n' })).toBe('not installed: curl');
});

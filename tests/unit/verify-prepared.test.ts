/** What a harness prepares for a language, and how programs then find it. */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { allNeedsOf } from '../../src/verify/needs.ts';
import { preparation, prepare } from '../../src/verify/prepared.ts';
import { run } from '../../src/verify/run.ts';
import { npmRunners } from '../../src/verify/runners.ts';
import { systemRunner } from '../../src/verify/system-runners.ts';

const folder = mkdtempSync(join(tmpdir(), 'errdex-prepared-test-'));
const made: string[] = [];
afterAll(() => [folder, ...made, ...made.map((one) => `${one}.lock`)].forEach((one) => rmSync(one, { recursive: true, force: true })));

/** A system whose Ruby programs have a preparation; returns the path of a program. */
function system(id: string, script: string, program = '# needs: a\n'): string {
  const helpers = join(folder, id, '_harness', 'ruby');
  mkdirSync(helpers, { recursive: true });
  mkdirSync(join(folder, id, 'entry'));
  writeFileSync(join(helpers, 'prepare.sh'), script);
  const path = join(folder, id, 'entry', 'a.rb');
  writeFileSync(path, program);
  return path;
}

function prepared(path: string, packages: string[] = []): string {
  const how = preparation(path);
  const result = how && prepare(how, path, packages);
  if (typeof result !== 'string') throw new Error(JSON.stringify(result));
  made.push(result);
  return result;
}

describe('the preparation of a language', () => {
  test('is found beside the system, for its language only', () => {
    const path = system('found', 'true');
    const harness = join(folder, 'found', 'entry', '..', '_harness');
    expect(preparation(path)).toEqual({ harness, script: join(harness, 'ruby', 'prepare.sh') });
    expect(preparation(join(folder, 'found', 'entry', 'a.go'))).toBeUndefined();
  });

  test('runs once, in the folder that it fills, and knows the harness', () => {
    const path = system('once', `echo "$HARNESS" >> ran; echo run >> "$HARNESS/../count"`);
    const result = prepared(path);
    expect(prepared(path)).toBe(result);
    expect(readFileSync(join(result, 'ran'), 'utf8')).toBe(`${join(folder, 'once', 'entry', '..', '_harness')}\n`);
    expect(readFileSync(join(folder, 'once', 'count'), 'utf8')).toBe('run\n');
  });

  test('is another one when a file of the harness or a package changes', () => {
    const script = 'true\n';
    const one = prepared(system('same-a', script), ['a 1.0']);
    expect(prepared(system('same-b', script), ['a 1.0'])).not.toBe(one);
    const changed = system('same-c', script);
    const first = prepared(changed, ['a 1.0']);
    // Another process has nothing in memory: the memo is by path of the script, so this one takes another path.
    appendFileSync(join(folder, 'same-c', '_harness', 'ruby', 'prepare.sh'), '# more\n');
    const how = preparation(changed);
    if (!how) throw new Error('lost');
    const again = prepare({ ...how, script: `${how.harness}/ruby/../ruby/prepare.sh` }, changed, ['a 1.0']);
    if (typeof again !== 'string') throw new Error(again.failure);
    made.push(again);
    expect(again).not.toBe(first);
  });

  test('knows how this machine reaches a registry, and nothing else of its environment', () => {
    vi.stubEnv('npm_config_registry', 'https://npm.example');
    vi.stubEnv('ERRDEX_TEST_SECRET', 'secret');
    const result = prepared(system('reach', 'echo "$npm_config_registry ${ERRDEX_TEST_SECRET:-unset}" > seen'));
    vi.unstubAllEnvs();
    expect(readFileSync(join(result, 'seen'), 'utf8')).toBe('https://npm.example unset\n');
  });

  test('says the end of what it printed when it fails', () => {
    const path = system('fails', 'echo protoc: no such file >&2; false');
    const how = preparation(path);
    expect(how && prepare(how, path, [])).toEqual({ failure: 'protoc: no such file' });
  });

  test('brings its packages to those of a program, and none to a program that needs no package', () => {
    const path = system('needs', '# needs: protobuf-compiler\ntrue');
    expect(allNeedsOf({ path, source: '# needs: ruby\n' })).toEqual(['ruby', 'protobuf-compiler']);
    expect(allNeedsOf({ path, source: 'puts 1\n' })).toEqual([]);
  });
});

describe('a program whose language is prepared', () => {
  const [node] = npmRunners(join(import.meta.dirname, '..', '..'));
  if (!node) throw new Error('no runner for Node.js');
  const runnerOf = (path: string) => systemRunner({ name: 'a.sh', path, source: '# needs: a\n' }, node, new Map([['a', '1.0-1']]));

  /** The same for a shell program, whose interpreter is everywhere. */
  function shell(id: string, script: string, program: string): string {
    const helpers = join(folder, id, '_harness', 'shell');
    mkdirSync(helpers, { recursive: true });
    mkdirSync(join(folder, id, 'entry'));
    writeFileSync(join(helpers, 'prepare.sh'), script);
    const path = join(folder, id, 'entry', 'a.sh');
    writeFileSync(path, program);
    return path;
  }

  test('knows where Node.js and the harness are, and its output names no folder of the preparation', async () => {
    const path = shell('knows', 'pwd > where', 'test -x "$ERRDEX_NODE" && ls "$ERRDEX_HARNESS"\n');
    const start = runnerOf(path)?.command(path);
    if (!start) throw new Error('no runner');
    made.push(start.hide?.[0]?.path ?? '');
    expect(await run(start.command, start.args, start)).toMatchObject({ output: 'shell\n', exit: 0 });
    expect(start.hide).toEqual([{ path: prepared(path, ['a 1.0-1']), as: '⟨prepared⟩' }]);
  });

  test('finds what npm installed there, and its record names the version', async () => {
    const tool =
      'mkdir -p node_modules/.bin && printf "#!/bin/sh\\necho tool says hello\\n" > node_modules/.bin/tool && chmod +x node_modules/.bin/tool';
    const path = shell('tool', `${tool} && echo "the tool 1.75.0" > versions\n`, 'tool\n');
    const runner = runnerOf(path);
    const start = runner?.command(path);
    if (!start) throw new Error('no runner');
    made.push(start.hide?.[0]?.path ?? '');
    expect(await run(start.command, start.args, start)).toMatchObject({ output: 'tool says hello\n', exit: 0 });
    expect(runner?.versions(path)).toEqual({ a: '1.0', 'the tool': '1.75.0' });
  });

  test('fails with what the preparation printed', async () => {
    const path = shell('broken', 'echo no protoc >&2; exit 1', 'true\n');
    const start = runnerOf(path)?.command(path);
    if (!start) throw new Error('no runner');
    const { output, exit } = await run(start.command, start.args, start);
    expect(output).toMatch(/shell\/prepare\.sh failed:\nno protoc$/m);
    expect(exit).toBe(70);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/library/index.ts';
import { judge } from '../../src/verify/judge.ts';
import { mask } from '../../src/verify/mask.ts';
import { firstDifference, sameButDate } from '../../src/verify/records.ts';
import { run } from '../../src/verify/run.ts';
import { npmRunners, packagesOf } from '../../src/verify/runners.ts';
import { retryAlone } from '../../src/verify/retry.ts';
import { verifyProgram } from '../../src/verify/verify-program.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'errdex-verify-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a program for a test and returns its path. */
function program(name: string, source: string): string {
  const path = join(folder, name);
  writeFileSync(path, source);
  return path;
}

describe('mask', () => {
  test.each([
    ['connect ECONNREFUSED 127.0.0.1:43817', 'connect ECONNREFUSED 127.0.0.1:⟨port⟩\n'],
    ['[::1]:50051 and localhost:65535', '[::1]:⟨port⟩ and localhost:⟨port⟩\n'],
    ['http, none, /127.0.0.1:43817 => 127.0.0.1/<unresolved>:46703', 'http, none, /127.0.0.1:⟨port⟩ => 127.0.0.1/<unresolved>:⟨port⟩\n'],
    ['to [::ffff:127.0.0.1]/<unresolved>:46703', 'to [::ffff:127.0.0.1]/<unresolved>:⟨port⟩\n'],
    ['to localhost/<unresolved>:46703', 'to localhost/<unresolved>:⟨port⟩\n'],
    ['to localhost/[0:0:0:0:0:0:0:1]:46703', 'to localhost/[0:0:0:0:0:0:0:1]:⟨port⟩\n'],
    ['L:/[0:0:0:0:0:0:0:1%lo]:46703', 'L:/[0:0:0:0:0:0:0:1%lo]:⟨port⟩\n'],
    ['Deadline exceeded after 0.301s,remote_addr=127.0.0.1:40001', 'Deadline exceeded after ⟨n⟩s,remote_addr=127.0.0.1:⟨port⟩\n'],
    ['open=[[buffered_nanos=10001302794, waiting_for_connection]]', 'open=[[buffered_nanos=⟨n⟩, waiting_for_connection]]\n'],
    ['2026-11-21T09:14:02.123Z start', '⟨time⟩ start\n'],
    ['expired on Nov 20 09:14:02 2026 GMT.', 'expired on ⟨time⟩.\n'],
    ['NotAfter: Wed Nov 25 19:30:49 UTC 2026', 'NotAfter: ⟨time⟩\n'],
    ['at 1795252442123 ms', 'at ⟨time⟩ ms\n'],
    ['(node:4711) Warning', '(node:⟨pid⟩) Warning\n'],
    ['40AD5A1B7F000000:error:0A00010B:SSL routines', '⟨thread⟩:error:0A00010B:SSL routines\n'],
    ['at 0x7ffee4b0c0de', 'at 0x⟨address⟩\n'],
    [
      'UNKNOWN:Error received from peer ipv4:127.0.0.1:40001 {grpc_status:14, grpc_message:"no, \\"busy\\"", created_time:"2026-11-26T19:00:00.1+00:00"}',
      'UNKNOWN:Error received from peer ipv4:127.0.0.1:⟨port⟩ {created_time:"⟨time⟩", grpc_message:"no, \\"busy\\"", grpc_status:14}\n',
    ],
    ['UNKNOWN:x {b:1, a:"2", children:[UNKNOWN:y {d:3, c:4}]}', 'UNKNOWN:x {a:"2", b:1, children:[UNKNOWN:y {c:4, d:3}]}\n'],
    ['E0000 00:00:1764146460.123456   12345 device.cc:33] x', 'E⟨time⟩ ⟨pid⟩ device.cc:33] x\n'],
    [
      '2026/11/26 11:30:22 [error] 123#123: *17 limiting requests, excess: 0.860 by zone "c"',
      '⟨time⟩ [error] ⟨pid⟩: limiting requests, excess: ⟨n⟩ by zone "c"\n',
    ],
    ['127.0.0.1 - - [26/Nov/2026:11:30:22 +0000] "GET / HTTP/1.1" 502 157', '127.0.0.1 - - [⟨time⟩] "GET / HTTP/1.1" 502 157\n'],
    [
      '127.0.0.1:36244 [26/Nov/2026:11:57:23.846] web~ shop/app 0/0/-1/-1/3003 503 217 - - SC-- 1/1/0/0/3 0/0 "GET / HTTP/1.1"',
      '127.0.0.1:⟨port⟩ [⟨time⟩] web~ shop/app ⟨n⟩/⟨n⟩/-1/-1/⟨n⟩ 503 217 - - SC-- 1/1/0/0/3 0/0 "GET / HTTP/1.1"\n',
    ],
    [
      '[26/Nov/2026:11:57:23.846] shop shop/<NOSRV> -1/-1/-1/-1/1001 408 212 - - cR-- 1/1/0/0/0 0/0 "<BADREQ>"',
      '[⟨time⟩] shop shop/<NOSRV> -1/-1/-1/-1/⟨n⟩ 408 212 - - cR-- 1/1/0/0/0 0/0 "<BADREQ>"\n',
    ],
    ['info: "Connection refused", check duration: 0ms.', 'info: "Connection refused", check duration: ⟨n⟩ms.\n'],
    [
      '{"ts":1795694240.0637567,"request":{"remote_port":"51234"},"duration":0.00021,"status":502,"err_id":"x1y2z3"}',
      '{"ts":⟨n⟩,"request":{"remote_port":"⟨n⟩"},"duration":⟨n⟩,"status":502,"err_id":"⟨n⟩"}\n',
    ],
    ['error.log: request: "GET /a?b=⟨1889 × x⟩', 'error.log: request: "GET /a?b=⟨n × x⟩\n'],
    ['write: {id=60i3j17g8} requestbody.go', 'write: {id=⟨n⟩} requestbody.go\n'],
    [
      '"headers":{"X-B":["2","3"],"Accept":["a, \\"b\\""],"X-A":["1"]},"tls":{}',
      '"headers":{"Accept":["a, \\"b\\""],"X-A":["1"],"X-B":["2","3"]},"tls":{}\n',
    ],
    ['E1126 08:41:02.511207    4711 op_kernel.cc:9] x', 'E⟨time⟩ ⟨pid⟩ op_kernel.cc:9] x\n'],
  ])('%s', (before, after) => {
    expect(mask(before)).toBe(after);
  });

  test.each([
    // Ports that a program chose, counts, versions and codes mean something.
    '127.0.0.1:1 and 127.0.0.1:443',
    '10.0.0.7:50051',
    'from 127.0.0.1:8080 to 127.0.0.1:9000',
    'error.log: header line: "Cookie: ⟨14000 × x⟩..." while reading',
    'a/b/c 1/2/3/4/5 200 17 files, in 2026/11',
    '3 attempts in 250 ms, 16 UNAUTHENTICATED',
    'grpc-js 1.14.7',
    'order o-1024 at 2026-11-21',
    '0x01',
  ])('leaves alone: %s', (text) => {
    expect(mask(text)).toBe(`${text}\n`);
  });

  test('is the same when applied twice, whatever the line ends', () => {
    const once = mask('a \r\nat localhost:43817 after 1.5s\n\n\n');
    expect(once).toBe('a\nat localhost:⟨port⟩ after ⟨n⟩s\n');
    expect(mask(once)).toBe(once);
  });

  test('hides where a library is installed', () => {
    const hidden = [{ path: '/home/me/.venv/lib', as: '⟨python⟩' }];
    expect(mask('File "/home/me/.venv/lib/x.py"', ['/home/me'], hidden)).toBe('File "⟨python⟩/x.py"\n');
  });

  test('hides the folder of the project', () => {
    expect(mask('at /home/me/errdex/content/a.ts:3', ['/home/me/errdex'])).toBe('at ⟨project⟩/content/a.ts:3\n');
  });
});

describe('judge', () => {
  const error = { kind: 'error', entry: 'grpc/unavailable' } as const;
  const ended = (exit: number, output: string) => ({ exit, output, timedOut: false });
  const nameFirst = (text: string) => (text.includes('14 UNAVAILABLE') ? 'grpc/unavailable' : undefined);

  test('a cause ends in its error', () => {
    expect(judge({ ...error, role: 'cause' }, ended(1, 'Error: 14 UNAVAILABLE: x'), nameFirst)).toBeUndefined();
    expect(judge({ ...error, role: 'cause' }, ended(0, 'Error: 14 UNAVAILABLE: x'), nameFirst)).toContain('expected 1');
    expect(judge({ ...error, role: 'cause' }, ended(1, 'Error: something'), nameFirst)).toContain('names nothing first');
  });

  test('a fix succeeds, and its last line is not the error', () => {
    expect(judge({ ...error, role: 'fix' }, ended(0, '14 UNAVAILABLE, trying again\no-42 is PAID'), nameFirst)).toBeUndefined();
    expect(judge({ ...error, role: 'fix' }, ended(0, 'o-42\nError: 14 UNAVAILABLE'), nameFirst)).toContain('still ends in');
    expect(judge({ ...error, role: 'fix' }, ended(1, 'o-42'), nameFirst)).toContain('expected 0');
  });

  test('an anti-pattern runs to its end and shows something', () => {
    expect(judge({ ...error, role: 'anti-pattern' }, ended(0, '57 attempts'), nameFirst)).toBeUndefined();
    expect(judge({ ...error, role: 'anti-pattern' }, ended(0, ' \n'), nameFirst)).toContain('printed nothing');
  });

  test('an exchange prints what was sent and received, whatever the status, and ends with exit status 0', () => {
    expect(judge({ ...error, role: 'exchange' }, ended(0, '< HTTP/1.1 404 Not Found'), nameFirst)).toBeUndefined();
    expect(judge({ ...error, role: 'exchange' }, ended(1, '< HTTP/1.1 404 Not Found'), nameFirst)).toContain('expected 0');
    expect(judge({ ...error, role: 'exchange' }, ended(0, ''), nameFirst)).toContain('printed nothing');
  });

  test('the cause of a code that is no error succeeds', () => {
    const ok = { kind: 'success', entry: 'grpc/ok', role: 'cause' } as const;
    expect(judge(ok, ended(0, 'status 0'), () => 'grpc/ok')).toBeUndefined();
  });

  test('a program that crashes fails, even when it printed its error before', () => {
    const output = 'Error: 14 UNAVAILABLE: x\nnode:internal/process/promises:394\n\nNode.js v24.21.0';
    expect(judge({ ...error, role: 'cause' }, ended(1, output), nameFirst)).toContain('nobody handled');
  });

  test('a program that does not end by itself fails', () => {
    expect(judge({ ...error, role: 'fix' }, { exit: null, output: 'x', timedOut: true }, nameFirst)).toContain('did not end by itself');
  });
});

describe('run', () => {
  test('keeps the order of both streams, and the exit status', async () => {
    const path = program('order.mjs', "console.log('one'); console.error('two'); console.log('three'); process.exitCode = 3;");
    expect(await run(process.execPath, [path])).toEqual({ output: 'one\ntwo\nthree\n', exit: 3, timedOut: false });
  });

  test('hands no environment on that could hold a secret', async () => {
    process.env['ERRDEX_TEST_SECRET'] = 'x';
    const path = program('env.mjs', "console.log(Object.keys(process.env).includes('ERRDEX_TEST_SECRET'));");
    expect((await run(process.execPath, [path])).output).toBe('false\n');
    delete process.env['ERRDEX_TEST_SECRET'];
  });

  test('a command that is not there is an error that names it', async () => {
    await expect(run('/nowhere/errdex-no-such-command', [])).rejects.toThrow('errdex-no-such-command');
  });
});

test('packages are found through relative imports, node modules left out', () => {
  program('helper.ts', "import x from '@grpc/grpc-js';\nexport const y = await import('yaml');");
  const path = program(
    'uses.ts',
    "import { readFileSync } from 'node:fs';\nimport { y } from './helper.ts';\nimport {\n  z,\n} from 'zod/v4';\nexport class A {\n  name = 'no package';\n}\nexport const b = 'neither';",
  );
  expect([...packagesOf(path)].sort()).toEqual(['@grpc/grpc-js', 'yaml', 'zod']);
});

test('records differ by anything but their day', () => {
  const record = { level: 'run', sha256: 'a', outSha256: 'b', exit: 1, versions: { x: '1', y: '2' }, date: '2026-11-21' } as const;
  expect(sameButDate(record, { ...record, date: '2027-01-01', versions: { y: '2', x: '1' } })).toBe(true);
  expect(sameButDate(record, { ...record, versions: { x: '1', y: '3' } })).toBe(false);
  expect(sameButDate(undefined, record)).toBe(false);
});

test('the first line that differs is named', () => {
  expect(firstDifference('a\nb\n', 'a\nc\n')).toBe('line 2 was "b", is now "c"');
});

describe('verifyProgram', () => {
  const [runner] = npmRunners(root);
  const options = { root, today: '2026-11-21', nameFirst: () => 'grpc/unavailable' };
  const expectation = { role: 'cause', kind: 'error', entry: 'grpc/unavailable' } as const;
  const file = (source: string) => ({ name: 'p.ts', path: program('p.ts', source), source, sha256: 'now' });
  const failing = "console.error('Error: 14 UNAVAILABLE: at 127.0.0.1:43817'); process.exitCode = 1;";
  if (!runner) throw new Error('there is no runner for Node.js');

  test('without a record it complains; with --write it makes one, and a rerun keeps it to the byte', async () => {
    const fresh = file(failing);
    const before = await verifyProgram(fresh, expectation, runner, { ...options, write: false });
    expect(before.complaint).toContain('has no record');
    const { record } = await verifyProgram(fresh, expectation, runner, { ...options, write: true });
    expect(record).toMatchObject({ level: 'run', exit: 1, sha256: 'now', date: '2026-11-21' });
    expect(Object.keys(record?.versions ?? {})).toEqual(['Node.js']);
    const recorded = { ...fresh, output: 'Error: 14 UNAVAILABLE: at 127.0.0.1:⟨port⟩\n', ...(record && { record }) };
    const later = await verifyProgram(recorded, expectation, runner, { ...options, write: true, today: '2027-01-01' });
    expect(later.record).toEqual(record);
    expect((await verifyProgram(recorded, expectation, runner, { ...options, write: false })).complaint).toBeUndefined();
  });

  test('names the first line that a program prints otherwise than recorded', async () => {
    const fresh = file(failing);
    const { record } = await verifyProgram(fresh, expectation, runner, { ...options, write: true });
    const recorded = { ...fresh, output: 'Error: 14 UNAVAILABLE: gone\n', ...(record && { record }) };
    const { complaint } = await verifyProgram(recorded, expectation, runner, { ...options, write: false });
    expect(complaint).toContain('line 1 was "Error: 14 UNAVAILABLE: gone"');
  });

  test('a program that differs from its record is run again alone, and the outcome says how often it ran', async () => {
    const counter = join(folder, 'counter');
    const flaky = file(
      `import { appendFileSync, readFileSync } from 'node:fs'; appendFileSync('${counter}', 'x'); console.error('Error: 14 UNAVAILABLE: ' + (readFileSync('${counter}', 'utf8').length < 2 ? 'busy' : 'gone')); process.exitCode = 1;`,
    );
    const record = {
      level: 'run',
      sha256: 'now',
      outSha256: sha256('Error: 14 UNAVAILABLE: gone\n'),
      exit: 1,
      versions: runner.versions(flaky.path),
      date: '2026-11-21',
    } as const;
    const recorded = { ...flaky, output: 'Error: 14 UNAVAILABLE: gone\n', record };
    const first = await verifyProgram(recorded, expectation, runner, { ...options, write: false });
    expect(first.complaint).toContain('is now "Error: 14 UNAVAILABLE: busy"');
    const [outcome] = await retryAlone([first]);
    expect(outcome).toMatchObject({ runs: 2 });
    expect(outcome?.complaint).toBeUndefined();
  });

  test('a difference that stays is complained about after three runs; many at once are not run again', async () => {
    const { record } = await verifyProgram(file(failing), expectation, runner, { ...options, write: true });
    const recorded = { ...file(failing), output: 'Error: 14 UNAVAILABLE: gone\n', ...(record && { record }) };
    const first = await verifyProgram(recorded, expectation, runner, { ...options, write: false });
    const [outcome] = await retryAlone([first]);
    expect(outcome).toMatchObject({ runs: 3, complaint: first.complaint });
    const many = await retryAlone(Array.from({ length: 26 }, () => first));
    expect(many.map(({ runs }) => runs)).toEqual(Array.from({ length: 26 }, () => undefined));
  });

  test('a program that changed since it was recorded is not run again', async () => {
    const { record } = await verifyProgram(file(failing), expectation, runner, { ...options, write: true });
    const changed = { ...file(failing), output: 'x\n', ...(record && { record: { ...record, sha256: 'then' } }) };
    const [outcome] = await retryAlone([await verifyProgram(changed, expectation, runner, { ...options, write: false })]);
    expect(outcome?.runs).toBeUndefined();
    expect(outcome?.complaint).toContain('changed since it was recorded');
  });

  test('shows what a program printed that broke its promise, and records nothing', async () => {
    const outcome = await verifyProgram(file("console.log('all fine')"), expectation, runner, { ...options, write: true });
    expect(outcome.complaint).toContain('| all fine');
    expect(outcome.record).toBeUndefined();
  });
});

/**
 * `npm test`: every check, in the order in which a failure tells most, then one line that counts them.
 * A step that fails does not stop the others, but for the build, without which the later ones mean nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  command: string[];
  /** Counts from what the step wrote or printed; a step without one counts as a single check. */
  count?: (output: string) => Counts | undefined;
  /** What failed, a line each, from what the step wrote. */
  names?: () => string[];
  /** Later steps need what this one makes. */
  needed?: boolean;
}

const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const json = (file: string): unknown => JSON.parse(readFileSync(join(results, file), 'utf8'));

function vitestCounts(file: string) {
  return (): Counts | undefined => {
    if (!existsSync(join(results, file))) return undefined;
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = json(file) as Record<string, number>;
    const failed = numFailedTests ?? 0;
    // A file that can't be loaded fails without having a test.
    return {
      passed: numPassedTests ?? 0,
      failed: failed === 0 ? Math.min(numFailedTestSuites ?? 0, 1) : failed,
      skipped: numPendingTests ?? 0,
    };
  };
}

/** The first line of an error, without colours. */
const firstLine = (message: string | undefined) => stripVTControlCharacters(message ?? '').split('\n')[0] ?? '';

interface VitestResults {
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}

function vitestNames(file: string) {
  return (): string[] =>
    (json(file) as VitestResults).testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      const path = relative(root, name);
      // A file that can't be loaded, or whose clearing up fails, fails without any of its tests.
      if (failed.length === 0) return message === '' ? [] : [`${path}: ${firstLine(message)}`];
      return failed.map(({ fullName, failureMessages }) => `${path}: ${fullName}: ${firstLine(failureMessages[0])}`);
    });
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs: { title: string; ok: boolean; tests: { status: string; results: { error?: { message?: string } }[] }[] }[];
}

function playwrightNames(file: string) {
  const under = ({ title, suites = [], specs }: PlaywrightSuite): string[] =>
    [
      ...specs
        .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
        .map((spec) => {
          const error = spec.tests.flatMap(({ results }) => results).find((result) => result.error)?.error;
          return `${spec.title}${spec.ok ? ' (at the second try)' : ''}: ${firstLine(error?.message)}`;
        }),
      ...suites.flatMap(under),
    ].map((name) => `${title}: ${name}`);
  return (): string[] => (json(file) as { suites: PlaywrightSuite[] }).suites.flatMap(under);
}

function playwrightCounts(file: string) {
  return (): Counts | undefined => {
    if (!existsSync(join(results, file))) return undefined;
    const { stats } = json(file) as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  };
}

function programCounts(output: string): Counts | undefined {
  const [, passed, failed, skipped] = /^programs: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(output) ?? [];
  if (passed === undefined) return undefined;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped ?? 0) };
}

function vitest(project: string): Step {
  const file = `${project}.json`;
  return {
    name: project,
    command: [
      bin('vitest'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${join('test-results', file)}`,
    ],
    count: vitestCounts(file),
    names: vitestNames(file),
  };
}

const cli = [process.execPath, join(root, 'src', 'cli', 'errdex.mjs')];

const steps: Step[] = [
  { name: 'content lint', command: [...cli, 'lint'] },
  // Astro's checker reads the TypeScript files as well.
  { name: 'types', command: [bin('astro'), 'check'] },
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  vitest('unit'),
  vitest('content'),
  { name: 'programs', command: [...cli, 'verify'], count: programCounts },
  { name: 'build', command: [bin('astro'), 'build'], needed: true },
  vitest('build'),
  {
    name: 'browser',
    command: [bin('playwright'), 'test'],
    count: playwrightCounts('playwright.json'),
    names: playwrightNames('playwright.json'),
  },
  {
    name: 'pictures',
    command: [bin('playwright'), 'test', '--config', 'playwright.visual.config.ts'],
    count: playwrightCounts('visual.json'),
    names: playwrightNames('visual.json'),
  },
];

/** Lines that a reader wants from a step that passed: how well the resolver does, how much of a registry is covered. */
const figure = /^(?:(?:resolver|box), .*%|resolver, .*texts|\S+ \d+\/\d+$)/;

function runStep({ name, command, count }: Step): Counts {
  const [file = '', ...args] = command;
  const started = Date.now();
  console.log(`\n=== ${name}`);
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    // npm puts the project's Node.js first; a direct call of this file must find it as well.
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      FORCE_COLOR: '0',
      NO_COLOR: '1',
    },
  });
  if (error) console.log(`could not be started: ${error.message}. Run \`npm install\` first.`);
  const output = `${stdout}${stderr}`.trim();
  const counted = count?.(output);
  const failed = status !== 0;
  const counts = counted ?? { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 };
  // A step may fail without any of its counted checks failing.
  if (failed && counts.failed === 0) counts.failed = 1;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const lines = output.split('\n');
  // Of a step that passed, its figures and its end are enough.
  const figures = lines.slice(0, -12).filter((line) => figure.test(line));
  console.log(failed ? output : [...figures, ...lines.slice(-12)].join('\n'));
  console.log(`--- ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ${seconds} s`);
  return counts;
}

/** What failed in a step that wrote it down; nothing when it broke off before. */
function namesOf({ names }: Step): string[] {
  try {
    return names?.().slice(0, 30) ?? [];
  } catch {
    return [];
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
/** Tests that passed at the second try. */
const unsteady: string[] = [];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no step is called ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const { passed, failed, skipped } = runStep(step);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const names = namesOf(step).map((name) => `  ${name}`);
  if (failed > 0) failures.push(step.name, ...names);
  else unsteady.push(...names);
  if (failed > 0 && step.needed) break;
}
// Again at the end, where somebody looks who has only the end of a log.
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
if (unsteady.length > 0) console.log(`\nFailed once, then passed:\n${unsteady.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

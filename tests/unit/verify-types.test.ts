/** Programs that can't be run: what the type check finds, and what a record of it says. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notRun } from '../../src/entry/programs.ts';
import type { System } from '../../src/entry/types.ts';
import { errorClasses } from '../../src/registries/tensorflow.ts';
import { tensorflowTypes, writeStubs } from '../../src/verify/tensorflow-types.ts';
import { openWorkshop } from '../../src/verify/tiers.ts';
import { judgeChecked } from '../../src/verify/verify-program.ts';

const root = join(import.meta.dirname, '..', '..');
const overlays = join(root, 'content', 'systems', 'tensorflow', '_harness', 'stubs');
const folder = mkdtempSync(join(tmpdir(), 'errdex-types-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const programs = {
  good: 'import tensorflow as tf\n\ntry:\n    tf.reshape(tf.constant([1, 2, 3]), (2,))\nexcept tf.errors.InvalidArgumentError as e:\n    print(e.error_code, e.message)\n',
  noSuchClass: 'import tensorflow as tf\n\nprint(tf.errors.InvalidArgError)\n',
  noSuchName: 'import tensorflow as tf\n\n\nprint(tf.config.list_phsyical_devices("GPU"))\n',
  wrongType: 'import tensorflow as tf\n\ntf.config.list_physical_devices(3)\n',
  syntax: 'import tensorflow as tf\n\nif True\n    pass\n',
};
type Name = keyof typeof programs;
const path = (name: Name) => join(folder, `${name}.py`);

describe('the type check of TensorFlow programs', () => {
  let found = new Map<string, string>();
  beforeAll(async () => {
    for (const [name, source] of Object.entries(programs)) writeFileSync(path(name as Name), source);
    found = await tensorflowTypes.complaints(root, 'tensorflow', (Object.keys(programs) as Name[]).map(path));
  }, 60_000);

  test('has nothing to say of a program whose names all exist', () => {
    expect(found.get(path('good'))).toBeUndefined();
  });

  test.each<[Name, string]>([
    ['noSuchClass', 'line 3: "InvalidArgError" is not a known attribute of module "tensorflow.errors"'],
    // Typeshed's stub of this module claims every name; the check must not believe it.
    ['noSuchName', 'line 4: "list_phsyical_devices" is not a known attribute of module "tensorflow.config"'],
    ['wrongType', 'line 3: Argument of type "Literal[3]" cannot be assigned'],
    ['syntax', 'line 3: Expected ":"'],
  ])('names the line and what is wrong: %s', (name, message) => {
    expect(found.get(path(name))).toContain(message);
  });
});

describe('what the stubs lack', () => {
  const names = readdirSync(overlays).filter((name) => name.endsWith('.pyi'));
  const declared = (text: string) =>
    [...text.matchAll(/^(?:class|def) (\w+)|^(\w+):|^ {4}(\w+) as \3,$/gm)].map(([, ...found]) => found.find((name) => name) ?? '');

  /** Names of what a class declares. */
  const membersOf = (text: string, name: string): string[] => {
    const body = new RegExp(`^class ${name}\\b.*\\n((?:(?: .*)?\\n)*)`, 'm').exec(text)?.[1] ?? '';
    return [...body.matchAll(/^ {4}(?:def (\w+)|(\w+):)/gm)].map(([, method, field]) => method ?? field ?? '');
  };

  test.each(names)('%s: every declaration stands below the address that it was read from', (name) => {
    const blocks = readFileSync(join(overlays, name), 'utf8')
      .split(/\n{2,}/)
      .filter((block) => /^(?:@|class|def|\w+:)/m.test(block));
    const bare = blocks.filter((block) => !/^# https:\/\//m.test(block));
    expect(bare).toEqual([]);
  });

  test.each(names)('%s: nothing is declared that typeshed has', (name) => {
    const typings = join(folder, `bare-${name}`);
    writeStubs(root, join(folder, 'no-overlays'), typings);
    const module = join(typings, ...name.slice(0, -'.pyi'.length).split('.'));
    const read = (file: string) => {
      try {
        return readFileSync(file, 'utf8');
      } catch {
        return '';
      }
    };
    const theirs = read(join(module, '__init__.pyi')) || read(`${module}.pyi`);
    const ours = readFileSync(join(overlays, name), 'utf8');
    const twice = declared(ours).filter((one) => declared(theirs).includes(one));
    // A class of which typeshed knows less is declared anew, whole.
    const more = (one: string) => membersOf(ours, one).some((member) => !membersOf(theirs, one).includes(member));
    expect(twice.filter((one) => !more(one))).toEqual([]);
  });

  test('tf.errors has the 18 classes of the golden API file', () => {
    const classes = [...readFileSync(join(overlays, 'tensorflow.errors.pyi'), 'utf8').matchAll(/^class (\w+)/gm)].map(([, name]) => name);
    expect(classes.sort()).toEqual([...errorClasses]);
  });
});

describe('the record of a program that was not run', () => {
  const program = { name: 'p.py', path: '/x/p.py', source: '', sha256: 'now' };
  const options = { root, today: '2026-11-26', write: true };

  test('says how far it was checked, why it was not run, with which versions, and has no output', async () => {
    const { record } = await judgeChecked(program, tensorflowTypes, { because: 'needs a GPU' }, options);
    expect(record).toMatchObject({ level: 'type-checked', because: 'needs a GPU', sha256: 'now', date: '2026-11-26' });
    expect(Object.keys(record?.versions ?? {})).toEqual(['pyright', "typeshed's stubs of TensorFlow"]);
    expect(record).not.toHaveProperty('exit');
  });

  test('is not made for a program that does not pass', async () => {
    const outcome = await judgeChecked(program, tensorflowTypes, { complaint: 'line 3: no' }, options);
    expect(outcome).toEqual({ program: '/x/p.py', complaint: 'line 3: no' });
  });

  test('is stale when the program changed, or the tool, or the reason', async () => {
    const { record } = await judgeChecked(program, tensorflowTypes, {}, options);
    if (!record) throw new Error('no record was made');
    const check = async (now: object, because?: string) => {
      const { complaint } = await judgeChecked({ ...program, record, ...now }, tensorflowTypes, { because }, { ...options, write: false });
      return complaint;
    };
    expect(await check({})).toBeUndefined();
    expect(await check({ sha256: 'other' })).toContain('changed since it was recorded');
    expect(await check({ record: { ...record, versions: { pyright: '1.0.0' } } })).toContain('1.0.0');
    expect(await check({}, 'needs a GPU')).toContain('was recorded as');
  });

  test('is the recorded run, where a run can not be repeated, as long as no byte changed', async () => {
    const run = { level: 'run', sha256: 'now', outSha256: 'o', exit: 1, versions: { Python: '3.11' }, date: '2026-11-25' } as const;
    const kept = await judgeChecked({ ...program, record: run, output: 'x\n' }, tensorflowTypes, {}, options);
    expect(kept).toEqual({ program: '/x/p.py', record: run });
    const changed = await judgeChecked({ ...program, sha256: 'other', record: run, output: 'x\n' }, tensorflowTypes, {}, options);
    expect(changed.record).toMatchObject({ level: 'type-checked', sha256: 'other' });
  });
});

test('a program says in a line of its own why it can not be run', () => {
  expect(notRun('import tensorflow as tf\n\n# not run: needs a GPU\n')).toBe('needs a GPU');
  expect(notRun('// not run: needs two machines \n')).toBe('needs two machines');
  expect(notRun('x = 1  # not run: in passing\n')).toBeUndefined();
});

describe('tiers', () => {
  const system = {
    id: 'demo',
    path: 'content/systems/demo/system.yaml',
    checks: {},
    runtimes: { python: 'tensorflow' },
  } as unknown as System;

  test('the tier of npm installs nothing, and runs what npm brings', async () => {
    const workshop = await openWorkshop(root, 'npm', [system], []);
    expect(workshop.runner('demo', 'python', 'py')).toBeUndefined();
    expect(workshop.runner('demo', 'node', 'ts')?.extension).toBe('ts');
    expect([workshop.extended('demo', 'python'), workshop.extended('demo', 'node')]).toEqual([true, false]);
  });

  test('the extended tier leaves alone what npm brings', async () => {
    const workshop = await openWorkshop(root, 'extended', [system], []);
    expect(workshop.runner('demo', 'node', 'ts')).toBeUndefined();
  });

  test('a check or runtime that is not there is an error that names those that are', async () => {
    const broken = { ...system, runtimes: { python: 'tensorfow' } };
    await expect(openWorkshop(root, 'npm', [broken], [])).rejects.toThrow('no runtime is called "tensorfow"; there are tensorflow');
    const unknown = { ...system, checks: { python: 'mypy' } };
    await expect(openWorkshop(root, 'npm', [unknown], [])).rejects.toThrow('no check is called "mypy"; there are tensorflow-types');
  });
});

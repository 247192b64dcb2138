/** The six programs of a generated entry, what they are said to have printed, and their records. Nothing is run. */
import { hashProgram, sha256 } from '../../../../src/library/index.ts';
import type { ProgramRecord } from '../../../../src/entry/types.ts';
import type { ItemIds } from '../entry.ts';
import { goProgram } from './go.ts';
import { javaProgram } from './java.ts';
import { pythonProgram } from './python.ts';
import { typescriptProgram } from './typescript.ts';
import type { Subject } from './vocabulary.ts';

const write: Record<string, (subject: Subject) => string> = {
  ts: typescriptProgram,
  py: pythonProgram,
  go: goProgram,
  java: javaProgram,
};

const versions: Record<string, Record<string, string>> = {
  ts: { 'Node.js': '24.21.0' },
  py: { Python: '3.13.1' },
  go: { Go: '1.25.4' },
  java: { Java: '25.0.1' },
};

function outputOf(s: Subject, failed: boolean): string {
  const lines = Array.from({ length: s.random.whole(1, 4) }, () => `${s.text()}: ${s.number()} of ${s.number()}, ${s.snake()}`);
  const last = failed ? `${s.Product}Error: ${s.code} ${s.name}: ${s.text()} after ${s.number()}` : `done, ${s.number()} ${s.word()}`;
  return `${[...lines, last].join('\n')}\n`;
}

/** File name → text, for an entry's folder. */
export function programFiles(subject: Subject, { causes, fixes }: ItemIds): Record<string, string> {
  const planned = [
    { item: causes[0], languages: ['ts', 'py', 'go'], failed: true },
    { item: fixes[0], languages: ['ts', 'go', 'java'], failed: false },
  ];
  const files: Record<string, string> = {};
  const records: Record<string, ProgramRecord> = {};
  for (const { item, languages, failed } of planned) {
    for (const language of languages) {
      const name = `${item}.${language}`;
      const program = write[language]?.(subject) ?? '';
      const output = outputOf(subject, failed);
      files[name] = program;
      files[`${name}.out`] = output;
      records[name] = {
        level: 'run',
        sha256: hashProgram(name, program, []),
        outSha256: sha256(output),
        exit: failed ? 1 : 0,
        versions: versions[language] ?? {},
        date: '2026-11-20',
      };
    }
  }
  return { ...files, 'records.json': `${JSON.stringify(records, null, 2)}\n` };
}

import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suggestion } from '../../entry/nearest.ts';
import { formatProblems } from '../../entry/report.ts';
import { rules } from '../../entry/rules/index.ts';
import { belowContent, contentFolders, loadEntries } from '../../library/index.ts';
import { type Command, UsageError } from '../command.ts';
import { table } from '../table.ts';

const help = `errdex lint [system | system/slug …] [--json]
errdex lint --rules

Checks all entries, or those that are named, and prints each problem as
file:line:col  rule-id  message. Exit status 1 when there is one.

  --json   the problems as a JSON array
  --rules  the rules that entries keep
`;

export const lint: Command = {
  name: 'lint',
  summary: 'check entries',
  help,
  options: { json: 'boolean', rules: 'boolean' },
  async run({ words, flags }, { root, cwd, out }) {
    if (flags.has('rules')) {
      await out(
        table(
          ['rule', 'what must hold'],
          rules.map(({ id, description }) => [id, description]),
        ),
      );
      return 0;
    }
    const library = loadEntries(root);
    const names = [...library.folders, ...library.guides.map(({ folder }) => folder)].map(({ system, slug }) => `${system}/${slug}`);
    const systems = [...new Set(names.map((name) => name.split('/')[0] ?? ''))];
    const wanted = words.map((word) => word.replace(/^(.*\/)?(?:systems\/|(?=guides\/))/, '').replace(/\/((?:entry|guide)\.mdx)?$/, ''));
    for (const word of wanted) {
      if (
        names.includes(word) ||
        systems.includes(word) ||
        contentFolders(root).some((content) => existsSync(join(content, 'systems', word)) || existsSync(join(content, word)))
      )
        continue;
      throw new UsageError(`there is no entry "${word}". ${suggestion(word, names)}`);
    }
    const inScope = (file: string) => {
      const path = (belowContent(root, file) ?? '').replace(/^systems\//, '');
      return wanted.length === 0 || wanted.some((word) => path === word || path.startsWith(`${word}/`));
    };
    const problems = library.problems
      .filter(({ file }) => inScope(file))
      .map((problem) => ({ ...problem, file: relative(cwd, problem.file) }));
    if (flags.has('json')) {
      await out(`${JSON.stringify(problems, null, 2)}\n`);
    } else if (problems.length > 0) {
      await out(formatProblems(problems));
    } else {
      const count =
        wanted.length === 0
          ? names.length
          : names.filter((name) => wanted.some((word) => name === word || name.startsWith(`${word}/`))).length;
      await out(`${count} ${count === 1 ? 'entry or guide' : 'entries and guides'}, no problem\n`);
    }
    return problems.length > 0 ? 1 : 0;
  },
};

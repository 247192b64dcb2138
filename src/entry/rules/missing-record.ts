import type { FolderRule } from '../context.ts';

export const missingRecord: FolderRule = {
  id: 'missing-record',
  scope: 'folder',
  description: 'Every program was run, or otherwise checked, and what came out is recorded.',
  check({ folder, system, slug }) {
    return folder.programs.flatMap(({ path: file, record, output }) => {
      const advice = `Run \`npx errdex verify ${system}/${slug} --write\`.`;
      if (!record) return [{ file, line: 1, column: 1, message: `The program has no record, expected one in records.json. ${advice}` }];
      if (record.level === 'run' && output === undefined)
        return [
          { file, line: 1, column: 1, message: `The record says that the program was run, but there is no .out file beside it. ${advice}` },
        ];
      return [];
    });
  },
};

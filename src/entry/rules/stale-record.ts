import type { FolderRule } from '../context.ts';

export const staleRecord: FolderRule = {
  id: 'stale-record',
  scope: 'folder',
  description: 'What is recorded is what the program of today printed.',
  check({ folder, system, slug }) {
    const advice = `Run \`npx errdex verify ${system}/${slug} --write\` and look at the difference.`;
    const changed = folder.programs.flatMap(({ path: file, record, sha256, outSha256, output }) => {
      if (!record) return [];
      const place = { line: 1, column: 1 };
      if (record.sha256 !== sha256)
        return [{ ...place, file, message: `The program or its harness changed since it was recorded on ${record.date}. ${advice}` }];
      if (output !== undefined && record.outSha256 !== outSha256) {
        return [
          {
            ...place,
            file: `${file}.out`,
            message: `The output is not what was recorded on ${record.date}; nobody types an output. ${advice}`,
          },
        ];
      }
      return [];
    });
    const records = folder.path.replace(/[^/\\]+$/, 'records.json');
    const orphans = folder.orphanRecords.map((name) => ({
      line: 1,
      column: 1,
      file: records,
      message: `There is a record of "${name}", but no such program. ${advice}`,
    }));
    return [...changed, ...orphans];
  },
};

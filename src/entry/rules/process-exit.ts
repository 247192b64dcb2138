import type { FolderRule } from '../context.ts';

const call = /\bprocess\.exit\s*\(/;

export const processExit: FolderRule = {
  id: 'process-exit',
  scope: 'folder',
  description: 'A program sets process.exitCode; process.exit may cut its output off.',
  check({ folder }) {
    return folder.programs.flatMap(({ path: file, source }) =>
      source.split('\n').flatMap((text, index) => {
        const found = call.exec(text);
        if (!found) return [];
        return [
          {
            file,
            line: index + 1,
            column: found.index + 1,
            message: 'The program calls process.exit(), which may cut its output off. Set process.exitCode and close what is open.',
          },
        ];
      }),
    );
  },
};

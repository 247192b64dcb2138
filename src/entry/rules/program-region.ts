import type { FolderRule } from '../context.ts';
import { languageOf } from '../languages.ts';
import { readName } from '../programs.ts';
import { countLines, findRegion } from '../region.ts';

const mostOutside = 8;
const mostShown = 45;

export const programRegion: FolderRule = {
  id: 'program-region',
  scope: 'folder',
  description: `A program has one region, at most ${mostShown} lines long, and at most ${mostOutside} lines besides imports outside of it.`,
  check({ folder }) {
    return folder.programs.flatMap(({ path: file, name, source }) => {
      const language = languageOf(name);
      // It only names the exchange that other clients are given; there is nothing in it to read.
      if (!language || readName(name)?.item === 'clients') return [];
      const found = findRegion(source);
      const { comment } = language;
      if (!('code' in found)) {
        return [
          {
            file,
            line: found.line,
            column: 1,
            message: `The program ${found.message}, expected one from "${comment} region: show" to "${comment} endregion: show". Add what is missing.`,
          },
        ];
      }
      const shown = found.code.split('\n').length;
      const outside = countLines(found.before, language) + countLines(found.after, language);
      if (shown > mostShown) {
        return [
          {
            file,
            line: found.line,
            column: 1,
            message: `The region has ${shown} lines, expected at most ${mostShown}. Shorten the program, or move what is not the point to _harness.`,
          },
        ];
      }
      if (outside > mostOutside) {
        return [
          {
            file,
            line: found.line,
            column: 1,
            message: `${outside} lines besides imports stand outside the region, expected at most ${mostOutside}. Move what the reader has to understand into it, the rest to _harness.`,
          },
        ];
      }
      return [];
    });
  },
};

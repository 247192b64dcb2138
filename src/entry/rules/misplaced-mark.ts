import type { FolderRule } from '../context.ts';
import { languageOf } from '../languages.ts';

const mark = /(?:\/\/|#)\s*mark\s*$/;

export const misplacedMark: FolderRule = {
  id: 'misplaced-mark',
  scope: 'folder',
  description: 'A mark stands behind a statement, and not on a bracket or a comment of its own.',
  check({ folder }) {
    return folder.programs.flatMap(({ path: file, name, source }) => {
      const language = languageOf(name);
      if (!language) return [];
      return source.split('\n').flatMap((text, index) => {
        const found = mark.exec(text);
        if (!found) return [];
        const [code = ''] = text.slice(0, found.index).split(language.comment);
        if (/\w/.test(code)) return [];
        return [
          {
            file,
            line: index + 1,
            column: found.index + 1,
            message: `The mark stands on ${code.trim() === '' ? 'a line without code' : `"${code.trim()}"`}, expected a statement. The formatter moves a mark that follows an opening brace; put it behind the statement that matters.`,
          },
        ];
      });
    });
  },
};

import type { FolderRule } from '../context.ts';
import { languages } from '../languages.ts';
import { suggestion } from '../nearest.ts';
import { readName } from '../programs.ts';
import { idsOf } from './ids.ts';

const known = languages.map(({ id }) => id);

export const danglingNotShown: FolderRule = {
  id: 'dangling-not-shown',
  scope: 'folder',
  description: 'What a language does not show is a cause or fix of the entry, and no program shows it all the same.',
  check(context) {
    const { root, frontmatter, folder } = context;
    if (!root) return [];
    const ids = [...idsOf(context, 'Cause'), ...idsOf(context, 'Fix')];
    const shown = new Set(
      folder.programs.flatMap(({ name }) => {
        const parts = readName(name);
        return parts ? [`${parts.item} ${parts.language.id}`] : [];
      }),
    );
    return (frontmatter.value.notShown ?? []).flatMap(({ item, languages: named }, i) => {
      const at = (...path: (string | number)[]) => frontmatter.at(['notShown', i, ...path]);
      if (!ids.includes(item)) {
        const message = `item is "${item}", which is no cause or fix of this entry. ${suggestion(item, ids, 'There are')}`;
        return [{ ...at('item'), message }];
      }
      return named.flatMap((language, j) => {
        const place = at('languages', j);
        if (!known.includes(language))
          return [{ ...place, message: `"${language}" is no language. ${suggestion(language, known, 'There are')}` }];
        if (!shown.has(`${item} ${language}`)) return [];
        return [{ ...place, message: `A program in ${language} shows "${item}". Take one of the two out.` }];
      });
    });
  },
};

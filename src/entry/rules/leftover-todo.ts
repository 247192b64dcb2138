import type { EntryRule } from '../context.ts';

const marks = /\b(?:TODO|FIXME|XXX|TBD)\b|\btodo-\d|lorem ipsum/;

export const leftoverTodo: EntryRule = {
  id: 'leftover-todo',
  scope: 'entry',
  description: 'Nothing is left for later.',
  check({ source }) {
    return source.split('\n').flatMap((text, i) => {
      const match = marks.exec(text);
      if (!match) return [];
      return [
        {
          line: i + 1,
          column: match.index + 1,
          message: `"${match[0]}" is left, expected the thing itself. Write it, or take the line out.`,
        },
      ];
    });
  },
};

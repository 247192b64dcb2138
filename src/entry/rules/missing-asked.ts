import type { LibraryRule } from '../context.ts';
import type { Asked } from '../types.ts';

const advice = {
  RaisedBy: 'Add it after the lead: a list of the parts of the system that raise this, each with its source.',
  Visiting: 'Add it after the lead: what somebody can do who only visits the site or calls the API.',
  Running: 'Add it after the lead: where somebody looks first who runs the server.',
  http: 'Add the key to the frontmatter: standing, registration, cacheable, again and fields, as CONTRIBUTING.md shows.',
} as const satisfies Record<Asked, string>;

export const missingAsked: LibraryRule = {
  id: 'missing-asked',
  scope: 'library',
  description: 'An entry has the tags and facts that its system asks for.',
  check({ systems, folders }) {
    return folders.flatMap(({ path: file, system: id, body, facts, at }) => {
      if (!body) return [];
      const asks = systems.find((one) => one.id === id)?.asks ?? [];
      return asks.flatMap((tag) => {
        if (tag === 'http') {
          if (facts.http !== undefined || facts.name === undefined) return [];
          return [{ file, ...at.name, message: `There is no http among the facts. ${advice[tag]}` }];
        }
        const { found, filled, ...position } = body.asked[tag];
        if (filled) return [];
        return [{ file, ...position, message: `${found ? `<${tag}> is empty` : `There is no <${tag}>`}. ${advice[tag]}` }];
      });
    });
  },
};

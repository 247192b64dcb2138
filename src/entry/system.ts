/** Reads `system.yaml`. */
import { systemShapes } from './schema.ts';
import type { Problem, System } from './types.ts';
import { readYaml } from './yaml-reader.ts';

/**
 * @param source The text of `system.yaml`.
 * @param path Its path, `…/<system>/system.yaml`.
 * @returns The system, absent when something is missing in it, and what is wrong with it. Never throws.
 */
export function parseSystem(source: string, path: string): { system: System | undefined; problems: Problem[] } {
  const { value, complete, issues, at } = readYaml(source, systemShapes);
  const folder = path.split(/[\\/]/).at(-2);
  const problems = issues.map(({ line, column, message }): Problem => ({ file: path, line, column, rule: 'bad-system', message }));
  if (value.id !== undefined && value.id !== folder) {
    problems.push({
      file: path,
      ...at(['id']),
      rule: 'bad-system',
      message: `The id is "${value.id}", but the folder is "${folder}". Name both alike.`,
    });
  }
  return { system: complete ? { ...(value as Omit<System, 'path'>), path } : undefined, problems };
}

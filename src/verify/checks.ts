/** What is done with programs that can't be run here. `system.yaml` names a check for each language; a new one is a new row. */
import type { Level } from '../entry/types.ts';
import { syntaxChecks } from './syntax.ts';
import { tensorflowTypes } from './tensorflow-types.ts';

export interface Check {
  /** How far it goes. */
  level: Exclude<Level, 'run' | 'not-checked'>;
  /** Name → version of everything that a reader has to have to see the same. */
  versions(root: string): Record<string, string>;
  /**
   * Checks programs of one system, all at once, because most tools take longer to start than to check.
   *
   * @param root Path of the project.
   * @param system Id of the system.
   * @param files Paths of the programs.
   * @returns What is wrong, by path; a program without a complaint has passed.
   */
  complaints(root: string, system: string, files: readonly string[]): Promise<Map<string, string>>;
}

export const checks: Readonly<Record<string, Check>> = {
  'tensorflow-types': tensorflowTypes,
  ...syntaxChecks,
};

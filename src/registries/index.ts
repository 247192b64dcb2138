/** Upstream registries, read from pinned packages at build and test time. Checked against, never copied. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { protoCodes } from './grpc.ts';
import { httpCodes } from './http.ts';
import { tensorflowCodes } from './tensorflow.ts';

export interface Registry {
  codes: { name: string; code?: string | undefined }[];
  /** The packages that it was read from, with their versions. */
  sources: string[];
}

function version(root: string, name: string): string {
  const manifest = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
}

const readers: Record<string, (root: string) => Registry> = {
  tensorflow: (root) => ({
    codes: tensorflowCodes(root),
    sources: ['the golden API file of TensorFlow at 15fa8629', `the stubs in ${version(root, 'pyright')}`],
  }),
  http: (root) => ({ codes: httpCodes(root), sources: [version(root, 'statuses'), `Node.js ${process.versions.node}`] }),
  grpc: (root) => ({ codes: protoCodes(root), sources: [version(root, 'google-gax'), version(root, '@grpc/grpc-js')] }),
};

/**
 * @param system Id of a system.
 * @param root Path of the project.
 * @returns Its codes upstream; `undefined` when no pinned package has them.
 */
export function registryOf(system: string, root: string = process.cwd()): Registry | undefined {
  return readers[system]?.(root);
}

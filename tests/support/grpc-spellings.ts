/** What the table of `content/systems/grpc/system.yaml` makes of every code. */
import { spell } from '../../src/entry/index.ts';
import { loadEntries } from '../../src/library/index.ts';
import { protoCodes } from '../../src/registries/grpc.ts';
import { root } from './site.ts';

const system = loadEntries(root).systems.find(({ id }) => id === 'grpc');
if (!system) throw new Error('content/systems/grpc/system.yaml is missing or broken');

/** Each row, and its text by code; a code for which it has no word is left out. */
export const grpcSpellings = system.spellings.map((row) => ({
  row,
  texts: Object.fromEntries(
    protoCodes(root).flatMap(({ name, code }) => spell({ ...system, spellings: [row] }, { name, code }).map(({ text }) => [code, text])),
  ),
}));

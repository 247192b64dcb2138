/** What `npm run bench -- …` may say. */
import { parseArgs } from 'node:util';

export const usage = `npm run bench -- [options]

  --entries <n>             entries of the generated site, the real ones included (1000)
  --only real|generated     one of the two sites only
  --peers                   the same content built with Starlight, and the ratios; installs its packages
  --keep                    keeps the generated folders and says where they are
`;

export interface Options {
  entries: number;
  real: boolean;
  generated: boolean;
  peers: boolean;
  keep: boolean;
}

/** @throws One line that says what can't be understood. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      entries: { type: 'string', default: '1000' },
      only: { type: 'string' },
      peers: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const entries = Number(values.entries);
  if (!Number.isInteger(entries) || entries < 1) throw new Error(`--entries is "${values.entries}", expected a whole number above 0`);
  if (values.only !== undefined && values.only !== 'real' && values.only !== 'generated') {
    throw new Error(`--only is "${values.only}", expected real or generated`);
  }
  if (values.peers && values.only === 'real') throw new Error('--peers compares the generated site; leave --only real out');
  return { entries, real: values.only !== 'generated', generated: values.only !== 'real', peers: values.peers, keep: values.keep };
}

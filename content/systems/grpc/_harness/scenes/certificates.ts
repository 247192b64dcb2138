/** An authority that nobody but the program trusts, and what it issues. */
import { createAuthority, type IssueRequest } from '../certificates.ts';
import type { Play } from '../scene.ts';

interface Options {
  /** The authority's name. */
  authority?: string;
  issue: IssueRequest[];
}

/** Says `authority`, a certificate, and `issued`, pairs of `cert` and `key`; all are in PEM. */
export const play: Play<Options> = async ({ authority: name, issue }) => {
  const authority = await createAuthority(name);
  const issued = [];
  for (const request of issue) {
    const { cert, key } = await authority.issue(request);
    issued.push({ cert: cert.toString(), key: key.toString() });
  }
  return {
    says: { authority: authority.cert.toString(), issued },
    close: () => undefined,
  };
};

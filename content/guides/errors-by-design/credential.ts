import type * as grpc from '@grpc/grpc-js';
import { bearer } from '../../systems/grpc/_harness/tokens.ts';
import type { Row } from './access.ts';
import { Refusal } from './refusal.ts';

export interface Caller {
  name: string;
  roles: readonly string[];
}

// region: show
/** Whom a token stands for. Throws a Refusal when it stands for nobody; it may ask somebody else. */
export type Identify = (token: string) => Caller | Promise<Caller>;

/** The row of a method that has none: no role opens it, whatever the roles of a token are called. */
export const unlisted = { credential: 'token', role: undefined } as const;

/** Who calls, or a Refusal: first whether he is known, then whether he may. */
export async function check(
  row: Row | typeof unlisted,
  path: string,
  metadata: grpc.Metadata,
  call: grpc.ServerInterceptingCallInterface,
  identify: Identify,
): Promise<Caller | undefined> {
  if (row.credential === 'none') return undefined;
  let caller: Caller;
  if (row.credential === 'certificate') {
    const subject = call.getAuthContext().sslPeerCertificate?.subject; // only of one that TLS accepted
    if (!subject) throw new Refusal('CREDENTIAL_MISSING');
    caller = { name: String(subject.CN), roles: [String(subject.CN)] };
  } else {
    const values = metadata.get('authorization');
    if (values.length === 0) throw new Refusal('CREDENTIAL_MISSING');
    const token = values.length === 1 ? bearer(values[0]) : undefined;
    if (!token) throw new Refusal('CREDENTIAL_NOT_ACCEPTED');
    caller = await identify(token);
  }
  if (row.role && caller.roles.includes(row.role)) return caller;
  throw new Refusal('PERMISSION_MISSING', {
    metadata: { method: path },
    help: 'How to ask for a permission',
  });
}
// endregion: show

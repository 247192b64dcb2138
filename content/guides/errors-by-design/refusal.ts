import * as grpc from '@grpc/grpc-js';
import { withDetails, type Detail } from '../../systems/grpc/_harness/details.ts';

const { status } = grpc;
export const domain = 'orders.shop.example';

// region: show
/** Everything that the service may refuse with: a code, and a text that no request can change. */
export const reasons = {
  CREDENTIAL_MISSING: [status.UNAUTHENTICATED, 'no credential'],
  TOKEN_EXPIRED: [status.UNAUTHENTICATED, 'the token has expired'],
  CREDENTIAL_NOT_ACCEPTED: [status.UNAUTHENTICATED, 'the credential is not accepted'],
  PERMISSION_MISSING: [status.PERMISSION_DENIED, 'denied (or it might not exist)'],
  FIELDS_INVALID: [status.INVALID_ARGUMENT, 'some fields are invalid'],
  ORDER_NOT_FOUND: [status.NOT_FOUND, 'order not found'],
  CHECK_NOT_AVAILABLE: [status.UNAVAILABLE, 'the call could not be checked'],
  INTERNAL: [status.INTERNAL, 'internal error'],
} as const;
export type Reason = keyof typeof reasons;

interface More {
  metadata?: Record<string, string>;
  fieldViolations?: { field: string; description: string; reason: string }[];
  retrySeconds?: number;
  help?: string;
  reference?: string;
}

/** For callback() and sendStatus(), which both make the same answer of it. Only the guard catches a thrown one. */
export class Refusal extends Error {
  readonly code: grpc.status;
  readonly details: string;
  readonly metadata: grpc.Metadata;
  constructor(reason: Reason, more: More = {}) {
    const [code, text] = reasons[reason];
    super(text);
    const { metadata = {}, fieldViolations, retrySeconds, help, reference } = more;
    const details: object[] = [{ type: 'ErrorInfo', reason, domain, metadata }]; // mark
    if (fieldViolations) details.push({ type: 'BadRequest', fieldViolations });
    if (retrySeconds)
      details.push({ type: 'RetryInfo', retryDelay: { seconds: retrySeconds } });
    if (help)
      details.push({
        type: 'Help',
        links: [{ description: help, url: `https://shop.example/errors/${reason}` }],
      });
    if (reference) details.push({ type: 'RequestInfo', requestId: reference });
    const packed = withDetails(code, text, details as Detail[]);
    this.code = code;
    this.details = text;
    this.metadata = packed.metadata;
    // The same for a retryPolicy, which does not read details:
    if (retrySeconds)
      this.metadata.set('grpc-retry-pushback-ms', String(retrySeconds * 1000));
  }
}
// endregion: show

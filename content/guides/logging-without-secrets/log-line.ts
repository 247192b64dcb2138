import * as grpc from '@grpc/grpc-js';
import { detailsOf } from '../../systems/grpc/_harness/details.ts';

// region: show
/** Reasons that this system gives, in its error details. A line holds no other word. */
const ours = ['NOTE_TOO_LONG', 'TOKEN_EXPIRED', 'ORDERS_CHANGED'];

/** Texts that grpc-js makes up. A text chooses a word of ours; no byte of it is copied. */
const theirs: [RegExp, string][] = [
  [/^Getting metadata from plugin failed/, 'TOKEN_SOURCE_FAILED'],
  [/^No connection established/, 'NO_CONNECTION'],
  [/^Connection dropped|^read ECONNRESET/, 'CONNECTION_DROPPED'],
  [/^Received HTTP status code/, 'HTTP_ANSWER'],
  [/^Error deserializing request|^Response message parsing error/, 'UNREADABLE'],
  [/^Error serializing response|^Request message serializ/, 'NOT_SERIALIZABLE'],
  [/^Received message larger than max/, 'TOO_LARGE'],
  [/^Deadline exceeded/, 'DEADLINE'],
  [/^Cancelled on client|^The caller left/, 'CALLER_LEFT'],
  [/^The server does not implement the method/, 'NO_SUCH_METHOD'],
  [/^Unknown error$|^Server method handler threw error/, 'HANDLER_THREW'],
];

export type Status = Parameters<grpc.ServerInterceptingCall['sendStatus']>[0];

function reasonOf({ details, metadata }: Status): string {
  try {
    for (const one of detailsOf({ metadata } as grpc.ServiceError)) {
      const reason = ours.find((word) => word === one['reason']);
      if (one.type === 'ErrorInfo' && one['domain'] === 'shop.example' && reason)
        return reason;
    }
  } catch {} // details that cannot be read are no reason to lose the line
  return theirs.find(([text]) => text.test(details))?.[1] ?? 'OTHER';
}

/** The code as Go writes it, which is the value of `grpc_code`, and leads to the code's page. */
export function codeName(code: grpc.status): string {
  if (code === grpc.status.CANCELLED) return 'Canceled';
  const name = grpc.status[code] ?? 'UNKNOWN'; // a peer may send any number
  return name === 'OK'
    ? name
    : name.replace(
        /_?([A-Z])([A-Z]*)/g,
        (_, a: string, b: string) => a + b.toLowerCase(),
      );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that came along, if it is one of ours by its form; else a new one. */
export function requestIdOf(metadata: grpc.Metadata, newId: () => string): string {
  const sent = String(metadata.get('x-request-id')[0]);
  return uuid.test(sent) ? sent : newId();
}

/** Which credentials came along, and nothing of them. */
export function formOf(metadata: grpc.Metadata): string {
  const [value] = metadata.get('authorization');
  if (value === undefined) return 'none';
  return /^bearer /i.test(String(value)) ? 'Bearer [redacted]' : '[redacted]';
}

export interface Ended {
  side: 'server' | 'client';
  /** From the service definition, not from the wire. */
  method: string;
  peer: string;
  requestId: string;
  durationMs: number;
  authorization: string;
  status: Status;
}

/** Names each field. What is not named here cannot get into a line. */
export function lineOf(ended: Ended): string {
  const code = codeName(ended.status.code);
  return JSON.stringify({
    side: ended.side,
    grpc_code: code,
    method: ended.method,
    peer: ended.peer,
    request_id: ended.requestId,
    duration_ms: ended.durationMs,
    reason: reasonOf(ended.status),
    authorization: ended.authorization,
    help: `https://errdex.example/grpc/${code}`, // mark
  });
}
// endregion: show

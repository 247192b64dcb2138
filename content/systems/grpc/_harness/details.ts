/**
 * Error details as google.rpc defines them: a google.rpc.Status in the trailer `grpc-status-details-bin`.
 * Google's client libraries do this by themselves; grpc-js leaves it to the program.
 */
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as grpc from '@grpc/grpc-js';
import { loadSync, type MessageTypeDefinition } from '@grpc/proto-loader';

/** A detail: the name of its message within google.rpc, and the message's fields. */
export interface Detail {
  type:
    | 'ErrorInfo'
    | 'RetryInfo'
    | 'QuotaFailure'
    | 'PreconditionFailure'
    | 'BadRequest'
    | 'ResourceInfo';
  [field: string]: unknown;
}

const trailer = 'grpc-status-details-bin';
const prefix = 'type.googleapis.com/google.rpc.';

// google-gax carries google/rpc/*.proto. With `json`, an Any is written and read as its message and '@type'.
const gax = createRequire(import.meta.url).resolve('google-gax');
const loaded = loadSync(['google/rpc/status.proto', 'google/rpc/error_details.proto'], {
  includeDirs: [fileURLToPath(new URL('../protos', pathToFileURL(gax)))],
  longs: Number,
  json: true,
});
const status = loaded['google.rpc.Status'] as unknown as MessageTypeDefinition<
  object,
  { details?: ({ '@type': string } & object)[] }
>;

/** What a handler gives to its callback to fail with details. */
export function withDetails(
  code: grpc.status,
  message: string,
  details: Detail[],
): { code: grpc.status; details: string; metadata: grpc.Metadata } {
  const packed = details.map(({ type, ...fields }) => ({
    '@type': `${prefix}${type}`,
    ...fields,
  }));
  const metadata = new grpc.Metadata();
  metadata.set(trailer, status.serialize({ code, message, details: packed }));
  return { code, details: message, metadata };
}

/** The details that came with an error; none when the server sent none. */
export function detailsOf(error: grpc.ServiceError): Detail[] {
  const [bytes] = error.metadata.get(trailer);
  if (!Buffer.isBuffer(bytes)) return [];
  const { details = [] } = status.deserialize(bytes);
  return details.map(
    ({ '@type': url, ...fields }) =>
      ({ type: url.slice(prefix.length), ...fields }) as Detail,
  );
}

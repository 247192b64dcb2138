/**
 * TensorFlow's exception classes. No package in reach has them: the list is that of upstream's golden API file,
 * tensorflow/tools/api/golden/v2/tensorflow.errors.pbtxt at commit 15fa8629e81de4aaffe48204c5edfaf671819af8.
 * Their numbers are read from the stubs of TensorFlow's error_codes.proto, which pyright ships.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The 18 classes of `tf.errors`, in the order of the file. */
export const errorClasses = [
  'AbortedError',
  'AlreadyExistsError',
  'CancelledError',
  'DataLossError',
  'DeadlineExceededError',
  'FailedPreconditionError',
  'InternalError',
  'InvalidArgumentError',
  'NotFoundError',
  'OpError',
  'OperatorNotAllowedInGraphError',
  'OutOfRangeError',
  'PermissionDeniedError',
  'ResourceExhaustedError',
  'UnauthenticatedError',
  'UnavailableError',
  'UnimplementedError',
  'UnknownError',
] as const;

/** Reads the members of the enum `Code` with their numbers from the text of `error_codes_pb2.pyi`. */
export function readErrorCodes(stub: string): Record<string, string> {
  const rows = [...stub.matchAll(/^([A-Z_]+): Code\.ValueType {2}# (\d+)$/gm)];
  return Object.fromEntries(rows.map(([, name = '', code = '']) => [name, code]));
}

/** Name → number of TensorFlow's `error.Code`, from the pinned package. */
export function errorCodes(root: string): Record<string, string> {
  const stubs = join(root, 'node_modules', 'pyright', 'dist', 'typeshed-fallback', 'stubs', 'tensorflow', 'tensorflow');
  return readErrorCodes(readFileSync(join(stubs, 'tsl', 'protobuf', 'error_codes_pb2.pyi'), 'utf8'));
}

/** `NotFoundError` → `NOT_FOUND`, the constant that its `error_code` equals. */
export function constantOf(errorClass: string): string {
  return errorClass
    .replace(/Error$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();
}

/** The classes with their numbers; `OpError` and `OperatorNotAllowedInGraphError` have none. */
export function tensorflowCodes(root: string): { name: string; code?: string | undefined }[] {
  const codes = errorCodes(root);
  return errorClasses.map((name) => ({ name, code: codes[constantOf(name)] }));
}

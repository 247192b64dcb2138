import * as grpc from '@grpc/grpc-js';
import { Refusal } from './refusal.ts';
import { rules, says } from './rules.ts';

// region: show
/** A path as it stands in the .proto: items[1].quantity, request_id. */
const fieldOf = (path: readonly PropertyKey[]) =>
  path
    .map((part) =>
      typeof part === 'number'
        ? `[${part}]`
        : `.${String(part).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    )
    .join('')
    .slice(1);

/** What a message breaks; undefined when the method has no rules, or when a rule throws. */
function issuesOf(path: string, message: unknown) {
  try {
    const read = rules.get(path)?.safeParse(message);
    return read?.success ? [] : read?.error.issues;
  } catch {
    return undefined;
  }
}

export const validate: grpc.ServerInterceptor = ({ path }, call) =>
  new grpc.ServerInterceptingCall(call, {
    start: (next) =>
      next({
        // Each message of a stream comes by here. One that is not passed on, no handler sees.
        onReceiveMessage: (message, pass) => {
          const issues = issuesOf(path, message);
          if (issues?.length === 0) return pass(message); // mark
          const fieldViolations = issues?.slice(0, 20).map((issue) => ({
            field: fieldOf(
              issue.code === 'unrecognized_keys'
                ? [...issue.path, ...issue.keys.slice(0, 1)]
                : issue.path,
            ),
            reason: says[issue.message] ? issue.message : 'INVALID',
            description: says[issue.message] ?? 'is invalid',
          }));
          call.sendStatus(
            fieldViolations
              ? new Refusal('FIELDS_INVALID', { fieldViolations })
              : new Refusal('INTERNAL'),
          );
          if (!issues) console.error(`${path} has no rules, or one that throws: refused`);
        },
      }),
  });
// endregion: show

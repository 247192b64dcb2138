import * as grpc from '@grpc/grpc-js';
import type { Access } from './access.ts';
import { check, unlisted, type Caller, type Identify } from './credential.ts';
import { Refusal } from './refusal.ts';

// region: show
const callers = new WeakMap<grpc.Metadata, Caller>();
/** Who calls, for handlers. It is not in the metadata, so nobody can send it. */
export const callerOf = (call: { metadata: grpc.Metadata }) => callers.get(call.metadata);

/** The only place where a call is let in. Whatever goes wrong in it ends this call and no other. */
export const guard =
  (
    access: Access,
    identify: Identify,
    log: (line: string) => void = console.error,
    limit = 2000, // ms, for a check that does not come back
  ): grpc.ServerInterceptor =>
  ({ path }, call) =>
    new grpc.ServerInterceptingCall(call, {
      start: (next) =>
        next({
          onReceiveMetadata: (metadata, pass) => {
            const row = access.get(path);
            if (!row) log(`${path} has no row: refused`); // mark
            const late = Promise.withResolvers<never>();
            const timer = setTimeout(() => {
              late.reject(new Refusal('CHECK_NOT_AVAILABLE', { retrySeconds: 1 }));
            }, limit);
            void Promise.race([
              check(row ?? unlisted, path, metadata, call, identify),
              late.promise,
            ])
              .finally(() => clearTimeout(timer))
              .then(
                (caller) => {
                  if (caller) callers.set(metadata, caller);
                  pass(metadata);
                },
                (error: unknown) => {
                  const known = error instanceof Refusal;
                  call.sendStatus(known ? error : new Refusal('INTERNAL')); // first: nothing below may prevent it
                  if (!known)
                    log(`${path}: ${error instanceof Error ? error.name : typeof error}`);
                },
              );
          },
        }),
    });
// endregion: show

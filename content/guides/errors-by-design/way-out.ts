import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../../systems/grpc/_harness/details.ts';
import { domain, Refusal, reasons, type Reason } from './refusal.ts';

type Status = Parameters<grpc.ServerInterceptingCall['sendStatus']>[0];

// region: show
const trailer = 'grpc-status-details-bin';
const mayLeave = new Set(['ErrorInfo', 'BadRequest', 'RetryInfo', 'Help']);

/** Whether a refusal is one of the catalogue: code, text, kinds of details, no trailer but the two of ours. */
function isOurs({ code, details: text, metadata }: Status): boolean {
  const others = Object.keys(metadata?.getMap() ?? {}).filter((key) => key !== trailer);
  if (others.some((key) => key !== 'grpc-retry-pushback-ms')) return false;
  const waits = metadata?.get('grpc-retry-pushback-ms') ?? [];
  if (!waits.every((wait) => /^\d{1,9}$/.test(String(wait)))) return false;
  try {
    const details = detailsOf({ metadata } as grpc.ServiceError);
    const info = details.find(({ type }) => type === 'ErrorInfo');
    if (info?.['domain'] !== domain) return false;
    const [ownCode, ownText] = reasons[info['reason'] as Reason];
    if (ownCode !== code || ownText !== text) return false;
    const types = new Set<string>(details.map(({ type }) => type)); // each at most once
    if (types.size < details.length || [...types].some((type) => !mayLeave.has(type)))
      return false;
    // The trailer repeats code and text, and may hold what a reader skips: it must be what we would write.
    const [ours] = withDetails(code, text, details).metadata.get(trailer) as [Buffer];
    const sent = (metadata?.get(trailer) ?? []) as Buffer[];
    return sent.length === 1 && sent.every((bytes) => bytes.equals(ours)); // mark
  } catch {
    return false; // details that cannot be read
  }
}

/** Stands first in the list of interceptors, so everything passes it on the way out. */
export const wayOut =
  (log: (line: string) => void, newReference: () => string): grpc.ServerInterceptor =>
  ({ path }, call) =>
    new grpc.ServerInterceptingCall(call, {
      sendStatus: (status, next) => {
        if (status.code === grpc.status.OK || isOurs(status)) return next(status);
        const reference = newReference();
        // What it was stays here:
        log(
          `${reference} ${path} ${grpc.status[status.code]}: ${JSON.stringify(status.details)}`,
        );
        next(new Refusal('INTERNAL', { reference }));
      },
    });
// endregion: show

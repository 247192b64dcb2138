import * as grpc from '@grpc/grpc-js';
import { codeName, type Ended } from './log-line.ts';

// region: show
/** Methods that may become a label, by path: those of the service definitions. */
export function knownMethods(...services: grpc.ServiceDefinition[]) {
  const known = new Map<string, string>();
  for (const one of services.flatMap((service) => Object.values(service))) {
    const [service = '', method = ''] = one.path.slice(1).split('/');
    const type = one.requestStream
      ? one.responseStream
        ? 'bidi_stream'
        : 'client_stream'
      : one.responseStream
        ? 'server_stream'
        : 'unary';
    const labels = `grpc_type="${type}",grpc_service="${service}",grpc_method="${method}"`;
    known.set(one.path, labels);
  }
  return known;
}

const unknown = 'grpc_type="unknown",grpc_service="unknown",grpc_method="unknown"';

/** Counts ended calls under the names of go-grpc-middleware, for Prometheus. */
export function handledTotal(known: ReadonlyMap<string, string>) {
  const counts = { server: new Map<string, number>(), client: new Map<string, number>() };
  return {
    add({ side, method, status }: Ended) {
      const labels = `${known.get(method) ?? unknown},grpc_code="${codeName(status.code)}"`;
      counts[side].set(labels, (counts[side].get(labels) ?? 0) + 1);
    },
    expose: (side: 'server' | 'client') => {
      const name = `grpc_${side}_handled_total`;
      const where = side === 'server' ? 'on the server' : 'by the client';
      return [
        `# HELP ${name} Total number of RPCs completed ${where}, regardless of success or failure.`,
        `# TYPE ${name} counter`,
        ...[...counts[side]].sort().map(([labels, n]) => `${name}{${labels}} ${n}`),
      ].join('\n');
    },
  };
}
// endregion: show

import type {} from './interceptors.ts';
import { everythingWrittenBy, found } from './canaries.ts';

// region: show
const interceptors = import.meta.resolve('./interceptors.ts');

const settings = [
  {},
  { GRPC_VERBOSITY: 'ERROR' },
  { NODE_DEBUG: 'stream' },
  { GRPC_NODE_DEBUG_SEND_ERROR_DETAILS: 'true' },
  { GRPC_VERBOSITY: 'DEBUG', GRPC_TRACE: 'server_call' },
  { GRPC_VERBOSITY: 'DEBUG', GRPC_TRACE: 'all' }, // mark
];
const written = await Promise.all(
  settings.map((env) => everythingWrittenBy(interceptors, 'every-path', env)),
);
for (const [index, env] of settings.entries()) {
  const set = Object.entries(env).map((one) => one.join('='));
  console.log(set.join(' ') || '(nothing set)');
  console.log(`  gets out: ${found(written[index] ?? '').join(', ') || 'nothing'}`);
}
// endregion: show

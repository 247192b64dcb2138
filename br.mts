import { measureResolver } from './tests/bench/measure-resolver.ts';
await measureResolver('/tmp/gen');

/** The resolver: text → ranked entries with the reason. Imports nothing but itself; see `types.ts` for the shapes. */
export { resolve } from './resolve.ts';
export { compile, type CompiledData } from './compile.ts';
export { buildResolverData, type BuildEntry, type BuildOptions, type BuildSystem } from './build.ts';
export type { Match, MatchKind, Resolution, ResolverData, ResolverEntry, ResolverMessage, ResolverSystem, Shape } from './types.ts';

/** The resolver: text → ranked entries with the reason. Imports nothing but itself; see `types.ts` for the shapes. */
export { resolve, type ResolveOptions } from './resolve.ts';
export { bySeverity, levelOf, longestLog, type LogLevel, type Survey, survey, type Surveyed, surveySteps } from './survey.ts';
export { type LogRecord, records } from './records.ts';
export { addMessages, compile, type CompiledData } from './compile.ts';
export { type ExactData, findExact } from './exact.ts';
export { exactData } from './exact-data.ts';
export { addLater, joinPatterns, type LaterFile, packLater, packPatterns, type PatternsFile } from './patterns-file.ts';
export { type NamesFile, packNames, readNames } from './names-file.ts';
export { coreOf, messagesOf, missingMessages } from './parts.ts';
export { buildResolverData, type BuildEntry, type BuildOptions, type BuildSystem } from './build.ts';
export { severities } from './types.ts';
export type {
  Compared,
  Kin,
  Match,
  MatchKind,
  Resolution,
  ResolverBridge,
  ResolverComparison,
  ResolverData,
  ResolverEntry,
  ResolverMessage,
  ResolverMessages,
  ResolverSystem,
  Severity,
  Shape,
} from './types.ts';

/** The pure core: what the other rooms use of it. */
export { type ApiClass, apiOf } from './api.ts';
export { parseEntry } from './parse-entry.ts';
export { checkLibrary, type Library, lintLibrary } from './lint.ts';
export { formatProblems, sortProblems } from './report.ts';
export { parseSystem } from './system.ts';
export { rules } from './rules/index.ts';
export { aliases, byCode, kebab, nameForms, type NameForms, slugOf, spell, type SpellingRow, titleOf } from './spelling.ts';
export {
  anchor,
  type Language,
  languageOf,
  languages,
  type Program,
  programsFor,
  programsOf,
  region,
  type Region,
  wholeProgram,
} from './programs.ts';
export { nearest, suggestion } from './nearest.ts';
export { type Listed, type OutputContext, pageUrl, targetOf, toIndex, toJson, toSystemIndex } from './json.ts';
export {
  type EntryJson,
  type IndexJson,
  jsonSchema,
  type SchemaName,
  schemaNames,
  schemaUrl,
  schemaVersion,
  type SystemIndexJson,
} from './json-schema.ts';
export { notShownFor, type NotShownRow } from './not-shown.ts';
export { toMarkdown } from './markdown.ts';
export { changesWords, glance, originWords, partyWords, plural, statusWords, verdictWords, wordsFor } from './words.ts';

/** Checks all content before the build does anything else, so that a broken entry is a report and not a stack trace. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../entry/report.ts';
import { shareLibrary } from '../library/build-library.ts';
import { ContentError, loadEntries, type LoadedLibrary, readAhead, readMemo } from '../library/index.ts';
import { collectGarbage } from './garbage.ts';

/** A wrong configuration is one line, not a stack trace. */
async function loadOrSay(root: string): Promise<LoadedLibrary> {
  try {
    const memo = readMemo(root);
    const endReadingAhead = readAhead(root, memo);
    const library = loadEntries(root, memo);
    await endReadingAhead();
    memo.prune();
    return library;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

export function contentLint(): AstroIntegration {
  let command = '';
  return {
    name: 'errdex:content-lint',
    hooks: {
      'astro:config:setup': ({ command: given }) => {
        command = given;
      },
      // Later hooks come after Astro's own reading of the collections, which would fail first and less clearly.
      'astro:config:done': async ({ config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const root = fileURLToPath(config.root);
        const library = await loadOrSay(root);
        const { problems, entries } = library;
        if (problems.length === 0) {
          if (command === 'build') {
            shareLibrary(library);
            collectGarbage();
          }
          logger.info(`${entries.length} entries, no problem`);
          return;
        }
        const report = formatProblems(problems.map((problem) => ({ ...problem, file: relative(root, problem.file) })));
        console.error(report);
        // Authors see the report and go on; a build stops before it touches the last one.
        if (command === 'dev') return;
        process.exit(1);
      },
    },
  };
}

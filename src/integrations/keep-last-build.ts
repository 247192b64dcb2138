/**
 * Builds beside `dist` and swaps when everything is there, so that a failed build leaves the last one as it was. Pages
 * that come out as they did before are not made again: they move from the last build into the next one.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { BuildOutput } from '../kept/build-output.ts';
import { codeDigest } from '../kept/code-digest.ts';
import { collectGarbage, collectWhenGrown } from './garbage.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

let output: BuildOutput | undefined;

/** What stays of the last build; `undefined` when no build is running. To be asked before `moveKept()`. */
export function buildOutput(): BuildOutput | undefined {
  return output;
}

/** The file of a path, as Astro writes it for `build.format: 'directory'`. */
function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'page' ? `${path}/index.html` : path;
}

/** Leaves out pages that are kept. A page says with `cacheKey`, next to its `params`, what it is made from. */
function withoutKept(paths: readonly PathWithRoute[], kept: BuildOutput): PathWithRoute[] {
  // Of two routes with the same path the first one counts; when it is kept, the second must not take its place.
  const seen = new Set<string>();
  return paths.filter((one) => {
    const file = fileOf(one);
    if (seen.has(file)) return false;
    seen.add(file);
    return one.cacheKey === undefined || !kept.keep(file, one.cacheKey);
  });
}

/** Must come before all integrations that ask what is kept. */
export function keepUnchanged(): AstroIntegration {
  let final = '';
  let command = '';
  return {
    name: 'errdex:keep-unchanged',
    hooks: {
      'astro:config:setup': ({ config, command: given, updateConfig }) => {
        command = given;
        final = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        if (command === 'build') updateConfig({ outDir: new URL('./.next-dist/', config.root) });
      },
      'astro:config:done': ({ config }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        output = new BuildOutput(final, join(root, 'node_modules', '.cache', 'errdex-output'), codeDigest(root, config.site ?? ''));
        process.once('exit', () => output?.undo());
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
          process.once(signal, () => {
            output?.undo();
            process.kill(process.pid, signal);
          });
        }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // What reading and rendering the content has left behind.
        collectGarbage();
        setPrerenderer((own) => ({
          ...own,
          render: (...page) => {
            collectWhenGrown();
            return own.render(...page);
          },
          getStaticPaths: async () => {
            const paths = await own.getStaticPaths();
            return output ? withoutKept(paths, output) : paths;
          },
        }));
      },
    },
  };
}

/** From here on the folder of the build holds what is kept. Nobody can ask for more afterwards. */
export function moveKept(): AstroIntegration {
  return {
    name: 'errdex:move-kept',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`${output?.moveInto(fileURLToPath(dir)) ?? 0} files kept from the last build`);
      },
    },
  };
}

/** Must be the last integration: others write into the folder in the same hook. */
export function keepLastBuild(): AstroIntegration {
  return {
    name: 'errdex:keep-last-build',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (!output) throw new Error('keepUnchanged() is missing from the integrations; put it before all that write files');
        if (output.owes) throw new Error('moveKept() is missing from the integrations, so what was to be kept would be lost');
        const { last, aside } = output;
        rmSync(aside, { recursive: true, force: true });
        if (existsSync(last)) renameSync(last, aside);
        renameSync(fileURLToPath(dir), last);
        output.finish();
        rmSync(aside, { recursive: true, force: true });
      },
    },
  };
}

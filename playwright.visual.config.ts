import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** Pictures of the style page. Apart from the other browser tests, because letters have to be drawn alike on every machine. */
export default defineConfig({
  ...base,
  testMatch: ['visual/**/*.test.ts'],
  snapshotPathTemplate: '{testDir}/visual/pictures/{arg}{ext}',
  // A picture that is missing was forgotten; `npm run pictures` takes it.
  updateSnapshots: 'none',
  reporter: [['dot'], ['json', { outputFile: 'test-results/visual.json' }]],
  expect: { timeout: 30_000, toHaveScreenshot: { threshold: 0.15, maxDiffPixels: 20 } },
  use: {
    ...base.use,
    launchOptions: {
      ...base.use?.launchOptions,
      // Neither the machine's taste in letters nor its screen decides about edges.
      args: [...(base.use?.launchOptions?.args ?? []), '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    },
  },
});

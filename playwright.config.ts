import { defineConfig, type LaunchOptions } from '@playwright/test';
import { browserOptions } from './tests/support/browser.ts';

/** A missing browser is one line that says what to install, not a stack trace. */
async function launchOptions(): Promise<LaunchOptions> {
  try {
    return await browserOptions();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.test.ts', 'a11y/**/*.test.ts'],
  globalSetup: './tests/support/start-site.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // Not how fast it has to be: how long a busy machine may take.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // What fails twice has failed. What fails once, on a machine that does other work, is named at the end of `npm test`.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['dot'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { launchOptions: await launchOptions(), trace: 'retain-on-failure' },
});

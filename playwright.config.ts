import { defineConfig } from '@playwright/test';
import { browserOptions } from './tests/support/browser.ts';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.test.ts', 'a11y/**/*.test.ts'],
  globalSetup: './tests/support/start-site.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  reporter: [['dot'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { launchOptions: await browserOptions(), trace: 'retain-on-failure' },
});

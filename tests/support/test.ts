/** Playwright's `test`, on the served site; a page that throws, logs an error or asks a third party fails its test. */
import { test as base, expect } from '@playwright/test';

export const test = base.extend<{ watched: undefined }>({
  baseURL: async ({}, use) => {
    await use(process.env['ERRDEX_TEST_ORIGIN']);
  },
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`threw ${error.message}`));
      page.on('console', (message) => {
        // The browser logs an answer of 4xx or 5xx; tests that want one ask for it.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(`logged ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob|about):/.test(url)) complaints.push(`asked ${url}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** How long a reader waits for results once everything is loaded. */
import type { Browser, Page } from '@playwright/test';
import { coldPage } from './transfer.ts';

/** Short ones are typed letter by letter, long ones pasted. */
export const queries = [
  '16',
  'unavailable',
  'grpc 14',
  'codes.NotFound',
  'deadline exceded',
  'StatusCode.INTERNAL',
  'kUnauthenticated',
  'status 502',
  'token expired',
  'unauthenticated vs permission denied',
  'message too large',
  'Error: 14 UNAVAILABLE: No connection established',
  'rpc error: code = Unavailable desc = transport is closing',
  'io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: deadline exceeded after 9.99s',
  '{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Quota exceeded for quota metric"}',
  'level=error ts=2026-11-02T10:11:12Z caller=client.go:81 msg="rpc error: code = PermissionDenied desc = caller may not read order 42"',
];

const longestTyped = 24;
/** What is waited for a result that does not come, such as a code match for words. */
const patience = 3000;

export interface Latency {
  /** Milliseconds for each query that had a code match. */
  code: number[];
  /** Milliseconds for each query that had full-text results. */
  pages: number[];
}

/** Types or pastes one query; milliseconds from its last keystroke to each kind of result, absent when it has none. */
async function ask(page: Page, query: string): Promise<{ code?: number; pages?: number }> {
  return page.evaluate(
    async ({ steps, longest }) => {
      const input = document.querySelector<HTMLTextAreaElement>('main search-box textarea');
      const list = document.querySelector('main [role="listbox"]');
      if (!input || !list) throw new Error('there is no search box on this page');
      const enter = (text: string) => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      };
      for (const text of steps.slice(0, -1)) {
        enter(text);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      return new Promise<{ code?: number; pages?: number }>((resolve) => {
        const found: { code?: number; pages?: number } = {};
        // The box takes away what an older text has found before it shows what this one finds.
        let fresh = false;
        const finish = () => {
          observer.disconnect();
          clearTimeout(timer);
          resolve(found);
        };
        const observer = new MutationObserver(() => {
          const now = performance.now() - start;
          const pages = list.querySelector('[role="group"][aria-label="In the pages"]');
          if (!fresh && pages) return;
          fresh = true;
          if (found.code === undefined && list.querySelector('.code-option')) found.code = now;
          if (!pages) return;
          found.pages = now;
          finish();
        });
        observer.observe(list, { childList: true, subtree: true });
        const timer = setTimeout(finish, longest);
        const start = performance.now();
        enter(steps.at(-1) ?? '');
      });
    },
    {
      steps: query.length > longestTyped ? [query] : Array.from(query, (_, i) => query.slice(0, i + 1)),
      longest: patience,
    },
  );
}

/** With two rounds, the 95th percentile was the second worst of thirty, and another one in each run. */
export const rounds = 6;

/** All queries in each round, on a page that has answered each before. */
export async function latency(browser: Browser, url: string): Promise<Latency> {
  const page = await coldPage(browser, url);
  await page.locator('main search-box textarea').focus();
  const result: Latency = { code: [], pages: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const query of queries) {
      const { code, pages } = await ask(page, query);
      // To warm up.
      if (round === 0) continue;
      if (code !== undefined) result.code.push(code);
      if (pages !== undefined) result.pages.push(pages);
    }
  }
  await page.context().close();
  return result;
}

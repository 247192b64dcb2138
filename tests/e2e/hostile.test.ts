/**
 * The search box, addresses and the not-found page get hostile text. The content security policy is switched off here:
 * what it would stop must not be there in the first place. Nothing is executed, no other host is asked (the fixture
 * fails a test for that), no global changes, and the page answers afterwards. A page that hangs runs into the limit of
 * the test.
 */
import type { Page } from '@playwright/test';
import { huge, mixtures, payloads } from '../support/hostile.ts';
import { expect, test as base } from '../support/test.ts';

// A trace would keep every one of the huge texts.
base.use({ trace: 'off' });

/** What a page's scripts can leave behind outside of the page: globals, and keys of every object. */
const traces = () => ({
  // Frames are globals by number; the driver of the browser has some of its own.
  globals: Object.getOwnPropertyNames(globalThis).filter((name) => !/^\d+$|playwright/.test(name)),
  everywhere: [Object.prototype, Array.prototype, String.prototype].map((one) => Object.getOwnPropertyNames(one).sort()),
});

/** The same of pages that were asked nothing hostile, by address; each is looked at once. */
const clean = new Map<string, ReturnType<typeof traces>>();

const test = base.extend<{ untouched: (page: Page) => Promise<void>; dialogs: undefined }>({
  bypassCSP: true,
  dialogs: [
    async ({ page }, use) => {
      const seen: string[] = [];
      page.on('dialog', (dialog) => {
        seen.push(dialog.message());
        void dialog.dismiss();
      });
      await use(undefined);
      expect(seen).toEqual([]);
    },
    { auto: true },
  ],
  /** Compares the page with itself as it is without hostile text. */
  untouched: async ({ browser, baseURL }, use) => {
    await use(async (page) => {
      expect(new URL(page.url()).origin).toBe(baseURL);
      expect(await page.evaluate('window.hit')).toBeUndefined();
      expect(await page.evaluate('({}).hit')).toBeUndefined();
      await expect(page.locator('#slipped, [onerror], [onload], iframe, base, meta[http-equiv="refresh"]')).toHaveCount(0);
      const { pathname } = new URL(page.url());
      const place = pathname === '/' || pathname === '/search/' || pathname === '/go/' ? pathname : '/nowhere';
      let before = clean.get(place);
      if (!before) {
        const other = await browser.newPage({ bypassCSP: true });
        await other.goto(`${baseURL}${place}`);
        // This page puts the words of its address into the box by itself, which would mix with what is typed.
        if (place === '/nowhere') await answered(other);
        // Everything that loads when the box is used has loaded.
        await other.locator(box).fill('grpc 14');
        // A first page of a browser on a busy machine takes its time.
        await expect(other.locator(codes).first()).toContainText('UNAVAILABLE', { timeout: 20_000 });
        before = await other.evaluate(traces);
        clean.set(place, before);
        await other.close();
      }
      const now = await page.evaluate(traces);
      expect(now.globals.filter((name) => !before.globals.includes(name))).toEqual([]);
      expect(now.everywhere).toEqual(before.everywhere);
    });
  },
});

const box = 'main search-box textarea';
const codes = 'main .code-option';
const status = 'main search-box [role="status"]';

/** The box still does what it is there for. */
async function stillAnswers(page: Page): Promise<void> {
  await page.locator(box).fill('grpc 16');
  await expect(page.locator(codes).first()).toContainText('UNAUTHENTICATED', { timeout: 20_000 });
}

/** Waits until `/go/` stays, with the text in the box, or has gone to an entry. */
async function decided(page: Page): Promise<void> {
  const isDecided = async () => {
    if (new URL(page.url()).pathname !== '/go/') return true;
    // The box gets the text when the page stays. The page may go away while it is asked.
    const kept = await page.evaluate((where) => document.querySelector<HTMLTextAreaElement>(where)?.value ?? '', box).catch(() => '');
    return kept !== '';
  };
  await expect.poll(isDecided, { timeout: 20_000 }).toBe(true);
  await page.waitForLoadState('load');
  if (new URL(page.url()).pathname === '/go/') await answered(page);
}

/** Waits until the box has said what it has found. */
async function answered(page: Page): Promise<void> {
  await expect(page.locator(status)).not.toHaveText(/^$|Looking|Searching/, { timeout: 20_000 });
}

const groups = Array.from({ length: 6 }, (_, group) => payloads.filter((__, i) => i % 6 === group));

for (const [number, group] of groups.entries()) {
  test(`markup and code in the search box are text, ${number + 1} of ${groups.length}`, async ({ page, untouched }) => {
    await page.goto('/search/');
    for (const text of group) {
      await page.locator(box).fill(text);
      await answered(page);
      expect(await page.locator('#slipped').count(), text).toBe(0);
    }
    await untouched(page);
    await stillAnswers(page);
  });

  test(`markup and code in ?q= are text, ${number + 1} of ${groups.length}`, async ({ page, untouched }) => {
    for (const text of group) {
      await page.goto(`/search/?q=${encodeURIComponent(text.toWellFormed())}`);
      await answered(page);
      expect(await page.locator('#slipped').count(), text).toBe(0);
    }
    await untouched(page);
    await stillAnswers(page);
  });

  test(`markup and code in /go/ are text, ${number + 1} of ${groups.length}`, async ({ page, baseURL }) => {
    for (const text of group) {
      // From the same page it would only be another fragment, with the last text still in the box.
      await page.goto('about:blank');
      await page.goto(`/go/#${encodeURIComponent(text.toWellFormed())}`);
      await decided(page);
      expect(new URL(page.url()).origin, text).toBe(baseURL);
      // The page may go away while it is asked.
      const found = () => page.evaluate(() => [typeof Reflect.get(window, 'hit'), document.querySelectorAll('#slipped').length]);
      await expect.poll(() => found().catch(() => undefined), text).toEqual(['undefined', 0]);
    }
  });
}

test('mixtures of all of it are text', async ({ page, untouched }) => {
  await page.goto('/search/');
  for (const text of mixtures(60)) {
    await page.locator(box).fill(text);
    expect(await page.locator('#slipped').count(), text).toBe(0);
  }
  await answered(page);
  await untouched(page);
  await stillAnswers(page);
});

for (const [what, text] of Object.entries(huge)) {
  test(`${what}, huge, in the box: the page goes on`, async ({ page, untouched }) => {
    await page.goto('/search/');
    await page.locator(box).evaluate((area, value) => {
      (area as HTMLTextAreaElement).value = value;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await untouched(page);
    expect(new URL(page.url()).search).toBe('');
    await stillAnswers(page);
  });

  test(`${what}, huge, in the fragment of /go/ and /search/: the page goes on`, async ({ page, untouched }) => {
    for (const place of ['/search/', '/go/']) {
      await page.goto(place);
      // An address that is typed may be cut off by the browser; a link's fragment is not.
      await page.evaluate(
        (fragment) => {
          location.hash = fragment;
        },
        encodeURIComponent(text.slice(0, 200_000).toWellFormed()),
      );
      if (place === '/search/') await page.reload();
      // Blanks are no question.
      if (place === '/go/' && text.trim() !== '') await decided(page);
      if (new URL(page.url()).pathname !== place) continue;
      await untouched(page);
      await stillAnswers(page);
    }
  });
}

test('a long ?q= is searched for, and no more than that', async ({ page, untouched }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img id=slipped src=x onerror=window.hit=1>'.repeat(80))}`);
  await answered(page);
  await untouched(page);
  await stillAnswers(page);
});

const hostilePaths: readonly string[] = [
  ...payloads.filter((text) => text.isWellFormed()).map((text) => `/${encodeURIComponent(text)}`),
  ...payloads.filter((text) => text.isWellFormed()).map((text) => `/grpc/${encodeURIComponent(text)}/`),
  '/__proto__/constructor',
  '/grpc/__proto__',
  '/constructor/grpc',
  '/grpc/toString/',
  '/hasOwnProperty/16',
  '//other.example/16',
  '/%2F%2Fother.example/16',
  '/%5Cother.example%5C16',
  '/other.example//grpc/16',
  '/javascript:window.hit=1',
  '/grpc/javascript:window.hit=1?x=<script>window.hit=1</script>#<img src=x onerror=window.hit=1>',
  '/grpc/%E0%A4%A',
  '/%00/%0d%0aset-cookie:a=b',
  `/${'a'.repeat(7000)}`,
  `/grpc/${'%3Cimg%3E'.repeat(700)}`,
  `/${'grpc/'.repeat(1000)}`,
];
const pathGroups = Array.from({ length: 6 }, (_, group) => hostilePaths.filter((__, i) => i % 6 === group));

for (const [number, group] of pathGroups.entries()) {
  test(`hostile paths are text on the not-found page, ${number + 1} of ${pathGroups.length}`, async ({ page, baseURL, untouched }) => {
    for (const path of group) {
      const response = await page.goto(`${baseURL ?? ''}${path}`);
      expect(response?.status(), path).toBe(404);
      await expect(page.locator('h1'), path).toHaveText('No page is at this address');
      await expect(page.locator('.asked code'), path).not.toBeEmpty();
      await answered(page);
      expect(await page.locator('#slipped').count(), path).toBe(0);
      expect(await page.evaluate('window.hit'), path).toBeUndefined();
    }
    await untouched(page);
    await stillAnswers(page);
  });
}

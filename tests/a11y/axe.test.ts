/**
 * axe on every page that is listed, and on the kinds of pages that are not: no violation of WCAG 2.2 A and AA, nor of
 * its best practices. A theme changes nothing but colours, so the dark one is asked about contrast alone; and contrast is
 * asked of one element of each kind.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { kinds, markKinds } from '../support/contrast.ts';
import { dist } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const listed = [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, url = '']) => new URL(url).pathname,
);
// Pages that no search engine is told of.
const unlisted = ['/404.html', '/search/', '/go/', '/offline/missing/', '/style/', '/grpc/unavailable/runbook/'];
const pages = new Set([...listed, ...unlisted]);

// A long page takes axe ten seconds on two cores, and more on a busy machine.
test.setTimeout(180_000);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of pages) {
      test(path, async ({ page }) => {
        await page.goto(path);
        // Folded parts are judged too.
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        // What passed is not looked at; pages have no frames, for which the other mode opens a page of its own.
        const axe = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
        const violations = colorScheme === 'dark' ? [] : (await axe().disableRules(['color-contrast']).analyze()).violations;
        await markKinds(page);
        violations.push(...(await axe().include(kinds).withRules(['color-contrast']).analyze()).violations);
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html }) => html)
                .slice(0, 3)
                .join(' | ')}`,
          ),
        ).toEqual([]);
      });
    }

    for (const [what, text, name] of [
      ['a code, an inner one and pages', 'rpc error: code = Unavailable desc = token: rpc error: code = Internal desc = x', 'In the pages'],
      [
        'the errors of a log',
        'INFO a\nFATAL 16 UNAUTHENTICATED: x\nWARN 14 UNAVAILABLE: No connection established\nERROR 4 DEADLINE_EXCEEDED: x',
        /^Errors/,
      ],
    ] as const) {
      test(`the box with ${what}`, async ({ page }) => {
        await page.goto('/');
        await page.locator('main search-box textarea').fill(text);
        await expect(page.getByRole('group', { name })).toBeVisible();
        await page.getByRole('button', { name: 'gRPC', exact: true }).click();
        await expect(page.getByRole('group', { name })).toBeVisible();
        await page.locator('main search-box textarea').press('ArrowDown');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      });
    }

    test('the box with entries opened lately', async ({ page }) => {
      await page.goto('/grpc/unknown/');
      await page.goto('/');
      await page.locator('main search-box textarea').focus();
      await expect(page.getByRole('group', { name: 'Opened lately' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  });
}

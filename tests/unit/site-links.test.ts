/** The head of a page. */
import { expect, test } from 'vitest';
import { siteLinks } from '../../src/catalog/site-links.ts';

const systems = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `s${n}`, title: `System ${n}` }));
const always = ['/guides/', '/how-it-is-checked/'];
const links = (count: number, here: string) => siteLinks(systems(count), here).map(({ href }) => href);

test('a few systems are all there, on every page', () => {
  expect(links(2, '/')).toEqual(['/s0/', '/s1/', ...always]);
  expect(links(6, '/s1/x/')).toHaveLength(8);
});

test('of many systems the own one is there, and a link to all, so that a page does not grow with them', () => {
  expect(links(7, '/s3/some-code/')).toEqual(['/s3/', '/#systems', ...always]);
  expect(links(300, '/')).toEqual(['/#systems', ...always]);
});

/** Logs: pasted, dropped or chosen; every error in them, most severe first. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const box = 'main search-box textarea';
const status = 'main search-box [role="status"]';

const log = [
  '2026-11-21T09:14:00Z INFO gateway started on :8443',
  '2026-11-21T09:14:02Z ERROR gateway: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
  '2026-11-21T09:14:03Z WARN orders: retrying, last error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:50051',
  '2026-11-21T09:14:04Z ERROR gateway: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
  '2026-11-21T09:14:05Z FATAL payments: rpc error: code = Unauthenticated desc = demo-secret-1 is no token',
  '2026-11-21T09:14:06Z INFO done',
].join('\n');

const file = (text: string | Buffer, name = 'gateway.log') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test.beforeEach(async ({ page }) => {
  await page.goto('/search/');
});

test('a pasted log lists every error, with its level, count, line and cause, most severe first', async ({ page }) => {
  await page.locator(box).dispatchEvent('paste');
  await page.locator(box).fill(log);
  const options = page.getByRole('group', { name: 'Errors in this text, most severe first' }).getByRole('option');
  await expect(options.locator('.name')).toHaveText(['UNAUTHENTICATED', 'DEADLINE_EXCEEDED', 'UNAVAILABLE']);
  await expect(options.locator('.counted')).toHaveText([
    /fatal once, on line 5/,
    /error 2 times, first on line 2/,
    /warning once, on line 3/,
  ]);
  await expect(options.nth(1).locator('.seen')).toHaveText(log.split('\n')[1] ?? '');
  await expect(options.nth(1).locator('mark')).toHaveText('rpc error: code = DeadlineExceeded');
  await expect(options.nth(2)).toHaveAttribute('href', /^\/grpc\/unavailable\/#cause-/);
  await expect(page.locator(status)).toHaveText('3 errors in 6 records.');
  expect(page.url()).not.toContain('secret');
  await page.locator(box).press('ArrowDown');
  await page.locator(box).press('ArrowDown');
  await page.locator(box).press('Enter');
  await expect(page).toHaveURL(/\/grpc\/deadline-exceeded\//);
});

test('several lines about one error are one code, not a list', async ({ page }) => {
  await page.locator(box).fill('line one\nError: 16 UNAUTHENTICATED: no token\n    at call (client.js:3:1)\nline three');
  await expect(page.getByRole('group', { name: 'Code', exact: true }).getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('group', { name: /^Errors in/ })).toHaveCount(0);
});

test('a chosen file is named, not put into the box, and closed with Escape', async ({ page }) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a log file' }).click();
  await (await chooser).setFiles(file(log));
  await expect(page.getByRole('group', { name: 'Errors in gateway.log, most severe first' }).getByRole('option')).toHaveCount(3);
  await expect(page.locator('.box-note')).toContainText(/gateway\.log, \d+ bytes/);
  await expect(page.locator(status)).toHaveText('3 errors in 6 records of gateway.log.');
  await expect(page.locator(box)).toHaveValue('');
  await expect(page.locator(box)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.box-note')).toHaveCount(0);
  await expect(page.locator('main [role="listbox"]')).toBeHidden();
});

test('one error alone in a file is listed too, and typing closes the file', async ({ page }) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a log file' }).click();
  await (await chooser).setFiles(file('INFO a\nERROR Error: 16 UNAUTHENTICATED: no token\n'));
  await expect(page.getByRole('group', { name: /^Errors in gateway\.log/ }).getByRole('option')).toHaveCount(1);
  await page.locator(box).pressSequentially('7');
  await expect(page.getByRole('group', { name: 'Code', exact: true })).toContainText('PERMISSION_DENIED');
  await expect(page.locator('.box-note')).toHaveCount(0);
});

/** Drops files onto the box, as a browser does. */
async function drop(page: Page, files: { name: string; text: string; size?: number }[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text, size } of given) data.items.add(new File([size === undefined ? text : 'x'.repeat(size)], name));
    return data;
  }, files);
  await page.dispatchEvent('main search-box', 'dragover', { dataTransfer: transfer });
  await expect(page.locator('main search-box')).toHaveClass(/dropping/);
  await page.dispatchEvent('main search-box', 'drop', { dataTransfer: transfer });
  await expect(page.locator('main search-box')).not.toHaveClass(/dropping/);
}

test('a dropped file is read', async ({ page }) => {
  await drop(page, [{ name: 'dropped.log', text: log }]);
  await expect(page.getByRole('group', { name: /^Errors in dropped\.log/ }).getByRole('option')).toHaveCount(3);
});

for (const [what, files, message] of [
  ['a binary', [{ name: 'core.bin', text: 'ELF\u0000\u0001' }], 'core.bin is not plain text. Unpack it first if it is compressed'],
  ['an empty file', [{ name: 'empty.log', text: ' \n' }], 'empty.log is empty.'],
  ['a file of more than 20 MB', [{ name: 'big.log', text: '', size: 20_000_001 }], 'big.log has 20.0 MB; at most 20 MB are read.'],
  [
    'two files at once',
    [
      { name: 'a.log', text: log },
      { name: 'b.log', text: log },
    ],
    '2 files were dropped, and one is read at a time.',
  ],
] as const) {
  test(`${what} is refused with what to do, and what was typed stays`, async ({ page }) => {
    await page.locator(box).fill('16');
    await expect(page.locator(status)).toHaveText(/pages?\./);
    await drop(page, [...files]);
    await expect(page.locator(status)).toContainText(message);
    await expect(page.locator(box)).toHaveValue('16');
  });
}

test('a log without a known error says so', async ({ page }) => {
  await drop(page, [{ name: 'quiet.log', text: 'INFO a\nINFO b\n' }]);
  await expect(page.locator(status)).toHaveText('No error that Errdex knows in 2 records of quiet.log.');
});

test('a long log is read in slices: its progress is told, and typing stops it', async ({ page }) => {
  await page.evaluate((selector) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = document.querySelector(selector);
    if (live)
      new MutationObserver(() => said.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
  }, status);
  // No two lines alike, so that each has to be resolved.
  const words = ['orders', 'gateway', 'payments', 'stock'];
  const lines = Array.from(
    { length: 60_000 },
    (_, at) => `ERROR ${words[at % 4] ?? ''}${at.toString(36)}: rpc error: code = Unavailable desc = ${at.toString(26)}`,
  );
  await drop(page, [{ name: 'long.log', text: lines.join('\n') }]);
  await expect(page.locator(status)).toContainText('Type to stop.');
  await page.locator(box).pressSequentially('7');
  await expect(page.getByRole('group', { name: 'Code', exact: true })).toContainText('PERMISSION_DENIED');
  await expect(page.locator(status)).toHaveText(/pages?\./);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.some((text) => /^Reading long\.log: \d+ %/.test(text))).toBe(true);
  expect(said.some((text) => text.includes('records of long.log'))).toBe(false);
});

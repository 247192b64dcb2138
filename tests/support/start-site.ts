/** Serves the built site for all browser tests, and stops when they have ended. */
import { serveSite } from './site.ts';

export default async function startSite(): Promise<() => Promise<void>> {
  const site = await serveSite();
  process.env['ERRDEX_TEST_ORIGIN'] = site.origin;
  return () => site.close();
}

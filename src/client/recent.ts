/** The entries that were opened last. Kept on the device only, for the empty search box to offer. */
import { keep, kept } from './device.ts';

/** The same as in `note-visit.ts`, which writes it. */
const key = 'errdex-recent';
const most = 8;

export interface Visit {
  /** Path of the entry's page. */
  url: string;
  /** Empty when the entry has none. */
  code: string;
  name: string;
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false;
  const { url, code, name } = value as Record<string, unknown>;
  return typeof url === 'string' && /^\/[^/]+\/[^/]+\/$/.test(url) && typeof code === 'string' && typeof name === 'string';
}

/** Latest first. */
export function recentVisits(): Visit[] {
  const stored = kept(key);
  return Array.isArray(stored) ? stored.filter(isVisit).slice(0, most) : [];
}

export function forgetVisits(): void {
  keep(key, undefined);
}

/**
 * HTTP status codes as two upstream tables have them: Node.js' `http.STATUS_CODES`, and the package `statuses`, which
 * collects IANA's registry. No package in reach mirrors the registry itself; where both tables and the registry
 * differ, the difference stands here with what it follows from.
 */
import { readFileSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { join } from 'node:path';

/** Names that RFC 9110 gave to codes which software still calls by those of RFC 7231 and RFC 4918. */
export const renamed: Readonly<Record<string, string>> = {
  // RFC 9110, section 15.5.14
  '413': 'Content Too Large',
  // RFC 9110, section 15.5.21
  '422': 'Unprocessable Content',
};

/** In the tables, but in the registry only as "(Unused)" or not at all. */
const notRegistered = new Set(['509']);

/** In the registry, but in neither table. */
const missingUpstream: Readonly<Record<string, string>> = {
  // Temporary registration for draft-ietf-httpbis-resumable-upload.
  '104': 'Upload Resumption Supported',
  // RFC 9110, section 15.4.7
  '306': '(Unused)',
};

/** Unregistered codes that software sends, each with who does; the coverage of Errdex beyond the registry. */
export const unregistered: Readonly<Record<string, string>> = {
  '419': 'Laravel',
  '430': 'Shopify',
  '440': 'IIS',
  '444': 'nginx',
  '449': 'IIS',
  '460': 'AWS Elastic Load Balancing',
  '463': 'AWS Elastic Load Balancing',
  '464': 'AWS Elastic Load Balancing',
  '494': 'nginx',
  '495': 'nginx',
  '496': 'nginx',
  '497': 'nginx',
  '498': 'ArcGIS',
  '499': 'nginx',
  '509': 'web hosts',
  '520': 'Cloudflare',
  '521': 'Cloudflare',
  '522': 'Cloudflare',
  '523': 'Cloudflare',
  '524': 'Cloudflare',
  '525': 'Cloudflare',
  '526': 'Cloudflare',
  '527': 'Cloudflare',
  '529': 'Anthropic, Qualys',
  '530': 'Cloudflare',
  '561': 'AWS Elastic Load Balancing',
  '598': 'proxies',
  '599': 'proxies',
  '999': 'LinkedIn',
};

/** Code → name of Node.js' table. */
export function nodeCodes(): Record<string, string> {
  return Object.fromEntries(Object.entries(STATUS_CODES).map(([code, name = '']) => [code, name]));
}

/** Code → name of the package `statuses`. */
export function statusesCodes(root: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, 'node_modules', 'statuses', 'codes.json'), 'utf8')) as Record<string, string>;
}

/** The codes of IANA's registry with their names of today, in the order of their numbers. */
export function httpCodes(root: string): { name: string; code: string }[] {
  const listed = Object.entries(statusesCodes(root)).filter(([code]) => !notRegistered.has(code));
  return [...listed, ...Object.entries(missingUpstream)]
    .map(([code, name]) => ({ code, name: renamed[code] ?? name }))
    .sort((a, b) => Number(a.code) - Number(b.code));
}

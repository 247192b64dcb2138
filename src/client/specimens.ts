/**
 * Fills the paste boxes of the style page with what the search shows, made by the same functions. The texts are
 * specimens: nothing was searched.
 */
import type { Match } from '../resolve/types.ts';
import { allPages, listOfCodes, missingNote } from './answers.ts';
import { defineSearchBox } from './search-box.ts';
import { codeOptions, comparedOptions, group, loggedOptions, pageOptions, recentOptions, type Titles } from './options.ts';

const url = '/style/';
const titles: Titles = { titleOf: () => 'Till', causeOf: ({ cause }) => cause?.replaceAll('-', ' ') };
const text = 'pay order 41: TillError: T-1001 IDEMPOTENCY_MISMATCH: the key customer-7 belongs to another payment';

function match(more: Partial<Match>, seen = 'T-1001 IDEMPOTENCY_MISMATCH', inText = text): Match {
  const start = inText.indexOf(seen);
  return {
    system: 'till',
    slug: 'idempotency-mismatch',
    code: 'T-1001',
    name: 'IDEMPOTENCY_MISMATCH',
    url,
    score: 1,
    kind: 'shape',
    reason: 'A line of a client of Till names it.',
    start,
    end: start + seen.length,
    also: false,
    ...more,
  };
}

const other: Partial<Match> = { slug: 'payment-in-progress', code: 'T-1002', name: 'PAYMENT_IN_PROGRESS' };

const log = ['FATAL T-1001 IDEMPOTENCY_MISMATCH: the key customer-7', 'WARN T-1002 PAYMENT_IN_PROGRESS: the key order-41'].join('\n');
const at = (line: number) => ({ line, start: line === 1 ? 0 : log.indexOf('\n') + 1, end: line === 1 ? log.indexOf('\n') : log.length });

interface State {
  typed?: string;
  status?: string;
  groups?: HTMLElement[];
  /** Which option is the active one. */
  active?: number;
}

const states: Record<string, () => State> = {
  empty: () => ({}),
  results: () => ({
    typed: text,
    status: '2 codes, 1 page.',
    active: 0,
    groups: [
      ...group(
        'Tells them apart',
        comparedOptions([{ title: 'T-1001 or T-1002: is the body the same?', system: 'till', url, asked: true }], titles),
      ),
      ...group(
        'Code',
        codeOptions([match({ cause: 'key-per-customer', causeText: 'the key * belongs to another payment' })], text, titles),
      ),
      ...group('Also in this text', codeOptions([match({ ...other, also: true, reason: 'The text holds its name.' })], text, titles)),
      ...group(
        'In the pages',
        pageOptions([
          {
            url,
            title: 'T-1001 IDEMPOTENCY_MISMATCH',
            section: 'Make the key from the payment',
            excerpt: 'Derive the key from the id of what is paid.',
            stems: ['key'],
          },
        ]),
      ),
    ],
  }),
  log: () => ({
    typed: log,
    status: '2 errors in 2 records.',
    groups: group(
      'Errors in this text, most severe first',
      loggedOptions(
        [
          { match: match({}, 'T-1001 IDEMPOTENCY_MISMATCH', log), count: 214, level: 'fatal', first: at(1), lastLine: 1 },
          { match: match(other, 'T-1002 PAYMENT_IN_PROGRESS', log), count: 1, level: 'warning', first: at(2), lastLine: 2 },
        ],
        log,
        titles,
      ),
    ),
  }),
  recent: () => ({
    groups: group(
      'Opened lately',
      recentOptions([{ url, code: 'T-1002', name: 'PAYMENT_IN_PROGRESS' }], () => 'Till'),
    ),
  }),
  nothing: () => ({ typed: 'xyzzy', status: '0 codes, 0 pages.' }),
  failed: () => ({ typed: 'T-1001', status: missingNote([listOfCodes]) }),
  half: () => ({
    typed: 'T-1001',
    status: `1 code. ${missingNote([allPages])}`,
    groups: group('Code', codeOptions([match({})], 'T-1001', titles)),
  }),
};

/** Puts each box of the page into the state that its `data-specimen` names. */
export function showSpecimens(): void {
  // A box that is empty when it comes to life searches for nothing. Defined here, although every page does, so that this
  // script needs what the boxes' own one brings, and no other: a file more would cost each entry's page some bytes.
  defineSearchBox();
  for (const frame of document.querySelectorAll<HTMLElement>('[data-specimen]')) {
    const { typed = '', status = '', groups = [], active } = states[frame.dataset['specimen'] ?? '']?.() ?? {};
    const input = frame.querySelector('textarea');
    const said = frame.querySelector('.status');
    const list = frame.querySelector<HTMLElement>('[role="listbox"]');
    if (!input || !said || !list) continue;
    input.value = typed;
    said.textContent = status;
    list.replaceChildren(...groups);
    list.hidden = groups.length === 0;
    list.querySelectorAll('[role="option"]').forEach((option, index) => {
      option.id = `${list.id}-${index}`;
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) input.setAttribute('aria-activedescendant', option.id);
    });
  }
  document.querySelector('main')?.setAttribute('data-shown', '');
}

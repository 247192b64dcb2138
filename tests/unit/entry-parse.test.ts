import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../src/entry/index.ts';
import { complaints, edit, failure, messages, success } from './entry-fixture.ts';

const path = 'content/systems/demo/ok/entry.mdx';
const read = (source: string) => {
  const { entry, problems } = parseEntry(source, path);
  if (!entry) throw new Error(problems.map(({ message }) => message).join('\n'));
  return entry;
};

describe('what an entry becomes', () => {
  test('system and slug come from the path', () => {
    expect(read(success)).toMatchObject({ system: 'demo', slug: 'ok', path });
    expect(parseEntry(success, 'C:\\content\\systems\\demo\\ok\\entry.mdx').entry).toMatchObject({ system: 'demo', slug: 'ok' });
  });

  test('facts keep codes as they are written', () => {
    expect(read(success).code).toBe('0');
    expect(read(edit(success, 'code: 0', 'code: 016')).code).toBe('016');
    expect(read(edit(success, 'code: 0', "code: '42P01'")).code).toBe('42P01');
    expect(read(edit(success, 'code: 0', 'code: 1e3')).code).toBe('1e3');
  });

  test('the lead goes on behind its tags, and does not bring them along', () => {
    const { lead, raisedBy } = read(
      edit(success, '## Causes', '<RaisedBy>\n\n- The kernel.\n\n</RaisedBy>\n\nOne more.\n\nAnd another.\n\n## Causes'),
    );
    expect(lead.markdown).toBe(`${read(success).lead.markdown}\n\nOne more.\n\nAnd another.`);
    expect(raisedBy?.markdown).toBe('- The kernel.');
  });

  test('bodies are slices of the source, notes apart', () => {
    const [cause] = read(success).causes;
    expect(cause?.body).toEqual([
      { type: 'prose', markdown: 'The handler returned without an error.', position: { line: 25, column: 1 } },
      {
        type: 'note',
        markdown: 'Some libraries send no message:\n\n```sh\ngrpcurl -v localhost:50051 shop.Orders/GetOrder\n```',
        position: { line: 29, column: 1 },
      },
    ]);
    expect(cause?.confirm.markdown).toBe('The trailer says `grpc-status: 0`.');
  });

  test('indentation that all lines share goes, code in fences keeps its own', () => {
    const indented = '  Indented.\n\n  ```yaml\n  a:\n    b: 1\n  ```\n\n  - one\n    more\n';
    const [pattern] = read(edit(success, 'Nobody looks into the body of a success.\n', indented)).antiPatterns;
    expect(pattern?.body[0]?.markdown).toBe('Indented.\n\n```yaml\na:\n  b: 1\n```\n\n- one\n  more');
  });

  test('characters beyond the basic plane, CRLF and a byte order mark shift nothing', () => {
    const emoji = edit(success, 'The server sent this', 'The 🛰️ server 𝒮 sent this');
    expect(read(emoji).causes[0]?.confirm.markdown).toBe('The trailer says `grpc-status: 0`.');
    const windows = read(success.replaceAll('\n', '\r\n'));
    expect(windows.causes[0]?.body).toEqual(read(success).causes[0]?.body);
    expect(read(`\uFEFF${success}`)).toEqual(read(success));
  });

  test('lists of ids, former ids, on call', () => {
    const entry = read(edit(failure, 'id="throw"', 'id="throw" formerly="raise panic"'));
    expect(entry.fixes[0]).toMatchObject({ for: ['returned', 'second', 'third'], formerly: ['raise', 'panic'] });
    expect(entry.onCall).toMatchObject({
      steps: { markdown: '1. Look at the code.\n2. Look at the peer.\n3. Call the owner.' },
      alert: { markdown: 'More than 1 % in 5 minutes.' },
      neverReveal: { markdown: 'The token.' },
    });
    expect(entry.confusables[0]).toMatchObject({ with: 'ok', check: 'Does the trailer say 0?' });
  });

  test('an entry with problems is read as far as it goes; one without facts or with broken syntax is not', () => {
    expect(parseEntry(edit(success, '<Why>', '<Wy>').replace('</Why>', '</Wy>'), path).entry?.fixes[0]?.why.markdown).toContain(
      'The library',
    );
    expect(parseEntry(edit(success, 'kind: success\n', ''), path).entry).toBeUndefined();
    expect(parseEntry(edit(success, '</Cause>', ''), path).entry).toBeUndefined();
  });
});

describe('all problems come at once', () => {
  test('of the frontmatter and of the body', () => {
    const broken = edit(
      edit(edit(success, 'origin: library', 'origin: libary'), 'Nobody looks', '<b>Nobody</b> TODO looks'),
      'instead="throw"',
      'instead="x"',
    );
    expect(complaints(broken)).toEqual(['bad-frontmatter 6:9', 'dangling-instead 55:62', 'html 57:1', 'leftover-todo 57:15']);
  });

  test('of the frontmatter also when the body has a syntax error', () => {
    const broken = edit(edit(success, 'origin: library', 'origin: libary'), 'Nobody looks', 'Nobody < looks <');
    expect(complaints(edit(broken, 'Nobody < looks <', 'Nobody {'))).toEqual(['bad-frontmatter 6:9', 'syntax 57:8']);
  });
});

describe('the frontmatter', () => {
  test.each([
    ['no frontmatter', '\n## Causes\n', 'bad-frontmatter 1:1'],
    ['empty frontmatter', '---\n---\n', 'bad-frontmatter 2:1'],
  ])('%s', (_, source, first) => {
    expect(complaints(source)).toContain(first);
  });

  test.each([
    ['a missing key', 'kind: success\n', '', 'kind is missing'],
    ['a wrong value', 'origin: library', 'origin: libary', 'Did you mean "library"?'],
    ['a number where text stands', 'summary: The call succeeded.', 'summary: 5', 'Put it into quotes.'],
    ['a list where text stands', 'summary: The call succeeded.', 'summary: [a]', 'expected a string'],
    ['an empty text', 'reason: Nothing failed.', "reason: ''", 'retry.reason is empty'],
    ['a status without its note', 'status: current', 'status: deprecated', 'statusNote'],
    ['a verdict that contradicts the kind', 'verdict: not-an-error', 'verdict: never', 'change one of the two'],
    ['YAML that is none', 'reason: Nothing failed.', 'reason: "Nothing', "The YAML can't be read"],
    ['a key twice', 'status: current', 'status: current\nstatus: current', "The YAML can't be read"],
  ])('%s is said in words', (_, from, to, words) => {
    expect(messages(edit(success, from, to))).toContain(words);
  });

  test('an unknown key within a list is found, with what was meant', () => {
    const broken = edit(success, '    for: The meaning', '    titel: x\n    for: The meaning');
    expect(complaints(broken)).toEqual(['unknown-frontmatter-key 16:5']);
    expect(messages(broken)).toContain('Did you mean "title"?');
  });

  test('an error without anybody who can change something', () => {
    expect(complaints(edit(failure, 'changes: [caller]\n', ''))).toEqual(['bad-frontmatter 2:1']);
  });
});

describe('misspellings are one problem', () => {
  test.each([
    ['<Confirm>', '<Confrim>', '</Confirm>', '</Confrim>', 'unknown-tag'],
    ['<Why>', '<why>', '</Why>', '</why>', 'unknown-tag'],
    ['## Fixes', '## Fix', '## Fixes', '## Fixes', 'unknown-heading'],
    ['## Anti-patterns', '## Antipatterns', '', '', 'unknown-heading'],
    [' when=', ' wehn=', '', '', 'unknown-attribute'],
    ['title="An error', 'titel="An error', '', '', 'unknown-attribute'],
  ])('%s as %s', (from, to, close, closed, rule) => {
    const source = edit(success, from, to);
    const found = complaints(close && source.includes(close) ? edit(source, close, closed) : source);
    expect(found.map((one) => one.split(' ')[0])).toEqual([rule]);
  });
});

describe('places', () => {
  test('a tag inside a paragraph is told to stand apart, and counts as being there', () => {
    const source = edit(
      success,
      'Throw instead of returning an empty answer.\n\n<Why>',
      'Throw instead of returning an empty answer.\n<Why>',
    );
    expect(complaints(source)).toEqual(['misplaced-tag 46:1']);
    expect(messages(source)).toContain('blank line');
  });

  test('an item before the first section, and one in the wrong section', () => {
    const item = '<AntiPattern id="early" title="Early" instead="throw">\n\nText.\n\n</AntiPattern>\n\n';
    expect(complaints(edit(success, '## Causes', `${item}## Causes`))).toEqual(['misplaced-tag 21:1']);
    expect(complaints(edit(success, '## Fixes', `${item}## Fixes`))).toEqual(['misplaced-tag 41:1']);
  });

  test('sections out of order and twice', () => {
    expect(complaints(`${success}\n## Causes\n`)).toEqual(['missing-section 61:1']);
    const fixes = success.slice(success.indexOf('## Fixes'), success.indexOf('## Anti-patterns'));
    expect(complaints(`${edit(success, fixes, '')}\n${fixes}`)).toEqual(['missing-section 49:1']);
  });
});

describe('ids', () => {
  test('a former id must be free too', () => {
    expect(complaints(edit(success, 'id="error-in-body"', 'id="error-in-body" formerly="throw"'))).toEqual(['duplicate-id 55:33']);
  });

  test('sources have ids of their own', () => {
    const twice = '  - id: spec\n    title: The same\n    url: https://grpc.io/\n    for: Twice\n---\n\nThe server';
    expect(complaints(edit(success, '---\n\nThe server', twice))).toEqual(['duplicate-id 17:9']);
  });
});

describe('sources', () => {
  test('a link in the text counts as a use', () => {
    const other =
      '  - id: other\n    title: Other\n    url: https://grpc.io/other/#part\n    for: Lead\n---\n\nThe server [said](https://grpc.io/other/)';
    expect(complaints(edit(success, '---\n\nThe server', other))).toEqual([]);
  });

  test.each([
    'http:/x',
    'ftp://grpc.io/',
    'https://localhost/',
    'https://example.com/a',
    'https://grpc',
    'https://grpc.io/a b',
    'javascript:alert(1)',
  ])('%s is no address', (url) => {
    expect(complaints(edit(success, 'url: https://grpc.io/docs/guides/status-codes/', `url: '${url}'`))).toEqual(['bad-source-url 15:10']);
  });
});

describe('on call', () => {
  test.each([
    ['steps', '1. Look at the code.\n', '', 'missing-on-call'],
    ['prose beside the steps', '<Alert>', 'Breathe.\n\n<Alert>', 'stray-prose'],
    ['an empty part', '<NeverReveal>The token.</NeverReveal>', '<NeverReveal />', 'missing-on-call'],
  ])('%s', (_, from, to, rule) => {
    expect(complaints(edit(failure, from, to)).map((one) => one.split(' ')[0])).toEqual([rule]);
  });

  test('is asked of errors only, and by its absence at the end of the file', () => {
    const without = failure.slice(0, failure.indexOf('<OnCall>')).trimEnd();
    expect(complaints(without)).toEqual([`missing-on-call ${without.split('\n').length}:1`]);
  });
});

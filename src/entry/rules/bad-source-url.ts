import type { EntryRule } from '../context.ts';

/** What makes an address one that no reader can open. */
function complaint(text: string): string | undefined {
  if (/\s/.test(text)) return 'contains white space';
  if (!URL.canParse(text)) return 'is no absolute address';
  const { protocol, hostname, username } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return `begins with ${protocol}`;
  if (username !== '') return 'contains a user name';
  if (!hostname.includes('.') || /(^|\.)(example(\.\w+)?|test|invalid|localhost|local)$/.test(hostname)) return `leads to "${hostname}"`;
  return undefined;
}

export const badSourceUrl: EntryRule = {
  id: 'bad-source-url',
  scope: 'entry',
  description: 'A source can be opened by anybody: an absolute http or https address.',
  check({ frontmatter: { value, at } }) {
    return (value.sources ?? []).flatMap(({ url }, i) => {
      const found = complaint(url);
      return found === undefined
        ? []
        : [
            {
              ...at(['sources', i, 'url']),
              message: `The address "${url.slice(0, 80)}" ${found}, expected one like https://grpc.io/docs/. Copy it from the browser.`,
            },
          ];
    });
  },
};

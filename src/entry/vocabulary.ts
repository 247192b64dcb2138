/** The words that an entry's body is made of: three sections and the tags that may stand in them. See `CONTRIBUTING.md`. */

export interface SectionName {
  id: 'causes' | 'fixes' | 'anti-patterns';
  heading: string;
  /** The tag that the section is a list of. */
  tag: string;
}

export const sectionNames = [
  { id: 'causes', heading: 'Causes', tag: 'Cause' },
  { id: 'fixes', heading: 'Fixes', tag: 'Fix' },
  { id: 'anti-patterns', heading: 'Anti-patterns', tag: 'AntiPattern' },
] as const satisfies SectionName[];

/** Tags of the lead: parts of an entry that stand before its causes, each once. */
export const leadTags = [
  { tag: 'Visiting', key: 'visiting', id: 'visiting', title: 'You are visiting the site' },
  { tag: 'Running', key: 'running', id: 'running', title: 'You run it' },
  { tag: 'Whose', key: 'whose', id: 'whose-error', title: 'Whose error is it?' },
  { tag: 'Reveals', key: 'reveals', id: 'what-it-reveals', title: 'What it reveals' },
  { tag: 'RaisedBy', key: 'raisedBy', id: 'raised-by', title: 'Who raises it' },
] as const;

/** Key of an entry under which the content of a lead tag stands. */
export type LeadKey = (typeof leadTags)[number]['key'];

export interface TagSpec {
  /** Tags, ids of sections, or `lead`, in which this one may stand directly. */
  within: readonly string[];
  required: readonly string[];
  optional: readonly string[];
  /** Whether it may stand more than once in the same place. */
  many: boolean;
}

const item = { optional: ['source', 'formerly'], many: true } as const;
const part = { required: [], optional: [], many: false } as const;

/** Every tag of the vocabulary. `when` of a Fix is asked for by a rule of its own. */
export const tags: Readonly<Record<string, TagSpec>> = {
  ...Object.fromEntries(leadTags.map(({ tag }) => [tag, { ...part, within: ['lead'] }])),
  Cause: { ...item, within: ['causes'], required: ['id', 'title'], optional: ['source', 'formerly', 'elsewhere'] },
  Fix: { ...item, within: ['fixes'], required: ['id', 'for', 'title'], optional: ['when', 'source', 'formerly'] },
  AntiPattern: { ...item, within: ['anti-patterns'], required: ['id', 'title', 'instead'] },
  Confusable: { within: ['anti-patterns'], required: ['with', 'check'], optional: ['source'], many: true },
  OnCall: { within: ['anti-patterns'], required: [], optional: ['source'], many: false },
  Confirm: { ...part, within: ['Cause'] },
  Why: { ...part, within: ['Fix'] },
  Verify: { ...part, within: ['Fix'] },
  Alert: { ...part, within: ['OnCall'] },
  Log: { ...part, within: ['OnCall'] },
  NeverReveal: { ...part, within: ['OnCall'] },
  Note: { ...part, within: ['Cause', 'Fix', 'AntiPattern', 'Confusable'], many: true },
};

export const tagNames: readonly string[] = Object.keys(tags);

/** Tags that carry an id, a title and a body of their own. */
export const itemTags: readonly string[] = sectionNames.map(({ tag }) => tag);

/** Every attribute that some tag knows. */
export function attributesOf(tag: string): string[] {
  const spec = tags[tag];
  return spec ? [...spec.required, ...spec.optional] : [];
}

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'nothing';
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

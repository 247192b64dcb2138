/**
 * One element of each kind on a page, for the rule that looks at nothing but colours. Two elements are of a kind when
 * they and all that they stand in have the same tags, the same classes and the same values of every attribute that a
 * style sheet of the page asks for. No selector of the site can give the two another colour, so axe is asked about one:
 * asking about each took two thirds of the time of all browser tests.
 */
import type { Page } from '@playwright/test';

const mark = 'data-one-of-a-kind';

/** The marked elements, as axe takes them. */
export const kinds = `[${mark}]`;

/**
 * Marks the first element of each kind among those that have text of their own.
 * @returns How many kinds there are, and how many elements.
 * @throws When a rule colours elements by their place among others, which a kind doesn't tell.
 */
export function markKinds(page: Page): Promise<{ kinds: number; elements: number }> {
  return page.evaluate((attribute) => {
    const rulesIn = (list: CSSRuleList): CSSStyleRule[] =>
      [...list].flatMap((rule) => {
        // What is for paper or for a narrower window colours nothing here.
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        const inner = 'cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : [];
        return rule instanceof CSSStyleRule ? [rule, ...inner] : inner;
      });
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    const rules = sheets.flatMap((sheet) => rulesIn(sheet.cssRules));
    const byPlace = /[+~]|:(?:nth|first-(?:child|of)|last-(?:child|of)|only|empty|has)/;
    const coloured = /^(?:color|background|opacity|filter|mix-blend|text-shadow|visibility|-webkit-text)/;
    const bad = rules.find(({ selectorText, style }) => byPlace.test(selectorText) && [...style].some((name) => coloured.test(name)));
    if (bad) throw new Error(`"${bad.selectorText}" colours by place; tests/support/contrast.ts has to tell such elements apart`);
    const asked = new Set(rules.flatMap(({ selectorText }) => [...selectorText.matchAll(/\[([\w-]+)/g)].map(([, name]) => name)));
    const own = (element: Element) =>
      [...element.attributes]
        // In a drawing, attributes are styles.
        .filter(({ name }) => name === 'class' || name === 'style' || asked.has(name) || element instanceof SVGElement)
        .map(({ name, value }) => `[${name}=${value}]`)
        .sort()
        .join('');
    const known = new Map<Element, string>();
    const kindOf = (element: Element): string => {
      const parent = element.parentElement;
      const kind = known.get(element) ?? `${parent ? kindOf(parent) : ''} > ${element.localName}${own(element)}`;
      known.set(element, kind);
      return kind;
    };
    const ownText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    const elements = [...document.body.querySelectorAll('*')].filter(ownText);
    const seen = new Set<string>();
    for (const element of elements) {
      const kind = kindOf(element);
      if (!seen.has(kind)) element.setAttribute(attribute, '');
      seen.add(kind);
    }
    return { kinds: seen.size, elements: elements.length };
  }, mark);
}

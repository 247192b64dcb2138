import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The import column of "The house" in README.md: room → the other rooms that it may import. */
const rooms = {
  entry: [],
  resolve: [],
  library: ['entry', 'resolve'],
  render: ['entry', 'words'],
  words: [],
  verify: ['entry', 'library', 'resolve'],
  registries: [],
  kept: [],
  pictures: ['entry', 'library'],
  catalog: ['entry', 'kept', 'library', 'render', 'resolve'],
  'components-entry': ['catalog', 'entry', 'render', 'components-site', 'styles'],
  'components-site': ['catalog', 'client', 'entry', 'registries', 'render', 'verify'],
  security: [],
  hosting: ['entry', 'security'],
  layouts: ['components-site', 'styles', 'client', 'layouts', 'security'],
  pages: ['catalog', 'client', 'entry', 'layouts', 'components-entry', 'components-site', 'library', 'styles'],
  client: ['offline', 'resolve', 'styles', 'words'],
  offline: [],
  module: ['resolve'],
  styles: [],
  integrations: ['entry', 'hosting', 'kept', 'library', 'offline', 'pictures', 'render', 'security', 'words'],
  cli: ['entry', 'library', 'registries', 'resolve', 'verify'],
};

const folders = { 'components-entry': 'src/components/entry', 'components-site': 'src/components/site' };

/** What a room must not reach for outside of the project: `node:*` and Astro, where the architecture says so. */
const pure = [
  { group: ['node:*', 'fs', 'path', 'child_process'], message: 'This room is pure: it runs in the browser too, and reads no disk.' },
  { group: ['astro:*', 'astro', 'astro/*'], message: 'This room knows nothing of Astro.' },
];
const outside = {
  entry: pure,
  resolve: [...pure, { regex: '^[^.]', message: 'The resolver imports nothing but itself.' }],
  client: [...pure.slice(0, 1)],
  offline: pure,
  words: pure,
  module: [...pure, { regex: '^[^.]', message: 'The published module depends on nothing.' }],
  render: pure,
  library: pure.slice(1),
  kept: pure.slice(1),
  verify: pure.slice(1),
  cli: pure.slice(1),
};

const typed = ['src/**/*.ts', 'tests/**/*.ts', '*.config.ts'];
const everywhere = ['src/**/*.{ts,astro}', 'tests/**/*.ts', '{content,examples}/**/*.ts', '*.ts'];

export default defineConfig(
  {
    ignores: ['dist/', '.astro/', '.next-dist/', 'node_modules/', 'tests/fixtures/', 'test-results/', 'playwright-report/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: typed })),
  // Programs are what a reader would write: short, with the library's own looseness. The compiler checks their types all the same.
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['{content,examples}/**/*.ts'] })),
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Rules, commands and runners are tables of plain objects; none of their methods uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Lengths are counted in code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  ...astro.configs.recommended,
  {
    files: everywhere,
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(rooms).map((type) => ({ type, pattern: folders[type] ?? `src/${type}` })),
      'import/resolver': { node: { extensions: ['.ts', '.mjs', '.astro', '.css'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          policies: Object.entries(rooms).map(([type, allowed]) => ({
            from: { element: { type } },
            disallow: { to: { element: { types: { noneOf: [type, ...allowed] } } } },
            message: `src/${type} may import ${[type, ...allowed].join(', ')} only: see "The house" in README.md`,
          })),
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name; default exports are for what Astro asks for.' },
      ],
    },
  },
  ...Object.entries(outside).map(([room, patterns]) => ({
    files: [`src/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  })),
  { files: ['*.config.ts', 'tests/support/start-site.ts', 'src/content.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);

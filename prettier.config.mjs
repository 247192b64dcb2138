export default {
  printWidth: 140,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  overrides: [
    { files: '*.astro', options: { parser: 'astro' } },
    // Programs are read on a phone.
    { files: ['content/**/*.ts', 'examples/**/*.ts'], options: { printWidth: 90 } },
  ],
};

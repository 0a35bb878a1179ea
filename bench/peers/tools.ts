/** Another linter or server that we are measured against: what is installed and how it is set up. */
export interface Tool {
  readonly id: string;
  readonly title: string;
  /** Packages with their pinned versions; the first one is what the tool is known by. */
  readonly packages: Readonly<Record<string, string>>;
  /** Files of its configuration, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** What it is told to check, in words. */
  readonly setup: string;
}

const headings = [
  '## Review of the previous week',
  '## Identification of the interpersonal problem area',
  '## Exploration of the problem area',
  '## Development of a plan to address the problem area',
  '## Review of the plan and homework',
];

const list = (values: readonly string[]) => values.map((each) => JSON.stringify(each)).join(', ');

/** All tools. Versions are the newest of those that run on Node 20. */
export const tools = {
  rumdl: {
    id: 'rumdl',
    title: 'rumdl',
    packages: { rumdl: '0.2.75' },
    files: {
      'md043.toml': `[global]\nenable = ["MD043"]\n\n[MD043]\nheadings = [${list(['?', ...headings, '*'])}]\n`,
    },
    setup:
      'a native binary (Rust), called without its Node wrapper. “Default rules”: no configuration file. “MD043 only”: ' +
      'the five sections in their order, any title before and any headings behind. Its server: default rules.',
  },
  mdschema: {
    id: 'mdschema',
    title: 'mdschema',
    packages: { [`@jackchuka/mdschema-${process.platform}-${process.arch}`]: '0.15.4' },
    files: {
      'schema.yml': [
        'frontmatter:',
        '  fields:',
        '    - { name: session, type: number }',
        '    - { name: date, format: date }',
        '    - { name: phase, type: string }',
        '    - { name: client, type: string, optional: true }',
        '    - { name: group, type: string, optional: true }',
        '    - { name: clinician, type: string }',
        '    - { name: planned_sessions, type: number }',
        'structure:',
        '  - heading: { pattern: "# .*" }',
        '    allow_additional: true',
        '    children:',
        ...headings.map((each) => `      - heading: ${JSON.stringify(each)}`),
        '',
      ].join('\n'),
    },
    setup:
      'a native binary (Go). Structure: the title and the five sections in their order; front matter: seven fields.',
  },
  eslint: {
    id: 'eslint',
    title: '@eslint/markdown',
    packages: { '@eslint/markdown': '8.0.3', eslint: '10.15.0' },
    files: {
      'eslint.config.mjs': [
        "import markdown from '@eslint/markdown';",
        '',
        'export default markdown.configs.recommended.map((config) => ({',
        '  ...config,',
        "  files: ['**/*.md'],",
        "  language: 'markdown/gfm',",
        "  languageOptions: { frontmatter: 'yaml' },",
        '}));',
        '',
      ].join('\n'),
    },
    setup: 'its recommended rules, GFM, YAML front matter; no cache.',
  },
  remark: {
    id: 'remark',
    title: 'remark-cli',
    packages: {
      'remark-cli': '12.0.1',
      'remark-frontmatter': '5.0.0',
      'remark-gfm': '4.0.1',
      'remark-preset-lint-consistent': '6.0.1',
      'remark-preset-lint-recommended': '7.0.1',
    },
    files: {
      'remarkrc.mjs': [
        "import consistent from 'remark-preset-lint-consistent';",
        "import frontmatter from 'remark-frontmatter';",
        "import gfm from 'remark-gfm';",
        "import recommended from 'remark-preset-lint-recommended';",
        '',
        'export default { plugins: [frontmatter, gfm, recommended, consistent] };',
        '',
      ].join('\n'),
    },
    setup: 'the presets `recommended` and `consistent` of remark-lint, with front matter and GFM.',
  },
  markdownlint: {
    id: 'markdownlint',
    title: 'markdownlint-cli2',
    packages: { 'markdownlint-cli2': '0.22.1' },
    files: { '.markdownlint-cli2.jsonc': '{ "config": { "default": true } }\n' },
    setup: 'default rules.',
  },
  node: {
    id: 'node',
    title: 'Newest Node',
    packages: { [`node-${process.platform}-${process.arch}`]: '24.21.0' },
    files: {},
    setup: 'the newest with long-term support; it runs our own bundles, beside the Node that runs the bench.',
  },
  vscode: {
    id: 'vscode',
    title: 'VS Code’s Markdown server',
    packages: { 'vscode-markdown-languageserver': '0.5.0-alpha.12', 'markdown-it': '14.1.0' },
    files: {},
    setup:
      'validation of links on. It has its client parse by markdown-it, as VS Code does; that is part of what is measured.',
  },
} as const satisfies Record<string, Tool>;

export type ToolId = keyof typeof tools;

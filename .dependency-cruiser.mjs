// @ts-check
// What may import what: CONTRIBUTING draws it. `npm run check` holds all sources against it, and test/guards/arrows.test.ts
// plants a violation of each kind.

const core = '^server/src/core/';

/**
 * Each file belongs to one part, which may import from itself and from the parts that it names.
 *
 * @type {readonly { readonly name: string, readonly path: string, readonly may: readonly string[] }[]}
 */
const parts = [
  { name: 'protocol', path: `${core}protocol/`, may: [] },
  { name: 'text', path: `${core}text/`, may: [] },
  { name: 'markdown', path: `${core}markdown/`, may: ['text'] },
  { name: 'words', path: `${core}(?:say|finding)[.]ts$`, may: ['protocol', 'text'] },
  { name: 'privacy', path: `${core}privacy/`, may: ['protocol', 'text'] },
  { name: 'note', path: `${core}note/`, may: ['markdown', 'privacy', 'protocol', 'text'] },
  { name: 'course', path: `${core}course/`, may: ['note', 'protocol', 'text'] },
  { name: 'edits', path: `${core}edits/`, may: ['note', 'protocol', 'text', 'words'] },
  {
    name: 'rules',
    path: `${core}rules/`,
    may: ['course', 'note', 'edits', 'privacy', 'protocol', 'text', 'words', 'directives'],
  },
  {
    name: 'directives',
    path: `${core}directives[.]ts$`,
    may: ['note', 'edits', 'protocol', 'text', 'words'],
  },
  { name: 'config', path: `${core}config/`, may: ['rules', 'note', 'protocol', 'text', 'words'] },
  {
    name: 'lint',
    path: `${core}(?:lint|lint-course|note-files|report-from|silencing|skip-reason|which-rules)[.]ts$`,
    may: ['rules', 'config', 'course', 'note', 'edits', 'privacy', 'directives', 'protocol', 'text', 'words'],
  },
  {
    name: 'queries',
    path: `${core}queries/`,
    may: [
      ...['lint', 'directives', 'config', 'rules', 'course', 'note', 'edits', 'privacy'],
      ...['protocol', 'text', 'markdown', 'words'],
    ],
  },
  {
    name: 'adopt',
    path: `${core}adopt/`,
    may: ['lint', 'config', 'course', 'note', 'privacy', 'protocol', 'text', 'markdown', 'words'],
  },
  {
    name: 'core',
    path: `${core}index[.]ts$`,
    may: [
      ...['protocol', 'text', 'markdown', 'words', 'privacy', 'note', 'course', 'edits', 'rules'],
      ...['config', 'lint', 'queries', 'directives', 'adopt'],
    ],
  },
  { name: 'files', path: '^server/src/host/(?:host|decode)[.]ts$', may: [] },
  { name: 'host', path: '^server/src/host/(?!(?:host|decode)[.]ts$)', may: ['core', 'files'] },
  { name: 'wire', path: '^server/src/wire/', may: ['core', 'files', 'privacy'] },
  { name: 'lsp', path: '^server/src/lsp/', may: ['core', 'files', 'host', 'wire'] },
  { name: 'cli', path: '^server/src/cli/', may: ['core', 'files', 'host'] },
  { name: 'main', path: '^server/src/main/', may: ['lsp', 'cli', 'files', 'host', 'core'] },
  { name: 'client', path: '^client/src/(?!main/)', may: ['files', 'wire'] },
  { name: 'client-main', path: '^client/src/main/', may: ['client', 'wire'] },
];

const pathOf = (/** @type {string} */ name) => parts.find((part) => part.name === name)?.path ?? name;

/** The only files that may know Node: everything else runs in browsers as well. */
const onNode = [
  '^server/src/(?:cli|host)/',
  '^server/src/main/(?:start-)?(?:cli|node)(?:-transport)?[.]ts$',
  '^client/src/(?:main/node|privacy/disk-encryption)[.]ts$',
];
/** The only files that may know the editor or its protocol. */
const inEditors = ['^server/src/(?:lsp|main|wire)/', '^client/src/'];
const packageNamed = (/** @type {string} */ names) => `(?:^|node_modules/(?:@types/)?)(?:${names})(?:/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...parts.map(({ name, path, may }) => ({
      name: `arrows-of-${name}`,
      severity: /** @type {const} */ ('error'),
      from: { path },
      to: { path: '^(?:client|server|bench|scripts|test)/', pathNot: [path, ...may.map(pathOf)] },
    })),
    {
      name: 'belongs-to-a-part',
      severity: 'error',
      from: { pathNot: parts.map(({ path }) => path) },
      to: {},
    },
    {
      name: 'is-used',
      severity: 'error',
      from: { orphan: true, pathNot: '[.]d[.]ts$' },
      to: {},
    },
    {
      name: 'rules-know-no-rule',
      severity: 'error',
      from: { path: `${core}rules/(?:note|course)/` },
      to: { path: `${core}rules/(?:note|course)/` },
    },
    {
      name: 'configuration-makes-its-words',
      severity: 'error',
      // What it makes of a text is printed in messages.
      from: { pathNot: `${core}config/` },
      to: { path: `${core}config/word[.]ts$` },
    },
    {
      name: 'course-rules-know-facts-only',
      severity: 'error',
      from: { path: `${core}rules/course/` },
      to: { path: [`${core}note/`, packageNamed('(?:mdast|unist|unified|remark|micromark|yaml)[^/]*')] },
    },
    {
      name: 'node-in-few-files',
      severity: 'error',
      from: { pathNot: onNode },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'editor-in-few-parts',
      severity: 'error',
      from: { pathNot: inEditors },
      // A reader of addresses, in spite of its name.
      to: { path: packageNamed('vscode[^/]*'), pathNot: packageNamed('vscode-uri') },
    },
    {
      name: 'addresses-outside-core',
      severity: 'error',
      from: { path: core },
      to: { path: packageNamed('vscode-uri') },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'is-there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      mainFields: ['module', 'main', 'types', 'typings'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

import { builtinModules } from 'node:module';
import { allImports, type Import, type Sources } from './sources.ts';

/** A part of the house: the paths that belong to it, and the parts that it may import besides itself. */
interface Part {
  readonly name: string;
  readonly holds: RegExp;
  readonly may: readonly string[];
}

const core = 'server/src/core/';
const everyPart = [
  'protocol',
  'text',
  'markdown',
  'words',
  'privacy',
  'note',
  'course',
  'edits',
  'rules',
  'config',
  'lint',
  'queries',
];

/** The first part that holds a path is its part. Arrows of STYLE and CONTRIBUTING, written down once more as data. */
const parts: readonly Part[] = [
  { name: 'protocol', holds: /^server\/src\/core\/protocol\//, may: [] },
  { name: 'text', holds: /^server\/src\/core\/text\//, may: [] },
  { name: 'markdown', holds: /^server\/src\/core\/markdown\//, may: ['text'] },
  { name: 'words', holds: /^server\/src\/core\/(?:say|finding)\.ts$/, may: ['protocol', 'text'] },
  { name: 'privacy', holds: /^server\/src\/core\/privacy\//, may: ['protocol', 'text'] },
  { name: 'note', holds: /^server\/src\/core\/note\//, may: ['markdown', 'privacy', 'protocol', 'text'] },
  { name: 'course', holds: /^server\/src\/core\/course\//, may: ['note', 'protocol', 'text'] },
  { name: 'edits', holds: /^server\/src\/core\/edits\//, may: ['note', 'protocol', 'text', 'words'] },
  {
    name: 'rules',
    holds: /^server\/src\/core\/rules\//,
    may: ['course', 'note', 'edits', 'privacy', 'protocol', 'text', 'words', 'directives'],
  },
  {
    name: 'directives',
    holds: /^server\/src\/core\/directives\.ts$/,
    may: ['note', 'edits', 'protocol', 'text', 'words'],
  },
  {
    name: 'config',
    holds: /^server\/src\/core\/config\//,
    may: ['rules', 'note', 'protocol', 'text', 'words'],
  },
  {
    name: 'lint',
    holds: /^server\/src\/core\/(?:lint|lint-course|note-files|report-from|silencing|skip-reason)\.ts$/,
    may: ['rules', 'config', 'course', 'note', 'edits', 'privacy', 'directives', 'protocol', 'text', 'words'],
  },
  {
    name: 'queries',
    holds: /^server\/src\/core\/queries\//,
    may: [
      'lint',
      'directives',
      'config',
      'rules',
      'course',
      'note',
      'edits',
      'privacy',
      'protocol',
      'text',
      'markdown',
      'words',
    ],
  },
  {
    name: 'adopt',
    holds: /^server\/src\/core\/adopt\//,
    may: ['lint', 'config', 'course', 'note', 'privacy', 'protocol', 'text', 'markdown', 'words'],
  },
  { name: 'core', holds: /^server\/src\/core\/index\.ts$/, may: [...everyPart, 'directives', 'adopt'] },
  { name: 'files', holds: /^server\/src\/host\/(?:host|decode)\.ts$/, may: [] },
  { name: 'host', holds: /^server\/src\/host\//, may: ['core', 'files'] },
  { name: 'wire', holds: /^server\/src\/wire\//, may: ['core', 'files', 'privacy'] },
  { name: 'lsp', holds: /^server\/src\/lsp\//, may: ['core', 'files', 'host', 'wire'] },
  { name: 'cli', holds: /^server\/src\/cli\//, may: ['core', 'files', 'host'] },
  { name: 'main', holds: /^server\/src\/main\//, may: ['lsp', 'cli', 'files', 'host', 'core'] },
  { name: 'client', holds: /^client\/src\/(?!main\/)/, may: ['files', 'wire'] },
  { name: 'client main', holds: /^client\/src\/main\//, may: ['client', 'wire'] },
];

function partOf(path: string): Part | undefined {
  return parts.find(({ holds }) => holds.test(path));
}

/** Imports that the arrows forbid, and files that belong to no part. */
export function forbiddenImports(sources: Sources): string[] {
  const homeless = [...sources.keys()]
    .filter((path) => !partOf(path))
    .map((path) => `${path} belongs to no part`);
  const forbidden = allImports(sources).filter((each) => isForbidden(each, sources));
  return [...homeless, ...forbidden.map(({ from, to }) => `${from} -> ${to}`)];
}

function isForbidden({ from, to }: Import, sources: Sources): boolean {
  const own = partOf(from);
  if (!sources.has(to)) return isForbiddenPackage(from, to);
  const other = partOf(to);
  if (isRule(from) && isRule(to)) return true;
  if (from.startsWith(`${core}rules/course/`) && other?.name === 'note') return true;
  if (own === other) return false;
  return !own || !other || !own.may.includes(other.name);
}

function isRule(path: string): boolean {
  return /^server\/src\/core\/rules\/(?:note|course)\//.test(path);
}

/** Node's own modules, with and without their prefix. */
const nodeModules = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
/** The only files that may know Node: everything else runs in browsers as well. */
const onNode =
  /^server\/src\/(?:cli|host)\/|^server\/src\/main\/(?:start-)?(?:cli|node)(?:-transport)?\.ts$|^client\/src\/(?:main\/node|privacy\/disk-encryption)\.ts$/;
/** The only files that may know the editor or its protocol. */
const inEditors = /^server\/src\/(?:lsp|main|wire)\/|^client\/src\//;
/** Our own declarations of what is no TypeScript: a package without types, and a file that is generated. */
const ownDeclarations = /(?:weighted-damerau-levenshtein\.d\.ts|config\/schema-check\.js)$/;
/** What a tree is made of: course rules read facts only. */
const trees = /^(?:mdast|unist|unified|remark|micromark|yaml)/;

function isForbiddenPackage(from: string, to: string): boolean {
  if (to.startsWith('.') || to.startsWith('server/') || to.startsWith('client/'))
    return !ownDeclarations.test(to);
  const isNode = nodeModules.has(to) || to.startsWith('node:');
  const isEditor = /^vscode(?:$|-|\/)/.test(to);
  if (isNode) return !onNode.test(from);
  // A reader of addresses, in spite of its name.
  if (to === 'vscode-uri') return from.startsWith(core);
  if (isEditor) return !inEditors.test(from);
  return from.startsWith(`${core}rules/course/`) && trees.test(to);
}

/** Groups of files that import one another in a circle. */
export function circles(sources: Sources): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of allImports(sources))
    if (sources.has(to)) next.set(from, [...(next.get(from) ?? []), to]);
  const reach = new Map([...sources.keys()].map((path) => [path, reachable(path, next)]));
  const inCircle = [...sources.keys()].filter((path) => reach.get(path)?.has(path));
  const groups = new Map<string, string[]>();
  for (const path of inCircle) {
    const members = inCircle.filter((other) => reach.get(path)?.has(other) && reach.get(other)?.has(path));
    groups.set(members.join(), members);
  }
  return [...groups.values()];
}

function reachable(from: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const open = [...(next.get(from) ?? [])];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(next.get(path) ?? []));
  }
  return seen;
}

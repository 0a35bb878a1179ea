import { builtinModules } from 'node:module';
import ts from 'typescript';
import { nodesOf } from '../guards/sources.ts';

/** Modules by which Node reaches a network. `net` is not among them: the protocol library asks for it, for sockets. */
const networkModules: ReadonlySet<string> = new Set([
  'dgram',
  'dns',
  'http',
  'http2',
  'https',
  'inspector',
  'tls',
  'undici',
]);

/** Functions and objects by which a script reaches a network, in browsers and in Node. */
const networkGlobals: ReadonlySet<string> = new Set([
  'EventSource',
  'RTCPeerConnection',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'XMLHttpRequest',
  'fetch',
  'importScripts',
  'sendBeacon',
]);

const builtin: ReadonlySet<string> = new Set(builtinModules);

/** A bundle, parsed: minified or not, names of modules and of globals are what they are. */
export function parseBundle(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
}

/**
 * Every way to a network that a bundle holds. A module counts wherever its name is handed to a call, whatever the
 * function is called by then; a global counts wherever its name is used, as a variable or on any object.
 */
export function waysOut(bundle: ts.SourceFile): string[] {
  const found = new Set<string>();
  for (const node of nodesOf(bundle)) {
    const module = moduleAskedFor(node);
    if (module !== undefined && networkModules.has(module.split('/')[0] ?? '')) found.add(module);
    const name = nameUsed(node);
    if (name !== undefined && networkGlobals.has(name)) found.add(name);
  }
  return [...found].sort();
}

/** The modules of Node that a bundle asks for, without their prefix. */
export function modulesOf(bundle: ts.SourceFile): string[] {
  const asked = [...nodesOf(bundle)].flatMap((node) => moduleAskedFor(node) ?? []);
  return [...new Set(asked.filter((name) => builtin.has(name)))].sort();
}

function moduleAskedFor(node: ts.Node): string | undefined {
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  const given = ts.isImportDeclaration(node) ? node.moduleSpecifier : argument;
  return given && ts.isStringLiteralLike(given) ? given.text.replace(/^node:/, '') : undefined;
}

function nameUsed(node: ts.Node): string | undefined {
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return node.argumentExpression.text;
  }
  return ts.isIdentifier(node) ? node.text : undefined;
}

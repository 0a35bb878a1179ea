import ts from 'typescript';
import { nodesOf, type Sources } from './sources.ts';

/** The log is read by those who look for a fault, in English; services have one name in all languages. */
const ownLanguage = ['client/src/log/', 'client/src/privacy/places.ts'];

/** Properties whose text a person reads, whatever it is. */
const shown = new Set([
  ...['label', 'description', 'detail', 'title', 'placeHolder', 'placeholder', 'prompt', 'tooltip'],
  ...['text', 'message', 'count', 'name'],
]);

/** Two words, or one that begins with a capital: nothing else in the client looks so. */
const words = /\p{L}{2,}[,;:.]? \p{L}|^\p{Lu}\p{Ll}+$/u;
const letters = /\p{L}{2,}/u;
/** What no language has another word for: icons of VS Code in a label, and our name. */
const names = /\$\([a-z-]+\)|^IPT Notes$/g;

/** Texts of the client that a person reads and that no translation would reach: `path:line: text`. */
export function unlocalized(sources: Sources): string[] {
  return inClient(sources, (node) => isText(node) && isRead(node) && !isExempt(node));
}

/** Messages that are put into words while a file is loaded, before a translation is there. */
export function localizedTooEarly(sources: Sources): string[] {
  return inClient(sources, (node) => isLocalizing(node) && !isInFunction(node));
}

/** Messages that are put together while the program runs: none could translate them. */
export function builtMessages(sources: Sources): string[] {
  return inClient(sources, (node) => {
    if (!isLocalizing(node)) return false;
    const [message] = node.arguments;
    return !message || !ts.isStringLiteralLike(message);
  });
}

/** Strings of the manifest that should be `%key%` and are not, keys without a text, and texts without a key. */
export function unlocalizedInManifest(manifest: unknown, texts: Readonly<Record<string, string>>): string[] {
  const used = new Set<string>();
  const found: string[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
      return;
    }
    if (typeof value !== 'string') return;
    const key = /^%([^%]+)%$/.exec(value)?.[1];
    if (key !== undefined) {
      used.add(key);
      if (texts[key] === undefined) found.push(`${path.join('.')}: no text for ${key}`);
    } else if (isReadInManifest(path)) found.push(`${path.join('.')}: ${value}`);
  };
  visit(manifest, []);
  return [...found, ...Object.keys(texts).flatMap((key) => (used.has(key) ? [] : `${key} is not used`))];
}

const manifestWords = new Set([
  ...['title', 'category', 'name', 'contextualTitle', 'contents', 'displayName', 'shortTitle', 'altText'],
  ...['description', 'markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels'],
]);

/** npm shows the description as it is; the name of the package is no word. */
function isReadInManifest(path: readonly string[]): boolean {
  const [top, second] = path;
  if (path.length === 1) return top === 'displayName';
  if (top !== 'contributes' && top !== 'capabilities') return false;
  return second !== 'semanticTokenScopes' && path.slice(-2).some((part) => manifestWords.has(part));
}

function inClient(sources: Sources, isFound: (node: ts.Node) => boolean): string[] {
  return [...sources].flatMap(([path, file]) => {
    if (!path.startsWith('client/') || ownLanguage.some((folder) => path.startsWith(folder))) return [];
    return [...nodesOf(file)].filter(isFound).map((node) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      return `${path}:${line + 1}: ${node.getText(file)}`;
    });
  });
}

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** What is written in a text, without what is put into it. */
function writtenIn(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  const text = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
    : node.text;
  return text.replace(names, '');
}

function isRead(node: ts.StringLiteralLike | ts.TemplateExpression): boolean {
  const text = writtenIn(node);
  if (words.test(text)) return true;
  const property = enclosingProperty(node);
  return property !== undefined && shown.has(property) && letters.test(text);
}

/** The property that a text is the value of, also through a condition. */
function enclosingProperty(node: ts.Node): string | undefined {
  const { parent } = node;
  if (ts.isConditionalExpression(parent) && parent.condition !== node) return enclosingProperty(parent);
  if (ts.isParenthesizedExpression(parent)) return enclosingProperty(parent);
  return ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name) ? parent.name.text : undefined;
}

/** In a call that translates or logs, in an import, a type or a comparison, or compared with. */
function isExempt(node: ts.Node): boolean {
  for (let at = node; at.parent && !ts.isBlock(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts.isImportDeclaration(parent) || ts.isTypeNode(parent)) return true;
    if (isLocalizing(parent) && parent.arguments[0] === at) return true;
    if (isLogging(parent) || isError(parent)) return true;
  }
  return ts.isBinaryExpression(node.parent) && /^[!=]==$/.test(node.parent.operatorToken.getText());
}

function isLocalizing(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === 'l10n.t';
}

/** The client logs by its channel alone, which withholds all that it does not know. */
function isLogging(node: ts.Node): boolean {
  return ts.isCallExpression(node) && /\.#client\s*\.error$|\.error$/.test(node.expression.getText());
}

function isError(node: ts.Node): boolean {
  return ts.isNewExpression(node) && /Error$/.test(node.expression.getText());
}

function isInFunction(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) if (ts.isFunctionLike(at)) return true;
  return false;
}

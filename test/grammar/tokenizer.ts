import fs from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { scopeName } from '../../scripts/gen/grammar.ts';

const require = createRequire(import.meta.url);
const injection = new URL('../../syntaxes/ipt-notes.injection.tmLanguage.json', import.meta.url);

/** VS Code's own grammars of what a note may hold. */
const bundled: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'text.html.basic': 'html',
  'source.yaml': 'yaml',
  'source.yaml.1.2': 'yaml',
};

/** A stretch of a line with the scope that our grammar gives it, without the ending of its name. */
export interface Coloured {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

/** Tokenizes as VS Code does: its own Markdown grammar with ours injected. */
export async function tokenizer(): Promise<(text: string) => Coloured[]> {
  const wasm = fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      if (scope === scopeName) return parseRawGrammar(fs.readFileSync(injection, 'utf8'), 'ipt-notes.json');
      const name = bundled[scope];
      if (name === undefined) return null;
      const file = require.resolve(`tm-grammars/grammars/${name}.json`);
      return parseRawGrammar(fs.readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? [scopeName] : undefined),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('The Markdown grammar cannot be loaded.');

  return (text) => {
    let stack = INITIAL;
    return text.split('\n').flatMap((content, line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(content, stack);
      stack = ruleStack;
      return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
        const scope = scopes.at(-1);
        if (!scope?.endsWith('.ipt-notes') || /^(?:meta|punctuation)\./.test(scope)) return [];
        return [{ line, start: startIndex, end: endIndex, scope: scope.slice(0, -'.ipt-notes'.length) }];
      });
    });
  };
}

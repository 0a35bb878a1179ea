// @ts-check
/**
 * Serves VS Code for browsers with a suite to be run in its page, which the command line of `@vscode/test-web` does only in
 * a browser of its own.
 *
 *     node web-open.mjs MAIN OPTIONS     MAIN: its module; OPTIONS: those of its `open`, as JSON
 */
import { createRequire } from 'node:module';

const [main = '', options = '{}'] = process.argv.slice(2);
await createRequire(import.meta.url)(main).open(JSON.parse(options));

// @ts-check

/** What this build of VS Code reports on every run: modules not compiled, no service worker, the end of the connection. */
const NOISE =
  /Could not locate the bindings file|native-watchdog|Release\/watchdog|\[Service Worker\]|WebSocket/;

/** An error as Node prints it when it has properties: down to the closing brace. */
const PRINTED_ERROR = /^Error: Could not locate the bindings file[\s\S]*?^\}\n/gm;

/**
 * @param {string} entry of a log
 * @returns {boolean} whether it says nothing about the run
 */
export function isNoise(entry) {
  return NOISE.test(entry);
}

/**
 * @param {string} output of VS Code's server
 * @returns {string} without the errors about modules that are not compiled
 */
export function withoutNoise(output) {
  return output.replace(PRINTED_ERROR, '').trim();
}

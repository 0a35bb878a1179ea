import { hashOf } from '../../host/hash.ts';

const LENGTH = 64;
const [before, after] = [
  '\n<!-- Made by ipt-notes and not changed since while this is its sha256: ',
  ' -->\n',
];

/** A page, in Markdown or HTML, with a last line that no reader sees, by which what someone writes into it is noticed. */
export function sealed(page: string): string {
  return page + before + hashOf(page) + after;
}

/** True for a page that is as it was sealed; line ends aside, which git may change. */
export function isSealed(text: string): boolean {
  const whole = text.replaceAll('\r\n', '\n');
  const page = whole.slice(0, -(before.length + LENGTH + after.length));
  return whole === sealed(page);
}

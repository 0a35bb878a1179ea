import type { IdentifierKind } from './identifier.ts';

/** Telephone numbers, sites and mail addresses in any writing: `116 123`, `example.org/help`, `jo@example.org`. */
export interface Contacts {
  readonly numbers: readonly string[];
  readonly pages: readonly string[];
  readonly mails?: readonly string[];
}

/** True for an identifier that is a public one: a number in any writing, a page of a site. */
export type PublicTest = (kind: IdentifierKind, text: string) => boolean;

/** Calling codes of the countries whose services are known, by which a number may begin. */
const callingCodes = ['1', '31', '34', '353', '44', '49', '61', '64'];

/** Kinds that may be the digits of a telephone. */
const numeric: ReadonlySet<IdentifierKind> = new Set(['phone', 'nhs-number', 'ssn', 'record-number']);

/**
 * The test for a list of public contacts; the list is indexed when it is first asked.
 * @param contacts those of services, and those of a configuration.
 */
export function publicTest(contacts: readonly Contacts[]): PublicTest {
  let index: Index | undefined;
  return (kind, text) => {
    index ??= indexOf(contacts);
    if (numeric.has(kind)) return isPublicNumber(text, index.numbers);
    if (kind === 'url') return isPublicPage(text, index.pages);
    return kind === 'email' && index.mails.has(text.toLowerCase());
  };
}

/** What an entry of a configuration is: a number, a mail address, or a site. */
export function contactOf(entry: string): Contacts {
  const none = { numbers: [], pages: [], mails: [] };
  if (!/[a-z]/i.test(entry)) return { ...none, numbers: [entry] };
  return entry.includes('@') ? { ...none, mails: [entry] } : { ...none, pages: [entry] };
}

interface Index {
  readonly numbers: ReadonlySet<string>;
  /** The paths that are public, by host. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
  readonly mails: ReadonlySet<string>;
}

function indexOf(contacts: readonly Contacts[]): Index {
  const pages = new Map<string, string[]>();
  for (const page of contacts.flatMap((each) => each.pages)) {
    const { host, path } = pageOf(page);
    pages.set(host, [...(pages.get(host) ?? []), path]);
  }
  return {
    numbers: new Set(contacts.flatMap(({ numbers }) => numbers.flatMap(subscribersOf))),
    pages,
    mails: new Set(contacts.flatMap(({ mails }) => mails ?? []).map((mail) => mail.toLowerCase())),
  };
}

/** The digits of a number without the marks, and without what is dialled before them from afar or abroad. */
function subscribersOf(written: string): string[] {
  const digits = written
    .replace(/\(0\)/, '')
    .replace(/,? ?(?:ext\.?|extension|x) ?\d{1,5}$/i, '')
    .replace(/\D/g, '')
    .replace(/^011(?=\d{10})|^0{1,2}/, '');
  const inland = callingCodes
    .filter((code) => digits.startsWith(code) && digits.length - code.length > 5)
    .map((code) => digits.slice(code.length).replace(/^0/, ''));
  return [digits, ...inland];
}

function isPublicNumber(text: string, numbers: ReadonlySet<string>): boolean {
  return subscribersOf(text).some((digits) => numbers.has(digits));
}

/** Anyone who is named before a host is a person: such a page is not public. */
function isPublicPage(text: string, pages: Index['pages']): boolean {
  const { host, path, isOwned } = pageOf(text);
  if (isOwned) return false;
  return pages.get(host)?.some((known) => path === known || path.startsWith(`${known}/`)) === true;
}

/** The host and path of a page, in lower case, without `www.`, query and slash at the end. */
function pageOf(url: string): { readonly host: string; readonly path: string; readonly isOwned: boolean } {
  const [, authority = '', path = ''] = /^(?:[a-z][a-z\d+.-]*:\/\/)?([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  return {
    host: authority
      .toLowerCase()
      .replace(/^www\./, '')
      .replace(/:\d+$/, ''),
    path: path.toLowerCase().replace(/\/+$/, ''),
    isOwned: authority.includes('@'),
  };
}

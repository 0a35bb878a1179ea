import { letterPattern } from '../text/letter-pattern.ts';

const written = letterPattern(
  String.raw`(?<![\p{L}\p{N}_-])\p{L}[\p{L}_]{0,3}[ -]?\d{1,4}(?![\p{L}\p{N}_-])`,
  'g',
);

/** An id as ids of members are compared: without case, hyphens and spaces. */
export function looseId(id: string): string {
  return id.replace(/[ -]/g, '').toUpperCase();
}

/** What in a text may be the id of a member, in any case and with a blank or hyphen in it. */
export function idsWritten(text: string): Iterable<RegExpMatchArray> {
  return text.matchAll(written(text));
}

/** True where a text names a member by the id, in any case. */
export function namesMember(text: string, id: string): boolean {
  const wanted = looseId(id);
  for (const [token] of idsWritten(text)) if (looseId(token) === wanted) return true;
  return false;
}

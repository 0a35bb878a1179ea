import { sha256 } from '@noble/hashes/sha256';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Report, ReportedFinding } from './report.ts';

/**
 * A mark by which a finding is known again in a later run: made of the file, rule, subject and how many of the same come
 * before it, so that it stays when lines move, and wherever a run starts. No two are alike, also where outside of a
 * repository two notes have one anchor. No text of the note goes into it.
 */
export function fingerprints({ notes }: Report): Map<ReportedFinding, string> {
  const marks = new Map<ReportedFinding, string>();
  const seen = new Map<string, number>();
  for (const { anchor, findings, known, silenced } of notes) {
    // By place, so that a baseline changes no mark; silenced ones last, so that a directive changes none of others.
    const inPlace = [...findings, ...known].sort((a, b) => a.line - b.line || a.column - b.column);
    for (const each of [...inPlace, ...silenced]) {
      const { rule, subject } = each.finding;
      const same = `${anchor}\n${rule}\n${subject}`;
      const ordinal = seen.get(same) ?? 0;
      seen.set(same, ordinal + 1);
      marks.set(each, fingerprintOf(anchor, rule, subject, ordinal));
    }
  }
  return marks;
}

/** The mark of what is said of a subject in a file. */
export function fingerprintOf(path: string, rule: string, subject: string, ordinal: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${path}\n${rule}\n${subject}\n${ordinal}`)));
}

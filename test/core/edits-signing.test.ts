import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  lintNote,
  noteStateOf,
  type SigningStep,
  takeStep,
} from '../../server/src/core/index.ts';
import { digestOf } from '../../server/src/core/note/digest.ts';
import { noteOf, standard, today, wholeNote } from '../harness/notes.ts';

/** The text after a step, or why it was refused. */
function step(text: string, ...steps: readonly SigningStep[]): string {
  return steps.reduce((before, each) => {
    const signing = takeStep(noteOf(before), each, today);
    if ('refusal' in signing) return signing.refusal;
    const after = applyEdits(before, signing.edits);
    if (after === undefined) throw new Error('The edits overlap');
    return after;
  }, text);
}

const draft = wholeNote.replace('\n---\n', '\nstatus: draft # mine\n---\n');
const settings = standard.settingsFor(undefined, () => undefined);
const findings = (text: string) => lintNote(noteOf(text), settings, today).findings.map(({ rule }) => rule);

describe('a note on its way into the record', () => {
  it('is completed, signed, cosigned and added to, and nothing is found in it', () => {
    const texts = (['complete', 'sign', 'cosign', 'addendum'] as const).reduce<string[]>(
      (all, each) => [...all, step(all.at(-1) ?? '', each)],
      [draft],
    );
    expect(texts.map((text) => noteStateOf(noteOf(text)))).toEqual([
      'draft',
      'complete',
      'signed',
      'cosigned',
      'cosigned',
    ]);
    expect(texts[1]).toBe(draft.replace('status: draft', 'status: complete'));
    expect(texts[2]).toMatch(/\nsigned: 2025-06-01\ndigest: sha256-[A-Za-z0-9+/]{43}=\n---\n/);
    expect(texts[3]).toContain('\ncosigned: 2025-06-01\n---\n');
    expect(texts[4]).toMatch(
      /\n\n## Addendum 2025-06-01\n\n\[state what is added or corrected, and why\]\n$/,
    );
    for (const text of texts.slice(2)) {
      expect(noteOf(text).fields.digest?.value).toBe(digestOf(noteOf(text)));
      expect(findings(text)).not.toContain('changed-after-signing');
    }
    const changed = (texts[3] ?? '').replace('Mood was lower', 'Mood was higher');
    expect(findings(changed)).toContain('changed-after-signing');
  });

  it('is signed at once from a draft, with CRLF too, and keeps every other byte', () => {
    const crlf = draft.replaceAll('\n', '\r\n');
    const signed = step(crlf, 'sign');
    expect(
      signed.replace(/signed: .*\r\ndigest: .*\r\n/, '').replace('status: complete', 'status: draft'),
    ).toBe(crlf);
    expect(findings(signed)).not.toContain('changed-after-signing');
    expect(findings(signed.replaceAll('\r\n', '\n'))).not.toContain('changed-after-signing');
  });

  it('puts the day where a prompt waits for it', () => {
    const prompted = wholeNote.replace('\n---\n', '\nsigned: "[record the date of signing]"\ndigest:\n---\n');
    expect(step(prompted, 'sign')).toMatch(/\nsigned: 2025-06-01\ndigest: sha256-/);
  });

  it.each<[string, string, SigningStep, string]>([
    ['signed twice', step(draft, 'sign'), 'sign', 'This note is signed already.'],
    ['completed once it is signed', step(draft, 'sign'), 'complete', 'This note is signed already.'],
    ['cosigned before it is signed', draft, 'cosign', 'This note is not signed yet.'],
    ['cosigned twice', step(draft, 'sign', 'cosign'), 'cosign', 'This note is co-signed already.'],
    [
      'cosigned after it was changed',
      step(draft, 'sign').replace('Mood was lower', 'Mood was higher'),
      'cosign',
      'This note was changed after it was signed. It cannot be co-signed as it is.',
    ],
    ['added to before it is signed', draft, 'addendum', 'This note is not signed. Change its text instead.'],
    [
      'signed without front matter',
      '## Review of the week\n\nText.\n',
      'sign',
      'The front matter is missing or cannot be read. Correct it first.',
    ],
    [
      'signed where front matter has braces',
      '---\n{client: SYN-101, session: 3}\n---\n',
      'sign',
      'The front matter has no place for this. Write it as “key: value” lines first.',
    ],
  ])('is not %s', (_, text, wanted, refusal) => {
    expect(takeStep(noteOf(text), wanted, today)).toEqual({ refusal });
  });
});

import { describe, expect, it } from 'vitest';
import { statementOf } from '../../server/src/core/index.ts';
import { digestOf } from '../../server/src/core/note/digest.ts';
import { noteOf, wholeNote } from '../harness/notes.ts';

function signed(from: string | RegExp = '', to = '') {
  const text = wholeNote.replace(from, to).replace('\n---\n', '\nsigned: 2025-06-01\ndigest: D\n---\n');
  return noteOf(text.replace('digest: D', `digest: ${digestOf(noteOf(text))}`));
}

describe('the line that a key signs', () => {
  it('is the code, the session and the digest', () => {
    const note = signed();
    expect(statementOf(note, 'clinician')).toEqual({
      line: `SYN-101 8 ${note.fields.digest?.value}`,
      principal: 'C-07',
    });
  });

  it('names both sessions of a double one, and the code of a group', () => {
    const note = signed(/client: SYN-101\nsession: 8\n/, 'group: SYN-G04\nsession: [8, 9]\n');
    expect(statementOf(note, 'clinician')).toMatchObject({
      line: `SYN-G04 8,9 ${note.fields.digest?.value}`,
    });
  });

  it.each<[string, string | RegExp, string, 'clinician' | 'supervisor', string]>([
    ['without a code', /client: .*\n/, '', 'clinician', 'names no client or group, or no session'],
    ['without a session', /session: .*\n/, '', 'clinician', 'names no client or group, or no session'],
    ['without a clinician', /clinician: .*\n/, '', 'clinician', 'names no clinician'],
    ['without a supervisor', '', '', 'supervisor', 'names no supervisor'],
  ])('is none in a note %s', (_, from, to, signer, refusal) => {
    expect(statementOf(signed(from, to), signer)).toEqual({ refusal: expect.stringContaining(refusal) });
  });
});

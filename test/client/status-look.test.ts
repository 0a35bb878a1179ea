import { expect, it } from 'vitest';
import { signedLook, statusLook } from '../../client/src/views/status-look.ts';
import { outlineOf } from './wire-samples.ts';

const outline = outlineOf({ session: 6, planned: 16, isDraft: true, recorded: 4 });

it('says how far a note has come, and leads to its outline', () => {
  expect(statusLook('running', true, outline)).toEqual({
    text: '4 of 5 sections recorded',
    detail: 'session 6 of 16 · draft',
    weight: 'information',
    busy: false,
    command: { command: 'iptNotes.thisNote.focus', title: 'Show Outline' },
  });
});

it('says that the server is starting, or is not available, whatever it said before', () => {
  expect(statusLook('starting', true, outline)).toMatchObject({
    text: 'Starting',
    busy: true,
    weight: 'information',
  });
  expect(statusLook('failed', true, outline)).toMatchObject({
    text: 'The server is not running',
    weight: 'error',
    busy: false,
    command: { command: 'iptNotes.showLog', title: 'Show Log' },
  });
});

it.each(['starting', 'running', 'failed'] as const)('%s: says nothing of other Markdown', (state) => {
  expect(statusLook(state, false, undefined)).toBeUndefined();
});

it('says nothing of a likely note until the server has answered', () => {
  expect(statusLook('running', true, undefined)).toBeUndefined();
});

it('opens a signed note with a notice, and no other document', () => {
  expect(signedLook('running', outlineOf({ isSigned: true, standing: 'signed' }))).toEqual({
    text: 'This note is signed',
    detail: 'What is new goes into an addendum',
    weight: 'notice',
    busy: false,
    command: { command: 'iptNotes.addAddendum', title: 'Add Addendum' },
  });
  expect(signedLook('running', outline)).toBeUndefined();
  expect(signedLook('running', undefined)).toBeUndefined();
  expect(signedLook('failed', outlineOf({ isSigned: true }))).toBeUndefined();
});

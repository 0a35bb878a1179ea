import { expect, it } from 'vitest';
import { noteKeys } from '../../client/src/note/note-keys.ts';
import type { OutlineResult, WireSection } from '../../server/src/wire/note.ts';
import { outlineOf } from './wire-samples.ts';

const section = (state: WireSection['state'], isRequired = true): WireSection => ({
  id: 'plan',
  short: 'Plan',
  title: 'Plan',
  state,
  isRequired,
  items: [],
});

it.each<[string, OutlineResult | undefined, boolean, boolean]>([
  ['no note', undefined, false, false],
  ['a whole note', outlineOf({ sections: [section('present'), section('empty')] }), true, false],
  [
    'a note that lacks a section',
    outlineOf({ sections: [section('present'), section('missing')] }),
    true,
    true,
  ],
  ['one that nobody asks for', outlineOf({ sections: [section('missing', false)] }), true, false],
  ['a signed note', outlineOf({ sections: [section('missing')], isSigned: true }), true, false],
])('menus go by what the views show: %s', (_, outline, isNote, lacksSections) => {
  expect(noteKeys(outline)).toEqual({
    'iptNotes.isNote': isNote,
    'iptNotes.lacksSections': lacksSections,
  });
});

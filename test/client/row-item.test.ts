import { describe, expect, it } from 'vitest';
import { leaf, type Row } from '../../client/src/views/row.ts';
import { rowItem } from '../../client/src/views/row-item.ts';

const row = (over: Partial<Row> = {}): Row => ({
  ...leaf,
  id: 'a',
  label: 'Session 8',
  icon: 'note',
  tone: 'plain',
  ...over,
});
const uri = 'file:///clinic/s08.ipt.md';
const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } };

describe('a row', () => {
  it('is spoken with all that is shown of it', () => {
    expect(rowItem(row()).spoken).toBe('Session 8');
    expect(
      rowItem(row({ description: 'middle', tooltip: 'Click to open the note.', isCurrent: true })).spoken,
    ).toBe('Session 8, middle, shown in the editor, Click to open the note.');
    expect(rowItem(row({ description: '', isCurrent: false })).spoken).toBe('Session 8');
    expect(rowItem(row({ count: '1 error', description: 'middle', tooltip: 'middle\nClick.' })).spoken).toBe(
      'Session 8, 1 error, middle, Click.',
    );
  });

  it('unfolds where it has children, or where these are yet to be asked for', () => {
    expect(rowItem(row()).fold).toBe('none');
    expect(rowItem(row({ isOpen: true })).fold).toBe('none');
    expect(rowItem(row({ children: [row()] })).fold).toBe('closed');
    expect(rowItem(row({ children: [row()], isOpen: true })).fold).toBe('open');
    expect(rowItem(row({ courseOf: uri })).fold).toBe('closed');
  });

  it('goes to its place, or inserts its section', () => {
    expect(rowItem(row())).not.toHaveProperty('command');
    expect(rowItem(row({ click: { uri, range } }))).toMatchObject({
      command: { command: 'iptNotes.goTo', arguments: [uri, range] },
    });
    expect(rowItem(row({ click: { uri } }))).not.toHaveProperty('contextValue');
    const missing = row({ click: { insert: 'plan' } });
    expect(rowItem(missing)).toMatchObject({
      contextValue: 'insertable',
      command: { command: 'iptNotes.insertSection', arguments: [missing] },
    });
  });
});

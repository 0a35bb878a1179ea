import { describe, expect, it } from 'vitest';
import { isSameNote, KnownPrompts } from '../../client/src/note/known-prompts.ts';

const text = '- HW1a: [choose: done, not done]\n- HW1b: [choose: done, not done]\n\n[describe it]\n';
const promptsIn = (source: string) =>
  Array.from(source.matchAll(/\[[^\]]+\]/g), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
const cursor = (offset: number) => ({ start: offset, end: offset });

/** A document in which one prompt after the other is typed over. */
class Typing {
  text = text;
  readonly known = new KnownPrompts();
  at = 0;

  constructor() {
    this.known.knows(promptsIn(text));
  }

  edit(rangeOffset: number, rangeLength: number, by: string): this {
    this.known.changed([{ rangeOffset, rangeLength, text: by }]);
    this.text = this.text.slice(0, rangeOffset) + by + this.text.slice(rangeOffset + rangeLength);
    this.at = rangeOffset + by.length;
    this.known.selected(cursor(this.at));
    return this;
  }

  /** Types over a whole text, letter by letter. */
  over(old: string, words: string): this {
    const [first = '', ...letters] = words;
    this.edit(this.text.indexOf(old), old.length, first);
    for (const letter of letters) this.edit(this.at, 0, letter);
    return this;
  }

  next(by: 1 | -1 = 1): string | undefined {
    const found = this.known.from(cursor(this.at), by);
    return (
      found &&
      this.text
        .slice(0, found.start + 3)
        .split('\n')
        .at(-1)
    );
  }
}

const choose = '[choose: done, not done]';

describe('after what is typed over a prompt', () => {
  it('the next prompt is known at once, where it is by then', () => {
    const typing = new Typing().over(choose, 'done');
    expect(typing.next()).toBe('- HW1b: [ch');
    expect(typing.next(-1)).toBeUndefined();
    typing.over(choose, 'partly done');
    expect(typing.next()).toBe('[de');
    expect(typing.over('[describe it]', 'It went.').next()).toBeUndefined();
  });

  it('it stays so while letters are taken away and typed, brackets in pairs', () => {
    const typing = new Typing().over(choose, 'donr');
    expect(typing.edit(typing.at - 1, 1, 'e').next()).toBe('- HW1b: [ch');
    typing.edit(typing.at, 0, '()');
    typing.known.selected(cursor(typing.at - 1));
    expect(typing.next()).toBe('- HW1b: [ch');
    expect(typing.known.from(cursor(typing.at - 1), 1)).toBeUndefined();
  });

  it.each<[string, (typing: Typing) => Typing]>([
    ['after a new line', (typing) => typing.edit(typing.at, 0, '\n- ')],
    ['once nothing is left of it', (typing) => typing.edit(typing.at - 4, 4, '')],
    ['after an edit elsewhere', (typing) => typing.edit(0, 0, 'x')],
    [
      'once the cursor was elsewhere',
      (typing) => {
        typing.known.selected(cursor(0));
        return typing;
      },
    ],
    [
      'in another document',
      (typing) => {
        typing.known.forget();
        return typing;
      },
    ],
    [
      'with several cursors',
      (typing) => {
        const change = { rangeOffset: 0, rangeLength: 0, text: 'x' };
        typing.known.changed([{ ...change, rangeOffset: typing.at }, change]);
        typing.at += 2;
        return typing;
      },
    ],
  ])('Tab is Tab again %s', (_, then) => {
    const typing = new Typing().over(choose, 'done');
    expect(typing.next()).toBeDefined();
    expect(then(typing).next()).toBeUndefined();
  });

  it('Tab does not move on from a text that was no prompt, or from a prompt that was only changed', () => {
    expect(new Typing().over('HW1a', 'HW2a').next()).toBeUndefined();
    const typing = new Typing();
    typing.edit(text.indexOf('done'), 4, 'do');
    expect(typing.next()).toBeUndefined();
  });
});

describe('the prompts of a text', () => {
  it('are known through the edits of anyone who types', () => {
    const typing = new Typing();
    expect(typing.known.all).toEqual(promptsIn(text));
    typing.edit(0, 0, 'Before. ').over(choose, 'done').edit(typing.text.length, 0, 'After.\n');
    expect(typing.known.all).toEqual(promptsIn(typing.text));
    typing.edit(0, typing.text.length - 8, '');
    expect(typing.known.all).toEqual([]);
  });

  it.each<[string, number, number, string]>([
    ['is inserted', 0, 0, '[describe it]\n'],
    ['comes back', 2, 4, '[state what became of it]'],
    ['is cut', text.indexOf('[choose') + 3, 4, ''],
    ['is written in', text.indexOf('[choose') + 3, 0, 'x'],
  ])('are for the server to say where one %s', (_, offset, length, by) => {
    expect(new Typing().edit(offset, length, by).known.all).toBeUndefined();
  });

  it('that were inserted are left by Tab before the server has reported them', () => {
    const typing = new Typing().edit(0, 0, '[name it] and [name more]\n');
    expect(typing.known.all).toBeUndefined();
    expect(typing.over('[name it]', 'Tom').next()).toBe('Tom and [na');
    expect(typing.over('[name more]', 'Ann').next()).toBe('- HW1a: [ch');
    // Taken back, and typed over again.
    typing.edit(typing.text.indexOf('Ann'), 3, '[name more]');
    expect(typing.over('[name more]', 'Bob').next()).toBe('- HW1a: [ch');
  });

  it('are left by Tab where they are guessed, and asked for all the same', () => {
    const typing = new Typing();
    typing.known.guesses(promptsIn(text));
    expect(typing.known.all).toBeUndefined();
    expect(typing.over(choose, 'done').next()).toBe('- HW1b: [ch');
  });

  it('are those of the file that an unsaved note becomes, although it is emptied before', () => {
    const typing = new Typing().over(choose, 'done');
    typing.known.emptied();
    expect(typing.known.isEmptied).toBe(true);
    typing.known.selected(cursor(0));
    typing.known.goesOn();
    typing.known.selected(cursor(typing.at));
    expect(typing.known.isEmptied).toBe(false);
    expect(typing.known.all).toEqual(promptsIn(typing.text));
    expect(typing.next()).toBe('- HW1b: [ch');
  });

  it('are forgotten where someone goes on to write in what was emptied', () => {
    const typing = new Typing().over(choose, 'done');
    typing.known.emptied();
    typing.text = '';
    typing.edit(0, 0, 'Other');
    expect(typing.known.isEmptied).toBe(false);
    expect(typing.known.all).toBeUndefined();
    expect(typing.next()).toBeUndefined();
  });

  it('are not known of another document', () => {
    const known = new KnownPrompts();
    expect(known.all).toBeUndefined();
    known.knows([]);
    known.forget();
    expect(known.all).toBeUndefined();
  });
});

describe('another document', () => {
  const untitled = { scheme: 'untitled', path: '/clinic/s01.ipt.md' };
  const file = { scheme: 'file', path: '/clinic/s01.ipt.md' };

  it.each([
    ['the same', file, file, true],
    ['the file that a new note was saved as', untitled, file, true],
    ['a file elsewhere', untitled, { ...file, path: '/clinic/s02.ipt.md' }, false],
    ['the other side of a comparison', file, { ...file, scheme: 'git' }, false],
  ])('%s', (_, before, now, is) => {
    expect(isSameNote(before, now)).toBe(is);
  });
});

import { describe, expect, it } from 'vitest';
import { SignedTexts } from '../../client/src/note/signed-texts.ts';

const uri = 'file:///a.ipt.md';
const body = '---\nsigned: 2025-06-01\n---\n\nText.\n';

/** What is answered to one state of a document after the other: digest, text, and whether it was edited here. */
function answers(...states: (readonly [string | undefined, string, boolean?])[]): boolean[] {
  const texts = new SignedTexts();
  return states.map(([digest, text, isEdited = true]) => texts.saw(uri, digest, text, isEdited) === 'offer');
}

describe('an addendum is offered', () => {
  it('when the signed text is edited, once', () => {
    expect(
      answers(
        ['a', body, false],
        ['b', `${body}More.\n`],
        ['c', `${body}More, more.\n`],
        ['a', body],
        ['b', body],
      ),
    ).toEqual([false, true, false, false, false]);
  });

  it('again in another document, and not again when one is opened again', () => {
    const texts = new SignedTexts();
    const edit = (each: string) => {
      texts.saw(each, 'a', body, false);
      const isOffered = texts.saw(each, 'b', 'Text', true) === 'offer';
      texts.closed(each);
      return isOffered;
    };
    expect([edit(uri), edit('file:///b.ipt.md'), edit(uri)]).toEqual([true, true, false]);
  });

  it.each<[string, ...Parameters<typeof answers>]>([
    [
      'while a note is written and signed',
      [undefined, 'a'],
      [undefined, 'b'],
      ['a', body],
      ['a', `${body} `],
    ],
    [
      'for an addendum or a co-signature, which the digest leaves out',
      ['a', body],
      ['a', `${body}## Addendum 2025-06-02\n`],
    ],
    [
      'while the heading of an addendum is typed',
      ['a', body],
      ['b', `${body}\n#`],
      ['c', `${body}\n## Adden`],
      ['a', `${body}\n## Addendum 2025-06-02`],
    ],
    ['for a file that is another one on disk', ['a', body, false], ['b', 'Text', false], ['b', 'Text', true]],
    ['once a signature is taken back', ['a', body], [undefined, 'b'], ['c', body]],
  ])('not %s', (_, ...states) => {
    expect(answers(...states)).not.toContain(true);
  });

  it('for a sentence at the very end', () => {
    expect(answers(['a', body], ['b', `${body.trimEnd()} More.\n`])).toEqual([false, true]);
    expect(answers(['a', body], ['b', `${body}\nMore.\n`])).toEqual([false, true]);
  });
});

describe('the offer is withdrawn', () => {
  const steps = (isAnswered: boolean) => {
    const texts = new SignedTexts();
    texts.saw(uri, 'a', body, false);
    const offered = texts.saw(uri, 'b', 'Text', true);
    if (isAnswered) texts.answered(uri);
    return [offered, texts.saw(uri, 'a', body, true), texts.saw(uri, 'b', 'Text', true)];
  };

  it('once the change is taken back', () => {
    expect(steps(false)).toEqual(['offer', 'withdraw', undefined]);
  });

  it('but not where it was answered before', () => {
    expect(steps(true)).toEqual(['offer', undefined, undefined]);
  });
});

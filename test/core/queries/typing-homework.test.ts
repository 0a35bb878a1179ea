import { describe, expect, it } from 'vitest';
import { inNote, labels, offered } from './while-typing.ts';

describe('answers to homework', () => {
  const item = (answer: string) => labels(inNote(`## Review of the week\n\n- HW7a: ${answer}`));

  it('are completed by what is typed of them', () => {
    expect(item('d')).toEqual(['done']);
    expect(item('not')).toEqual(['not done', 'not raised']);
    expect(item('partl')).toEqual(['partly done']);
    expect(item('carried o')).toEqual(['carried over']);
  });

  it.each([
    'done',
    'Done',
    'DONE',
    'Partly done',
    'no',
    'No',
    'part',
    'partly',
    'carried',
    'rang him',
    'not done',
  ])('stay as they are: %s', (answer) => {
    expect(item(answer)).toEqual([]);
  });
});

describe('a word right after the cursor', () => {
  const review = (line: string) => inNote(`## Review of the week\n\n${line}`);

  it('is no part of what is typed before it', () => {
    for (const typed of ['HW7', 'HW7a', 'hw7b', '- HW7', '- HW7a'])
      expect([typed, labels(review(typed), 'Mood was low.')]).toEqual([typed, []]);
    expect(labels(review('HW7'), ' Mood was low.')).toEqual(['HW7a', 'HW7b']);
    expect(labels(inNote('<!-- ipt-ignore mis'), 'film: seen -->')).toEqual([]);
    expect(labels(inNote('<!-- ipt-ignore missp'), 'elled: our own title -->')).toEqual([
      'misspelled-section',
    ]);
    expect(labels(inNote('<!-- ipt-ignore missp'), ' film: seen -->')).toEqual(['misspelled-section']);
    expect(labels(inNote('<!-- ipt-ignore missp'), '-->')).toEqual(['misspelled-section']);
    expect(labels(inNote('<!-- ipt-ignore '), '-->')).toContain('misspelled-section');
  });

  it('is no item of a list that begins there', () => {
    for (const start of ['-', '- ', '- [', '- [ ] ']) {
      expect([start, labels(review(start), 'Mood was low.')]).toEqual([start, []]);
      expect([start, labels(inNote(`## Homework\n\n${start}`), 'ring her')]).toEqual([start, []]);
    }
  });

  it('is not the bracket that an editor closes by itself', () => {
    const found = offered(inNote('## Homework\n\n- ['), ']\n');
    expect(found.map(({ label }) => label)).toEqual(['- [ ] HW8a']);
  });
});

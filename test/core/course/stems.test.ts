import { describe, expect, it } from 'vitest';
import { returnsTo, stemsOf } from '../../../server/src/core/course/stems.ts';

const SALT = 42;
const answers = (review: string, homework: string) =>
  returnsTo(stemsOf(homework, SALT), stemsOf(review, SALT));

describe('a review returns to homework', () => {
  it.each([
    ['Wrote to her aunt on Sunday.', 'write to her aunt'],
    ['Writing was hard.', 'HW1a: write to her aunt'],
    ['She rang him.', 'telephone her brother'],
    ['A long call.', 'ring her brother'],
    ['Visited. Hard, good.', 'HW3a: visit'],
    ['The allotments have a waiting list.', 'ring the allotment society'],
    ['Spoke to Mum.', 'talk to her mother'],
    ['HIS PHOTOGRAPHS', 'bring a photograph'],
    ['Her sister’s children came.', 'see the child'],
    ['Low each evening.', 'note the mood each day and evening'],
    ['Attended the book talk, stayed for coffee.', 'go to one library event'],
    ['Three lines, on the back of an envelope.', 'write to her aunt'],
    ['He said yes to the 19th.', 'ask him for a weekend'],
    ['She has posted hers.', 'send the other prints to the husband'],
    ['Voicemail, twice.', 'ring her brother'],
    ['He knows now.', 'tell her son'],
    ['“Cereal”, she had said at once.', 'ask her what she would notice'],
    ['She told him that she minded.', 'say it'],
    ['Sis was glad.', 'HW3a: her sister, on Tues'],
    ['Good on Tuesday.', 'tea on Tues'],
    ['Had dinner at hers.', 'meet a friend'],
    ['Two entries.', 'keep the diary'],
  ])('with %j to %j', (review, homework) => {
    expect(answers(review, homework)).toBe(true);
  });

  it.each([
    ['Her sleep was poor.', 'write to her aunt'],
    ['Low all week, every day.', 'walk for ten minutes every day'],
    ['She did not sleep.', 'do not answer'],
    ['Session 12, HW1a.', 'HW1a, twice in 12 days'],
    ['It was over there.', 'over there'],
    ['', 'rest'],
    ['Mood low, said little.', 'draw the mood'],
    ['The waiting list is long.', 'write to her brother'],
    ['He said that work was hard.', 'ask the neighbour for a key'],

    ['They went to bed early.', 'go to the library'],
    ['She found it hard.', 'find out about the carers'],
  ])('not with %j to %j', (review, homework) => {
    expect(answers(review, homework)).toBe(false);
  });
});

describe('stems', () => {
  it('are hashes, others with another salt', () => {
    const { telling } = stemsOf('write a letter', SALT);
    expect(telling).toHaveLength(2);
    expect(stemsOf('letters, written', SALT).telling).toEqual(telling);
    expect(stemsOf('write a letter', SALT + 1).telling).not.toEqual(telling);
    expect(stemsOf('write a letter', SALT).telling).toEqual(telling);
  });
});

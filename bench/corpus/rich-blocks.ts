import { fill, sentences, wrapped } from './prose.ts';
import type { Random } from './random.ts';

/** What a good one in ten notes holds besides plain paragraphs and lists: each entry makes one block. */
const makers: readonly ((random: Random) => string)[] = [
  (random) => {
    const [first = '', ...rest] = sentences(random, 3);
    return wrapped([`*${first}*`, ...rest].join(' '));
  },
  (random) => wrapped(`What stood out: **${fill(random, '{hope}')}**. ${sentences(random, 2).join(' ')}`),
  (random) =>
    wrapped(
      `The [worksheet on expectations](../handouts/expectations.md) was filled in together. ${fill(random, 'It begins {place}.')}`,
    ),
  (random) => {
    const rows = ['Monday', 'Wednesday', 'Saturday'].map(
      (day) => `| ${day} | ${random.between(2, 8)} | ${random.pick(['alone', 'with others', 'at work'])} |`,
    );
    return ['| Day | Mood | Where |', '| --- | --- | --- |', ...rows].join('\n');
  },
  (random) => `> ${wrapped(sentences(random, 2).join(' '), '> ')}`,
  (random) => {
    const steps = sentences(random, 3, ['First to {step}.', 'To {step}.', 'Then a word with {person}.']);
    return steps.map((step, i) => `${i + 1}. ${step}`).join('\n');
  },
  (random) =>
    ['```text', 'before      now', `${random.pick(['alone', 'two rooms'])}       together`, '```'].join('\n'),
  (random) => wrapped(`On the card it says \`first ask, then tell\`; ${fill(random, 'it lies {place}.')}`),
];

/** A block with emphasis, a link, a table, a quote, an ordered list or code. */
export function richBlock(random: Random): string {
  return random.pick(makers)(random);
}

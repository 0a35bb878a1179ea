import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNamedPersons } from '../../../server/src/core/privacy/named-persons.ts';

function names(prose: string): string[] {
  return findNamedPersons(prose).map(({ start, end }) => prose.slice(start, end));
}

describe('a title and its name', () => {
  test.each([
    ['She saw Dr Patel on Monday.', ['Dr Patel']],
    ['She saw Dr. Patel on Monday.', ['Dr. Patel']],
    ['Mrs O’Neill and Mr. J. Smith came.', ['Mrs O’Neill', 'Mr. J. Smith']],
    ["Ms D'Arcy's garden", ["Ms D'Arcy"]],
    ['Prof. Anne-Marie van der Berg spoke.', ['Prof. Anne-Marie van der Berg']],
    ['The letter of Prof Dr Hale-Quill.', ['Prof Dr Hale-Quill']],
    ['Mr and Mrs Overbury', ['Mrs Overbury']],
    ['Dr.\nŠimić waited.', ['Dr.\nŠimić']],
    ['Dr J.R. Marsh and Mr A. Bell', ['Dr J.R. Marsh', 'Mr A. Bell']],
    ['Mr SMITH, in capitals', ['Mr SMITH']],
    ['Dr May and Dr Park', ['Dr May', 'Dr Park']],
    ['Doctor Hale and Professor Quill', ['Doctor Hale', 'Professor Quill']],
    ['Mr Hale Monday, Mrs Quill Tuesday', ['Mr Hale', 'Mrs Quill']],
  ])('%j', (prose, expected) => {
    expect(names(prose)).toEqual(expected);
  });

  test.each([
    'He was "the Dr" in this town, and "Doctor, have you a minute" in every queue.',
    'His brother calls him Prof for fun.',
    'He called the Dr. She came at once.',
    'She saw the Dr Monday.',
    'Mr X and Mrs B. are hidden.',
    'Drive to Dr',
  ])('none in %j', (prose) => {
    expect(names(prose)).toEqual([]);
  });
});

describe('two capitals after a kinship or social word', () => {
  test.each([
    ['with her cousin Tamsin Overbury, who dug', ['Tamsin Overbury']],
    ['Her friend Ludo Prendergast has offered', ['Ludo Prendergast']],
    ['Cousin Tamsin Overbury came.', ['Tamsin Overbury']],
    ['Her Aunt May Turner is ill.', ['May Turner']],
    ['his ex-wife Clara Holt and his mother-in-law Jane Doe', ['Clara Holt', 'Jane Doe']],
    ['with her friend   Ludo Prendergast  .', ['Ludo Prendergast']],
    ['her friend **Ludo Prendergast**', ['Ludo Prendergast']],
    ['her sister, Anna Bell, said; his boss (Peter Quill) laughed', ['Anna Bell', 'Peter Quill']],
    ['a friend called Peter Quill', ['Peter Quill']],
    ["her cousin's friend Ludo Prendergast", ['Ludo Prendergast']],
    ["her cousin Tamsin Overbury's shed", ['Tamsin Overbury']],
    ['Her brother Émile Zoltán Šimić', ['Émile Zoltán Šimić']],
    ['her colleague J. Marsh', ['J. Marsh']],
    ['her neighbour\nPeter Quill', ['Peter Quill']],
    ['- Sister: Anna Bell\n- Partner: Peter Quill', ['Anna Bell', 'Peter Quill']],
    ['the landlord Piotr Nowak Sunday', ['Piotr Nowak']],
    ['her teacher Mr Hale', ['Mr Hale']],
    ['her GP Anna Hale wrote', ['Anna Hale']],
    ['her friend Lena de la Cruz', ['Lena de la Cruz']],
  ])('%j', (prose, expected) => {
    expect(names(prose)).toEqual(expected);
  });

  test.each([
    'He was at the City Library on Monday and at the Red Lion on Thursday.',
    'the vet, a colleague from Thursday evenings, and the woman from the Monday Reading Circle',
    'Her sister Anna rang, and his friend Ludo.',
    'her sister Monday Morning, with his brother Sunday Lunch',
    'Her mother. Next Tuesday Morning they met.',
    'The Child Protection Team called.',
    'Child Benefit Rules',
    'Tenant Discovery Response',
    'Twin Peaks Marathon',
    'her mother Christmas Day',
    "her friend's Red Lion",
    'her friend Anna B. came',
    'his partner NHS Trust',
    'Her Mother And Sister',
    'Mother Said Nothing',
    'Anna Bell came.',
    'I read Trollope and I make soup.',
    'her aunt\u2029Anna Bell',
  ])('none in %j', (prose) => {
    expect(names(prose)).toEqual([]);
  });
});

const fragments = [
  'Mr',
  'Dr.',
  'Prof',
  'her cousin',
  'Sister',
  'Anna',
  'Bell',
  'J.',
  'X',
  "'s",
  '’',
  ' ',
  '\n',
  '. ',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...fragments, 'van der', ', ', 'Monday', 'Library', 'É', '-', '\u2029'), {
    maxLength: 60,
  }),
  fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 20 }),
);

test('spans are in the text, ascend and do not overlap, whatever the text', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('', ' '), (parts, glue) => {
      const prose = parts.join(glue);
      let end = 0;
      for (const name of findNamedPersons(prose)) {
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(name.end).toBeGreaterThan(name.start);
        end = name.end;
      }
      expect(end).toBeLessThanOrEqual(prose.length);
    }),
    { numRuns: 1000 },
  );
});

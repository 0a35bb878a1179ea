import { describe, expect, test } from 'vitest';
import { type ConfigFile, resolveConfig } from '../../../server/src/core/index.ts';
import { lexiconOf } from '../../../server/src/core/note/lexicon.ts';
import { noteOf } from '../../harness/notes.ts';

type ProtocolEntry = NonNullable<ConfigFile['protocol']>;
const extended = (...entries: ProtocolEntry[]) =>
  resolveConfig(
    entries.reduceRight<Parameters<typeof resolveConfig>[0]>(
      (parent, protocol) => ({ name: '', folder: '/', file: { protocol }, parents: parent ? [parent] : [] }),
      undefined,
    ),
  ).protocol;

describe('sections', () => {
  test('are added at the end, or where they are wanted', () => {
    const { sections } = extended({
      sections: { genogram: { title: 'Genogram' }, rhythm: { after: 'review' } },
    });
    expect(sections.at(-1)).toMatchObject({
      id: 'genogram',
      title: 'Genogram',
      required: false,
      aliases: [],
    });
    expect(sections.slice(0, 2).map(({ id }) => id)).toEqual(['review', 'rhythm']);
    expect(sections[1]?.title).toBe('rhythm');
  });

  test('are changed in place, aliases added to those there are', () => {
    const { sections } = extended({
      sections: { plan: { aliases: ['Next steps'], required: false, repeatable: true } },
    });
    const [standard] = extended({}).sections.filter(({ id }) => id === 'plan');
    const plan = sections.findIndex(({ id }) => id === 'plan');
    expect(plan).toBe(3);
    expect(sections[plan]).toMatchObject({
      title: 'Development of a plan to address the problem area',
      aliases: [...(standard?.aliases ?? []), 'Next steps'],
      required: false,
      repeatable: true,
    });
  });

  test('take an alias from the section that had it', () => {
    const aliases = (entry: ProtocolEntry) =>
      extended(entry).sections.find(({ id }) => id === 'homework')?.aliases;
    expect(aliases({})).toContain('Next steps');
    expect(aliases({ sections: { plan: { aliases: ['next step'] } } })).not.toContain('Next steps');
    expect(aliases({ sections: { follow: { title: 'Next Steps' } } })).not.toContain('Next steps');
  });

  test('are moved', () => {
    const { sections } = extended({ sections: { risk: { after: 'review', required: true } } });
    expect(sections.slice(0, 3).map(({ id }) => id)).toEqual(['review', 'risk', 'problem-area']);
    expect(sections).toHaveLength(extended({}).sections.length);
  });
});

test('fields are added and changed, a list of values makes a choice', () => {
  const { fields } = extended({
    fields: {
      clinic: { required: true, description: 'Where.' },
      clinician: { expected: false },
      room: { values: ['blue'] },
    },
  });
  const field = (name: string) => fields.find((each) => each.name === name);
  expect(field('clinic')).toMatchObject({ type: 'any', demand: 'required', what: 'Where.' });
  expect(field('clinician')).toMatchObject({ type: 'clinician-code', demand: 'optional' });
  expect(field('room')).toMatchObject({
    type: 'choice',
    values: [{ value: 'blue', written: [] }],
    demand: 'optional',
  });
});

test('other names of fields are added, and each stands for one field alone', () => {
  const { fields } = extended({
    fields: {
      client: { aliases: ['Fallnummer'] },
      supervisor: { aliases: ['Provider', 'therapist'] },
      clinician: { aliases: ['behandler'] },
    },
  });
  const aliases = (name: string) => fields.find((each) => each.name === name)?.aliases;
  expect(aliases('client')?.always).toContain('Fallnummer');
  expect(aliases('supervisor')).toEqual({ always: ['Provider', 'therapist'], whereItFits: [] });
  expect(aliases('clinician')?.always).toEqual(['practitioner', 'behandler']);
  expect(aliases('clinician')?.whereItFits).not.toContain('provider');
});

test('areas and tags', () => {
  const { problemAreas, tags } = extended({
    problemAreas: { grief: { aliases: ['mourning'] }, 'lost-healthy-self': {} },
    tags: ['genogram', 'mood-link', 'genogram'],
  });
  expect(problemAreas.find(({ id }) => id === 'grief')?.aliases).toContain('mourning');
  expect(problemAreas.at(-1)).toMatchObject({ id: 'lost-healthy-self', title: 'lost-healthy-self' });
  expect(tags.filter(({ id }) => id === 'genogram' || id === 'mood-link')).toHaveLength(2);
});

test('measures keep what is not changed', () => {
  const { measures } = extended({
    measures: {
      phq9: { reliableChange: 5, decimals: true },
      pcoms: { max: 40, safetyItem: { item: 2, max: 4 }, bands: [{ from: 0, label: 'low' }] },
    },
  });
  expect(measures.find(({ id }) => id === 'phq9')).toMatchObject({
    title: 'PHQ-9',
    max: 27,
    reliableChange: 5,
    fractionsTo: 27,
    safetyItem: { key: 'phq9_item9', item: 9, max: 3 },
  });
  expect(measures.at(-1)).toEqual({
    id: 'pcoms',
    title: 'pcoms',
    aliases: [],
    min: 0,
    max: 40,
    bands: [{ from: 0, label: 'low' }],
    sources: [],
    safetyItem: { key: 'pcoms_item2', item: 2, max: 4 },
  });
});

test('codes and order, later layers over earlier ones', () => {
  const protocol = extended(
    { order: true, codes: { member: '^P\\d$' } },
    { order: false, codes: { client: '^C\\d{4}$', member: '^M\\d$' } },
  );
  expect(protocol.order).toBe(true);
  expect(protocol.codes).toMatchObject({ client: '^C\\d{4}$', member: '^P\\d$' });
});

test('what is public, of all layers', () => {
  const protocol = extended(
    { privacy: { allow: ['01632 960555'] } },
    { privacy: { allow: ['example.org/help', 'duty@example.org'] } },
  );
  expect(protocol.allowed).toHaveLength(3);
  expect(lexiconOf(protocol).isPublic('phone', '+44 1632 960 555')).toBe(true);
  expect(lexiconOf(protocol).isPublic('url', 'https://example.org/help/me')).toBe(true);
  expect(lexiconOf(protocol).isPublic('url', 'https://example.org/jane')).toBe(false);
});

test('words of your own, beside those that are there', () => {
  const { wordLists } = extended({ words: { ending: ['abschied*', 'last get-together'] } });
  const groups = (id: string) => wordLists.find((list) => list.id === id)?.groups ?? [];
  expect(groups('ending').at(-1)).toEqual({ say: 'abschied*,last get-together' });
  expect(groups('ending').length).toBeGreaterThan(5);
  expect(wordLists.filter((list) => list.id !== 'ending')).toEqual(
    extended({}).wordLists.filter((list) => list.id !== 'ending'),
  );
});

describe('an alias that a configuration gives to two sections', () => {
  const config = resolveConfig({
    name: 'c',
    folder: '/',
    file: {
      protocol: {
        headings: [2, 'bold'],
        sections: {
          'problem-area': { aliases: ['Assessment', 'A'] },
          plan: { aliases: ['Plan'] },
          homework: { aliases: ['Plan'] },
        },
      },
    },
    parents: [],
  });
  const known = (text: string) =>
    noteOf(text, config).known.map(({ specs, heading }) => [
      text.slice(heading.place.start, heading.place.end),
      specs.map(({ id }) => id).join(),
    ]);

  test('names both, unless one of them is elsewhere', () => {
    expect(known('## Plan\n\nA visit, and to ring by Friday.\n')).toEqual([['## Plan', 'plan,homework']]);
    expect(known('## Plan\n\nA visit.\n\n## Homework\n\nTo ring.\n')).toEqual([
      ['## Plan', 'plan'],
      ['## Homework', 'homework'],
    ]);
  });

  test('a letter alone is a title', () => {
    expect(known('**A:** grief.\n\n**Plan:** a visit.\n')).toEqual([
      ['**A:**', 'problem-area'],
      ['**Plan:**', 'plan,homework'],
    ]);
  });
});

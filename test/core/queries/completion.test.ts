import { describe, expect, it } from 'vitest';
import { applyEdits, completionsAt, occasionIn, plainText } from '../../../server/src/core/index.ts';
import { frontMatter, marked, noteOf, today, wholeNote } from '../../harness/notes.ts';

function complete(textWithCursor: string, lastGood = '', reported: readonly string[] = []) {
  const { text, offset } = marked(textWithCursor);
  const note = noteOf(text);
  const fields = lastGood ? noteOf(lastGood).fields : note.fields;
  return completionsAt({
    note,
    offset,
    fields,
    today,
    occasion: occasionIn(fields, undefined),
    reported: new Set(reported),
    openHomework: [],
  });
}

function labels(textWithCursor: string, lastGood?: string): string[] {
  return complete(textWithCursor, lastGood)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ label }) => label);
}

/** The text after the completion with this label was accepted by an editor without snippets. */
function accept(textWithCursor: string, label: string, reported?: readonly string[]): string | undefined {
  const item = complete(textWithCursor, '', reported).find((each) => each.label === label);
  if (!item) return undefined;
  const { text, offset } = marked(textWithCursor);
  expect(item.span.start).toBeLessThanOrEqual(offset);
  expect(item.span.end).toBeGreaterThanOrEqual(offset);
  expect(text.slice(item.span.start, item.span.end)).not.toMatch(/[\r\n]/);
  return applyEdits(text, [{ span: item.span, newText: plainText(item.insert) }]);
}

const fiveAreas = ['grief', 'role-dispute', 'role-transition', 'social-isolation', 'undecided'];
const phases = ['initial', 'middle', 'termination', 'maintenance'];

describe('front matter: keys', () => {
  it('offers required fields first, and none that is there', () => {
    const found = labels('---\nclient: SYN-101\n‸\nphase: middle\n---\n');
    expect(found.slice(0, 2)).toEqual(['session', 'date']);
    expect(found).not.toContain('phase');
    expect(found).not.toContain('client');
    expect(found).not.toContain('group');
  });

  it('offers no field that is there by another name', () => {
    const found = labels(
      '---\nPatient ID: SYN-101\n‸\nsession-number: 6\nTherapist: C-07\nlocation: the blue room\n---\n',
    );
    expect(found).not.toEqual(expect.arrayContaining(['client']));
    expect(found.filter((name) => ['group', 'session', 'clinician'].includes(name))).toEqual([]);
    expect(found).toContain('setting');
  });

  it('works where the front matter is not closed, up to the first heading', () => {
    expect(labels('---\nclient: SYN-101\nses‸')).toContain('session');
    expect(labels('---\n‸')).toContain('client');
    expect(labels('---\nclient: SYN-101\nse‸\n\n## Review\n\nText\n\n---\n')).toContain('session');
    expect(labels('---\nclient: SYN-101\n\n## Review\n\nTe‸xt\n')).toEqual([]);
  });

  it('inserts the key with a prompt that YAML reads as text, or with its values', () => {
    expect(accept('---\ncli‸\n---\n', 'client')).toBe('---\nclient: "[record the client code]"\n---\n');
    expect(accept('---\npha‸\n---\n', 'phase')).toBe('---\nphase: initial\n---\n');
    expect(complete('---\npha‸\n---\n').find(({ label }) => label === 'phase')?.insert).toEqual([
      'phase',
      ': ',
      { choice: phases },
    ]);
  });

  it('replaces only the key where a value follows', () => {
    expect(accept('---\nsessi‸: 4\n---\n', 'session')).toBe('---\nsession: 4\n---\n');
  });

  it('offers measures below measures, safety items last', () => {
    const found = labels('---\nmeasures:\n  phq9: 10\n  ‸\n---\n');
    expect(found[0]).toBe('gad7');
    expect(found).toContain('phq9_item9');
    expect(found).not.toContain('phq9');
    expect(found).not.toContain('session');
    const beside = labels('---\nmeasures:\n  PHQ-9: 10\n  PHQ-9 Q9: 0\n  ‸\n---\n');
    expect(beside.filter((label) => label.startsWith('phq9'))).toEqual([]);
  });

  it.each([
    '---\nmembers:\n  - {id: M1, ‸}\n---\n',
    '---\nmembers:\n  - {id: M1, ‸',
    '---\nmembers:\n  - id: M1\n    ‸\n  - id: M2\n    present: true\n---\n',
  ])('offers what a row of members may hold: %j', (text) => {
    const found = labels(text);
    expect(found.slice(0, 2)).toEqual(['present', 'problem_area']);
    expect(found).toContain('phq9');
    expect(found).not.toContain('id');
  });

  it('offers nothing in a comment or on the closing line', () => {
    expect(labels('---\nclient: SYN-101 # co‸\n---\n')).toEqual([]);
    expect(labels('---\n‸---\n')).toEqual([]);
  });
});

describe('front matter: values', () => {
  it.each([
    ['---\nphase: ‸\n---\n', phases],
    ['---\nphase: ‸', phases],
    ['---\nproblem_area: gr‸\n---\n', ['grief']],
    ['---\nproblem_area: role_‸\n---\n', ['role-dispute', 'role-transition']],
    ['---\nproblem_area: ["grief", ‸]\n---\n', fiveAreas],
    ['---\nproblem_area: ["grief", \'gr‸\n---\n', ['grief']],
    ['---\nmembers:\n  - {id: "M1", tags: ["]"], present: ‸}\n---\n', ['true', 'false']],
    ['---\nproblem_area: ["grief"] ‸\n---\n', []],
    ['---\nproblem_area: ["grief"], ‸\n---\n', []],
    ['---\nproblem_area: [grief, ‸]\n---\n', fiveAreas],
    ['---\nproblem_area:\n  - gr‸\n---\n', ['grief']],
    ['---\nsession_type: gr‸\n---\n', ['group']],
    ['---\nproblem_area:\n- ‸\n---\n', fiveAreas],
    ['---\nmembers:\n  - {id: M1, problem_area: ‸}\n---\n', fiveAreas],
    ['---\nmembers:\n  - id: M1\n    present: ‸\n---\n', ['true', 'false']],
    ['---\nDispute stage: ‸\n---\n', ['renegotiation', 'impasse', 'dissolution']],
    ['---\nfocus: ‸\n---\n', fiveAreas],
    ['---\nproblem-areas:\n  - ‸\n---\n', fiveAreas],
    ['---\n"Session type": ‸\n---\n', ['individual', 'group', 'couples']],
    ['\n---\nsession: 6\nphase: ‸\n---\n', phases],
    ['----\nclient: SYN-101\nphase: ‸\n----\n', phases],
    ['---\nDOS: ‸\n---\n', ['2025-06-01']],
    ['---\nstatus: ‸\n---\n', ['draft', 'complete', 'cancelled', 'no-show']],
    ['---\ndispute_stage: ‸\n---\n', ['renegotiation', 'impasse', 'dissolution']],
    ['---\ndate: ‸\n---\n', ['2025-06-01']],
    ['---\nmeasures: ‸\n---\n', ['declined']],
    ['---\nmeasures:\n  phq9: ‸\n---\n', ['declined']],
    ['---\nsession: ‸\n---\n', []],
    ['---\nfocus_change: a sentence: with ‸\n---\n', []],
  ])('%j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('puts a space after the colon and the dash where there is none', () => {
    expect(accept('---\nphase:‸\n---\n', 'middle')).toBe('---\nphase: middle\n---\n');
    expect(accept('---\ntags:\n  -‸\n---\n', 'mood-link')).toBe('---\ntags:\n  - mood-link\n---\n');
    expect(accept('---\nmembers:\n  - {id: M1, present:‸}\n---\n', 'false')).toBe(
      '---\nmembers:\n  - {id: M1, present: false}\n---\n',
    );
  });

  it('replaces what is written, quotes aside', () => {
    expect(accept('---\nphase: mid‸d\n---\n', 'middle')).toBe('---\nphase: middle\n---\n');
    expect(accept('---\nphase: "mi‸dd"\n---\n', 'middle')).toBe('---\nphase: "middle"\n---\n');
    expect(accept('---\r\nproblem_area: [gr‸, x]\r\n---\r\n', 'grief')).toBe(
      '---\r\nproblem_area: [grief, x]\r\n---\r\n',
    );
  });
});

describe('headings', () => {
  it('offers missing sections, first the one that belongs here', () => {
    const text = wholeNote
      .replace(/## Exploration[\s\S]*?(?=## Dev)/, '‸')
      .replace(/## Review of the plan[\s\S]*/, '');
    const [first, second] = labels(text.replace('‸', '##‸\n\n'));
    expect([first, second]).toEqual(['Exploration of the problem area', 'Review of the plan and homework']);
  });

  it('offers them on a blank line and after a first hash, where a tag may be meant as well', () => {
    expect(labels(`${frontMatter}\n‸\n`)[0]).toBe('Review of the previous week');
    const found = labels(`${frontMatter}\n#‸\n`);
    expect(found[0]).toBe('Review of the previous week');
    expect(found).toContain('#mood-link');
  });

  it('replaces the line with heading and prompts, in the line ends of the note', () => {
    const text = `${frontMatter.replaceAll('\n', '\r\n')}\r\n## Developm‸\r\n`;
    expect(accept(text, 'Development of a plan to address the problem area')).toBe(
      `${frontMatter.replaceAll('\n', '\r\n')}\r\n## Development of a plan to address the problem area\r\n\r\n` +
        '[describe the options the client named, how they were weighed, and the one chosen]\r\n\r\n',
    );
  });

  it('makes each prompt a place to type over', () => {
    const item = complete(`${frontMatter}\n## ‸`).find(({ label }) =>
      label.startsWith('Review of the previous'),
    );
    expect(item?.insert.filter((piece) => typeof piece !== 'string')).toEqual([
      { prompt: '[describe mood and symptoms this week, and one event linked to a change in mood]' },
      { prompt: '[record what became of each homework item of the last session]' },
    ]);
    expect(item?.insert).toContain('- ');
  });

  it('offers nothing but a dated addendum in a signed note', () => {
    const signed = wholeNote.replace('---\nc', '---\nsigned: 2025-05-30\nc');
    expect(labels(`${signed}\n## ‸`)).toEqual(['Addendum']);
    expect(accept(`${signed}\n## ‸`, 'Addendum')).toContain('\n## Addendum 2025-06-01\n');
  });

  it('offers members in a group only', () => {
    expect(labels(`${frontMatter}\n## ‸`)).not.toContain('Members');
    expect(labels(`${frontMatter.replace('client: SYN-101', 'group: SYN-G01')}\n## ‸`)).toContain('Members');
  });
});

describe('tags', () => {
  it('offers areas first in a note that names none', () => {
    const bare = frontMatter.replace('problem_area: grief\n', '');
    expect(labels(`${bare}\nText #‸\n`)[0]).toBe('#grief');
    expect(labels(`${frontMatter}\nText #‸\n`)[0]).toBe('#renegotiation');
  });

  it('replaces the whole word', () => {
    expect(accept(`${frontMatter}\nText (#moo‸d-l)\n`, '#mood-link')).toBe(
      `${frontMatter}\nText (#mood-link)\n`,
    );
  });

  it.each(['`code #‸`', '```\n#‸', 'word#‸', 'https://example.org/#‸', '&#‸'])(
    'offers none in %j',
    (text) => {
      expect(labels(`${frontMatter}\n${text}`)).toEqual([]);
    },
  );
});

describe('directives', () => {
  it('offers rule ids, those reported in the note first', () => {
    const found = complete(`${frontMatter}\n<!-- ipt-ignore ‸ -->\n`, '', ['thin-risk']);
    expect(found.find(({ rank }) => rank === 0)?.label).toBe('thin-risk');
    expect(found.length).toBeGreaterThan(40);
    expect(found.some(({ label }) => label === 'directive')).toBe(false);
  });

  it.each([
    ['<!-- ipt-ignore thin-‸', '<!-- ipt-ignore thin-risk: [state the reason] -->'],
    ['<!-- ipt-ignore-file thin‸ -->', '<!-- ipt-ignore-file thin-risk: [state the reason] -->'],
    ['<!-- ipt-ignore thi‸n: asked -->', '<!-- ipt-ignore thin-risk: asked -->'],
  ])('%j', (line, expected) => {
    expect(accept(`${frontMatter}\n${line}\n`, 'thin-risk')).toBe(`${frontMatter}\n${expected}\n`);
  });

  it.each(['<!‸', '<!-‸', '<!--‸', '<!-- ip‸', '<!-- ipt-‸'])(
    'offers the directive as a whole after %j',
    (line) => {
      expect(accept(`${frontMatter}\nText ${line}\n`, '<!-- ipt-ignore -->', ['unsigned'])).toBe(
        `${frontMatter}\nText <!-- ipt-ignore unsigned: [state the reason] -->\n`,
      );
    },
  );
});

describe('homework', () => {
  it('offers the next free id', () => {
    expect(accept(`${wholeNote}- ‸`, '- [ ] HW8b')).toBe(
      `${wholeNote}- [ ] HW8b: [state what the client will do, with whom and by when]`,
    );
    expect(labels(`${wholeNote}- [‸`)).toEqual(['- [ ] HW8b']);
    expect(labels(`${wholeNote}-‸`)).toEqual(['- [ ] HW8b']);
  });

  it('offers one for each member of a group', () => {
    const group = wholeNote
      .replace('client: SYN-101', 'group: SYN-G01\nmembers:\n  - {id: M1}\n  - {id: M2}')
      .replace('HW8a', 'HW8-M1');
    expect(labels(`${group}- ‸`)).toEqual(['- [ ] HW8-M2']);
  });

  it('goes by the last good number while the front matter is being typed', () => {
    const broken = wholeNote.replace('phase: middle', 'phase: "mid');
    expect(labels(`${broken}- ‸`, wholeNote)).toEqual(['- [ ] HW8b']);
    expect(labels(`${broken}- ‸`)).toEqual(['- [ ]']);
  });

  it('offers none in another section', () => {
    expect(labels(wholeNote.replace('Grief, as agreed.', '- ‸'))).toEqual([]);
  });
});

describe('the body of an empty section', () => {
  it('offers its prompts, or that there was none', () => {
    const text = `${frontMatter}\n## Exploration\n\n‸\n\n## Plan\n`;
    expect(labels(text).slice(0, 2)).toEqual([
      'Prompts for “Exploration of the problem area”',
      'None this session: …',
    ]);
    expect(accept(text, 'None this session: …')).toContain(
      '\n\nNone this session: [state the reason]\n\n## Plan',
    );
  });

  it('offers nothing in running text', () => {
    expect(labels(wholeNote.replace('Three options', 'Three ‸ options'))).toEqual([]);
  });
});

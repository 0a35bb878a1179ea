import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StepCounter } from '../../../bench/steps/step-counter.ts';

// A note with four times as many identifiers takes four times the work, not sixteen times. Counted, not timed: the steps of
// our own code, and the characters that regular expressions are led through, which run inside the engine.

let counter: StepCounter;
let core: typeof import('../../../server/src/core/index.ts');
let names: import('../../../server/src/core/index.ts').NameList;

beforeAll(async () => {
  counter = new StepCounter();
  core = await import('../../../server/src/core/index.ts');
  names = core.nameList(['Tamsin Overbury', 'Ludo', 'Anne-Marie van der Quill'], 's1');
});

afterAll(() => counter.stop());

/** Counts the characters that every regular expression skips while something runs. */
function charactersRead(work: () => unknown): number {
  const exec = RegExp.prototype.exec;
  let read = 0;
  RegExp.prototype.exec = function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? from + 1 : text.length;
    read += Math.max(1, end - from);
    return match;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return read;
}

/** What one paragraph holds again and again. */
const repeated = {
  telephones: 'tel 07700 900123, ',
  'telephones without a label': '07700 900123; ',
  'national numbers behind labels': 'Móvil 612 34 56 78, Handy 0171 3920012. ',
  'record numbers': 'BSN 123456782, MRN 7734512. ',
  URLs: 'https://example.com/people/river-walker ',
  'pages of helplines': 'https://988lifeline.org/chat/ ',
  addresses: '15 Windmill Close and ',
  mails: 'heron@example.org, ',
  'dates of birth': 'born 3 March 1958, ',
  ages: 'aged 93 or ',
  'titles with a name': 'Dr Overbury and ',
  'names after a word for who someone is': 'her cousin Peter Quill, ',
  'names before such a word': 'Peter Quill, her cousin, and ',
  'names behind a label': 'NOK: Jane Doe (mother), ',
  'illnesses behind such a word': 'her father Bipolar Disorder, ',
  'titles in small letters': 'la señora Morales y ',
  'capitals in one run': 'Peter Quill ',
  'words for persons in one run': 'cousin (her) ',
  'names of a list': 'Tamsin Overbury and Ludo, ',
  'names among telephones': 'Tamsin Overbury, 07700 900123; ',
  'titles among telephones': 'Dr Hale, 07700 900123; ',
  'letters beyond ASCII': 'né tel 07700 900123, ',
  'capitals alone': 'Anna Bell ',
  'digits alone': '12 ',
};

describe.each(Object.entries(repeated))('%s', (_, part) => {
  const noteOf = (count: number) => `---\nclient: SYN-101\n---\n\n${part.repeat(count)}`;
  const check = (text: string) => {
    const config = core.resolveConfig(undefined, { rules: { 'possible-identifier': 'warning' } });
    const binder = new core.NoteBinder(config.lexicon);
    return () => {
      const settings = config.settingsFor(undefined, () => undefined);
      return core.lintNote(binder.read(text), settings, 20_000, { names });
    };
  };

  test.each([
    ['steps', (work: () => unknown) => counter.count(work)],
    ['characters read', charactersRead],
  ])('%s', (_, count) => {
    check(noteOf(500))();
    const once = count(check(noteOf(500)));
    expect(count(check(noteOf(2000))) / once).toBeLessThan(4.4);
  });
});

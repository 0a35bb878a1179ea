import { type Note, partAt, proseOf } from '../note/note.ts';
import { perBlock } from '../note/per-block.ts';
import { numberInWords, numberWords, ordinals } from '../text/number-words.ts';

/** Words for one of the sessions that are counted. */
const meeting = 'sessions?|meetings?|appointments?|visits?|calls?|contacts?|weeks?|times?|ones?';
/** What may come after the numbers; after anything else they count other things: “three of four evenings”. */
const after = `(?:${meeting}|planned|agreed|today|now|done|already|altogether|and|so|but|then|which|as|she|he|they|we|i)`;
const counted = new RegExp(
  String.raw`\b(?:(\d{1,2})|(${[...numberWords, ...ordinals].join('|')}))(?: (?:${meeting}))? (?:out )?of (?:(?:the|our|these|those|her|his|their|planned|agreed) ){0,2}(?:(\d{1,2})|(${numberWords.join('|')}))\b(?! (?!${after}\b)\p{L})(?!\p{Pd}|[/:]\d)`,
  'giu',
);
/** `Session 3 of 4` is the number of the note, as a form has it, … */
const label = new RegExp(String.raw`(?:${meeting}|sess|no|nr|number|s)[\s.:#*|\u2029]*$`, 'i');
/** … unless someone says it: “This was session three of four.” */
const said = /\b(?:this|that|it|its|it['’]s|today|we|she|he|they|now|already)\b[^.;!?\n\u2029]{0,40}$/i;
/** How far back is looked for either. */
const LOOK_BACK = 60;

/**
 * With so many sessions left, or fewer, the ending should have been raised; half of that is late.
 * @param planned how many there are in all.
 */
export function fewSessions(planned: number): number {
  return planned <= 8 ? 2 : 4;
}

/** True where the text below a heading says that this is one of the last sessions: “This was three of four.” */
export function countsDown(note: Note): boolean {
  const { planned, sessions } = note.fields;
  const last = sessions.at(-1)?.value;
  if (planned === undefined || last === undefined) return false;
  const left = planned.value - last;
  if (left < 0 || left > fewSessions(planned.value)) return false;
  return note.blocks.some(
    (block) =>
      !block.facts.heading &&
      partAt(note, block.start) !== undefined &&
      countsIn(note, block).some(
        ([number, all]) => all === planned.value && sessions.some(({ value }) => value === number),
      ),
  );
}

/** The pairs of numbers in a block with which someone counts sessions. */
const countsIn = perBlock((note, block): readonly (readonly [number, number])[] => {
  const prose = proseOf(note, block);
  return Array.from(prose.matchAll(counted)).flatMap(
    ({ 1: figures, 2: word = '', 3: all, 4: allWord = '', index }) => {
      const before = prose.slice(Math.max(0, index - LOOK_BACK), index);
      if (label.test(before) && !said.test(before)) return [];
      return [[Number(figures ?? numberInWords(word)), Number(all ?? numberInWords(allWord))] as const];
    },
  );
});

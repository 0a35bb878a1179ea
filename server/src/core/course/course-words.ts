import { sentencesOf } from '../note/prose.ts';
import { letterPattern } from '../text/letter-pattern.ts';

/** Looks for any of some words, as whole words in any case. */
function anyOf(...words: readonly string[]): (text: string) => boolean {
  const pattern = letterPattern(`(?<![\\p{L}\\p{N}_])(?:${words.join('|')})(?![\\p{L}\\p{N}_])`, 'i');
  return (text) => pattern(text).test(text);
}

const homework = anyOf(
  'homework',
  'task',
  'plan',
  'practice',
  'practise',
  'tried',
  'agreed',
  'did',
  'exercise',
);
const rise = anyOf('rise', 'risen', 'rose', 'worse', 'higher', 'increased');
const ending = anyOf('ending', 'goodbyes?', 'final\\s+sessions?', 'last\\s+session');
const sessions = anyOf('sessions');
const left = anyOf('left', 'remains?', 'remaining', 'to\\s+go');
const mood = anyOf(
  ...[
    'mood',
    'low',
    'lower',
    'sad',
    'sadness',
    'tearful',
    'angry',
    'anxious',
    'hopeless',
    'better',
    'worse',
    'down',
  ],
  ...['lifted', 'flat', 'calm', 'ashamed', 'guilty', 'felt', 'feeling'],
);
const link = anyOf('because', 'after', 'when', 'following', 'since', 'once');

/** True where a review speaks of homework in any of the words that count. */
export function speaksOfHomework(review: string): boolean {
  return homework(review);
}

/** True where a text says that something has risen or become worse. */
export function speaksOfRise(prose: string): boolean {
  return rise(prose);
}

/** True where a text speaks of the ending: by name, or of sessions that are left, in one sentence. */
export function speaksOfEnding(prose: string): boolean {
  if (ending(prose)) return true;
  // Most notes have no such word, and need not be cut up.
  return sessions(prose) && sentencesOf(prose).some((each) => sessions(each) && left(each));
}

/** True where a sentence joins a mood to an event. */
export function joinsMoodToEvent(review: string): boolean {
  return sentencesOf(review).some((sentence) => mood(sentence) && link(sentence));
}

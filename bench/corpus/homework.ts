import { fill, wrapped } from './prose.ts';
import type { Random } from './random.ts';

/** Ids of the one to three tasks set at a session: `HW8a`, `HW8b`, … */
export function homeworkIds(session: number): string[] {
  return ['a', 'b', 'c'].slice(0, 1 + (session % 3)).map((letter) => `HW${session}${letter}`);
}

/** Tasks, each with its id. */
export function homeworkList(random: Random, ids: readonly string[]): string {
  return ids.map((id) => wrapped(`- [ ] ${id}: ${fill(random, '{step}').toLowerCase()}.`, '  ')).join('\n');
}

/** What became of the tasks of last time. */
export function reviewList(random: Random, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const outcome = random.pick(['done', 'partly done', 'not done', 'carried over', 'not raised']);
      return wrapped(`- ${id}: ${outcome}. ${fill(random, '{change}')}.`, '  ');
    })
    .join('\n');
}

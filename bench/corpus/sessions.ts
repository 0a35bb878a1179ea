import type { Random } from './random.ts';

/** One session of a course, as its note will tell it. */
export interface Session {
  readonly number: number;
  readonly phase: 'initial' | 'middle' | 'termination' | 'maintenance';
  /** Day of the session, YYYY-MM-DD. */
  readonly date: string;
}

const DAY = 86_400_000;
/** Courses begin on days from this one on; old enough for nothing to be unsigned for good reason. */
const FIRST_DAY = Date.UTC(2023, 0, 9);

/**
 * The acute sessions of a course, weekly, in the phases that RULES give to their numbers, and monthly maintenance
 * sessions after them.
 * @param planned how many acute sessions were agreed.
 * @param maintenance how many maintenance sessions follow; they are numbered from 1.
 */
export function sessionsOf(random: Random, planned: number, maintenance: number): Session[] {
  const start = FIRST_DAY + 7 * DAY * random.between(0, 100) + DAY * random.between(0, 4);
  const span = Math.round(planned / 4);
  const acute = range(planned).map((number): Session => {
    const phase = number <= span ? 'initial' : number > planned - span ? 'termination' : 'middle';
    return { number, phase, date: isoDate(start + 7 * DAY * number) };
  });
  const after = range(maintenance).map((number): Session => {
    const date = isoDate(start + DAY * (7 * planned + 28 * number));
    return { number, phase: 'maintenance', date };
  });
  return [...acute, ...after];
}

/** 1 to n. */
function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1);
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

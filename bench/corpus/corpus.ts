import { type Defect, defects } from './defects.ts';
import { type Draft, print } from './draft.ts';
import { groupCourse, groupDraft } from './group.ts';
import { individualCourse, individualDraft } from './individual.ts';
import { type Manner, tidy } from './manner.ts';
import { Random } from './random.ts';
import { type Session, sessionsOf } from './sessions.ts';

/** One note of a made caseload. */
export interface MadeNote {
  /** Relative to the caseload's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The rule whose gap was planted here; `undefined` in the other notes. */
  readonly planted: string | undefined;
}

/** How many courses a folder of a team holds. */
const COURSES_OF_TEAM = 40;
/** Some planted gaps are found in the note after them as well: 15 % of the notes have findings. */
const SHARE_WITH_DEFECT = 0.145;

/**
 * Invented notes, course by course: one course in ten is a group. The first n notes are the same for every count.
 * @param manner how they are written.
 * @param share in how many of the notes a gap is planted, 0 to 1.
 */
export function* madeNotes(
  count: number,
  manner: Manner = tidy,
  share: number = SHARE_WITH_DEFECT,
): Generator<MadeNote> {
  let made = 0;
  for (let course = 1; made < count; course++) {
    for (const note of notesOfCourse(course, manner, share)) {
      yield note;
      made++;
      if (made === count) return;
    }
  }
}

function* notesOfCourse(course: number, manner: Manner, share: number): Generator<MadeNote> {
  const random = new Random(course);
  const isGroup = course % 10 === 0;
  const number = String(course).padStart(5, '0');
  const team = `team-${String(Math.floor(course / COURSES_OF_TEAM)).padStart(3, '0')}`;
  const { planned, draft } = isGroup ? group(random, `SYN-G${number}`) : individual(random, `SYN-${number}`);
  const maintenance = !isGroup && random.chance(0.5) ? random.between(1, 4) : 0;
  const { dress, print: finish, place } = manner(course);
  let before: { readonly session: Session; readonly draft: Draft } | undefined;
  for (const session of sessionsOf(random, planned, maintenance)) {
    const made = draft(random, session, before?.session, random.between(2_700, 5_400));
    const clean = copyOf(made);
    const defect = random.chance(share) ? anyDefect(random, made, before?.draft) : undefined;
    defect?.plant(made, before?.draft);
    dress(made);
    const kind = session.phase === 'maintenance' ? 'm' : 's';
    const name = `${kind}${String(session.number).padStart(2, '0')}`;
    const code = isGroup ? `syn-g${number}` : `syn-${number}`;
    yield { path: place({ team, code, name }), text: finish(print(made)), planted: defect?.rule };
    before = { session, draft: clean };
  }
}

type Drafter = (random: Random, session: Session, previous: Session | undefined, size: number) => Draft;

function individual(random: Random, code: string): { readonly planned: number; readonly draft: Drafter } {
  const course = individualCourse(random, code);
  return {
    planned: course.planned,
    draft: (source, session, previous, size) => individualDraft(source, course, session, previous, size),
  };
}

function group(random: Random, code: string): { readonly planned: number; readonly draft: Drafter } {
  const course = groupCourse(random, code);
  return {
    planned: course.planned,
    draft: (source, session, previous, size) => groupDraft(source, course, session, previous, size),
  };
}

function anyDefect(random: Random, draft: Draft, previous: Draft | undefined): Defect {
  return random.pick(defects.filter(({ fits }) => fits(draft, previous)));
}

function copyOf({ fields, title, sections }: Draft): Draft {
  return {
    fields: new Map(fields),
    title,
    sections: sections.map((each) => ({ ...each, blocks: [...each.blocks] })),
  };
}

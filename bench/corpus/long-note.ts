import { print, sectionOf } from './draft.ts';
import { individualCourse, individualDraft } from './individual.ts';
import { fill, paragraph, wrapped } from './prose.ts';
import { Random } from './random.ts';
import { richBlock } from './rich-blocks.ts';
import { sessionsOf } from './sessions.ts';

/** One note of about `size` characters, ASCII only, with a finding in every 20,000 of them. */
export function longNote(size: number): string {
  const random = new Random(size);
  const course = individualCourse(random, 'SYN-90001');
  const [before, session] = sessionsOf(random, course.planned, 0).slice(4);
  if (!session) throw new Error('The course is too short');
  const draft = individualDraft(random, course, session, before, 2_000);
  const { blocks } = sectionOf(draft, 'exploration');
  const isDue = findingEvery(20_000);
  for (let length = print(draft).length; length < size; ) {
    const block = nextBlock(random, isDue(length));
    blocks.push(block);
    length += block.length + 2;
  }
  return print(draft);
}

function nextBlock(random: Random, hasFinding: boolean): string {
  if (hasFinding) return `${paragraph(random, 2)} #afect-work`;
  const dice = random.between(0, 19);
  if (dice < 2) return richBlock(random);
  if (dice < 4) return `### ${fill(random, '{event}')}`;
  if (dice < 6) {
    return Array.from({ length: 4 }, () => wrapped(`- ${fill(random, '{step}')}.`, '  ')).join('\n');
  }
  return paragraph(random, random.between(3, 6));
}

/** Says once in so many characters that it is time. */
function findingEvery(characters: number): (length: number) => boolean {
  let next = characters / 4;
  return (length) => {
    if (length < next) return false;
    next += characters;
    return true;
  };
}

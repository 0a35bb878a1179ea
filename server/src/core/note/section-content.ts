import type { BlockFacts } from './block-facts.ts';
import { type Block, type Note, proseOf, type Section, sectionsOf } from './note.ts';
import { readTitleWords } from './title.ts';
import { isStandIn, withoutUnsaid } from './unsaid.ts';

const noneThisSession = /^[\s\u2029]*none this session\s*[:.–—-]?([\s\S]*)$/i;

/**
 * What a section holds: nothing, prompts only, or content. Stand-ins such as “see above” are nothing; `None this session:`
 * needs a reason to be content; what the heading says after a colon is content.
 */
export function contentOfSection(note: Note, section: Section): BlockFacts['content'] {
  let content: BlockFacts['content'] = 'nothing';
  for (const block of blocksOutsideComments(note, section)) {
    if (block.facts.content === 'prompts') content = 'prompts';
    if (block.facts.content !== 'content' || isStandInAlone(note, block)) continue;
    return isNoneWithoutReason(note, section) ? 'prompts' : 'content';
  }
  return saysInHeading(note, section) ? 'content' : content;
}

/** What the sections of a note with an id hold together. */
export function contentOfAll(note: Note, id: string): BlockFacts['content'] {
  const contents = sectionsOf(note, id).map((section) => contentOfSection(note, section));
  if (contents.includes('content')) return 'content';
  return contents.includes('prompts') ? 'prompts' : 'nothing';
}

/** The blocks under all sections with an id, each once, without those in a comment of `%%` that goes on over several. */
export function blocksWrittenUnder(note: Note, id: string): readonly Block[] {
  return [...new Set(sectionsOf(note, id).flatMap((section) => blocksOutsideComments(note, section)))];
}

/** The same of one section. */
function blocksOutsideComments(note: Note, { blocks }: Section): readonly Block[] {
  if (!blocks.some(({ facts }) => facts.togglesComment)) return blocks;
  let inComment = false;
  return blocks.filter((block) => {
    const { togglesComment } = block.facts;
    const wasInComment = inComment;
    if (togglesComment) inComment = !inComment;
    if (!wasInComment) return true;
    const prose = proseOf(note, block);
    return togglesComment && /[\p{L}\p{N}]/u.test(withoutUnsaid(prose.slice(prose.indexOf('%%') + 2)));
  });
}

function isStandInAlone(note: Note, block: Block): boolean {
  // Nearly every block is longer.
  if (block.end - block.start > 80) return false;
  return isStandIn(withoutUnsaid(proseOf(note, block)));
}

function isNoneWithoutReason(note: Note, section: Section): boolean {
  const first = section.blocks.find(({ facts }) => facts.content === 'content');
  const start = (first?.start ?? 0) + (first?.facts.runs[0]?.start ?? 0);
  // A glance at the first words spares nearly every section the reading of the rest.
  if (!'nN'.includes(note.text.charAt(start)) || !/^none/i.test(note.text.slice(start, start + 4)))
    return false;
  const blocks = section.blocks.filter(({ facts }) => facts.content !== 'nothing');
  const reason = noneThisSession.exec(blocks.map((block) => proseOf(note, block)).join(' '))?.[1];
  return reason !== undefined && (!/[\p{L}\p{N}]/u.test(reason) || isStandIn(reason));
}

/** True where a heading goes on with a colon and words: “Homework: ring her aunt by Friday”. */
function saysInHeading({ text }: Note, { heading: { title, place, level } }: Section): boolean {
  const last = title.words[title.end - 1];
  if (!last || typeof level !== 'number') return false;
  const rest = /^[^\p{L}\p{N}]*:(.*)$/su.exec(text.slice(place.start + last.span.end, place.end))?.[1] ?? '';
  const words = readTitleWords(rest).map((word) => word.text);
  return words.some((word) => !/^\d+$|^min(?:ute)?$/.test(word)) && !isStandIn(rest);
}

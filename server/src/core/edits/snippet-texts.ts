import { promptFor, promptsAt } from '../protocol/moments.ts';
import type { PhaseId } from '../protocol/phases.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { type SnippetSpec, snippets } from '../protocol/snippets.ts';
import { fieldLine } from './fields.ts';
import { sectionHeading } from './sections.ts';

/** A snippet with its whole text. */
export interface SnippetText extends SnippetSpec {
  /** `note`: a whole note; `part`: something in one; `addendum`: what is added to a signed one, with its date after the first line. */
  readonly scope: 'note' | 'part' | 'addendum';
}

/**
 * All snippets in the words of a protocol: whole notes, a section on risk, parts, an addendum.
 * @param isGroup whether parts are for the note of a group.
 */
export function snippetTexts(protocol: Protocol, isGroup = false): SnippetText[] {
  const { phases, sections } = protocol;
  const sectionOf = (id: string, scope: SnippetText['scope'], description: string) =>
    sections
      .filter((section) => section.id === id)
      .map((section) => ({
        prefix: `ipt-${id}`,
        description,
        lines: [sectionHeading(section, protocol), '', ...section.prompts],
        scope,
      }));
  return [
    ...phases.map(({ id }) => ({
      prefix: `ipt-note-${id}`,
      description: `A session note of the ${id} phase`,
      lines: noteLines(id, protocol),
      scope: 'note' as const,
    })),
    ...sectionOf('risk', 'part', 'The risk section'),
    ...snippets.map(({ lines, ...snippet }) => ({
      ...snippet,
      lines: lines.map((line) => promptFor(line, isGroup)),
      scope: 'part' as const,
    })),
    ...sectionOf('addendum', 'addendum', 'A dated addendum to a signed note'),
  ];
}

function noteLines(phase: PhaseId, protocol: Protocol): string[] {
  const asked = protocol.fields.filter(
    ({ name, demand }) =>
      name === 'problem_area' || demand === 'expected' || (demand === 'required' && name !== 'group'),
  );
  const lines = (section: SectionSpec) => [
    '',
    sectionHeading(section, protocol),
    '',
    ...promptsAt(section, { moment: phase, isGroup: false }),
  ];
  return [
    '---',
    ...asked.map((field) => (field.name === 'phase' ? `phase: ${phase}` : fieldLine(field))),
    'status: draft',
    '---',
    ...protocol.sections.filter(({ required }) => required).flatMap(lines),
  ];
}

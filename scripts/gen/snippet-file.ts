import { fieldLine } from '../../server/src/core/edits/fields.ts';
import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';
import type { SectionSpec } from '../../server/src/core/protocol/sections.ts';
import { phasePrompts, snippets } from '../../server/src/core/protocol/snippets.ts';

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The file of snippets for Markdown, by name. */
export function snippetFile(): Record<string, Snippet> {
  const { phases, sections } = standardProtocol;
  const section = (id: string) => sections.find((each) => each.id === id);
  const entries = [
    ...phases.map(({ id }) => [
      `IPT note: ${id} phase`,
      snippet(`ipt-note-${id}`, `A session note of the ${id} phase`, noteLines(id)),
    ]),
    ...optional(section('risk')).map((spec) => [
      'IPT: risk',
      snippet('ipt-risk', 'The risk section', [`## ${spec.title}`, '', ...spec.prompts]),
    ]),
    ...snippets.map(({ prefix, description, lines }) => [
      `IPT: ${prefix.replace(/^ipt-/, '')}`,
      snippet(prefix, description, lines),
    ]),
    ...optional(section('addendum')).map((spec) => [
      'IPT: addendum',
      addendum(
        snippet('ipt-addendum', 'A dated addendum to a signed note', [
          `## ${spec.title}`,
          '',
          ...spec.prompts,
        ]),
      ),
    ]),
  ];
  return Object.fromEntries(entries);
}

function optional(section: SectionSpec | undefined): SectionSpec[] {
  if (!section) throw new Error('The protocol lacks a section that a snippet is made of.');
  return [section];
}

/** The date of today, which is that of the addition, stands behind the heading. */
function addendum({ body: [heading, ...rest], ...snippet }: Snippet): Snippet {
  return { ...snippet, body: [`${heading} $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE`, ...rest] };
}

function noteLines(phase: keyof typeof phasePrompts): string[] {
  const { fields, sections } = standardProtocol;
  const asked = fields.filter(
    ({ name, demand }) =>
      name === 'problem_area' || demand === 'expected' || (demand === 'required' && name !== 'group'),
  );
  return [
    '---',
    ...asked.map((field) => (field.name === 'phase' ? `phase: ${phase}` : fieldLine(field))),
    'status: draft',
    '---',
    ...sections
      .filter(({ required }) => required)
      .flatMap(({ id, title, prompts }) => ['', `## ${title}`, '', ...(phasePrompts[phase][id] ?? prompts)]),
  ];
}

/** Turns each prompt of some lines into a tab stop, a quoted one with its quotes. */
function snippet(prefix: string, description: string, lines: readonly string[]): Snippet {
  let stops = 0;
  const body = lines.map((line) =>
    line.replace(/[\\$}]/g, '\\$&').replace(/"\[[^\]]{4,}\]"|\[[^\]]{4,}\]/g, (prompt) => {
      stops++;
      return `\${${stops}:${prompt}}`;
    }),
  );
  return { prefix, description, body };
}

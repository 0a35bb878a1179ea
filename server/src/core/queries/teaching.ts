import type { MeasureKey } from '../note/measure-names.ts';
import type { FieldSpec } from '../protocol/fields.ts';
import type { MeasureSpec } from '../protocol/measures.ts';
import type { PhaseSpec } from '../protocol/phases.ts';
import type { ProblemAreaSpec } from '../protocol/problem-areas.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { type Source, sources, type Teaching } from '../protocol/source.ts';
import type { TagSpec } from '../protocol/tags.ts';
import { defaultSeverity, type RuleBase, summaryOfRule } from '../rules/define.ts';

/** A short text about one thing of the protocol or one rule; an editor shows it on hover and beside a completion. */
export interface TeachingText {
  readonly title: string;
  /** Lines of plain text; what is between backquotes is code. */
  readonly lines: readonly string[];
  /** Where it comes from. */
  readonly sources: readonly string[];
  /** The rule that it is about. */
  readonly rule?: string;
}

/** A section. With `teaches`, followed by what to write. */
export function textOfSection({ title, teaching, prompts }: SectionSpec, teaches: boolean): TeachingText {
  const text = textOf(title, teaching);
  return teaches ? { ...text, lines: [...text.lines, ...prompts.map(asTask)] } : text;
}

/** The three lines of a section, as a hover shows them. */
export function linesOfSection({ title, teaching }: SectionSpec): readonly string[] {
  return textOf(title, teaching).lines;
}

function asTask(prompt: string): string {
  return `To write: ${prompt.replace(/^- (?:\[ \] )?/, '').replace(/^\[|\]$/g, '')}.`;
}

/** A tag of the vocabulary that is no problem area. */
export function textOfTag({ id, teaching }: TagSpec): TeachingText {
  return textOf(`#${id}`, teaching);
}

/** A problem area, named in front matter or by a tag. */
export function textOfArea({ id, title, aliases, teaching }: ProblemAreaSpec): TeachingText {
  const text = textOf(title, teaching);
  return { ...text, lines: [...text.lines, `Written \`${[id, ...aliases].join('`, `')}\`.`] };
}

/** A phase of treatment. */
export function textOfPhase({ id, aliases, teaching }: PhaseSpec): TeachingText {
  const text = textOf(`Phase: ${id}`, teaching);
  return { ...text, lines: [...text.lines, `Also written ${listOf(aliases)}.`] };
}

const demands: Readonly<Record<FieldSpec['demand'], string>> = {
  required: 'Required of every note.',
  expected: 'Expected of most notes.',
  group: 'Expected of group notes.',
  optional: 'Optional.',
};

/** A field of the front matter. */
export function textOfField({ name, what, demand, values, aliases }: FieldSpec): TeachingText {
  const lines = [
    what,
    demands[demand],
    ...(values.length > 0 ? [`Values: ${listOf(values.map(({ value }) => value))}.`] : []),
    ...(aliases.always.length > 0 ? [`Also written ${listOf(aliases.always)}.`] : []),
    ...(aliases.whereItFits.length > 0
      ? [`Where it is missing and the value fits, also ${listOf(aliases.whereItFits)}.`]
      : []),
  ];
  return { title: `Field: ${name}`, lines, sources: [] };
}

function listOf(words: readonly string[]): string {
  return `\`${words.join('`, `')}\``;
}

/** A measure, or the one of its items that asks about suicide or self-harm. */
export function textOfMeasure({ id, measure, min, max, isSafetyItem }: MeasureKey): TeachingText {
  const lines = isSafetyItem
    ? [
        `The item of ${measure.title} on suicide or self-harm: ${rangeOf(min, max)}.`,
        'A reader looks for a risk section wherever it is above 0.',
      ]
    : linesOfMeasure(measure);
  return { title: `${measure.title} (${id})`, lines, sources: measure.sources.map(nameOf) };
}

function rangeOf(min: number, max: number | undefined): string {
  return max === undefined ? `from ${min} on; versions differ in how far it goes` : `${min} to ${max}`;
}

function linesOfMeasure(measure: MeasureSpec): string[] {
  const { min, max, fractionsTo, bands, reliableChange, higherIsBetter } = measure;
  const fractions = fractionsTo === undefined ? 'whole numbers' : `fractions up to ${fractionsTo}`;
  const labels = bands.map(({ from, label }) => `${label} from ${from}`);
  return [
    `Total, ${rangeOf(min, max)} (${fractions}); higher is ${higherIsBetter ? 'better' : 'worse'}. Only the total is recorded, or \`declined\`.`,
    labels.length > 0 ? `Bands: ${labels.join(', ')}.` : 'No bands are agreed on.',
    reliableChange === undefined
      ? 'Sources do not agree on a reliable change.'
      : `Reliable change: ${reliableChange} or more.`,
  ];
}

const fixes = {
  safe: 'It has a safe fix.',
  suggestion: 'It offers a quick fix to choose.',
} as const;

/** A rule, as options have it. */
export function textOfRule(rule: RuleBase, options: Readonly<Record<string, unknown>> = {}): TeachingText {
  const { id, meta } = rule;
  const severity = meta.severity === 'off' ? `off, else ${defaultSeverity(meta)}` : meta.severity;
  const drafts = meta.relaxedInDrafts ? ', hint in drafts' : '';
  return {
    title: `${meta.title} (${id})`,
    lines: [
      summaryOfRule(rule, options),
      meta.why,
      `Default: ${severity}${drafts}.${meta.fix ? ` ${fixes[meta.fix]}` : ''}`,
    ],
    sources: [],
    rule: id,
  };
}

/** The three lines of a hover: what it is, what a reader of the note looks for, where traditions differ. */
function textOf(title: string, { what, looksFor, differs, sources: from }: Teaching): TeachingText {
  return {
    title,
    lines: [what, `A reader looks for: ${looksFor}`, ...(differs ? [`Traditions differ: ${differs}`] : [])],
    sources: from.map(nameOf),
  };
}

function nameOf(source: Source): string {
  return sources[source];
}

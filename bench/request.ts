import { parseArgs } from 'node:util';
import type { Context } from './parts/part.ts';

/** Parts to be measured, and how. */
export interface MeasureRequest extends Omit<Context, 'peers'> {
  readonly kind: 'measure';
  /** Names of parts. */
  readonly chosen: readonly string[];
  /** True for all parts at their usual sizes, of which a report is made. */
  readonly isWhole: boolean;
}

/** What a command line asks for. */
export type Request =
  | MeasureRequest
  | { readonly kind: 'guard' }
  | { readonly kind: 'against'; readonly folder: string }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly text: string };

const options = {
  part: { type: 'string', multiple: true },
  notes: { type: 'string', multiple: true },
  edits: { type: 'string' },
  quick: { type: 'boolean', default: false },
  guard: { type: 'boolean', default: false },
  against: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads a command line.
 * @param names of all parts.
 */
export function readRequest(args: readonly string[], names: readonly string[]): Request {
  const help = `npm run bench -- [options]

  --part PART   one part: ${names.join(', ')}; may repeat
  --notes N     caseloads of so many notes in place of the usual ones; may repeat
  --edits N     so many keystrokes in place of 500
  --quick       small caseloads and few rounds, for a fast look
  --against DIR compares with an older state of the project in DIR; ends with 1 where a work takes longer than 1.15 times
  --guard       ratios with generous bounds only; ends with 1 where one is passed

Without options everything is measured, and bench/RESULTS.md is written. Anything less is only printed.
`;
  const wrong = (message: string): Request => ({ kind: 'wrong', text: `${message}\n\n${help}` });
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : 'These options cannot be read.');
  }
  if (values.help) return { kind: 'help', text: help };
  if (values.guard) return { kind: 'guard' };
  if (values.against !== undefined) return { kind: 'against', folder: values.against };
  const unknown = values.part?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0) return wrong(`No part is called ${unknown.join(', ')}.`);
  const numbers = [...(values.notes ?? []), ...(values.edits === undefined ? [] : [values.edits])];
  const bad = numbers.find((number) => !/^[1-9]\d{0,6}$/.test(number));
  if (bad !== undefined) return wrong(`“${bad}” is no number of notes or keystrokes.`);
  return {
    kind: 'measure',
    chosen: values.part ?? names,
    isWhole: args.length === 0,
    isQuick: values.quick,
    notes: values.notes?.map(Number),
    edits: values.edits === undefined ? undefined : Number(values.edits),
  };
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options }).values;
}

import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { LineTable, type Position } from '../text/line-table.ts';
import type { Complaint, Path } from './complaint.ts';
import { offsetTooDeep } from './json-depth.ts';
import { objectionsTo } from './objections.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { complaintsBySchema } from './schema-complaints.ts';
import { noDoubts, type SoundPart, soundPart } from './sound-part.ts';

/** A stretch of a configuration file. */
export interface ConfigPlace {
  readonly position: Position;
  readonly end: Position;
}

/** Something wrong in a configuration file, at its place. The message quotes nothing but the file's own keys. */
export interface ConfigProblem extends ConfigPlace {
  readonly message: string;
  /** True for what every reader of JSON complains of by itself. */
  readonly isOfJson?: true;
}

/** A configuration file as it was read. With any problem it is not to be used, but to be looked at further. */
export interface ParsedConfig extends SoundPart {
  readonly problems: readonly ConfigProblem[];
  /** The complaints at their places, in the order of the text. */
  readonly placed: (complaints: readonly Complaint[]) => readonly ConfigProblem[];
  /** Where the entries of `extends` are, by entry. */
  readonly placeOfParent: (entry: string) => ConfigPlace;
}

/** Reads and validates the text of a configuration file: JSON with comments and trailing commas. */
export function parseConfig(text: string): ParsedConfig {
  const lines = new LineTable(text);
  const at = (offset: number, length: number): ConfigPlace => ({
    position: lines.positionAt(offset),
    end: lines.positionAt(offset + length),
  });
  const unreadable = (problem: ConfigProblem): ParsedConfig => ({
    file: {},
    doubts: { ...noDoubts, isWhole: true },
    problems: [problem],
    placed: () => [],
    placeOfParent: () => at(0, 0),
  });
  const tooDeep = offsetTooDeep(text);
  if (tooDeep !== undefined) {
    const message = 'This bracket is nested too deeply. No setting needs so many levels.';
    return unreadable({ ...at(tooDeep, 1), message });
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (!root || error) {
    const what = error ? wordsOf(printParseErrorCode(error.error)) : 'it is empty';
    const place = error ? at(error.offset, error.length) : at(0, 0);
    const advice = 'Correct it, or run "ipt-notes init" in an empty folder for an example.';
    const message = `This is not JSON (${what}). ${advice}`;
    return unreadable({ ...place, message, ...(text !== '' && { isOfJson: true }) });
  }
  const placeOf = (path: Path, ofKey: boolean) => {
    const node = findNodeAtLocation(root, [...path]) ?? root;
    const key = ofKey ? (node.parent?.children?.[0] ?? node) : node;
    return at(key.offset, ofKey ? key.length : firstLineLength(text, key));
  };
  const inOrder = (problems: readonly ConfigProblem[]) =>
    problems.toSorted((a, b) => lines.offsetAt(a.position) - lines.offsetAt(b.position));
  const placed = (complaints: readonly Complaint[]) =>
    inOrder(complaints.map(({ path, isKey, message }) => ({ ...placeOf(path, isKey), message })));

  const value: unknown = getNodeValue(root);
  const bySchema = complaintsBySchema(value);
  const { file, doubts } = soundPart(value, bySchema);
  const repeated = repeatedKeys(root).map(({ key, offset, length }) => ({
    ...at(offset, length),
    message: `“${key}” is given twice, and only one of the two would count. Keep one.`,
  }));
  return {
    file,
    doubts,
    problems: inOrder([...placed([...bySchema, ...objectionsTo(file)]), ...repeated]),
    placed,
    placeOfParent: (entry) => {
      const extended = findNodeAtLocation(root, ['extends']);
      const node =
        [extended, ...(extended?.children ?? [])].find((each) => each?.value === entry) ?? extended ?? root;
      return at(node.offset, node.length);
    },
  };
}

function wordsOf(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function firstLineLength(text: string, node: Node): number {
  const end = text.slice(node.offset, node.offset + node.length).search(/[\r\n]/);
  return end === -1 ? node.length : end;
}

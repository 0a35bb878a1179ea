import { checkField } from '../note/field-checks.ts';
import type { Lexicon } from '../note/lexicon.ts';
import { parseDay } from '../text/calendar.ts';
import { objectionToPattern } from '../text/configured-patterns.ts';
import { nearestKnown } from '../text/near-miss.ts';
import type { Complaint } from './complaint.ts';
import type { ConfigFile } from './config-file.ts';
import { objectionToFromPath } from './from-path.ts';
import { objectionToGlob } from './glob.ts';
import { type ConfigTree, resolveConfig } from './resolve.ts';
import { type Doubts, isDoubtful, withoutHoles } from './sound-part.ts';

/** What is in form and still wrong or of no effect, as far as the file alone shows it. */
export function objectionsTo(file: ConfigFile): Complaint[] {
  return [
    ...patternObjections(file),
    ...fromPathObjections(file),
    ...globObjections(file),
    ...dateObjections(file),
  ];
}

/**
 * What has no effect under the protocol that the file and those that it extends make up.
 * @param doubts what of these files is not known.
 */
export function objectionsUnder(tree: ConfigTree, doubts: Doubts): Complaint[] {
  const { protocol, overrides = [] } = tree.file;
  const hasConditions = overrides.some(({ when }) => when !== undefined);
  const { sections: ownSections, measures } = protocol ?? {};
  if (ownSections === undefined && measures === undefined && !hasConditions) return [];
  const whole = wholeTree(tree);
  const { lexicon } = resolveConfig(whole);
  const { sections } = resolveConfig({ ...whole, file: {} }).protocol;
  const known = new Set<string>(sections.map(({ id }) => id));
  return [
    ...sectionObjections(tree.file, lexicon, known, doubts),
    ...measureObjections(tree.file, lexicon, doubts),
    ...conditionObjections(tree.file, lexicon, doubts),
  ];
}

function wholeTree({ parents, ...tree }: ConfigTree): ConfigTree {
  return {
    ...tree,
    file: withoutHoles(tree.file),
    parents: parents.map((parent) => (typeof parent === 'string' ? parent : wholeTree(parent))),
  };
}

/** True where something that is not known may have made the word known. */
function isInDoubt({ words, isWhole }: Doubts, word: string): boolean {
  return isWhole || words.has(word);
}

function patternObjections({ protocol }: ConfigFile): Complaint[] {
  return Object.entries(protocol?.codes ?? {}).flatMap(([code, source]) => {
    const objection = objectionToPattern(source);
    return objection === undefined
      ? []
      : [{ path: ['protocol', 'codes', code], isKey: false, message: `“${code}” ${objection}.` }];
  });
}

function fromPathObjections({ protocol }: ConfigFile): Complaint[] {
  const given = protocol?.fromPath;
  return [given ?? []].flat().flatMap((source, index): Complaint[] => {
    const objection = objectionToFromPath(source);
    if (objection === undefined) return [];
    const path = ['protocol', 'fromPath', ...(typeof given === 'string' ? [] : [index])];
    const message = /[.?]$/.test(objection) ? objection : `${objection}.`;
    return [{ path, isKey: false, message: `This pattern ${message}` }];
  });
}

function globObjections({ include, exclude, overrides }: ConfigFile): Complaint[] {
  const lists = [
    { path: ['include'], globs: include },
    { path: ['exclude'], globs: exclude },
    ...(overrides ?? []).flatMap(({ files }, index) => [
      { path: ['overrides', index, 'files'], globs: files },
    ]),
  ];
  return lists.flatMap(({ path, globs }) =>
    (globs ?? []).flatMap((glob, index) => {
      const objection = objectionToGlob(glob);
      const message = `This glob ${objection}.`;
      return objection === undefined ? [] : [{ path: [...path, index], isKey: false, message }];
    }),
  );
}

function dateObjections({ checkFrom, rules, overrides }: ConfigFile): Complaint[] {
  const tables = [
    { path: ['rules'], rules },
    ...(overrides ?? []).flatMap((each, index) => [
      { path: ['overrides', index, 'rules'], rules: each.rules },
    ]),
  ];
  const dates = [
    { path: ['checkFrom'], date: checkFrom },
    ...tables.flatMap((table) =>
      Object.entries(table.rules ?? {}).map(([id, entry]) => ({
        path: [...table.path, id, 1, 'from'],
        date: typeof entry === 'string' ? undefined : entry[1]?.['from'],
      })),
    ),
  ];
  return dates.flatMap(({ path, date }) => {
    if (typeof date !== 'string' || parseDay(date) !== undefined) return [];
    return [{ path, isKey: false, message: `“${path.at(-1)}” must be a date that exists.` }];
  });
}

function sectionObjections(
  { protocol }: ConfigFile,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
  doubts: Doubts,
): Complaint[] {
  const ids = lexicon.protocol.sections.map(({ id }) => id);
  return Object.entries(protocol?.sections ?? {}).flatMap(([id, { title, after }]): Complaint[] => {
    const path = ['protocol', 'sections', id];
    const own: Complaint[] =
      known.has(id) || title !== undefined || isInDoubt(doubts, id) || isDoubtful(doubts, path, 'title')
        ? []
        : [
            {
              path,
              isKey: true,
              message: `No section is called “${id}”. ${hintOf(id, [...known], 'To add one, give it a “title”.')}`,
            },
          ];
    if (after === undefined || (after !== id && ids.some((each) => each === after))) return own;
    if (after !== id && isInDoubt(doubts, after)) return own;
    const message =
      after === id
        ? 'A section cannot come after itself.'
        : `No section is called “${after}”. ${hintOf(after, ids)}`;
    return [...own, { path: [...path, 'after'], isKey: false, message }];
  });
}

/** A measure that no total can have would make every total an error. */
function measureObjections({ protocol }: ConfigFile, lexicon: Lexicon, doubts: Doubts): Complaint[] {
  return Object.entries(protocol?.measures ?? {}).flatMap(([id, entry]): Complaint[] => {
    const { min = 0, max = Infinity } = lexicon.protocol.measures.find((each) => each.id === id) ?? {};
    const path = ['protocol', 'measures', id];
    const isKnown = !doubts.isWhole && !['min', 'max'].some((each) => isDoubtful(doubts, path, each));
    if (min <= max || !isKnown) return [];
    const key = entry.max === undefined ? 'min' : 'max';
    const message = `The lowest total of “${id}” is ${min}, and the highest ${max}: no total fits.`;
    return [{ path: [...path, key], isKey: false, message }];
  });
}

function conditionObjections({ overrides }: ConfigFile, lexicon: Lexicon, doubts: Doubts): Complaint[] {
  return (overrides ?? []).flatMap(({ when }, index) =>
    Object.entries(when ?? {}).flatMap(([name, value]): Complaint[] => {
      const objection = objectionToCondition(name, value, lexicon);
      const path = ['overrides', index, 'when', name];
      if (isInDoubt(doubts, name) || isInDoubt(doubts, String(value))) return [];
      return objection ? [{ path, ...objection }] : [];
    }),
  );
}

/** Why no note can have a value in a field: there is no such field, or no such value. */
export function objectionToCondition(
  name: string,
  value: string | number | boolean,
  lexicon: Lexicon,
): Pick<Complaint, 'isKey' | 'message'> | undefined {
  const field = lexicon.fields.get(name.toLowerCase());
  if (!field) {
    const names = lexicon.protocol.fields.map((each) => each.name);
    return { isKey: true, message: `No field is called “${name}”. ${hintOf(name, names)}` };
  }
  const scalar = { kind: 'scalar', span: { start: 0, end: 0 }, value } as const;
  if (checkField(field, scalar, lexicon).length === 0) return undefined;
  const values =
    field.type === 'phase'
      ? lexicon.protocol.phases.map(({ id }) => id)
      : field.values.map((each) => each.value);
  const known = values.length > 0 ? ` It is one of ${values.join(', ')}.` : '';
  return { isKey: false, message: `“${field.name}” never has this value.${known}` };
}

/** A near name, or else the names where they are few, or else `otherwise`. */
function hintOf(name: string, names: readonly string[], otherwise = ''): string {
  const near = nearestKnown(
    name,
    names.map((each) => [each, each] as const),
  )?.meaning;
  if (near) return `Did you mean “${near}”?`;
  return otherwise || `Known: ${names.join(', ')}.`;
}

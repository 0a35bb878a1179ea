import { nearestKnown } from '../text/near-miss.ts';
import type { Complaint, Path } from './complaint.ts';
import { configSchema, type Schema } from './schema.ts';
import { type Violation, violationsOf } from './schema-check.js';

/** Where a value does not fit the schema: one complaint for each place, the most exact ones. */
export function complaintsBySchema(value: unknown): Complaint[] {
  const violations = violationsOf(value);
  const found = new Map<string, Complaint>();
  for (const complaint of violations.flatMap((violation) => complaintsOf(violation, violations, value))) {
    const place = JSON.stringify(complaint.path);
    if (!found.has(place)) found.set(place, complaint);
  }
  return [...found.values()];
}

/** What must be said of a violation; nothing where another says more. */
function complaintsOf(violation: Violation, all: readonly Violation[], value: unknown): Complaint[] {
  const { keyword, instancePath, params } = violation;
  const path = pathOf(instancePath);
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    return [{ path: [...path, key], isKey: true, message: unknownKey(key, path) }];
  }
  if (keyword === 'additionalItems') return itemsBeyond(Number(params['limit']), path, value);
  if (keyword === 'required') {
    const key = String(params['missingProperty']);
    const isMisspelt = all.some((other) => isUnknownKeyLike(key, other, instancePath));
    return isMisspelt ? [] : [{ path, isKey: false, message: `${nameOf(path)} lacks “${key}”.` }];
  }
  // Of alternatives, one fits the kind of the value; what is wrong within it says more than that others don't fit.
  const saysLess = all.some((other) => other !== violation && isWithin(other, instancePath));
  const message = schemaOfValue(path)?.errorMessage;
  return saysLess || message === undefined
    ? []
    : [{ path, isKey: false, message: `${nameOf(path)} ${message}.` }];
}

/** True for a violation by something that a value holds. */
function isWithin({ keyword, instancePath }: Violation, place: string): boolean {
  if (instancePath.startsWith(`${place}/`)) return true;
  return instancePath === place && ['additionalItems', 'additionalProperties', 'required'].includes(keyword);
}

/** True for an unknown key in the object at `place` that is nearly another. */
function isUnknownKeyLike(key: string, { keyword, instancePath, params }: Violation, place: string): boolean {
  if (keyword !== 'additionalProperties' || instancePath !== place) return false;
  return nearestKnown(String(params['additionalProperty']), [[key, key]]) !== undefined;
}

function itemsBeyond(limit: number, path: Path, value: unknown): Complaint[] {
  const list = path.reduce((part: unknown, step) => (part as Record<string, unknown>)[String(step)], value);
  return (list as readonly unknown[]).slice(limit).map((_, index) => ({
    path: [...path, limit + index],
    isKey: false,
    message: `${nameOf([...path, limit + index])} is one too many.`,
  }));
}

function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return 'The configuration';
  return typeof path.at(-1) === 'number' ? `An entry of “${key}”` : `“${key}”`;
}

/** @param path of the object that holds the key. */
function unknownKey(key: string, path: Path): string {
  const names = Object.keys(schemaOfValue(path)?.properties ?? {});
  const near = nearestKnown(
    key,
    names.map((name) => [name, name] as const),
  )?.meaning;
  const hint = near
    ? `Did you mean “${near}”?`
    : names.length <= 16
      ? `Known here: ${names.join(', ')}.`
      : '';
  return `Unknown key “${key}”. ${hint}`.trimEnd();
}

/** The schema that holds for the value at a path of the configuration. */
function schemaOfValue(path: Path): Schema | undefined {
  let schema: Schema | undefined = configSchema();
  for (const step of path) {
    const alternatives: (Schema | undefined)[] = [
      schema,
      ...((schema?.['anyOf'] as Schema[] | undefined) ?? []),
    ];
    schema = alternatives.map((each) => stepInto(each, step)).find((next) => next !== undefined);
  }
  return schema;
}

function stepInto(schema: Schema | undefined, step: string | number): Schema | undefined {
  if (typeof step === 'number') {
    const items = schema?.['items'] as Schema | readonly Schema[] | undefined;
    return Array.isArray(items) ? items[step] : (items as Schema | undefined);
  }
  const values = schema?.additionalProperties;
  return schema?.properties?.[step] ?? (typeof values === 'object' ? values : undefined);
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

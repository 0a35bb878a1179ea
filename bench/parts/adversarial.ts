import { findIdentifiers } from '../../server/src/core/privacy/find-identifiers.ts';
import { findListedNames, nameList } from '../../server/src/core/privacy/name-list.ts';
import { findNamedPersons } from '../../server/src/core/privacy/named-persons.ts';
import { atMost, milliseconds, times } from '../report/result.ts';
import { adversarialUnits, repeated } from './adversarial-texts.ts';
import type { Part } from './part.ts';

/** The shorter text; the longer one is `GROWTH` times as long. */
const LENGTH = 16_000;
const GROWTH = 4;
/** Linear time grows by 4, a square by 16; in between lie caches of the processor and the garbage collector. */
const LIMIT = 8;

const names = nameList(['Robin Alder', 'Rowan', 'A A A A', 'Aa 12 Aa'], 'bench');

/** Lengths of texts, each twice the one before. */
const doublings = [32_000, 64_000, 128_000, 256_000];

type Search = (text: string) => unknown;

const searches: readonly { readonly name: string; readonly search: Search }[] = [
  { name: 'identifiers', search: (text) => findIdentifiers(text) },
  {
    name: 'identifiers, with codes to spare',
    search: (text) => findIdentifiers(text, (word) => word === 'A-1'),
  },
  { name: 'persons by title or kinship', search: findNamedPersons },
  { name: 'names of a list', search: (text) => findListedNames(text, names) },
];

interface Growth {
  readonly unit: string;
  readonly longer: number;
  readonly ratio: number;
}

interface SearchGrowth {
  readonly name: string;
  readonly search: Search;
  readonly worst: Growth;
  /** The text that takes longest. */
  readonly costliest: Growth;
}

/** What the searches for identifiers and names take on texts that are made to hold them up. */
export const adversarial: Part = {
  name: 'adversarial',
  async run({ isQuick }) {
    const step = isQuick ? 10 : 1;
    const grown = growthOfSearches(step);
    const texts = Math.ceil(adversarialUnits().length / step);
    const long = (LENGTH * GROWTH).toLocaleString('en');
    return {
      title: 'Searches for identifiers and names, on texts made to hold them up',
      notes: [
        `${texts.toLocaleString('en')} texts: one or two pieces that patterns begin, go on or end with, repeated. Each ` +
          `search runs over ${LENGTH.toLocaleString('en')} characters and over ${GROWTH} times as many; its time may grow ` +
          `by ${GROWTH} and some noise, where a square would grow by ${GROWTH * GROWTH}. Growth is judged on texts that ` +
          'take a tenth of a millisecond or more. The text of most growth is then doubled again and again: 2 x is linear, ' +
          '4 x a square.',
      ],
      bars: grown.map(({ name, worst }) =>
        atMost(`growth on 4 times the text: ${name}`, LIMIT, worst.ratio, times),
      ),
      tables: [
        {
          head: ['search', 'most growth', 'on', `longest for ${long} characters`, 'on'],
          rows: grown.map(({ name, worst, costliest }) => [
            name,
            times(worst.ratio),
            shown(worst.unit),
            milliseconds(costliest.longer),
            shown(costliest.unit),
          ]),
        },
        {
          head: ['time on twice the text', ...doublings.map((length) => `to ${length.toLocaleString('en')}`)],
          rows: grown.map(({ name, search, worst }) => [name, ...doubled(search, worst.unit).map(times)]),
        },
      ],
    };
  },
};

/** How a search's time grows on a text at each doubling of its length. */
function doubled(search: Search, unit: string): number[] {
  const time = (length: number) => fastest(repeated(unit, length), search, 9);
  return doublings.map((length) => time(length) / Math.max(time(length / 2), 0.01));
}

/**
 * The worst texts for each search.
 * @param step 1 for all texts, n for every n-th.
 */
export function growthOfSearches(step: number): SearchGrowth[] {
  const units = adversarialUnits().filter((_, i) => i % step === 0);
  return searches.map(({ name, search }) => ({ name, search, ...worstOf(units, search) }));
}

/** What looks bad is measured again, more often, since noise looks the same. */
function worstOf(units: readonly string[], search: Search): Omit<SearchGrowth, 'name' | 'search'> {
  const grown = units.map((unit) => growthOf(unit, search, 2));
  const most = (list: readonly Growth[], by: keyof Omit<Growth, 'unit'>) =>
    [...list].sort((a, b) => b[by] - a[by]).slice(0, 20);
  const again = (list: readonly Growth[]) => list.map(({ unit }) => growthOf(unit, search, 15));
  const [worst] = most(again(most(grown, 'ratio')), 'ratio');
  const [costliest] = most(grown, 'longer');
  if (!worst || !costliest) throw new Error('There are no texts');
  return { worst, costliest };
}

/** A text as code in a table. */
function shown(unit: string): string {
  return `\`${JSON.stringify(unit).replaceAll('|', '\\|')}\``;
}

function growthOf(unit: string, search: Search, repeats: number): Growth {
  const shorter = fastest(repeated(unit, LENGTH), search, repeats);
  const longer = fastest(repeated(unit, LENGTH * GROWTH), search, repeats);
  // Below the clock's grain nothing can be said of growth, and nothing need be.
  return { unit, longer, ratio: longer < 0.1 ? 0 : longer / Math.max(shorter, 0.01) };
}

/** The shortest of several runs, in milliseconds: what disturbs a run only ever makes it longer. */
function fastest(text: string, search: Search, repeats: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    search(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

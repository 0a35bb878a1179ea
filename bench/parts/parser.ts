import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseMarkdown, parseWithRemark } from '../../server/src/core/markdown/index.ts';
import { madeNotes } from '../corpus/corpus.ts';
import { interleaved } from '../measure/interleave.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import { atLeast, megabytesPerSecond, times } from '../report/result.ts';
import type { Part } from './part.ts';

const FAST = 'ours';
const REMARK = 'remark-parse + front matter';
const REMARK_GFM = 'the same + tables and task lists';

const remark = unified().use(remarkParse).use(remarkFrontmatter).freeze();

const parsers = [
  { name: FAST, parse: (text: string) => parseMarkdown(text).root },
  { name: REMARK, parse: (text: string) => remark.parse(text) },
  { name: REMARK_GFM, parse: parseWithRemark },
];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The parser by itself, against remark's, in one process. */
export const parser: Part = {
  name: 'parser',
  async run({ isQuick }) {
    const notes = isQuick ? 100 : 1_000;
    const texts = textsOf(notes);
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const equal = texts.filter((text) => isDeepStrictEqual(parseMarkdown(text).root, parseWithRemark(text)));
    const walls = await wallsOf(parsers, texts, isQuick ? 3 : 9);
    const own = walls.get(FAST) ?? [];
    const ratioTo = (name: string) => pairedRatio(walls.get(name) ?? [], own);
    return {
      title: 'The parser',
      notes: [
        `${notes.toLocaleString('en')} notes of the caseload, one after the other in one process. The trees are compared ` +
          'in every field, positions included, with those of remark-parse with front matter, tables and task lists, ' +
          'which is the dialect that is linted; the bar is on remark-parse with front matter alone, which does less.',
      ],
      bars: [
        atLeast(`parser, faster than ${REMARK} by`, 15, ratioTo(REMARK), times),
        {
          what: 'trees equal to remark’s',
          bar: 'all',
          measured: `${equal.length.toLocaleString('en')} of ${notes.toLocaleString('en')}`,
          isMet: equal.length === notes,
        },
      ],
      tables: [
        {
          head: ['parser', 'throughput, median', 'time, to ours'],
          rows: parsers.map(({ name }) => {
            const wall = median(walls.get(name) ?? []);
            return [name, megabytesPerSecond(bytes / 1e6 / (wall / 1000)), times(ratioTo(name))];
          }),
        },
      ],
    };
  },
};

/** How many times longer remark-parse with front matter takes than the parser here, over the first notes. */
export async function ratioToRemark(notes: number, rounds: number): Promise<number> {
  const contenders = parsers.filter(({ name }) => name !== REMARK_GFM);
  const walls = await wallsOf(contenders, textsOf(notes), rounds);
  return pairedRatio(walls.get(REMARK) ?? [], walls.get(FAST) ?? []);
}

function textsOf(notes: number): string[] {
  return [...madeNotes(notes)].map(({ text }) => text);
}

/** Milliseconds in which each parser goes through all texts, by round; the first round is not counted. */
async function wallsOf(contenders: typeof parsers, texts: readonly string[], rounds: number) {
  const walls = await interleaved(
    contenders.map(({ name, parse }) => ({
      name,
      rounds: rounds + 1,
      measure: () => {
        // The garbage of one parser is not for the next to clear away.
        collectGarbage();
        const start = performance.now();
        for (const text of texts) parse(text);
        return performance.now() - start;
      },
    })),
  );
  return new Map([...walls].map(([name, all]) => [name, all.slice(1)]));
}

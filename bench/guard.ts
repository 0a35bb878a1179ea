import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { corpusOf, longNoteFile } from './corpus/store.ts';
import { floors, NODE_READ } from './measure/floors.ts';
import { interleaved } from './measure/interleave.ts';
import { timed } from './measure/run.ts';
import { median, pairedRatio } from './measure/statistics.ts';
import { lintCommand, OURS } from './ours.ts';
import { growthOfSearches } from './parts/adversarial.ts';
import { ratioToRemark } from './parts/parser.ts';
import { atLeast, atMost, type PartResult, times } from './report/result.ts';
import { BenchClient } from './server/client.ts';
import { ourServer } from './server/servers.ts';
import { TypedText } from './server/typed-text.ts';

/**
 * What CI checks: ratios of two things measured in turn on the same machine, which hold on a slow and busy one too. The
 * bounds are about twice what is usual: they catch a step back in kind (a walk more over every note, a parse of the
 * whole text at each key, a pattern that goes back and forth), not a few percent.
 */
export async function guard(): Promise<PartResult> {
  const searches = growthOfSearches(10);
  return {
    title: 'Guard',
    notes: [],
    bars: [
      atLeast('parser, faster than remark-parse + front matter by', 6, await ratioToRemark(100, 5), times),
      atMost('1,000 notes, cold, to Node reading the files', 40, await lintToReading(), times),
      atMost('time per note at 4,000, to that at 1,000', 1.3, await perNote(), times),
      atMost('keystroke at 1 MB, to that at 10 KB', 8, await largeToSmall(), times),
      ...searches.map(({ name, worst }) =>
        atMost(`growth on 4 times the text: ${name}`, 8, worst.ratio, times),
      ),
    ],
    tables: [],
  };
}

async function lintToReading(): Promise<number> {
  const { folder } = corpusOf(1_000);
  const reading = floors().find(({ name }) => name === NODE_READ);
  if (!reading) throw new Error('Nothing reads the files');
  const commands = { [OURS]: lintCommand(folder), [NODE_READ]: reading.command(folder) };
  const walls = await interleaved(
    Object.entries(commands).map(([name, command]) => ({ name, rounds: 5, measure: () => timed(command) })),
  );
  return pairedRatio(walls.get(OURS) ?? [], walls.get(NODE_READ) ?? []);
}

async function perNote(): Promise<number> {
  const sizes = [1_000, 4_000];
  const walls = await interleaved(
    sizes.map((notes) => {
      const command = lintCommand(corpusOf(notes).folder);
      return { name: `${notes}`, rounds: 3, measure: () => timed(command) / notes };
    }),
  );
  return pairedRatio(walls.get('4000') ?? [], walls.get('1000') ?? []);
}

async function largeToSmall(): Promise<number> {
  const clients: BenchClient[] = [];
  const contenders = [];
  for (const size of [10_000, 1_000_000]) {
    const file = longNoteFile(size);
    const uri = pathToFileURL(file).href;
    const typed = new TypedText(fs.readFileSync(file, 'utf8'));
    const client = await BenchClient.start(ourServer());
    clients.push(client);
    await client.ready();
    await client.open(uri, typed.text);
    const measure = () => {
      return client.press(uri, typed);
    };
    contenders.push({ name: `${size}`, rounds: 150, measure });
  }
  const latencies = await interleaved(contenders);
  for (const client of clients) await client.stop();
  // The first keys find code that is not compiled yet.
  const settled = (size: number) => median((latencies.get(`${size}`) ?? []).slice(50));
  return settled(1_000_000) / settled(10_000);
}

// Measures speed and memory side by side with other linters. See bench/README.md; npm run bench -- --help
import fs from 'node:fs';
import { compareWith } from './against.ts';
import { guard } from './guard.ts';
import { buildBundles } from './ours.ts';
import { parts } from './parts/index.ts';
import type { Context, Part } from './parts/part.ts';
import { installPeers } from './peers/install.ts';
import { resultsFile } from './places.ts';
import { barLines, part, report } from './report/render.ts';
import { milliseconds, type PartResult } from './report/result.ts';
import { type MeasureRequest, readRequest } from './request.ts';

const request = readRequest(
  process.argv.slice(2),
  parts.map(({ name }) => name),
);
if (request.kind === 'help') process.stdout.write(request.text);
else if (request.kind === 'wrong') {
  process.stderr.write(request.text);
  process.exitCode = 2;
} else if (request.kind === 'guard') {
  buildBundles();
  hold(await guard());
} else if (request.kind === 'against') {
  hold(await compareWith(request.folder));
} else {
  await measure(request);
}

/** Measures the parts that are asked for; all of them, at their usual sizes, become the report. */
async function measure({ chosen, isWhole, ...sizes }: MeasureRequest): Promise<void> {
  buildBundles();
  const peers = installPeers();
  const context: Context = { ...sizes, peers };
  const results: PartResult[] = [];
  for (const { name, run } of parts.filter((each) => chosen.includes(each.name))) {
    const start = performance.now();
    process.stderr.write(`Measuring ${name}\n`);
    const result = await measured({ name, run }, context);
    process.stderr.write(`It took ${milliseconds(performance.now() - start)}\n`);
    print(result);
    results.push(result);
  }
  if (isWhole) fs.writeFileSync(resultsFile, report(results, peers, new Date()));
}

/** One part that fails must not lose the others: the report says why it is missing, and the bench ends with 1. */
async function measured({ name, run }: Part, context: Context): Promise<PartResult> {
  try {
    return await run(context);
  } catch (error) {
    process.exitCode = 1;
    const reason = error instanceof Error ? error.message : String(error);
    return { title: `Not measured: ${name}`, notes: [`${reason}.`], bars: [], tables: [] };
  }
}

/** Prints bars that must be met. */
function hold(result: PartResult): void {
  print(result);
  process.exitCode = result.bars.every(({ isMet }) => isMet) ? 0 : 1;
}

function print(result: PartResult): void {
  const bars = result.bars.length > 0 ? `\n\n${barLines(result.bars)}` : '';
  process.stdout.write(`${part(result)}${bars}\n\n`);
}

import { markdownTable } from 'markdown-table';
import type { Installed } from '../peers/install.ts';
import { isInstalled, type Peers } from '../peers/install.ts';
import { type Tool, tools } from '../peers/tools.ts';
import { machine } from './machine.ts';
import type { Bar, PartResult, Table } from './result.ts';

/** The whole report: what was promised and measured, then each part. */
export function report(results: readonly PartResult[], peers: Peers, at: Date): string {
  const bars = results.flatMap((result) => result.bars);
  return [
    '# Speed, measured',
    'Written by `npm run bench`; `bench/README.md` says how to read it and how to run it.',
    `Measured in one run on ${at.toISOString().slice(0, 10)}, on ${machine()}.`,
    '## Bars',
    printTable(barTable(bars)),
    ...results.map(part),
    '## What the others are told to check',
    peerList(peers),
    '',
  ].join('\n\n');
}

/** One part, as it is also printed to the terminal. */
export function part({ title, notes, tables }: PartResult): string {
  return [`## ${title}`, ...notes, ...tables.map(printTable)].join('\n\n');
}

/** The bars of a part, for the terminal. */
export function barLines(bars: readonly Bar[]): string {
  return printTable(barTable(bars));
}

function barTable(bars: readonly Bar[]): Table {
  const verdict = ({ isMet }: Bar) => (isMet === undefined ? '–' : isMet ? 'met' : '**not met**');
  return {
    head: ['what', 'bar', 'measured', ''],
    rows: bars.map((bar) => [bar.what, bar.bar, bar.measured, verdict(bar)]),
  };
}

function printTable({ head, rows }: Table): string {
  return markdownTable([head, ...rows]);
}

function peerList(peers: Peers): string {
  return Object.values<Tool>(tools)
    .map((tool) => {
      const versions = Object.entries(tool.packages).map(([name, version]) => `\`${name}\` ${version}`);
      const peer = peers[tool.id as keyof Peers];
      const missing = isMissing(peer) ? ` **Not measured here:** ${peer.missing}.` : '';
      return `- **${tool.title}** (${versions.join(', ')}): ${tool.setup}${missing}`;
    })
    .join('\n');
}

function isMissing(peer: Installed | { readonly missing: string }): peer is { readonly missing: string } {
  return !isInstalled(peer);
}

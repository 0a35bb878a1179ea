import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { longNoteFile } from '../corpus/store.ts';
import { interleaved } from '../measure/interleave.ts';
import { median, pairedRatio, quantile } from '../measure/statistics.ts';
import { OURS } from '../ours.ts';
import type { Peers } from '../peers/install.ts';
import { atMost, type Bar, milliseconds, notMeasured, type Table, times } from '../report/result.ts';
import { BenchClient, type ServerKind } from '../server/client.ts';
import { otherServers, ourServer, RUMDL_SERVER } from '../server/servers.ts';
import { TypedText } from '../server/typed-text.ts';
import type { Part } from './part.ts';

/**
 * Size of the note in characters; the most that a keystroke may take of the time of rumdl’s server; and what only one in a
 * hundred may take longer than, in milliseconds.
 */
const sizes: readonly Size[] = [
  { size: 10_000, name: '10 KB', toRumdl: 0.35, p99: 10 },
  { size: 100_000, name: '100 KB', toRumdl: 0.2, p99: 12 },
  { size: 1_000_000, name: '1 MB', toRumdl: 0.1, p99: 20 },
];

/** From a key to the diagnostics, in notes of three sizes, against other language servers. */
export const keystrokes: Part = {
  name: 'keystrokes',
  async run({ peers, isQuick, edits: asked }) {
    const edits = asked ?? (isQuick ? 60 : 500);
    const measured = [];
    for (const size of sizes) measured.push(await measure(size, edits, peers));
    return {
      title: 'From a keystroke to its diagnostics',
      notes: [
        `${edits} keystrokes, each sent as \`textDocument/didChange\` and followed at once by \`textDocument/diagnostic\`, as ` +
          'VS Code does; the time is that until the answer is there. The same keys go to each server in turn: a ' +
          'paragraph with a tag is typed at the end of another and taken back, here and there in the note. rumdl’s ' +
          'server asks for the whole text at each change, the others for the change.',
      ],
      bars: measured.flatMap(({ bars }) => bars),
      tables: measured.map(({ table }) => table),
    };
  },
};

interface Size {
  readonly size: number;
  readonly name: string;
  readonly toRumdl: number;
  readonly p99: number;
}

async function measure(
  { size, name, toRumdl, p99 }: Size,
  edits: number,
  peers: Peers,
): Promise<{ bars: Bar[]; table: Table }> {
  const file = longNoteFile(size);
  const uri = pathToFileURL(file).href;
  const text = fs.readFileSync(file, 'utf8');
  const kinds = [ourServer(), ...otherServers(peers)];
  const servers = await Promise.all(kinds.map((kind) => opened(kind, uri, text)));
  const latencies = await interleaved(
    servers.map(({ client, kind, typed }) => ({
      name: kind.name,
      rounds: edits,
      measure: () => {
        return client.press(uri, typed);
      },
    })),
  );
  for (const { client } of servers) await client.stop();
  const own = latencies.get(OURS) ?? [];
  const rumdl = latencies.get(RUMDL_SERVER);
  const what = `keystroke at ${name}, p50, to rumdl’s server`;
  return {
    bars: [
      rumdl
        ? atMost(what, toRumdl, median(own) / median(rumdl), times)
        : notMeasured(what, `≤ ${times(toRumdl)}`, 'not installed here'),
      atMost(`keystroke at ${name}, p99`, p99, quantile(own, 0.99), milliseconds),
    ],
    table: {
      head: [`a note of ${name}`, 'p50', 'p95', 'p99', 'longest', 'to rumdl’s server'],
      rows: kinds.map((kind) => {
        const all = latencies.get(kind.name) ?? [];
        const shares = [0.5, 0.95, 0.99, 1].map((share) => milliseconds(quantile(all, share)));
        return [kind.name, ...shares, rumdl ? times(pairedRatio(all, rumdl)) : '–'];
      }),
    },
  };
}

/** A server in which someone types. */
interface Typing {
  readonly kind: ServerKind;
  readonly client: BenchClient;
  readonly typed: TypedText;
}

/** A server with the note open, after some keys: an editor is open for longer than code takes to be compiled. */
async function opened(kind: ServerKind, uri: string, text: string): Promise<Typing> {
  const client = await BenchClient.start(kind);
  await client.ready();
  await client.open(uri, text);
  await client.diagnostics(uri);
  const typed = new TypedText(text);
  for (let i = 0; i < 40; i++) {
    await client.press(uri, typed);
  }
  return { kind, client, typed };
}

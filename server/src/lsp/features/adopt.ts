import type { CancellationToken } from 'vscode-languageserver';
import {
  CONFIG_FILE,
  configTextOf,
  Judge,
  type Plan,
  planSummary,
  propose,
  resolveConfig,
  Survey,
} from '../../core/index.ts';
import { AdoptableFiles, sayMoreFiles } from '../../host/adoptable-files.ts';
import { nearestAbove } from '../../host/folders.ts';
import { isForeign, pathOfUri } from '../../host/uris.ts';
import {
  type AdoptChoiceParams,
  AdoptChoiceRequest,
  type AdoptChoiceResult,
  type AdoptPlan,
  type AdoptPlanParams,
  AdoptPlanRequest,
  type AdoptPlanResult,
} from '../../wire/adopt.ts';
import { type Feature, onRequest, type Server } from '../server.ts';
import { inSlices } from '../slices.ts';

/** Proposes a configuration for notes that are there, as `ipt-notes init --from` does: by the same code, to the same end. */
export const adopting: Feature = {
  capabilities: () => ({}),
  register(server) {
    onRequest(server, AdoptPlanRequest, null, (params, token) => planFor(params, server, token));
    onRequest(server, AdoptChoiceRequest, null, (params, token) => outlookFor(params, server, token));
  },
};

const { lexicon } = resolveConfig(undefined);

async function planFor(
  params: AdoptPlanParams,
  server: Server,
  token: CancellationToken,
): Promise<AdoptPlanResult | null> {
  const surveyed = await survey(params, server, token);
  if (!surveyed) return null;
  const { files, unread, plan } = surveyed;
  return { files, unread, ...(plan && plan.notes > 0 && { plan: planOnWire(plan) }) };
}

function planOnWire({ notes, clients, headings, keys, patterns, choice }: Plan): AdoptPlan {
  const sections = lexicon.protocol.sections.flatMap(({ id, title, required }) =>
    required ? [{ id, title }] : [],
  );
  return { notes, clients, headings, keys, patterns, choice, sections };
}

async function survey(params: AdoptPlanParams, server: Server, token: CancellationToken) {
  const found = new Survey(lexicon);
  const reading = await readEach(params, server, token, (path, text) => found.add(path, text));
  return (
    reading && { ...reading, plan: reading.files > 0 ? propose(found, lexicon, server.today()) : undefined }
  );
}

async function outlookFor(
  { choice, ...params }: AdoptChoiceParams,
  server: Server,
  token: CancellationToken,
): Promise<AdoptChoiceResult | null> {
  const surveyed = await survey(params, server, token);
  const [before, after] = [new Judge(undefined, server.today()), new Judge(choice, server.today())];
  const read = await readEach(params, server, token, (path, text) => {
    before.add(path, text);
    after.add(path, text);
  });
  if (!surveyed?.plan || !read) return null;
  const outlook = { before: before.judgement(), after: after.judgement() };
  const above = configAbove(params.folder, server);
  return {
    summary: [...(read.isWhole ? [] : [sayMoreFiles()]), ...planSummary(surveyed.plan, outlook, 'questions')],
    config: configTextOf(choice),
    ...(above !== undefined && { above }),
  };
}

/** The nearest configuration alone counts: one above the folder would count no longer. */
function configAbove(uri: string, { host }: Server): string | undefined {
  const folder = pathOfUri(uri);
  const isThere = (file: string) => host.exists(file);
  if (folder === undefined || isThere(`${folder.replace(/\/$/, '')}/${CONFIG_FILE}`)) return undefined;
  return nearestAbove(folder, CONFIG_FILE, isThere)?.relative;
}

interface FilesRead {
  readonly files: number;
  readonly unread: number;
  /** False where there are more than are looked at. */
  readonly isWhole: boolean;
}

/**
 * Reads the Markdown files of a folder in slices, by their paths in it.
 * @returns how many there are and how many could not be read; `undefined` where it was cancelled.
 */
async function readEach(
  { folder, workDoneToken }: AdoptPlanParams,
  { connection, host, upkeep }: Server,
  token: CancellationToken,
  take: (path: string, text: string) => void,
): Promise<FilesRead | undefined> {
  const root = pathOfUri(folder)?.replace(/(?<=.)\/$/, '');
  if (root === undefined) return { files: 0, unread: 0, isWhole: true };
  // What has to be fetched is there once the first scan is over.
  if (isForeign(root)) await upkeep.done;
  const progress = connection.window.attachWorkDoneProgress(workDoneToken);
  progress.begin('IPT Notes: reading notes', undefined, undefined, true);
  const isCancelled = () => token.isCancellationRequested;
  const paths: string[] = [];
  let [files, unread] = [0, 0];
  const read = (path: string) => {
    const file = host.read(path);
    if ('failure' in file) {
      unread++;
      return;
    }
    take(path.slice(root === '/' ? 1 : root.length + 1), file.text);
    if (++files % 100 === 0) progress.report(`${files} files`);
  };
  const found = new AdoptableFiles(host.markdownUnder(root));
  const isDone =
    (await inSlices(found, (path) => void paths.push(path), isCancelled)) &&
    (await inSlices(paths.sort(), read, isCancelled));
  progress.done();
  return isDone ? { files, unread, isWhole: found.isWhole } : undefined;
}

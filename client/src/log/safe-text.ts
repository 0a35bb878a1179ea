/**
 * What may be written to a log: method names, request ids, sizes, durations, error codes, places in the program, and
 * the fixed words of the libraries and of the server. A trace carries whole documents, and an error may quote one, so
 * only what is known to be safe is kept, and of all else nothing but its size.
 */

const method = String.raw`[\w$/.-]{1,60}`;
const id = String.raw`[\w-]{1,40}`;
const error = '(?:Aggregate|Connection|Eval|Range|Reference|Response|Syntax|Type|URI)?Error';
const frame = String.raw`(?:new )?[\w$.#<>]{1,80}(?: \[as \w{1,40}\])?`;

/** How a first line may begin. What follows the match is withheld. */
const openings: readonly RegExp[] = [
  // Traces, as vscode-jsonrpc words them.
  new RegExp(`^(?:Sending|Received) request '${method} - \\(${id}\\)'\\.`),
  new RegExp(`^(?:Sending|Received) notification '${method}'\\.`),
  new RegExp(
    `^Sending response '${method} - \\(${id}\\)'\\. Processing request took \\d+ms\\.(?: Request failed:)?`,
  ),
  new RegExp(`^Received response '${method} - \\(${id}\\)' in \\d+ms\\.(?: Request failed:)?`),
  new RegExp(`^Received response ${id} without active response promise\\.`),
  // Failures, as vscode-jsonrpc and vscode-languageclient word them.
  new RegExp(`^Request ${method} failed\\.`),
  new RegExp(`^(?:Response|Notification) handler '${method}' failed`),
  new RegExp(`^Sending (?:document )?notification ${method} failed`),
  /^(?:Processing message queue|Sending request|Sending notification|Sending pending changes|Stopping server|Restarting server|Server initialization|Handling connection (?:error|close)|Updating trace|Document pull|Delivering pending changes) (?:failed|timed out)/,
  /^Received (?:empty message|message which is neither a response nor a notification message|response message without id)/,
  /^(?:Client )?IPT Notes(?: client)?: (?:couldn't create connection to server\.|connection to server is erroring\.)/,
  /^The IPT Notes server crashed \d+ times in the last \d+ minutes\. The server will not be restarted\./,
  /^Connection to server (?:got closed|is erroring)\.(?: Server will (?:not be restarted|restart)\.)?/,
  /^Server process exited (?:successfully|with (?:code|signal) \w{1,12}\.)/,
  // The server's own: what failed, the kind of error, and the functions it went through.
  new RegExp(`^(?:ipt/\\w{1,30}|[a-z][a-z ]{0,30}) failed: ${error}(?: in ${frame}(?: < ${frame}){0,7})?$`),
  /^What was read of the notes cannot be kept \(E[A-Z\d]{1,20}\): the next start will read them all again\.$/,
  // What Node prints when a process breaks.
  new RegExp(`^(?:Uncaught )?${error}(?=:|$)`),
  /^Node\.js v[\d.]+$/,
];

/** Lines after the first that may stay as they are. */
const details: readonly RegExp[] = [
  /^ {2}Code: -?\d+ *$/,
  /^ +at (?:(?:async |new )?[\w$.#<> [\]]{1,120} \()?(?:[^\s()]*\/)?[\w.-]+\.(?:js|ts|mjs):\d+:\d+\)?$/,
  /^ +at (?:async )?[\w$.#<>]{1,120} \(<anonymous>\)$/,
];

/** What comes before the payload of a message in a trace. */
const payload = /^(?:Params|Result|Error data): /;
const empty = /^(?:No parameters provided\.|No result returned\.)$/;

/** A message as it may be logged. */
export function safeText(message: string): string {
  if (message.startsWith('{"isLSPMessage"')) return safeObject(message);
  const [first = '', ...rest] = message.split(/\r\n|\n|\r/);
  const opening = safeLine(first);
  if (rest.length === 0) return opening;
  const tail = message.slice(first.length).trimStart();
  if (empty.test(tail)) return `${opening} ${tail}`;
  const name = payload.exec(tail)?.[0];
  if (name !== undefined) return `${opening} ${name}${withheld(tail.length - name.length)}`;
  return [opening, ...safeDetails(rest)].join('\n');
}

function safeLine(line: string): string {
  if (details.some((pattern) => pattern.test(line))) return line;
  for (const pattern of openings) {
    const found = pattern.exec(line)?.[0];
    if (found === undefined) continue;
    return found.length === line.length ? found : `${found} ${withheld(line.length - found.length)}`;
  }
  return withheld(line.length);
}

function safeDetails(lines: readonly string[]): string[] {
  const safe = lines.filter((line) => details.some((pattern) => pattern.test(line)));
  const left = lines.filter((line) => !safe.includes(line)).reduce((sum, line) => sum + line.length, 0);
  return left > 0 ? [...safe, withheld(left)] : safe;
}

function withheld(length: number): string {
  return length === 0 ? '' : `(${length} characters withheld)`;
}

const messageTypes: ReadonlySet<unknown> = new Set(
  ['request', 'notification', 'response'].flatMap((kind) => [`send-${kind}`, `receive-${kind}`]),
);
const wholeMethod = new RegExp(`^${method}$`);
const wholeId = new RegExp(`^${id}$`);

/** A message traced as JSON: its type, method, id and size. */
function safeObject(text: string): string {
  const { type, message } = parsed(text);
  const words = [
    messageTypes.has(type) ? String(type) : undefined,
    typeof message?.method === 'string' && wholeMethod.test(message.method) ? message.method : undefined,
    message?.id !== undefined && wholeId.test(String(message.id)) ? `(${message.id})` : undefined,
    withheld(text.length),
  ];
  return words.filter((word) => word !== undefined).join(' ');
}

interface TracedMessage {
  readonly type?: unknown;
  readonly message?: { readonly method?: unknown; readonly id?: unknown };
}

function parsed(text: string): TracedMessage {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // Not JSON after all: then nothing of it is safe.
    return {};
  }
}

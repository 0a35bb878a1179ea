import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeText } from '../../client/src/log/safe-text.ts';

describe('safeText keeps what a log is for', () => {
  it.each([
    "Sending request 'textDocument/diagnostic - (12)'.",
    "Received request 'client/registerCapability - (0)'.",
    "Sending notification 'ipt/cursor'.",
    "Received response 'ipt/outline - (7)' in 13ms.",
    "Sending response 'workspace/configuration - (3)'. Processing request took 0ms.",
    'Request textDocument/hover failed.',
    'Server process exited with code 1.',
    'Connection to server got closed. Server will restart.',
    'The IPT Notes server crashed 5 times in the last 3 minutes. The server will not be restarted.',
    'completion failed: TypeError in LineTable.offsetAt < TextMap.offsetOf',
    'ipt/outline failed: RangeError',
    'What was read of the notes cannot be kept (ENOSPC): the next start will read them all again.',
    '    at TextMap.offsetOf (/opt/ipt-notes/dist/server/node.js:1204:17)',
    '    at node:internal/process/task_queues:95:5'.replace('node:internal/process/task_queues', 'queues.js'),
  ])('%s', (line) => {
    expect(safeText(line)).toBe(line);
  });

  it('with the size of what it withholds', () => {
    const params = JSON.stringify({ text: 'She said' }, null, 4);
    expect(safeText(`Sending notification 'textDocument/didOpen'.\nParams: ${params}`)).toBe(
      `Sending notification 'textDocument/didOpen'. Params: (${params.length} characters withheld)`,
    );
    expect(safeText("Sending notification 'exit'.\nNo parameters provided.")).toBe(
      "Sending notification 'exit'. No parameters provided.",
    );
    expect(safeText('Anything else')).toBe('(13 characters withheld)');
    expect(safeText('')).toBe('');
  });

  it('an error by its kind, its code and the places it went through', () => {
    const stack = ['TypeError: no "She said" here', 'of Anna', '    at run (/x/dist/server/node.js:10:2)'];
    expect(safeText(`Request textDocument/hover failed.\n${stack.join('\n')}`)).toBe(
      'Request textDocument/hover failed.\n    at run (/x/dist/server/node.js:10:2)\n(36 characters withheld)',
    );
    expect(safeText('Request ipt/outline failed.\n  Message: She said\n  Code: -32603 ')).toBe(
      'Request ipt/outline failed.\n  Code: -32603 \n(19 characters withheld)',
    );
    expect(safeText('TypeError: Cannot read "She said"')).toBe('TypeError (24 characters withheld)');
  });

  it('messages traced as JSON by their type, method and id', () => {
    const traced = (message: unknown) =>
      JSON.stringify({ isLSPMessage: true, type: 'send-request', message, timestamp: 1 });
    const request = traced({ jsonrpc: '2.0', id: 4, method: 'textDocument/hover', params: { text: 'Anna' } });
    expect(safeText(request)).toBe(
      `send-request textDocument/hover (4) (${request.length} characters withheld)`,
    );
    const odd = traced({ id: 'An na', method: 'Anna said' });
    expect(safeText(odd)).toBe(`send-request (${odd.length} characters withheld)`);
    expect(safeText('{"isLSPMessage" Anna')).toBe('(20 characters withheld)');
  });
});

/** What the libraries write around text that they were handed. */
const carriers: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Params: ${text}`,
  (text) => `Sending notification 'textDocument/didChange'.\nParams: ${JSON.stringify({ text })}`,
  (text) => `Received response 'ipt/outline - (7)' in 13ms. Request failed: ${text} (-32603).`,
  (text) => `Received response 'ipt/outline - (7)' in 13ms.\nResult: ${text}`,
  (text) => `Notification handler 'ipt/cursor' failed with message: ${text}`,
  (text) => `Received message which is neither a response nor a notification message:\n${text}`,
  (text) => `Request textDocument/hover failed.\n  Message: ${text}\n  Code: -32603 `,
  (text) => `Client IPT Notes: connection to server is erroring.\n${text}`,
  (text) => `completion failed: TypeError in ${text}`,
  (text) => `${text} failed: TypeError`,
  (text) => `What was read of the notes cannot be kept (${text}): the next start will read them all again.`,
  (text) => `TypeError: ${text}\n    at ${text}`,
  (text) => `    at ${text}`,
  (text) => JSON.stringify({ isLSPMessage: true, type: text, message: { method: text, id: text } }),
  (text) => `{"isLSPMessage":true,"type":"${text}"`,
];

describe('safeText withholds what it was handed', () => {
  const words = fc.constantFrom(
    'Zoë',
    'Zanzibar',
    'mother',
    '  ',
    '\n',
    '"',
    "'",
    '(',
    ')',
    ' < ',
    ':1:2',
    '.js',
    '/',
  );
  const canary = 'xylophone🎷';

  it('wherever it is in what the libraries write', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...carriers),
        fc.array(words, { maxLength: 4 }),
        fc.array(words, { maxLength: 4 }),
        (carry, before, after) => {
          expect(safeText(carry(`${before.join('')} ${canary} ${after.join('')}`))).not.toContain(
            'xylophone',
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

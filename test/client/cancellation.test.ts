import { expect, it } from 'vitest';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { isCancellation } from '../../client/src/cancellation.ts';

it.each([LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled])('%i is a cancellation', (code) => {
  expect(isCancellation(new ResponseError(code, 'cancelled'))).toBe(true);
});

it.each([
  new ResponseError(LSPErrorCodes.ContentModified, 'changed'),
  new ResponseError(LSPErrorCodes.RequestFailed, 'refused'),
  new Error('gone'),
  { code: LSPErrorCodes.RequestCancelled },
  undefined,
])('%s is none', (error) => {
  expect(isCancellation(error)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { nameList } from '../../../server/src/core/privacy/name-list.ts';
import { kindsInPath } from '../../../server/src/core/privacy/path-identifiers.ts';

const names = nameList(['Jane Alderton', 'Peter van der Quill', 'Anne-Marie Holt', 'Ludo', 'McDonald'], 's1');
const code = /^[A-Z]{1,5}-?[A-Z]?\d{2,8}[A-Z]?$/i;

function kinds(path: string): string[] {
  return kindsInPath(path, { isCode: (token) => code.test(token), isPublic: () => false, names });
}

describe('identifiers in the names of folders and files', () => {
  test.each([
    ['07700900123/s05.ipt.md', ['phone']],
    ['notes/tel-07700-900123.md', ['phone']],
    ['clients/jane.doe@example.org/s05.ipt.md', ['email']],
    ['mrn_448812/s05.ipt.md', ['record-number']],
    ['MRN448812-s05.ipt.md', ['record-number']],
    ['SYN-101_dob_1987-03-12.ipt.md', ['birth-date']],
    ['SYN-101/born-12-03-1987.ipt.md', ['birth-date']],
    ['999-000-0018/2025-03-11.ipt.md', ['nhs-number']],
    ['AB123456C/s05.ipt.md', ['ni-number']],
    ['07700900123/s05-07700900456 999 000 0018.md', ['phone', 'nhs-number']],
  ])('%s', (path, expected) => {
    expect(kinds(path)).toEqual(expected);
  });
});

describe('names of the list', () => {
  test.each([
    'alderton-jane/SYN-101-s05.ipt.md',
    'Jane Alderton/s05.ipt.md',
    'SYN-101/jane_alderton_s05.ipt.md',
    'SYN-101/JaneAlderton05.md',
    'ALDERTON, Jane/s05.ipt.md',
    'van-der-quill.peter/s01.ipt.md',
    'anne-marie-holt.ipt.md',
    'holt-anne-marie.ipt.md',
    'ludo/s01.ipt.md',
    'McDonald/s01.ipt.md',
  ])('%s', (path) => {
    expect(kinds(path)).toEqual(['name']);
  });
});

describe('dates, codes, ids and numbers of sessions', () => {
  test.each([
    'SYN-101/s05.ipt.md',
    'syn-101-s05.ipt.md',
    'caseload 2025/SYN-101/session-12-2025-03-11.ipt.md',
    '2025-03-11_0930-1015_SYN-101.ipt.md',
    '20250311-0930.md',
    '20250311093000 SYN-101.md',
    // Ten figures whose last would check.
    '2025031106.md',
    'phone-call-12-2025-03-11.ipt.md',
    'telephone session 12 11-03-2025.ipt.md',
    'HW12a/M5.md',
    '90834/F33.1/s12 of 16.ipt.md',
    'groups/2024-25/week 3.ipt.md',
    'janet-aldertons/adler.ipt.md',
    'jane/alderton.ipt.md',
    'Quill, Peter.ipt.md',
  ])('%s', (path) => {
    expect(kinds(path)).toEqual([]);
  });
});

test('nothing of a list without names', () => {
  const tests = { isCode: () => false, isPublic: () => false };
  expect(kindsInPath('ludo/s01.ipt.md', { ...tests, names: nameList([], 's1') })).toEqual([]);
  expect(kindsInPath('ludo/s01.ipt.md', { ...tests, names: undefined })).toEqual([]);
});

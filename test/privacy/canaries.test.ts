import { createCipheriv } from 'node:crypto';
import { expect, it } from 'vitest';
import { SEED } from '../harness/seed.ts';
import { canariesIn, canariesInBytes, canaryNotes } from './canaries.ts';

const key = Buffer.alloc(16, String(SEED));
const noise = createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(12_000_000));

it('no canary comes up in binary data by chance', () => {
  expect(canariesInBytes(noise), `seed ${SEED}`).toEqual([]);
  expect(canariesIn(noise.toString('latin1')).length).toBeGreaterThan(10);
});

it('a canary in binary data is seen in every encoding', () => {
  const word = Object.values(canaryNotes())
    .flatMap(canariesIn)
    .find((each) => each.startsWith('zq'));
  for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) {
    const planted = Buffer.from(noise.subarray(0, 600_000));
    planted.set(Buffer.from(word ?? '', encoding), 12_345);
    expect(canariesInBytes(planted)).not.toEqual([]);
  }
});

it('a number is a canary only whole, so that no time or size is taken for one', () => {
  for (const other of [
    '1764140121.37',
    '1764140121.3712',
    '121.37',
    '1739100312',
    '17640.7391003',
    '73910031',
  ]) {
    expect(canariesIn(JSON.stringify({ mtimeMs: Number(other) })), other).toEqual([]);
  }
  for (const planted of ['21.37', '7391003', '73910037391004']) {
    expect(canariesIn(`{"gad7":${planted},"HW${planted}a":1}`), planted).toEqual([planted, planted]);
  }
});

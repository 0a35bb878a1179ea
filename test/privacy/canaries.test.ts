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

import { unified } from 'unified';
import { expect, test } from 'vitest';
import { iptMarkdown, parseWithRemark } from '../../../server/src/core/markdown/index.ts';

test('the plugin makes a unified processor parse as remark does', () => {
  const text = '---\nsession: 8\n---\n\n# Session 8\n\n- [ ] HW8a: *ask*\n';
  expect(unified().use(iptMarkdown).parse(text)).toStrictEqual(parseWithRemark(text));
});

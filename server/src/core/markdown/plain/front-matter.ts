import type { Yaml } from 'mdast';
import { flatCopy } from '../flat-copy.ts';
import type { FrontMatterFence } from '../front-matter.ts';
import { countLines } from '../lines.ts';
import { point, position } from '../position.ts';

/** Builds the node of the front matter that `fence` marks in `text`. */
export function buildFrontMatter(text: string, fence: FrontMatterFence): Yaml {
  const value = flatCopy(text.slice(fence.contentStart, fence.contentEnd));
  const lines = countLines(text, fence.start, fence.end);
  return {
    type: 'yaml',
    value: value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value,
    position: position(
      point(1, 1, fence.start),
      point(lines + 1, fence.end - fence.closeStart + 1, fence.end),
    ),
  };
}

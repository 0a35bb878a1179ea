import { parseMarkdown } from './document.ts';
import type { ParserPlugin } from './reference.ts';

/** Sets the parser of a unified processor: `unified().use(iptMarkdown).parse(text)` is remark's tree, faster. */
export const iptMarkdown: ParserPlugin = function () {
  this.parser = (text) => parseMarkdown(text).root;
};

export { BudgetError, budgetMessages } from './budget-error.ts';
export { type MarkdownDocument, parseMarkdown, parseMarkdownOnce } from './document.ts';
export { flatCopy } from './flat-copy.ts';
export { type FrontMatterFence, frontMatterFence } from './front-matter.ts';
export { staysOpen } from './open-block.ts';
export { iptMarkdown } from './plugin.ts';
export { parseWithRemark } from './reference.ts';

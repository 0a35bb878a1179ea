import { escapeText } from '../format/markdown.ts';
import { printable } from '../printable.ts';
import type { Block, Page } from './page.ts';

/** A page as Markdown. */
export function pageAsMarkdown({ title, blocks }: Page): string {
  return `${[`# ${title}`, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${safe(block.text)}`;
    case 'text':
      return safe(block.text);
    case 'list':
      return block.items.map((item) => `- ${safe(item)}`).join('\n');
    case 'table':
      return tableText(block.head, block.rows);
    case 'chart': {
      const { title, values } = block.measure;
      const rows = [title, ...values.map(({ total }) => String(total))];
      return tableText(['Session', ...values.map(({ session }) => session)], [rows]);
    }
  }
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(safe).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

function safe(text: string): string {
  return escapeText(printable(text));
}

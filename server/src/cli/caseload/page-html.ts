import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { printable } from '../printable.ts';
import { chartPath, type Point } from './chart.ts';
import type { MeasureRow } from './data.ts';
import { type Block, GENERATOR, type Page } from './page.ts';

type Element = ReturnType<typeof h>;

const style = `
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h2 { border-top: 1px solid #767676; padding-top: 1rem; }
table { border-collapse: collapse; margin: 0 0 1rem; break-inside: avoid; }
caption { text-align: left; font-weight: 600; }
th, td { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #b5b5b5; }
figure { margin: 0 0 1rem; break-inside: avoid; }
svg { display: block; max-width: 100%; }
path { fill: none; stroke: #0b57a4; stroke-width: 2; }
circle { fill: #0b57a4; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } }
`;

/** A page as one HTML file: nothing is loaded, nothing runs, and everything in a picture is in a table beside it. */
export function pageAsHtml({ title, blocks }: Page): string {
  const html = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'generator', content: GENERATOR }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', {
        httpEquiv: 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      h('title', safe(title)),
      h('style', style),
    ]),
    h('body', [h('main', [h('h1', safe(title)), ...blocks.map(blockElement)])]),
  ]);
  return `<!DOCTYPE html>\n${toHtml(html)}\n`;
}

function blockElement(block: Block): Element {
  switch (block.kind) {
    case 'heading':
      return h(`h${block.level}`, safe(block.text));
    case 'text':
      return h('p', safe(block.text));
    case 'list':
      return h(
        'ul',
        block.items.map((item) => h('li', safe(item))),
      );
    case 'table':
      return tableElement(block.caption, block.head, block.rows);
    case 'chart':
      return chartElement(block.measure);
  }
}

function tableElement(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Element {
  return h('table', [
    h('caption', safe(caption)),
    h('thead', [
      h(
        'tr',
        head.map((cell) => h('th', { scope: 'col' }, safe(cell))),
      ),
    ]),
    h(
      'tbody',
      rows.map(([first = '', ...rest]) =>
        h('tr', [h('th', { scope: 'row' }, safe(first)), ...rest.map((cell) => h('td', safe(cell)))]),
      ),
    ),
  ]);
}

const WIDTH = 320;
const HEIGHT = 72;
const EDGE = 6;

function chartElement({ title, values }: MeasureRow): Element {
  const points = placed(values.map(({ total }, index): Point => [index, total]));
  return h('figure', [
    h('figcaption', safe(title)),
    s(
      'svg',
      {
        role: 'img',
        ariaLabel: `${title} over ${values.length} sessions; the totals are in the table below.`,
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        width: WIDTH,
        height: HEIGHT,
      },
      [s('path', { d: chartPath(points) }), ...points.map(([cx, cy]) => s('circle', { cx, cy, r: 3 }))],
    ) as unknown as Element,
    tableElement(
      `${title}: totals`,
      ['Session', 'Date', 'Total'],
      values.map(({ session, date, total }) => [session, date ?? '–', String(total)]),
    ),
  ]);
}

/** Points of a measure as places in the picture, from left to right and from the lowest total up. */
function placed(points: readonly Point[]): Point[] {
  const scale = (at: 0 | 1, from: number, to: number) => {
    const all = points.map((point) => point[at]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return (value: number) =>
      most === least ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from);
  };
  const [x, y] = [scale(0, EDGE, WIDTH - EDGE), scale(1, HEIGHT - EDGE, EDGE)];
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return points.map(([at, total]) => [rounded(x(at)), rounded(y(total))]);
}

function safe(text: string): string {
  return printable(text);
}

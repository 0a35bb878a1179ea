import type { Nodes } from 'mdast';
import { riskWords } from '../protocol/risk-words.ts';
import { firstToPass } from '../text/bisect.ts';
import { contains, type Span } from '../text/span.ts';
import type { Tag as InlineTag } from './inline-tags.ts';
import type { Label } from './labels.ts';
import { remembered } from './remembered.ts';
import { isShortRisk } from './risk-labels.ts';
import { readTitleWords } from './title.ts';
import { speaksOfRisk } from './title-of-risk.ts';

/** A tag, as far as it matters here. */
type Tag = Pick<InlineTag, 'span' | 'name' | 'tag'>;

/** A place in a block where a reader finds what is recorded on risk. All spans count from the start of the block. */
export interface RiskFact {
  /** The label or tag. */
  readonly span: Span;
  /** What is there, in this block. */
  readonly body: Span;
  /** Whether what follows the block belongs to it: a list that is below, or all where it holds no word itself. */
  readonly goesOn: 'no' | 'list' | 'all';
}

const none: readonly RiskFact[] = [];
const tagIds: ReadonlySet<string> = new Set(riskWords.tags);

/** True for a tag by which a reader finds what is recorded on risk: one of the vocabulary, or one that a label could be. */
export function isRiskTag({ tag, name }: Pick<Tag, 'tag' | 'name'>): boolean {
  return tag === undefined ? saysRisk(name) : tagIds.has(tag);
}

/** Of a nested tag any part may say so: “#safety”, “#clinic/self-harm”, but not “#suicide-of-a-brother”. */
const saysRisk = remembered((name: string): boolean =>
  name.split('/').some((part) => {
    const label = part.replace(/_/g, '-');
    const words = readTitleWords(label);
    return isShortRisk({ words, isRisk: speaksOfRisk(words, label) }, label);
  }),
);

/**
 * The labels and tags of a block that speak of risk, in the order of the text.
 * @param offset where the block starts.
 */
export function readRisk(
  node: Nodes,
  offset: number,
  labels: readonly Label[],
  tags: readonly Tag[],
): readonly RiskFact[] {
  const tagged = node.type === 'heading' ? [] : tags.filter(isRiskTag);
  const labelled = labels.filter(({ title }) => title.isRisk);
  if (tagged.length === 0 && labelled.length === 0) return none;
  return [
    ...labelled.map(({ span, body, isTop, hasText }): RiskFact => {
      return { span, body, goesOn: isTop ? (hasText ? 'list' : 'all') : 'no' };
    }),
    ...tagged.map(({ span }): RiskFact => ({ span, body: holderOf(node, offset, span), goesOn: 'no' })),
  ].sort((a, b) => a.span.start - b.span.start);
}

const holders: ReadonlySet<string> = new Set(['listItem', 'tableRow', 'paragraph']);

/** The innermost item or row that holds a place, else its paragraph, else the block. */
function holderOf(node: Nodes, offset: number, place: Span): Span {
  let holder: { readonly type: string; readonly span: Span } | undefined;
  const visit = (each: Nodes): void => {
    const span = spanIn(each, offset);
    if (!contains(span, place)) return;
    // The first paragraph of an item is the item's.
    if (holders.has(each.type) && !(each.type === 'paragraph' && holder?.type === 'listItem')) {
      holder = { type: each.type, span };
    }
    if (!('children' in each)) return;
    const children: readonly Nodes[] = each.children;
    const next = children[firstToPass(children, (child) => spanIn(child, offset).end >= place.end)];
    if (next) visit(next);
  };
  visit(node);
  return holder?.span ?? spanIn(node, offset);
}

function spanIn({ position }: Nodes, offset: number): Span {
  return {
    start: (position?.start.offset ?? offset) - offset,
    end: (position?.end.offset ?? offset) - offset,
  };
}

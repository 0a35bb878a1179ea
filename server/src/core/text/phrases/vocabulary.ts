import { isLetter } from './characters.ts';
import { NUMBER, type Term } from './notation.ts';

const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The kind of every word that no term matches. */
const NOTHING = 0;

/** The root of the tree of letters. */
export const ROOT = 1;

/**
 * The words that some phrases are made of, as a tree of letters: a text is looked through once for all of them. Words
 * that the same terms match are of one kind, a small number.
 */
export class Vocabulary {
  /** How many kinds there are. */
  kinds = 1;
  /**
   * By ASCII character: 0 for one of which no word is made, else its column in the tree. Column 1 is that of all letters
   * that no term holds, and leads nowhere.
   */
  readonly ascii = Uint16Array.from({ length: 128 }, (_, code) => (isLetter(code) ? 1 : 0));
  /**
   * The tree, as a double-array trie. Behind a node and a column stands `base[node] + column`, if `parent` of that is the node, and else nothing.
   * The nodes behind one lie where they fit between those behind others: the smaller the tree, the more of it stays at hand.
   */
  readonly base: Int32Array;
  readonly parent: Int32Array;
  /** The same as `ascii` of other characters, each looked up once. */
  readonly #columns = new Map<number, number>();
  #width = 2;
  /** By node: the kind of a word that ends there, and of one that goes on beyond the tree. */
  readonly #whole: Int32Array;
  readonly #begun: Int32Array;
  /** The kind of a word in digits that no other term matches. */
  readonly #number: number;
  /** By kind: the number that its words stand for, or 0. */
  readonly #numbers: Int32Array;
  readonly #kindsOf = new Map<Term, number[]>();
  readonly #signs = new Map<string, number>();

  constructor(terms: Iterable<Term>) {
    const distinct = new Set([...terms, ...numberWords]);
    const words = [...distinct].filter(isWord);
    for (const word of words) this.#addColumns(word);
    const root = grown(words, (code) => this.columnOf(code));
    const size = layOut(root, this.#width);
    [this.base, this.parent] = [new Int32Array(size), new Int32Array(size)];
    [this.#whole, this.#begun] = [new Int32Array(size), new Int32Array(size)];
    this.#label(root, [], NOTHING);
    this.#number = this.#kindOf([NUMBER]);
    for (const each of distinct) {
      if (!isWord(each) && each !== NUMBER) this.#signs.set(each, this.#kindOf([each]));
    }
    this.#numbers = new Int32Array(this.kinds);
    for (const [index, word] of numberWords.entries()) {
      for (const kind of this.kindsOf(word)) this.#numbers[kind] = index + 1;
    }
  }

  /** What `ascii` is for ASCII characters, for any. */
  columnOf(code: number): number {
    if (code < 128) return this.ascii[code] ?? 0;
    const known = this.#columns.get(code);
    if (known !== undefined) return known;
    const column = isLetter(code) ? 1 : 0;
    this.#columns.set(code, column);
    return column;
  }

  /** The kind of a word that ends at a node. */
  wholeAt(node: number): number {
    return this.#whole[node] ?? NOTHING;
  }

  /** The kind of a word that leaves the tree at a node. */
  begunAt(node: number): number {
    return this.#begun[node] ?? NOTHING;
  }

  /** The kind of a word in digits, by the kind that it has as a word. */
  inDigits(kind: number): number {
    return kind === NOTHING ? this.#number : kind;
  }

  /** The number from 1 to 20 that words of a kind stand for; `undefined` where it is none. */
  numberOf(kind: number): number | undefined {
    return this.#numbers[kind] || undefined;
  }

  /** The kind of a sign. */
  kindOfSign(sign: string): number {
    return this.#signs.get(sign) ?? NOTHING;
  }

  /** The kinds of words that a term matches. */
  kindsOf(term: Term): readonly number[] {
    return this.#kindsOf.get(term) ?? [];
  }

  /** Gives each letter of a word a column. */
  #addColumns(word: Term): void {
    for (let i = 0; i < stemOf(word).length; i++) {
      if (this.columnOf(word.charCodeAt(i)) > 1) continue;
      for (const each of [word.charAt(i), word.charAt(i).toUpperCase()]) {
        const code = each.charCodeAt(0);
        if (code < 128) this.ascii[code] = this.#width;
        else this.#columns.set(code, this.#width);
      }
      this.#width++;
    }
  }

  /**
   * Labels a node and all behind it.
   * @param open the terms on the way to it that match whatever goes on from there.
   * @param kind that of those terms.
   */
  #label({ node, base, terms, after }: Growing, open: readonly Term[], kind: number): void {
    this.base[node] = base;
    for (const each of after.values()) this.parent[each.node] = node;
    let [all, own] = [open, kind];
    let whole: readonly Term[] = [];
    if (terms.length > 0) {
      const begun = terms.filter(isPrefix);
      whole = terms.filter((each) => !isPrefix(each));
      if (begun.length > 0) {
        all = [...open, ...begun];
        own = this.#kindOf(all);
      }
    }
    this.#begun[node] = own;
    this.#whole[node] =
      whole.length > 0 ? this.#kindOf([...all, ...whole, ...(whole.some(isNumber) ? [NUMBER] : [])]) : own;
    for (const each of after.values()) this.#label(each, all, own);
  }

  /** A new kind: that of the words that some terms match. */
  #kindOf(terms: readonly Term[]): number {
    const kind = this.kinds++;
    for (const term of terms) {
      const own = this.#kindsOf.get(term);
      if (own) own.push(kind);
      else this.#kindsOf.set(term, [kind]);
    }
    return kind;
  }
}

/** A node while the tree is grown: the terms that end there, and the nodes behind it by their columns. */
interface Growing {
  node: number;
  base: number;
  readonly terms: Term[];
  readonly after: Map<number, Growing>;
}

function newNode(): Growing {
  return { node: ROOT, base: 0, terms: [], after: new Map() };
}

/** The tree of some words. */
function grown(words: readonly Term[], columnOf: (code: number) => number): Growing {
  const root = newNode();
  for (const word of words) {
    const { length } = stemOf(word);
    let growing = root;
    for (let i = 0; i < length; i++) {
      const column = columnOf(word.charCodeAt(i));
      const next = growing.after.get(column) ?? newNode();
      growing.after.set(column, next);
      growing = next;
    }
    growing.terms.push(word);
  }
  return root;
}

/**
 * Gives each node a place: several behind one go behind all others, and one alone, which most are, into the first gap.
 * Returns how many places that takes.
 */
function layOut(root: Growing, width: number): number {
  const isTaken: boolean[] = new Array(width).fill(true);
  let free = width;
  const all = [root];
  for (const each of all) {
    const { after } = each;
    if (after.size === 0) continue;
    while (isTaken[free]) free++;
    const start = after.size === 1 ? free : isTaken.length;
    each.base = start - Math.min(...after.keys());
    for (const [column, next] of after) {
      next.node = each.base + column;
      isTaken[next.node] = true;
      all.push(next);
    }
  }
  return isTaken.length + width;
}

function isPrefix(term: Term): boolean {
  return term.endsWith('*');
}

function stemOf(term: Term): string {
  return isPrefix(term) ? term.slice(0, -1) : term;
}

function isWord(term: Term): boolean {
  return term !== NUMBER && term !== '/' && term !== ':' && term !== '->';
}

function isNumber(term: Term): boolean {
  return numberWords.includes(term) || /^\d+$/.test(term);
}

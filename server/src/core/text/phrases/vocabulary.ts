import { isLetter } from './characters.ts';
import { NUMBER, type Term } from './notation.ts';

const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The kind of every word that no term matches. */
const NOTHING = 0;

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
  /** By node and column the node behind them; 0 where there is none. */
  readonly next: Uint16Array | Int32Array;
  /** How many columns the tree has. */
  width = 2;
  /** The same as `ascii` of other characters, each looked up once. */
  readonly #columns = new Map<number, number>();
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
    const size = this.#addColumns(words);
    // The smaller the tree, the more of it stays at hand.
    this.next = new (size < 0x10000 ? Uint16Array : Int32Array)(size * this.width);
    [this.#whole, this.#begun] = [new Int32Array(size), new Int32Array(size)];
    this.#label(this.#grow(words), [], NOTHING);
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

  /** Gives each letter a column. Returns how many nodes there may be. */
  #addColumns(words: readonly Term[]): number {
    let size = 1;
    for (const word of words) {
      const { length } = stemOf(word);
      size += length;
      for (let i = 0; i < length; i++) {
        if (this.columnOf(word.charCodeAt(i)) > 1) continue;
        for (const each of [word.charAt(i), word.charAt(i).toUpperCase()]) {
          const code = each.charCodeAt(0);
          if (code < 128) this.ascii[code] = this.width;
          else this.#columns.set(code, this.width);
        }
        this.width++;
      }
    }
    return size;
  }

  /** Grows the tree. Returns its root, as it is labelled. */
  #grow(words: readonly Term[]): Growing {
    const root: Growing = { node: 0, terms: [], after: [] };
    const all = [root];
    for (const word of words) {
      const stem = stemOf(word);
      let growing = root;
      for (let i = 0; i < stem.length; i++) {
        const at = growing.node * this.width + this.columnOf(stem.charCodeAt(i));
        let next = all[this.next[at] ?? 0];
        if (!next || next === root) {
          next = { node: all.length, terms: [], after: [] };
          all.push(next);
          growing.after.push(next);
          this.next[at] = next.node;
        }
        growing = next;
      }
      growing.terms.push(word);
    }
    return root;
  }

  /**
   * Labels a node and all behind it.
   * @param open the terms on the way to it that match whatever goes on from there.
   * @param kind that of those terms.
   */
  #label({ node, terms, after }: Growing, open: readonly Term[], kind: number): void {
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
    for (const each of after) this.#label(each, all, own);
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

/** A node while the tree is grown: the terms that end there, and the nodes behind it. */
interface Growing {
  readonly node: number;
  readonly terms: Term[];
  readonly after: Growing[];
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

import { numberWords } from '../number-words.ts';
import { isLetter } from './characters.ts';
import { NUMBER, type Term } from './notation.ts';

/** The kind of every word that no term matches. */
const NOTHING = 0;

/** The root of the tree of letters. */
export const ROOT = 1;

/**
 * The words that some phrases are made of, as a tree of letters: a text is looked through once for all of them. Words
 * that the same terms match are of one kind, a small number. The tree grows where texts lead: one note needs little of it.
 */
export class Vocabulary {
  /**
   * By ASCII character: 0 for one of which no word is made, else its column in the tree. Column 1 is that of all letters
   * that no term holds, and leads nowhere.
   */
  readonly ascii = Uint16Array.from({ length: 128 }, (_, code) => (isLetter(code) ? 1 : 0));
  /**
   * The tree, as a double-array trie. After a node and a column is `base[node] + column`, if `parent` of that is the node, and else nothing.
   * The nodes after one lie where they fit between those after others: the smaller the tree, the more of it stays available.
   * `base` is 0 where it was not worked out yet what comes after a node.
   */
  readonly base: Int32Array;
  readonly parent: Int32Array;
  /** The same as `ascii` of other characters, each looked up once. */
  readonly #columns = new Map<number, number>();
  #width = 2;
  /** All words, in an order in which a term with `*` comes after the same without, and before all that goes on. */
  readonly #words: readonly Term[];
  /** By node: the first of the words that lead through it and the one after the last, and how many letters lead to it. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #depth: Int32Array;
  /** By node: the kind of a word that ends there, and of one that goes on beyond the tree. */
  readonly #whole: Int32Array;
  readonly #begun: Int32Array;
  /** The first place that no node has taken, and the first after all that are taken. */
  #free: number;
  #end: number;
  /** By kind: the terms that match its words. */
  readonly #terms: (readonly Term[])[] = [[]];
  /** By kind: the number that its words stand for, or 0. */
  readonly #numbers: number[] = [0];
  /** The kind of a word in digits that no other term matches. */
  readonly #number: number;
  readonly #signs = new Map<string, number>();

  constructor(terms: Iterable<Term>) {
    const distinct = new Set([...terms, ...numberWords]);
    const words = [...distinct].filter(isWord).sort();
    this.#words = words;
    const letters = words.join('');
    for (const letter of new Set(letters.split(''))) if (letter !== '*') this.#addColumn(letter);
    const room = this.#width * (words.length + 2) + letters.length;
    const table = () => new Int32Array(room);
    [this.base, this.parent, this.#whole, this.#begun] = [table(), table(), table(), table()];
    [this.#from, this.#to, this.#depth] = [table(), table(), table()];
    [this.#free, this.#end] = [this.#width, this.#width];
    this.#enter(ROOT, 0, words.length, 0, NOTHING);
    this.#number = this.#kindOf([NUMBER]);
    for (const each of distinct) {
      if (!isWord(each) && each !== NUMBER) this.#signs.set(each, this.#kindOf([each]));
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

  /** The terms that match words of a kind. */
  termsOf(kind: number): readonly Term[] {
    return this.#terms[kind] ?? [];
  }

  /** Gives a letter a column. */
  #addColumn(letter: string): void {
    for (const each of [letter, letter.toUpperCase()]) {
      const code = each.charCodeAt(0);
      if (code < 128) this.ascii[code] = this.#width;
      else this.#columns.set(code, this.#width);
    }
    this.#width++;
  }

  /** Works out what comes after a node: several go after all others, and one alone, which most are, into the first gap. */
  grow(node: number): void {
    const [to, depth] = [this.#to[node] ?? 0, this.#depth[node] ?? 0];
    const branches: { from: number; to: number; column: number }[] = [];
    for (let from = this.#from[node] ?? 0; from < to; ) {
      const branch = { from, to: from, column: this.columnOf(this.#letterAt(from, depth)) };
      while (branch.to < to && this.#letterAt(branch.to, depth) === this.#letterAt(from, depth)) branch.to++;
      branches.push(branch);
      from = branch.to;
    }
    while (this.parent[this.#free] !== 0) this.#free++;
    const start = branches.length > 1 ? this.#end : this.#free;
    // Where nothing comes after a node, any place will do.
    const base = branches.length === 0 ? 1 : start - Math.min(...branches.map(({ column }) => column));
    this.base[node] = base;
    for (const { from, to: end, column } of branches) {
      this.parent[base + column] = node;
      this.#end = Math.max(this.#end, base + column + 1);
      this.#enter(base + column, from, end, depth + 1, this.#begun[node] ?? NOTHING);
    }
  }

  #letterAt(word: number, depth: number): number {
    return this.#words[word]?.charCodeAt(depth) ?? 0;
  }

  /**
   * Puts a node into the tree.
   * @param from the first of the words that lead to it, `to` that after the last, `depth` how many letters of them do.
   * @param kind of the terms on the way to it that match whatever goes on from there.
   */
  #enter(node: number, from: number, to: number, depth: number, kind: number): void {
    let at = from;
    while (at < to && stemLength(this.#words[at] ?? '') === depth) at++;
    let begun = kind;
    let whole = kind;
    if (at > from) {
      const ending = this.#words.slice(from, at);
      const open = [...this.termsOf(kind), ...ending.filter(isPrefix)];
      const own = ending.filter((each) => !isPrefix(each));
      if (own.length < ending.length) begun = this.#kindOf(open);
      whole =
        own.length > 0 ? this.#kindOf([...open, ...own, ...(own.some(isNumber) ? [NUMBER] : [])]) : begun;
    }
    [this.#from[node], this.#to[node], this.#depth[node]] = [at, to, depth];
    [this.#begun[node], this.#whole[node]] = [begun, whole];
  }

  /** A new kind: that of the words that some terms match. */
  #kindOf(terms: readonly Term[]): number {
    this.#numbers.push(1 + numberWords.findIndex((word) => terms.includes(word)));
    return this.#terms.push(terms) - 1;
  }
}

function isPrefix(term: Term): boolean {
  return term.endsWith('*');
}

function stemLength(term: Term): number {
  return isPrefix(term) ? term.length - 1 : term.length;
}

function isWord(term: Term): boolean {
  return term !== NUMBER && term !== '/' && term !== ':' && term !== '->';
}

function isNumber(term: Term): boolean {
  return numberWords.includes(term) || /^\d+$/.test(term);
}

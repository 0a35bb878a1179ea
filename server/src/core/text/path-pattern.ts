/** A piece of a pattern: text as it is, a part with a name, any text within a name (one star), any folders (two). */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'part'; readonly name: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'folders' };

/** A pattern over paths, compiled. */
export interface PathPattern {
  /** The names of its parts, in their order; one may come twice. */
  readonly names: readonly string[];
  /**
   * The values of the parts in a path.
   * @param path relative, with `/`.
   * @param takes whether a part can have a value.
   * @returns `undefined` where the pattern does not fit. A part of which the pattern gives two values, since it comes twice
   * or fits in two ways, has none.
   */
  read(
    path: string,
    takes: (name: string, value: string) => boolean,
  ): ReadonlyMap<string, string> | undefined;
}

/** The longest value of a part, and the longest path that is looked at: the time is bounded by both. */
const LONGEST_VALUE = 40;
const LONGEST_PATH = 1000;

const endings = /(?:\.ipt)?\.(?:md|markdown|markdn|mdown|mdwn|mkdn?|mdtxt|mdtext|workbook)$/i;

/**
 * A path or pattern as both are compared: with `/` between folders, composed letters, one blank for several, and without
 * the ending that makes a Markdown file of it.
 */
function comparable(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(endings, '');
}

/**
 * Compiles a pattern. What `objectionToPathPattern` has to say of it is skipped: it then fits nothing, or less.
 * Matching takes time in proportion to the path: each piece is tried once at each place.
 */
export function pathPattern(source: string): PathPattern {
  const pieces = piecesOf(comparable(source));
  return {
    names: pieces.flatMap((piece) => (piece.kind === 'part' ? [piece.name] : [])),
    read(path, takes) {
      const text = comparable(path);
      if (text.length > LONGEST_PATH) return undefined;
      const first = new Match(pieces, text, takes, 'longest').values();
      const last = first && new Match(pieces, text, takes, 'shortest').values();
      return first && last && agreed([...first, ...last]);
    },
  };
}

/** The values of which there is but one. */
function agreed(all: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const [name, value] of all) {
    const known = values.get(name);
    if (known !== undefined && known !== value) doubtful.add(name);
    values.set(name, value);
  }
  return new Map([...values].filter(([name]) => !doubtful.has(name)));
}

const tokens = /\{([^{}/]*)\}|(\*\*\/)|(\*)|([^{*]+|[{*])/g;

function piecesOf(pattern: string): Piece[] {
  return Array.from(pattern.matchAll(tokens), ([, name, folders, any, text]): Piece => {
    if (name !== undefined) return { kind: 'part', name };
    if (folders !== undefined) return { kind: 'folders' };
    return any !== undefined ? { kind: 'any' } : { kind: 'text', text: (text ?? '').toLowerCase() };
  });
}

type Value = readonly [name: string, value: string];

/** One attempt to lay a pattern over a path. A piece that did not fit at a place is not tried there again. */
class Match {
  readonly #pieces: readonly Piece[];
  readonly #text: string;
  readonly #lower: string;
  readonly #takes: (name: string, value: string) => boolean;
  readonly #order: 'longest' | 'shortest';
  readonly #failed = new Set<number>();

  constructor(
    pieces: readonly Piece[],
    text: string,
    takes: (name: string, value: string) => boolean,
    order: 'longest' | 'shortest',
  ) {
    this.#pieces = pieces;
    this.#text = text;
    const lower = text.toLowerCase();
    // A few letters become two, and the places would be others.
    this.#lower = lower.length === text.length ? lower : text;
    this.#takes = takes;
    this.#order = order;
  }

  values(): readonly Value[] | undefined {
    return this.#from(0, 0);
  }

  /** The values from a piece and a place on; `undefined` where the rest does not fit. */
  #from(index: number, at: number): readonly Value[] | undefined {
    const piece = this.#pieces[index];
    if (!piece) return at === this.#text.length ? [] : undefined;
    const state = index * (LONGEST_PATH + 1) + at;
    if (this.#failed.has(state)) return undefined;
    for (const end of this.#endsOf(piece, index, at)) {
      const rest = this.#from(index + 1, end);
      if (!rest) continue;
      return piece.kind === 'part' ? [[piece.name, this.#text.slice(at, end)], ...rest] : rest;
    }
    this.#failed.add(state);
    return undefined;
  }

  /** Where a piece that begins at a place may end. */
  #endsOf(piece: Piece, index: number, at: number): readonly number[] {
    if (piece.kind === 'text') {
      return this.#lower.startsWith(piece.text, at) ? [at + piece.text.length] : [];
    }
    const ends = piece.kind === 'folders' ? this.#folderEnds(at) : this.#nameEnds(piece, index, at);
    return this.#order === 'longest' ? ends.reverse() : ends;
  }

  #folderEnds(at: number): number[] {
    if (at > 0 && this.#text.charAt(at - 1) !== '/') return [];
    const ends = [at];
    for (let end = this.#text.indexOf('/', at); end !== -1; end = this.#text.indexOf('/', end + 1)) {
      ends.push(end + 1);
    }
    return ends;
  }

  #nameEnds(piece: Piece & { kind: 'part' | 'any' }, index: number, at: number): number[] {
    const slash = this.#text.indexOf('/', at);
    const last = slash === -1 ? this.#text.length : slash;
    const ends: number[] = [];
    if (piece.kind === 'any') {
      for (let end = at; end <= last; end++) ends.push(end);
      return ends;
    }
    if (this.#pieces[index - 1]?.kind === 'any' && this.#isWithinWord(at)) return [];
    for (let end = at + 1; end <= Math.min(last, at + LONGEST_VALUE); end++) {
      if (this.#pieces[index + 1]?.kind === 'any' && this.#isWithinWord(end)) continue;
      if (this.#takes(piece.name, this.#text.slice(at, end))) ends.push(end);
    }
    return ends;
  }

  /** True between two letters or digits, where no value beside any text may begin or end. */
  #isWithinWord(at: number): boolean {
    return wordCharacter.test(this.#text.charAt(at - 1)) && wordCharacter.test(this.#text.charAt(at));
  }
}

const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * What is wrong with the form of a pattern.
 * @returns the rest of a sentence about it; `undefined` where nothing is wrong.
 */
export function objectionToPathPattern(source: string): string | undefined {
  const pattern = comparable(source);
  if (/^(?:\/|[A-Za-z]:)/.test(pattern))
    return 'begins at the root; write it relative to the folder of this file';
  if (pattern.split('/').includes('..')) return 'leaves the folder of this file';
  if (/\{[^}]*(?:$|[{/])/.test(pattern)) return 'holds “{” and no “}” after it';
  if (/\}/.test(pattern.replace(/\{[^{}]*\}/g, ''))) return 'holds “}” and no “{” before it';
  if (/\*\*/.test(pattern.replace(/(?<=^|\/)\*\*\//g, '')))
    return 'has “**” beside other text; it must be a folder of its own, as in **/{date}.md';
  if (/(?:\}|\*)(?:\{|\*)/.test(pattern.replace(/\*\*\//g, '/')))
    return 'has two parts with nothing between them, so that nobody can tell where one ends';
  return pattern.includes('{') ? undefined : 'names no part, such as {client} or {date}';
}

/** What is kept of a file in a state. */
export type Row = readonly [path: string, state: string, value: unknown];

/** A row as it is written: many files have the same state. */
type WrittenRow = readonly [path: string, state: number, value: unknown];

/** Between rows. No JSON holds it as it is, and to a reader of JSON it is a blank. */
const BREAK = '\r';
const BEFORE_ROWS = `,"files":[${BREAK}`;
const BEFORE_STATES = '{"states":';
/** Cutting this many rows out of a text takes longer than reading all of it. */
const MANY = 100;

/**
 * The rows of one part of a store, each file once. As long as a run asks for few of them, they are looked for in the text as
 * it was written, and the others are not read.
 */
export class Rows {
  /** As it was written, rows alone; empty when all of them have been read. */
  #text = '';
  #states: string[] = [];
  /** What was looked for in the text. */
  readonly #found = new Map<string, Row | undefined>();
  /** What was put since, or is gone; all rows where there is no text. */
  #known = new Map<string, Row | undefined>();

  /** @param json as `encode` has made it. */
  constructor(json: string | undefined) {
    const at = json?.indexOf(BEFORE_ROWS) ?? -1;
    if (json === undefined || at === -1) return;
    this.#states = JSON.parse(json.slice(BEFORE_STATES.length, at));
    this.#text = json.slice(at + BEFORE_ROWS.length - 1, -2);
  }

  /** All rows by their paths: those put last are last. */
  all(): ReadonlyMap<string, Row> {
    return this.#all() as ReadonlyMap<string, Row>;
  }

  /** How many rows there are. */
  get size(): number {
    return this.#text === '' ? this.#known.size : this.count('');
  }

  /** The states of the rows. */
  get states(): readonly string[] {
    const ofKnown = Array.from(this.#known.values()).flatMap((row) => row?.[1] ?? []);
    return [...new Set([...(this.#text === '' ? [] : this.#states), ...ofKnown])];
  }

  get(path: string): Row | undefined {
    if (this.#text === '' || this.#known.has(path)) return this.#known.get(path);
    return this.#written(path);
  }

  set(row: Row): void {
    // The last one put is the last one in the file.
    this.#known.delete(row[0]);
    this.#known.set(row[0], row);
  }

  delete(path: string): void {
    if (this.#text === '') this.#known.delete(path);
    else this.#known.set(path, undefined);
  }

  /** The rows in a folder itself. */
  *inFolder(folder: string): Generator<Row, void, undefined> {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    const isMeant = ([path]: Row) => path.startsWith(start) && !path.includes('/', start.length);
    yield* this.#matching(`${BREAK}[${JSON.stringify(start).slice(0, -1)}`, isMeant);
  }

  /** The rows whose value is a list that begins with a word. */
  *beginningWith(word: string): Generator<Row, void, undefined> {
    const isMeant = ([, , value]: Row) => Array.isArray(value) && value[0] === word;
    yield* this.#matching(`,[${JSON.stringify(word)},`, isMeant);
  }

  /** The rows in one state. */
  *inState(state: string): Generator<Row, void, undefined> {
    yield* this.#matching(`",${this.#states.indexOf(state)},`, (row) => row[1] === state);
  }

  /**
   * How many rows there are with a value.
   * @param json the value as JSON; empty for any.
   */
  count(json: string): number {
    const end = json === '' ? ']' : `,${json}]`;
    let count = 0;
    const ends = [`${end}${BREAK}`, `${end},${BREAK}`];
    for (const each of this.#text === '' ? [] : ends) {
      for (let at = this.#text.indexOf(each); at !== -1; at = this.#text.indexOf(each, at + 1)) count++;
    }
    const is = (row: Row | undefined) =>
      row !== undefined && (json === '' || JSON.stringify(row[2]) === json);
    for (const [path, row] of this.#known) {
      if (this.#text !== '' && is(this.#written(path))) count--;
      if (is(row)) count++;
    }
    return count;
  }

  /**
   * Takes what is kept in one state of all files for what holds in another.
   * @param from what states begin with, before a blank. Rows of others are dropped.
   */
  move(from: string, to: string): void {
    const isOf = (state: string) => state.startsWith(`${from} `);
    const moved = (state: string) => to + state.slice(from.length);
    if (!this.#states.every(isOf)) this.#all();
    this.#states = this.#states.map(moved);
    this.#found.clear();
    for (const [path, row] of [...this.#known]) {
      if (row && isOf(row[1])) this.#known.set(path, [path, moved(row[1]), row[2]]);
      else if (row) this.delete(path);
    }
  }

  /** As JSON. */
  encode(): string {
    if (this.#known.size > MANY) this.#all();
    const states = new Map(this.#text === '' ? [] : this.#states.map((state, index) => [state, index]));
    const rows = Array.from(this.#known.values()).flatMap((row): string[] => {
      if (!row) return [];
      const [path, state, value] = row;
      const index = states.get(state) ?? states.size;
      states.set(state, index);
      return [JSON.stringify([path, index, value] satisfies WrittenRow)];
    });
    const staying = this.#staying();
    const all = [...(staying === '' ? [] : [staying]), ...rows].join(`,${BREAK}`);
    return `${BEFORE_STATES}${JSON.stringify([...states.keys()])}${BEFORE_ROWS}${all}${BREAK}]}`;
  }

  /** Of the text, what nothing else was put for. */
  #staying(): string {
    let text = this.#text;
    for (const path of text === '' ? [] : this.#known.keys()) {
      const at = text.indexOf(startOf(path));
      if (at !== -1) text = text.slice(0, at) + text.slice(text.indexOf(BREAK, at + 1));
    }
    const isEndedByComma = text.endsWith(`,${BREAK}`);
    return text.slice(1, isEndedByComma ? -2 : -1);
  }

  #all(): Map<string, Row | undefined> {
    if (this.#text !== '') {
      const written: WrittenRow[] = JSON.parse(`[${this.#text}]`);
      const known = this.#known;
      this.#text = '';
      this.#known = new Map();
      for (const [path, state, value] of written)
        if (!known.has(path)) this.#known.set(path, [path, this.#states[state] ?? '', value]);
      for (const [path, row] of known) if (row) this.#known.set(path, row);
    }
    return this.#known;
  }

  #written(path: string): Row | undefined {
    if (this.#found.has(path)) return this.#found.get(path);
    const at = this.#text.indexOf(startOf(path));
    const row = at === -1 ? undefined : this.#rowAt(at);
    this.#found.set(path, row);
    return row;
  }

  /** @param at where the break before it is. */
  #rowAt(at: number): Row {
    const end = this.#text.indexOf(BREAK, at + 1);
    const json = this.#text.slice(at + 1, this.#text[end - 1] === ',' ? end - 1 : end);
    const [path, state, value]: WrittenRow = JSON.parse(json);
    const row: Row = [path, this.#states[state] ?? '', value];
    this.#found.set(path, row);
    return row;
  }

  /** @param needle something that the text of each meant row has. */
  *#matching(needle: string, isMeant: (row: Row) => boolean): Generator<Row, void, undefined> {
    const text = this.#text;
    for (let at = text.indexOf(needle); at !== -1; ) {
      const start = text.lastIndexOf(BREAK, at);
      const row = this.#rowAt(start);
      if (!this.#known.has(row[0]) && isMeant(row)) yield row;
      at = text.indexOf(needle, text.indexOf(BREAK, start + 1));
    }
    for (const row of this.#known.values()) if (row && isMeant(row)) yield row;
  }
}

function startOf(path: string): string {
  return `${BREAK}[${JSON.stringify(path)},`;
}

/** Reads a GraphQL query: all of the language that a gateway writes. What it does not understand it refuses. */

const KINDS = [
  ['ignored', /[\t\n\r ,\uFEFF]+|#[^\n\r]*/y],
  ['name', /[_A-Za-z][_0-9A-Za-z]*/y],
  ['mark', /\.\.\.|[!$()[\]{}:=@]/y],
  ['number', /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.])/y],
  ['block', /"""(?:\\"""|[\s\S])*?"""/y],
  ['string', /"(?:\\.|[^"\\\n\r])*"/y],
];
const DEEPEST = 64;

/** What is wrong with a question; its text is for whoever asked. */
export class QueryError extends Error {}

/**
 * Reads one query, and its fragments: `{ name, variables, selections, fragments }`. A selection is a field
 * (`{ name, key, args, selections }`) or a fragment (`{ on, selections }` or `{ spread }`), each with `isWanted`.
 * A value is a function of the variables, since it may be one of them.
 */
export function readQuery(text) {
  return new Reader([...tokensOf(text)]).document();
}

/** Arguments with their values; one whose variable was not given is left out. */
export function valuesOf(args, variables) {
  const values = args.map(([name, value]) => [name, value(variables)]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

class Reader {
  #tokens;
  #at = 0;
  #depth = 0;

  constructor(tokens) {
    this.#tokens = tokens;
  }

  document() {
    const fragments = new Map();
    const queries = [];
    while (this.#next.kind !== 'end') {
      if (!this.#skip('fragment')) queries.push(this.#query());
      else
        fragments.set(this.#fragmentName(), {
          on: this.#expect('on') && this.#name(),
          selections: this.#selections(),
        });
    }
    if (queries.length !== 1) throw new QueryError('One query at a time.');
    return { ...queries[0], fragments };
  }

  #query() {
    if (this.#is('{')) return { variables: [], selections: this.#selections() };
    if (!this.#skip('query')) throw new QueryError(`Only queries are answered, and no ${this.#next.text}.`);
    const name = this.#next.kind === 'name' ? this.#name() : undefined;
    const variables = this.#is('(') ? this.#many('(', () => this.#variable(), ')') : [];
    return { name, variables, selections: this.#selections() };
  }

  #variable() {
    this.#expect('$');
    const name = this.#name();
    this.#expect(':');
    return { name, isRequired: this.#type(), standard: this.#skip('=') ? this.#constant() : undefined };
  }

  #fragmentName() {
    if (this.#is('on')) this.#fail();
    return this.#name();
  }

  /** What a variable is where nobody gives it: no other variable. */
  #constant() {
    const from = this.#at;
    const value = this.#value();
    if (this.#tokens.slice(from, this.#at).some(({ text }) => text === '$')) this.#fail();
    return value;
  }

  /** Whether it is one that cannot be null; which type it is, the field says that takes it. */
  #type() {
    if (this.#is('[')) this.#many('[', () => this.#type(), ']');
    else this.#name();
    return this.#skip('!');
  }

  #selections() {
    return this.#many('{', () => this.#selection(), '}');
  }

  #selection() {
    if (this.#skip('...')) {
      const isNamed = this.#next.kind === 'name' && !this.#is('on');
      if (isNamed) return { spread: this.#name(), isWanted: this.#condition() };
      const on = this.#skip('on') ? this.#name() : undefined;
      return { on, isWanted: this.#condition(), selections: this.#selections() };
    }
    const key = this.#name();
    const name = this.#skip(':') ? this.#name() : key;
    const args = this.#args();
    const isWanted = this.#condition();
    return { key, name, args, isWanted, selections: this.#is('{') ? this.#selections() : [] };
  }

  /** @skip and @include, as one function of the variables. */
  #condition() {
    const conditions = [];
    while (this.#skip('@')) {
      const name = this.#name();
      const args = this.#args();
      if (name !== 'skip' && name !== 'include') throw new QueryError(`@${name} is not understood.`);
      conditions.push((variables) => {
        const { if: given } = valuesOf(args, variables);
        if (typeof given !== 'boolean') throw new QueryError(`@${name} needs if: true or false.`);
        return given === (name === 'include');
      });
    }
    return (variables) => conditions.every((isMet) => isMet(variables));
  }

  #args() {
    return this.#is('(') ? this.#many('(', () => this.#arg(), ')') : [];
  }

  #arg() {
    const name = this.#name();
    this.#expect(':');
    return [name, this.#value()];
  }

  #value() {
    if (this.#is('[')) {
      const items = this.#many('[', () => this.#value(), ']', 0);
      return (variables) => items.map((item) => item(variables) ?? null);
    }
    if (this.#is('{')) {
      const fields = this.#many('{', () => this.#arg(), '}', 0);
      return (variables) => valuesOf(fields, variables);
    }
    if (this.#skip('$')) {
      const name = this.#name();
      return (variables) => variables[name];
    }
    const { kind, text } = this.#next;
    if (kind === 'mark' || kind === 'end') this.#fail();
    this.#at++;
    const constant = constantOf(kind, text);
    return () => constant;
  }

  #many(open, read, close, least = 1) {
    const found = [];
    this.#expect(open);
    if (++this.#depth > DEEPEST) throw new QueryError(`The query is deeper than ${DEEPEST} levels.`);
    while (found.length < least || !this.#is(close)) found.push(read());
    this.#depth--;
    this.#expect(close);
    return found;
  }

  get #next() {
    return this.#tokens[this.#at];
  }

  #is(text) {
    const { kind, text: found } = this.#next;
    return found === text && (kind === 'name' || kind === 'mark');
  }

  #skip(text) {
    const is = this.#is(text);
    if (is) this.#at++;
    return is;
  }

  #expect(text) {
    return this.#skip(text) || this.#fail();
  }

  #name() {
    if (this.#next.kind !== 'name') this.#fail();
    return this.#tokens[this.#at++].text;
  }

  #fail() {
    throw new QueryError(`The query is not understood at ${this.#next.text.slice(0, 40)}.`);
  }
}

function* tokensOf(text) {
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    if (token.kind !== 'ignored') yield token;
    at += token.text.length;
  }
  yield { kind: 'end', text: 'its end' };
}

function tokenAt(text, at) {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { kind, text: found };
  }
  throw new QueryError(`The query is not understood at character ${at}.`);
}

/** The name of a value of an enum stands for itself. */
function constantOf(kind, text) {
  if (kind === 'block') return blockText(text);
  if (kind === 'name' && !['true', 'false', 'null'].includes(text)) return text;
  try {
    // JSON wants a tab escaped.
    return JSON.parse(text.replaceAll('\t', '\\t'));
  } catch {
    throw new QueryError(`The text ${text.slice(0, 40)} is not understood.`);
  }
}

/** Without the indentation that its lines share, and without empty lines around it. */
function blockText(block) {
  const lines = block
    .slice(3, -3)
    .replaceAll('\\"""', '"""')
    .split(/\r\n|\n|\r/);
  const isFull = (line) => /[^ \t]/.test(line);
  const indents = lines
    .slice(1)
    .filter(isFull)
    .map((line) => line.search(/[^ \t]/));
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  const cut = lines.map((line, index) => (index > 0 ? line.slice(shared) : line));
  return cut.slice(cut.findIndex(isFull) >>> 0, cut.findLastIndex(isFull) + 1).join('\n');
}

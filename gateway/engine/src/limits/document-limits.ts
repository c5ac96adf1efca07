/** What one document may take of the hub at most: everything that is counted before it runs, and what holds unless told. */
export interface DocumentLimits {
  /** Of the document's text, comments and spaces included. */
  readonly characters: number;
  /** Names, numbers, texts and punctuators, as the lexer counts them. */
  readonly tokens: number;
  /** Operations and fragments that the document defines. */
  readonly definitions: number;
  /** Fields within fields; fragments add none. */
  readonly depth: number;
  /** Lists and objects within each other, in literals, in variables and in their types. */
  readonly valueDepth: number;
  /** Fields that an operation starts with, fragments spread. */
  readonly rootFields: number;
  /** Of one operation, fragments spread. */
  readonly aliases: number;
  /** In the whole document, as written. */
  readonly directives: number;
  /** Spreads and inline fragments of one operation, fragments spread. */
  readonly fragments: number;
  /** Of one operation, fragments spread. */
  readonly fields: number;
  /** That one operation declares. */
  readonly variables: number;
  /** Texts, numbers, lists and objects in the values of the variables. */
  readonly values: number;
  /** `first` or `last` of a list that declares no size of its own. */
  readonly pageSize: number;
  /** Of one operation with its variables: see `cost/cost-counter.ts`. */
  readonly cost: number;
  /** What introspection may cost, in whole introspections of this graph. */
  readonly introspection: number;
}

/**
 * Several times what the project's own operations and the introspections of the known code generators take, and
 * little enough that the worst document within them is validated and planned in well under a second, and
 * answered in a few.
 */
export const DEFAULT_DOCUMENT_LIMITS: DocumentLimits = {
  characters: 200_000,
  tokens: 5_000,
  definitions: 100,
  depth: 20,
  valueDepth: 16,
  rootFields: 50,
  aliases: 100,
  directives: 100,
  fragments: 500,
  fields: 3_000,
  variables: 100,
  values: 5_000,
  pageSize: 100,
  cost: 50_000,
  introspection: 2,
};

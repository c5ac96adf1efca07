/** Which objects an answer holds, for a subgraph that says beside it how old the sources are that they come from. */
import type { TellSources } from '@grafo-abierto/plugin-kit';
import { type GraphQLSchema, isObjectType } from 'graphql';

export interface SourcesDeclaration<Context> {
  /** By the name of a type: called with each object of it that an answer holds. */
  readonly notes: Readonly<Record<string, NoteObject<Context>>>;
  /** What is said once the answer is made. It must not fail, since the answer is good. */
  readonly tell: TellSources<Context>;
}

/** Each takes the row that its type's resolvers answer, which differs by the type: whoever declares it knows it. */
type NoteObject<Context> = (row: never, context: Context) => void;

export function noteObjects<Context>(
  schema: GraphQLSchema,
  notes: Readonly<Record<string, NoteObject<Context>>>,
): void {
  for (const [name, note] of Object.entries(notes)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`there is no type ${name} to note the objects of`);
    const { isTypeOf: known } = type;
    // What graphql-js asks once of each object that it answers.
    type.isTypeOf = (row, context, info) => {
      note(row as never, context);
      return known ? known(row, context, info) : true;
    };
  }
}

/** Parses a supergraph once into all that the engine asks of it while it compiles and runs operations. */
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type GraphQLScalarType, type GraphQLSchema, parse } from 'graphql';
import { FieldTypes } from './field-types.js';
import { type Graph, graphsOf } from './graphs-of.js';
import { type LeafCheck, leafChecksOf } from './leaf-check.js';
import { PossibleTypes } from './possible-types.js';
import { readScalars } from './read-scalars.js';

export interface Supergraph {
  readonly graphs: readonly Graph[];
  /** What a reader may ask: no join directives, nothing inaccessible. */
  readonly publicSchema: GraphQLSchema;
  readonly possibleTypes: PossibleTypes;
  readonly fieldTypes: FieldTypes;
  readonly leafChecks: ReadonlyMap<string, LeafCheck>;
}

export function readSupergraph(sdl: string, scalars: readonly GraphQLScalarType[]): Supergraph {
  const document = parse(sdl, { noLocation: true });
  // Composition has validated it; validating the public part again would cost seconds on a large graph.
  const publicSchema = buildASTSchema(transformSupergraphToPublicSchema(document), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  readScalars(publicSchema, scalars);
  return {
    graphs: graphsOf(document),
    publicSchema,
    possibleTypes: new PossibleTypes(document),
    fieldTypes: new FieldTypes(document),
    leafChecks: leafChecksOf(document),
  };
}

/** Parses a supergraph once into all that the engine asks of it while it compiles and runs operations. */
import { publicDocumentOf, schemaOfPublic } from '@grafo-abierto/schema';
import { type GraphQLScalarType, type GraphQLSchema, parse } from 'graphql';
import { atOnce, type Steps } from '../steps.js';
import { EntityKeys } from './entity-keys.js';
import { FieldNames } from './field-names.js';
import { FieldTypes } from './field-types.js';
import { type Graph, graphsOf } from './graphs-of.js';
import { type LeafCheck, leafChecksOf } from './leaf-check.js';
import { PossibleTypes } from './possible-types.js';
import { readScalars } from './read-scalars.js';
import { ResolvableFields } from './resolvable-fields.js';

export interface Supergraph {
  readonly graphs: readonly Graph[];
  /** What a reader may ask: no join directives, nothing inaccessible. */
  readonly publicSchema: GraphQLSchema;
  readonly possibleTypes: PossibleTypes;
  readonly fieldTypes: FieldTypes;
  readonly fieldNames: FieldNames;
  readonly entityKeys: EntityKeys;
  readonly resolvableFields: ResolvableFields;
  readonly leafChecks: ReadonlyMap<string, LeafCheck>;
}

export function readSupergraph(sdl: string, scalars: readonly GraphQLScalarType[]): Supergraph {
  return atOnce(readingSupergraph(sdl, scalars));
}

/** None of the steps of a supergraph of 2 MB takes more than some 0.1 s. */
export function* readingSupergraph(sdl: string, scalars: readonly GraphQLScalarType[]): Steps<Supergraph> {
  const document = parse(sdl, { noLocation: true });
  yield;
  const publicDocument = publicDocumentOf(document);
  yield;
  const publicSchema = schemaOfPublic(publicDocument);
  readScalars(publicSchema, scalars);
  yield;
  const possibleTypes = new PossibleTypes(document);
  yield;
  const fieldTypes = new FieldTypes(document);
  yield;
  const fieldNames = new FieldNames(document);
  yield;
  const entityKeys = new EntityKeys(document);
  yield;
  const resolvableFields = new ResolvableFields(document);
  yield;
  const leafChecks = leafChecksOf(document);
  return {
    graphs: graphsOf(document),
    publicSchema,
    possibleTypes,
    fieldTypes,
    fieldNames,
    entityKeys,
    resolvableFields,
    leafChecks,
  };
}

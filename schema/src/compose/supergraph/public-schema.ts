/** Makes the schema that readers see: without what is inaccessible, and without the traces of composition. */
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind } from 'graphql';

export function publicSchemaOf(supergraph: DocumentNode): GraphQLSchema {
  return schemaOfPublic(publicDocumentOf(supergraph));
}

/** Its definitions. The library takes inaccessible types away and leaves their names in unions. */
export function publicDocumentOf(supergraph: DocumentNode): DocumentNode {
  const { definitions, ...rest } = transformSupergraphToPublicSchema(supergraph);
  const names = new Set<string>();
  for (const definition of definitions)
    if ('name' in definition && definition.name) names.add(definition.name.value);
  return {
    ...rest,
    definitions: definitions.map((definition) =>
      definition.kind === Kind.UNION_TYPE_DEFINITION
        ? { ...definition, types: definition.types?.filter(({ name }) => names.has(name.value)) ?? [] }
        : definition,
    ),
  };
}

/** Composition has validated it; validating the public part again would cost seconds on a large graph. */
export function schemaOfPublic(document: DocumentNode): GraphQLSchema {
  return buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
}

/** Makes the schema that readers see: without what is inaccessible, and without the traces of composition. */
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, visit } from 'graphql';

export function publicSchemaOf(supergraph: DocumentNode): GraphQLSchema {
  const document = withoutLostMembers(transformSupergraphToPublicSchema(supergraph));
  // Composition has validated it; validating the public part again would cost seconds on a large graph.
  return buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
}

/** The library takes inaccessible types away and leaves their names in unions. */
function withoutLostMembers(document: DocumentNode): DocumentNode {
  const names = new Set<string>();
  for (const definition of document.definitions)
    if ('name' in definition && definition.name) names.add(definition.name.value);
  return visit(document, {
    UnionTypeDefinition: (union) => ({
      ...union,
      types: union.types?.filter(({ name }) => names.has(name.value)) ?? [],
    }),
  });
}

import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { describe } from '../text/bilingual-description.js';
import { Provenance } from './provenance.type.js';

/** What an object of the graph keeps of its provenance: the id of the source that it was read from. */
export interface SourcedRow {
  readonly sourceId: string;
}

/** The part of a request's context that turns a source's id into a provenance, in one read for all of them. */
export interface SourcedContext {
  readonly sources: { load(id: string): Promise<Provenance> };
}

/** Resolver classes that answer `provenance` for every type in the list. */
export function sourcedTypes(types: readonly ClassType<object>[]): ClassType<object>[] {
  return types.map((type) => {
    @Resolver(() => type)
    class ProvenanceResolver {
      @FieldResolver(() => Provenance, describe('De dónde viene.', 'Where it came from.'))
      provenance(@Root() row: SourcedRow, @Ctx() context: SourcedContext): Promise<Provenance> {
        return context.sources.load(row.sourceId);
      }
    }
    return ProvenanceResolver;
  });
}

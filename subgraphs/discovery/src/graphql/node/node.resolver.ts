import { describe } from '@grafo-abierto/plugin-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { EntityReference } from '../../domain/entity-name.js';
import type { DiscoveryReads } from '../../storage/reads.js';
import { Node } from '../foreign/node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    ...describe(
      'Algo del núcleo por su identificador; nulo si el índice no lo conoce.',
      'Something of the core by its identifier; null where the index does not know it.',
    ),
  })
  node(
    @Arg('id', () => ID, describe('Por ejemplo AR-M.', 'Such as AR-M.')) id: string,
    @Arg('type', () => String, {
      nullable: true,
      ...describe(
        'De qué tipo, si hay varios con ese identificador, por ejemplo Portal.',
        'Of which type, where several have that identifier, such as Portal.',
      ),
    })
    type: string | null,
    @Ctx() { node, asked }: DiscoveryReads,
  ): Promise<EntityReference | null> {
    // That it is not there is an answer of the index too.
    asked.note();
    return node(id, type ?? null);
  }
}

import { describe } from '@grafo-abierto/plugin-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RecognitionContext } from '../storage/recognition-context.js';
import type { RecognitionRow } from '../storage/recognition-reads.js';
import type { ForeignKey } from './foreign-key.js';
import { Initiative } from './initiative.type.js';
import { Recognition } from './recognition.type.js';

/** What this subgraph adds to an initiative. */
@Resolver(() => Initiative)
export class InitiativeResolver {
  @FieldResolver(() => [Recognition], {
    nullable: true,
    ...describe(
      'Reconocimientos que recibió, del más nuevo al más viejo; nulo si nadie lo relevó, vacío si se sabe que no recibió ninguno.',
      'Recognitions that it was granted, newest first; null where nobody has looked, empty where it is known to have none.',
    ),
  })
  recognitions(
    @Root() { id }: ForeignKey,
    @Ctx() reads: RecognitionContext,
  ): Promise<readonly RecognitionRow[] | null> {
    return reads.recognitionsOfInitiative(id);
  }
}

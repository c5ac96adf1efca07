import { describe } from '@grafo-abierto/plugin-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads } from '../storage/reads.js';
import { Application } from './application.type.js';
import { Consultation } from './consultation.type.js';
import { Edition } from './edition.type.js';
import { ThematicNetwork } from './thematic-network.type.js';
import { TrainingActivity } from './training-activity.type.js';

/** The way back from each part of an edition to the edition. */
export const editionPartResolvers = [Application, Consultation, ThematicNetwork, TrainingActivity].map(
  (part) => {
    @Resolver(() => part)
    class EditionOfPartResolver {
      @FieldResolver(
        () => Edition,
        describe('La edición a la que pertenece.', 'The edition that it belongs to.'),
      )
      edition(
        @Root() { editionId }: { readonly editionId: string },
        @Ctx() reads: InitiativeReads,
      ): Promise<Row<'edition'> | null> {
        return reads.editions.load(editionId);
      }
    }
    return EditionOfPartResolver;
  },
);

import { describe } from '@grafo-abierto/plugin-kit';
import { type WriteInput, type WriteOutcome, WritePayloadFields } from '@grafo-abierto/subgraph-kit';
import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { Row } from '../../storage/entities.js';
import type { CatalogContext } from '../../storage/reads.js';
import type { CatalogWrite } from '../../storage/writing/portal-write.js';
import { Portal } from '../portal.type.js';

/** What stands behind every payload of this subgraph. */
export interface PortalOutcome extends WriteOutcome {
  readonly portal: Row<'portal'> | null;
}

/** The payload type of a mutation, `XPayload`. */
export function portalPayload(name: string): ClassType<object> {
  @ObjectType(`${name}Payload`, {
    simpleResolvers: true,
    ...describe('Cómo quedó el portal, o qué hay que corregir.', 'What the portal became, or what to mend.'),
  })
  class Payload extends WritePayloadFields {
    @Field(() => Portal, {
      nullable: true,
      ...describe(
        'El portal ya guardado; nulo si no se guardó.',
        'The portal as saved; null when it was not.',
      ),
    })
    portal!: Portal | null;
  }
  return Payload;
}

/** Runs a mutation, and reads what the portal has become. */
export async function writePortal<Input extends WriteInput>(
  context: CatalogContext,
  mutation: string,
  input: Input,
  work: (write: CatalogWrite, input: Input) => Promise<string>,
): Promise<PortalOutcome> {
  const outcome = await context.write(mutation, input, (write) => work(write, input));
  const portal = outcome.id === null ? null : await context.portals.load(outcome.id);
  return { ...outcome, portal };
}

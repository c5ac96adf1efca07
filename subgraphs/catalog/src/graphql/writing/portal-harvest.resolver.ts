import { describe } from '@grafo-abierto/plugin-kit';
import { EditorsMutation } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Resolver } from 'type-graphql';
import type { CatalogContext } from '../../storage/reads.js';
import { confirmPortalRemoval, harvestPortal } from '../../storage/writing/portal-harvest.js';
import { ConfirmPortalRemovalInput, HarvestPortalInput } from './portal.input.js';
import { type PortalOutcome, portalPayload, writePortal } from './portal-payload.type.js';

const INPUT = describe('Qué se escribe.', 'What is written.');

const HarvestPortalPayload = portalPayload('HarvestPortal');
const ConfirmPortalRemovalPayload = portalPayload('ConfirmPortalRemoval');

/** What people ask of the harvest of a portal. */
@Resolver()
export class PortalHarvestResolver {
  @EditorsMutation(
    HarvestPortalPayload,
    'Pide que un portal se lea ahora, sin esperar su calendario.',
    'Asks for a portal to be read now, without waiting for its schedule.',
  )
  harvestPortal(
    @Arg('input', () => HarvestPortalInput, INPUT) input: HarvestPortalInput,
    @Ctx() context: CatalogContext,
  ): Promise<PortalOutcome> {
    return writePortal(context, 'harvestPortal', input, harvestPortal);
  }

  @EditorsMutation(
    ConfirmPortalRemovalPayload,
    'Da por bueno que mucho desapareció a la vez de un portal; hasta entonces nada se quita.',
    'Accepts that much vanished from a portal at once; until then nothing is removed.',
  )
  confirmPortalRemoval(
    @Arg('input', () => ConfirmPortalRemovalInput, INPUT) input: ConfirmPortalRemovalInput,
    @Ctx() context: CatalogContext,
  ): Promise<PortalOutcome> {
    return writePortal(context, 'confirmPortalRemoval', input, confirmPortalRemoval);
  }
}

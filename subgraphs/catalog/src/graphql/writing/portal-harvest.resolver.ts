import { describe } from '@grafo-abierto/plugin-kit';
import { EditorsMutation } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Resolver } from 'type-graphql';
import type { CatalogContext } from '../../storage/reads.js';
import { confirmPortalRemoval, harvestPortal } from '../../storage/writing/portal-harvest.js';
import { replacePortalTable } from '../../storage/writing/replace-table.js';
import { ConfirmPortalRemovalInput, HarvestPortalInput, ReplacePortalTableInput } from './portal.input.js';
import { type PortalOutcome, portalPayload, writePortal } from './portal-payload.type.js';

const INPUT = describe('Qué se escribe.', 'What is written.');

const HarvestPortalPayload = portalPayload('HarvestPortal');
const ReplacePortalTablePayload = portalPayload('ReplacePortalTable');
const ConfirmPortalRemovalPayload = portalPayload('ConfirmPortalRemoval');

/** What people ask of the harvest of a portal, and what it is read from. */
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
    ReplacePortalTablePayload,
    'Cambia la planilla de un portal que se conectó subiendo una, y la lee enseguida. Antes se la muestra con previewPortal.',
    'Replaces the table of a portal that was connected by giving one, and reads it at once. Show it with previewPortal before.',
  )
  replacePortalTable(
    @Arg('input', () => ReplacePortalTableInput, INPUT) input: ReplacePortalTableInput,
    @Ctx() context: CatalogContext,
  ): Promise<PortalOutcome> {
    return writePortal(context, 'replacePortalTable', input, replacePortalTable);
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

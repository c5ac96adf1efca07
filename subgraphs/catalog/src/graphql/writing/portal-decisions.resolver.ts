import { describe } from '@grafo-abierto/plugin-kit';
import { AdministratorsMutation, EditorsMutation } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Resolver } from 'type-graphql';
import type { CatalogContext } from '../../storage/reads.js';
import {
  approvePortal,
  pausePortal,
  rejectPortal,
  resumePortal,
} from '../../storage/writing/portal-decisions.js';
import { registerPortal } from '../../storage/writing/register-portal.js';
import {
  ApprovePortalInput,
  PausePortalInput,
  RegisterPortalInput,
  RejectPortalInput,
  ResumePortalInput,
} from './portal.input.js';
import { type PortalOutcome, portalPayload, writePortal } from './portal-payload.type.js';

const INPUT = describe('Qué se escribe.', 'What is written.');

const RegisterPortalPayload = portalPayload('RegisterPortal');
const ApprovePortalPayload = portalPayload('ApprovePortal');
const RejectPortalPayload = portalPayload('RejectPortal');
const PausePortalPayload = portalPayload('PausePortal');
const ResumePortalPayload = portalPayload('ResumePortal');

/** A portal becomes known, is approved or rejected, paused and resumed. */
@Resolver()
export class PortalDecisionsResolver {
  @EditorsMutation(
    RegisterPortalPayload,
    'Registra un portal. Si lo hace la administración se lee enseguida; si lo hace quien edita la jurisdicción, espera aprobación.',
    'Registers a portal. Where the administration does, it is read at once; where an editor of the jurisdiction does, it awaits approval.',
  )
  registerPortal(
    @Arg('input', () => RegisterPortalInput, INPUT) input: RegisterPortalInput,
    @Ctx() context: CatalogContext,
  ): Promise<PortalOutcome> {
    return writePortal(context, 'registerPortal', input, registerPortal);
  }

  @AdministratorsMutation(
    ApprovePortalPayload,
    'Aprueba un portal que espera, o que se había rechazado.',
    'Approves a portal that waits, or that had been rejected.',
  )
  approvePortal(
    @Arg('input', () => ApprovePortalInput, INPUT) input: ApprovePortalInput,
    @Ctx() context: CatalogContext,
  ): Promise<PortalOutcome> {
    return writePortal(context, 'approvePortal', input, approvePortal);
  }

  @AdministratorsMutation(
    RejectPortalPayload,
    'Rechaza un portal que espera aprobación.',
    'Rejects a portal that awaits approval.',
  )
  rejectPortal(
    @Arg('input', () => RejectPortalInput, INPUT) input: RejectPortalInput,
    @Ctx() context: CatalogContext,
  ): Promise<PortalOutcome> {
    return writePortal(context, 'rejectPortal', input, rejectPortal);
  }

  @EditorsMutation(
    PausePortalPayload,
    'Deja de leer un portal; lo que se leyó sigue a la vista.',
    'Stops reading a portal; what was read stays in view.',
  )
  pausePortal(
    @Arg('input', () => PausePortalInput, INPUT) input: PausePortalInput,
    @Ctx() context: CatalogContext,
  ): Promise<PortalOutcome> {
    return writePortal(context, 'pausePortal', input, pausePortal);
  }

  @EditorsMutation(ResumePortalPayload, 'Vuelve a leer un portal pausado.', 'Reads a paused portal again.')
  resumePortal(
    @Arg('input', () => ResumePortalInput, INPUT) input: ResumePortalInput,
    @Ctx() context: CatalogContext,
  ): Promise<PortalOutcome> {
    return writePortal(context, 'resumePortal', input, resumePortal);
  }
}

import { describe } from '@grafo-abierto/plugin-kit';
import { refuse, type WriteOutcome, WritePayloadFields } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { PreviewRow } from '../../storage/preview/preview-reads.js';
import type { CatalogContext } from '../../storage/reads.js';
import { anybody } from '../../storage/writing/anybody.js';
import { previewPortal } from '../../storage/writing/preview-portal.js';
import { proposePortal } from '../../storage/writing/propose-portal.js';
import { PortalPreview } from '../portal-preview.type.js';
import { PreviewPortalInput, ProposePortalInput } from './proposal.input.js';

const INPUT = describe('Qué se escribe.', 'What is written.');
const { problems: FORGOTTEN } = refuse('GRAFO_PREVIEW_UNKNOWN', null);

@ObjectType({
  simpleResolvers: true,
  ...describe('La mirada que empezó, o qué hay que corregir.', 'The look that has begun, or what to mend.'),
})
class PreviewPortalPayload extends WritePayloadFields {
  @Field(() => PortalPreview, {
    nullable: true,
    ...describe('La mirada; nulo si no empezó.', 'The look; null where it did not begin.'),
  })
  preview!: PortalPreview | null;
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Cómo seguir lo propuesto, o qué hay que corregir.',
    'How to follow what was proposed, or what to mend.',
  ),
})
class ProposePortalPayload extends WritePayloadFields {
  @Field(() => ID, {
    nullable: true,
    ...describe(
      'El comprobante: con él, y sin nada más, portalProposal dice qué pasó. Nulo si no se guardó.',
      'The receipt: by it, and nothing else, portalProposal says what became of it. Null where it was not saved.',
    ),
  })
  receipt!: string | null;
}

/** What anybody may do, without a token: show a portal and propose it. */
@Resolver()
export class ProposalsResolver {
  @Mutation(() => PreviewPortalPayload, {
    nullable: true,
    ...describe(
      'Mira un portal que todavía no está en el grafo, sin que nada entre: tarda hasta unos 20 segundos, y se sigue con portalPreview. Lo que se da y se ve se borra al día siguiente, si no se propone. No hace falta un token.',
      'Looks at a portal that is not in the graph yet, and nothing enters: it takes some 20 seconds at most, and is followed by portalPreview. What is given and seen is erased a day later, unless it is proposed. No token is needed.',
    ),
  })
  async previewPortal(
    @Arg('input', () => PreviewPortalInput, INPUT) input: PreviewPortalInput,
    @Ctx() context: CatalogContext,
  ): Promise<WriteOutcome & { readonly preview: PreviewRow | null }> {
    const writer = anybody('previewPortal', input);
    const outcome = await context.writeAs(writer, 'previewPortal', input, (write) =>
      previewPortal(write, input),
    );
    if (outcome.id === null) return { ...outcome, preview: null };
    const preview = await context.previews.load(outcome.id);
    // Of a retry that comes a day later.
    return preview === null ? { ...outcome, preview, problems: FORGOTTEN } : { ...outcome, preview };
  }

  @Mutation(() => ProposePortalPayload, {
    nullable: true,
    ...describe(
      'Propone un portal que ya se miró. Espera que la administración lo apruebe: hasta entonces lo ven solo ella y, sin el contacto, quien edita esa jurisdicción. No hace falta un token.',
      'Proposes a portal that was looked at. It waits for the administration to approve it: until then only the administration sees it and, without the contact, editors of that jurisdiction. No token is needed.',
    ),
  })
  async proposePortal(
    @Arg('input', () => ProposePortalInput, INPUT) input: ProposePortalInput,
    @Ctx() context: CatalogContext,
  ): Promise<WriteOutcome & { readonly receipt: string | null }> {
    const writer = anybody('proposePortal', input);
    // A reason would be for all to see, and what a person writes of themselves is not.
    const unreasoned = { ...input, reason: null };
    const outcome = await context.writeAs(writer, 'proposePortal', unreasoned, (write) =>
      proposePortal(write, input),
    );
    return { ...outcome, receipt: outcome.id };
  }
}

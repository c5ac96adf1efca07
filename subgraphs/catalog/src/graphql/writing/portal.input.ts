/** The inputs of the mutations of portals. */
import { describe } from '@grafo-abierto/plugin-kit';
import { UrlScalar } from '@grafo-abierto/schema';
import { WriteInputFields } from '@grafo-abierto/subgraph-kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PortalSoftware } from '../../domain/portal-vocabulary.js';
import type { RemovalConfirmation } from '../../storage/writing/portal-harvest.js';
import type { VersionedPortalTarget } from '../../storage/writing/portal-write.js';
import type { NewPortal } from '../../storage/writing/register-portal.js';
import type { TableReplacement } from '../../storage/writing/replace-table.js';

@InputType(describe('El título de un portal.', 'The title of a portal.'))
export class PortalTitleInput {
  @Field(() => String, describe('En español.', 'In Spanish.'))
  es!: string;

  @Field(() => String, { nullable: true, ...describe('En inglés.', 'In English.') })
  en?: string | null;
}

@InputType(
  describe('Un portal que el grafo todavía no conoce.', 'A portal that the graph does not know yet.'),
)
export class RegisterPortalInput extends WriteInputFields implements NewPortal {
  @Field(() => ID, {
    nullable: true,
    ...describe(
      'Su identificador, que no cambia nunca; si falta, se arma con la dirección.',
      'Its identifier, which never changes; where it is left out, it is made of the address.',
    ),
  })
  id?: string | null;

  @Field(() => PortalTitleInput, describe('Título, hasta 500 caracteres.', 'Title, up to 500 characters.'))
  title!: PortalTitleInput;

  @Field(
    () => UrlScalar,
    describe(
      'La entrada del portal, su data.json o su planilla.',
      'The entrance of the portal, its data.json or its table.',
    ),
  )
  url!: string;

  @Field(
    () => PortalSoftware,
    describe(
      'Programa con que funciona; grafo portal probe lo averigua.',
      'Software that it runs; grafo portal probe finds out.',
    ),
  )
  software!: PortalSoftware;

  @Field(
    () => ID,
    describe('De qué jurisdicción es, por ejemplo AR-M.', 'Which jurisdiction it is of, such as AR-M.'),
  )
  jurisdictionId!: string;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Cuándo se lee, como línea de cron en la hora de Buenos Aires; si falta, una vez por día.',
      'When it is read, as a cron line in the time of Buenos Aires; once a day where it is left out.',
    ),
  })
  schedule?: string | null;
}

const PORTAL_ID = describe('Identificador del portal.', 'Identifier of the portal.');
const VERSION = describe(
  'La versión que leíste: si algo cambió desde entonces, no se guarda y se dice qué cambió.',
  'The version that you read: if something has changed since, nothing is saved and you are told what changed.',
);
const REASON = describe('Por qué; queda en el historial.', 'Why; the history keeps it.');

/** A decision of a portal as its reader has seen it. */
@InputType()
abstract class PortalDecisionInput extends WriteInputFields implements VersionedPortalTarget {
  @Field(() => ID, PORTAL_ID)
  id!: string;

  @Field(() => Int, VERSION)
  version!: number;
}

/** One that must say why. */
@InputType()
abstract class ReasonedPortalInput extends PortalDecisionInput {
  @Field(() => String, REASON)
  override reason!: string;
}

@InputType(describe('Qué portal se aprueba.', 'Which portal is approved.'))
export class ApprovePortalInput extends PortalDecisionInput {}

@InputType(describe('Qué portal se rechaza, y por qué.', 'Which portal is rejected, and why.'))
export class RejectPortalInput extends ReasonedPortalInput {}

@InputType(describe('Qué portal se pausa, y por qué.', 'Which portal is paused, and why.'))
export class PausePortalInput extends ReasonedPortalInput {}

@InputType(describe('Qué portal se reanuda.', 'Which portal is resumed.'))
export class ResumePortalInput extends PortalDecisionInput {}

@InputType(
  describe(
    'Qué portal se lee de otra planilla, y por qué.',
    'Which portal is read from another table, and why.',
  ),
)
export class ReplacePortalTableInput extends ReasonedPortalInput implements TableReplacement {
  @Field(
    () => ID,
    describe(
      'La mirada a la planilla nueva que dio previewPortal.',
      'The look at the new table that previewPortal gave.',
    ),
  )
  previewId!: string;
}

@InputType(describe('Qué portal se lee ahora.', 'Which portal is read now.'))
export class HarvestPortalInput extends WriteInputFields {
  @Field(() => ID, PORTAL_ID)
  id!: string;
}

@InputType(
  describe(
    'De qué portal se da por bueno que mucho desapareció a la vez, y por qué.',
    'Of which portal it is accepted that much vanished at once, and why.',
  ),
)
export class ConfirmPortalRemovalInput extends WriteInputFields implements RemovalConfirmation {
  @Field(() => ID, PORTAL_ID)
  id!: string;

  @Field(
    () => Int,
    describe(
      'Cuántas bajas viste que esperan: removalHeld.',
      'How many removals you saw waiting: removalHeld.',
    ),
  )
  removals!: number;

  @Field(() => String, REASON)
  override reason!: string;
}

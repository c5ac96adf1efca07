/** The inputs of what anybody may send: a portal to be looked at, and one that is proposed. */
import { describe } from '@grafo-abierto/plugin-kit';
import { UrlScalar } from '@grafo-abierto/schema';
import { WriteInputFields } from '@grafo-abierto/subgraph-kit';
import { Field, ID, InputType } from 'type-graphql';
import type { GivenTable, ShownPortal } from '../../storage/writing/preview-portal.js';
import type { ProposedPortal } from '../../storage/writing/propose-portal.js';
import { PortalTitleInput } from './portal.input.js';

@InputType(describe('Una planilla que se da entera.', 'A table that is given whole.'))
export class PortalTableInput implements GivenTable {
  @Field(
    () => String,
    describe('Su nombre, que termina en .csv o .xlsx.', 'Its name, which ends in .csv or .xlsx.'),
  )
  name!: string;

  @Field(
    () => String,
    describe(
      'Su contenido en base64, hasta 600.000 bytes sin codificar.',
      'Its content as base64, up to 600,000 bytes before encoding.',
    ),
  )
  content!: string;
}

@InputType(
  describe(
    'Qué se mira: una dirección o una planilla, una de las dos.',
    'What is looked at: an address or a table, one of the two.',
  ),
)
export class PreviewPortalInput extends WriteInputFields implements ShownPortal {
  @Field(() => UrlScalar, {
    nullable: true,
    ...describe(
      'La entrada del portal, su data.json o su planilla; con https.',
      'The entrance of the portal, its data.json or its table; by https.',
    ),
  })
  url?: string | null;

  @Field(() => PortalTableInput, {
    nullable: true,
    ...describe(
      'Una planilla con las columnas de la plantilla.',
      'A table with the columns of the template.',
    ),
  })
  table?: PortalTableInput | null;
}

@InputType(
  describe(
    'A quién puede preguntar la administración. Nadie más lo ve, y se borra 90 días después de decidir.',
    'Whom the administration can ask. Nobody else sees it, and it is erased 90 days after the decision.',
  ),
)
export class PortalContactInput {
  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: string;

  @Field(() => String, describe('Oficina.', 'Office.'))
  office!: string;

  @Field(() => String, describe('Correo electrónico.', 'E-mail.'))
  email!: string;
}

@InputType(
  describe('Un portal que ya se miró, y de quién es.', 'A portal that was looked at, and whose it is.'),
)
export class ProposePortalInput extends WriteInputFields implements ProposedPortal {
  @Field(() => ID, describe('La mirada que dio previewPortal.', 'The look that previewPortal gave.'))
  previewId!: string;

  @Field(() => PortalTitleInput, describe('Título, hasta 500 caracteres.', 'Title, up to 500 characters.'))
  title!: PortalTitleInput;

  @Field(
    () => ID,
    describe('De qué jurisdicción es, por ejemplo AR-M.', 'Which jurisdiction it is of, such as AR-M.'),
  )
  jurisdictionId!: string;

  @Field(() => PortalContactInput, describe('A quién preguntar.', 'Whom to ask.'))
  contact!: PortalContactInput;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Lo que la administración deba saber; nadie más lo ve.',
      'What the administration should know; nobody else sees it.',
    ),
  })
  message?: string | null;
}

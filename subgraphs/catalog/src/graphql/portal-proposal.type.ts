import { connectionOf, describe } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar } from '@grafo-abierto/schema';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { ProposalState } from '../domain/preview/preview-vocabulary.js';
import { Portal } from './portal.type.js';
import { PortalPreview } from './portal-preview.type.js';

registerEnumType(ProposalState, {
  name: 'PortalProposalState',
  ...describe('Qué pasó con un portal propuesto.', 'What became of a portal that was proposed.'),
  valuesConfig: {
    WAITING: describe('Espera que la administración decida.', 'It waits for the administration to decide.'),
    APPROVED: describe('Está en el grafo.', 'It is in the graph.'),
    REJECTED: describe('La administración no lo aprobó.', 'The administration did not approve it.'),
  },
});

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'A quién preguntar por un portal propuesto. Lo ve solo la administración, y se borra 90 días después de decidir.',
    'Whom to ask about a portal that was proposed. Only the administration sees it, and it is erased 90 days after the decision.',
  ),
})
export class PortalContact {
  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: string;

  @Field(() => String, describe('Oficina.', 'Office.'))
  office!: string;

  @Field(() => String, describe('Correo electrónico.', 'E-mail.'))
  email!: string;
}

const ADMINISTRATORS = '@requiresScopes(scopes: [["administrator"]])';

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Un portal que alguien propuso, y qué pasó con él.',
    'A portal that somebody proposed, and what became of it.',
  ),
})
export class PortalProposal {
  @Field(() => String, describe('El título que se propuso.', 'The title that was proposed.'))
  title!: string;

  @Field(() => ProposalState, describe('Qué pasó con él.', 'What became of it.'))
  state!: ProposalState;

  @Field(() => String, {
    nullable: true,
    ...describe('Por qué se decidió; nulo si no se dijo.', 'Why it was decided; null when nobody said.'),
  })
  reason!: string | null;

  @Field(() => DateTimeScalar, describe('Cuándo se propuso.', 'When it was proposed.'))
  proposedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe('Cuándo se decidió; nulo si espera.', 'When it was decided; null while it waits.'),
  })
  decidedAt!: string | null;

  @Field(() => Portal, {
    nullable: true,
    ...describe(
      'El portal; hasta que se apruebe, solo para la administración y para quien edita esa jurisdicción.',
      'The portal; until it is approved, only for the administration and for editors of that jurisdiction.',
    ),
  })
  portal!: Portal | null;

  @Directive(ADMINISTRATORS)
  @Field(() => PortalContact, {
    nullable: true,
    ...describe(
      'A quién preguntar; nulo si ya se borró. Solo para la administración.',
      'Whom to ask; null once it was erased. For the administration alone.',
    ),
  })
  contact!: PortalContact | null;

  @Directive(ADMINISTRATORS)
  @Field(() => String, {
    nullable: true,
    ...describe(
      'Qué dijo quien lo propuso; nulo si nada. Solo para la administración.',
      'What whoever proposed it said; null when nothing. For the administration alone.',
    ),
  })
  message!: string | null;

  @Directive(ADMINISTRATORS)
  @Field(() => PortalPreview, {
    nullable: true,
    ...describe(
      'Qué se vio de él; nulo si ya no se guarda. Solo para la administración.',
      'What was seen of it; null where it is kept no more. For the administration alone.',
    ),
  })
  preview!: PortalPreview | null;
}

export const PortalProposalConnection = connectionOf('PortalProposal', () => PortalProposal);

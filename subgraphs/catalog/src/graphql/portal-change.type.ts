import { connectionOf, describe, type LocalisedText } from '@grafo-abierto/plugin-kit';
import { UrlScalar } from '@grafo-abierto/schema';
import { Field, ObjectType } from 'type-graphql';
import { PortalOperation, PortalSoftware, PortalStatus } from '../domain/portal-vocabulary.js';
import { changeOf } from './catalog-change.type.js';

const THEN = (es: string, en: string) => describe(`${es} entonces; ver Portal.`, `${en} then; see Portal.`);

@ObjectType({
  simpleResolvers: true,
  ...describe('Lo que un portal era después de un cambio.', 'What a portal was after a change.'),
})
export class PortalState {
  @Field(() => String, THEN('Título', 'Title'))
  title!: LocalisedText;

  @Field(() => UrlScalar, { nullable: true, ...THEN('Dirección', 'Address') })
  url!: string | null;

  @Field(() => PortalSoftware, THEN('Programa', 'Software'))
  software!: PortalSoftware;

  @Field(() => String, { nullable: true, ...THEN('Calendario', 'Schedule') })
  schedule!: string | null;

  @Field(() => PortalOperation, THEN('Lo decidido', 'What was decided'))
  operation!: PortalOperation;

  @Field(() => String, { nullable: true, ...THEN('Por qué se decidió', 'Why it was decided') })
  operationReason!: string | null;

  @Field(() => PortalStatus, THEN('Cómo respondía', 'How it answered'))
  status!: PortalStatus;
}

export const PortalChange = changeOf(
  'Portal',
  describe('Un cambio de un portal en este grafo.', 'A change of a portal in this graph.'),
  () => PortalState,
);

export const PortalHistoryConnection = connectionOf('PortalHistory', () => PortalChange);

import { describe, Sourced } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar, readJurisdictionId } from '@grafo-abierto/schema';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { PluginKeyProof, PluginKeyStatus } from '../domain/plugin-vocabulary.js';
import type { Row } from '../storage/entities.js';
import type { RegistryReads } from '../storage/reads.js';
import { Jurisdiction } from './jurisdiction.type.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una clave pública con que una jurisdicción firma sus plugins.',
    'A public key that a jurisdiction signs its plugins with.',
  ),
})
export class PluginKey {
  @Field(() => ID, describe('Su huella, 43 caracteres.', 'Its thumbprint, 43 characters.'))
  id!: string;

  @Field(() => Jurisdiction, { nullable: true, ...describe('De quién es.', 'Whose it is.') })
  jurisdiction!: Jurisdiction | null;

  @Field(() => PluginKeyStatus, describe('Si todavía firma.', 'Whether it still signs.'))
  status!: PluginKeyStatus;

  @Field(() => PluginKeyProof, describe('Cómo se supo de quién es.', 'How it was known whose it is.'))
  proof!: PluginKeyProof;

  @Field(() => String, describe('La clave misma, PEM.', 'The key itself, PEM.'))
  publicKey!: string;

  @Field(() => DateTimeScalar, describe('Desde cuándo vale.', 'Since when it is good.'))
  enrolledAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Desde cuándo no vale más; nulo si vale.',
      'Since when it is good no more; null while it is good.',
    ),
  })
  revokedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Por qué se revocó; nulo si vale.', 'Why it was revoked; null while it is good.'),
  })
  reason!: string | null;
}

@Resolver(() => PluginKey)
export class PluginKeyResolver {
  @Query(() => [PluginKey], {
    nullable: true,
    ...describe(
      'Las claves con que se firman plugins, también las revocadas.',
      'The keys that plugins are signed with, the revoked ones too.',
    ),
  })
  pluginKeys(
    @Arg('within', () => ID, {
      nullable: true,
      ...describe(
        'Las de esta jurisdicción y de las que contiene.',
        'Those of this jurisdiction and of those within it.',
      ),
    })
    within: string | null | undefined,
    @Ctx() reads: RegistryReads,
  ): Promise<readonly Row<'plugin_key'>[]> {
    return reads.keysWithin(within == null ? null : readJurisdictionId(within));
  }

  @FieldResolver()
  jurisdiction(@Root() { jurisdictionId }: Row<'plugin_key'>): Jurisdiction {
    return { id: jurisdictionId };
  }
}

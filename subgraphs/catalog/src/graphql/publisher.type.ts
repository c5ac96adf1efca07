import { describe, Sourced } from '@grafo-abierto/plugin-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Quien publica conjuntos de datos en un portal, con el nombre que ese portal le da; los nombres cambian con cada ministerio.',
    'Who publishes datasets in a portal, by the name that the portal gives; names change with every ministry.',
  ),
})
export class Publisher {
  @Field(() => ID, describe('Su identificador.', 'Its identifier.'))
  id!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: string;

  @Directive('@requiresScopes(scopes: [["administrator"], ["editor"]])')
  @Field(() => String, {
    nullable: true,
    ...describe(
      'Correo, para la administración y para quien edita esa jurisdicción; nulo para las demás personas, y si no consta.',
      'Mailbox, for the administration and for editors of that jurisdiction; null for others, and where none is stated.',
    ),
  })
  mailbox!: string | null;
}

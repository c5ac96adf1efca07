import { describe } from '@grafo-abierto/plugin-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by jurisdictions; what is added to it here stands in `jurisdiction.resolver.ts`. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  ...describe(
    'La Nación, una provincia, la Ciudad Autónoma de Buenos Aires, un departamento o un gobierno local.',
    'The nation, a province, the Autonomous City of Buenos Aires, a department or a local government.',
  ),
})
export class Jurisdiction {
  @Field(() => ID, describe('AR, AR-M, AR-M:50007 o AR-M:500007.', 'AR, AR-M, AR-M:50007 or AR-M:500007.'))
  id!: string;
}

import { describe } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { ArgsType, Field } from 'type-graphql';
import { ObservationOrder, TagKind } from '../domain/observation-vocabulary.js';

/** Which observations of an initiative, and in which order. */
@ArgsType()
export class ObservationArguments {
  @Field(() => ObservationOrder, {
    nullable: true,
    defaultValue: ObservationOrder.AS_OF_DESC,
    ...describe('En qué orden.', 'In which order.'),
  })
  orderBy?: ObservationOrder | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Solo las observadas hasta este día. Deja afuera las que no tienen día: no se puede decir que ya se conocieran.',
      'Only those observed up to this day. It leaves out those without a day: nobody can say that they were known by then.',
    ),
  })
  asOf?: string | null;
}

/** Which tag observations of an initiative. */
@ArgsType()
export class TagObservationArguments extends ObservationArguments {
  @Field(() => [TagKind], {
    nullable: true,
    ...describe('Solo las leídas en estos lugares.', 'Only those read in these places.'),
  })
  kind?: TagKind[] | null;
}

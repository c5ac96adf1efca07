import { describe } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar } from '@grafo-abierto/schema';
import { ChangedField } from '@grafo-abierto/subgraph-kit';
import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';

/** The type of the changes of a history, `XChange`: what every change tells, and what the entity was after it. */
export function changeOf(
  name: string,
  description: { readonly description: string },
  state: () => ClassType<object>,
): ClassType<object> {
  @ObjectType(`${name}Change`, { simpleResolvers: true, ...description })
  class Change {
    @Field(() => Int, describe('Número de versión que resultó.', 'Number of the version that came of it.'))
    version!: number;

    @Field(() => DateTimeScalar, describe('Cuándo se hizo.', 'When it was made.'))
    at!: string;

    @Field(
      () => String,
      describe(
        'Qué oficina o función lo hizo; nunca una persona.',
        'Which office or role made it; never a person.',
      ),
    )
    actor!: string;

    @Directive('@requiresScopes(scopes: [["administrator"], ["editor"]])')
    @Field(() => String, {
      nullable: true,
      ...describe(
        'Nombre de la persona, para la administración y para quien edita esa jurisdicción; nulo para las demás, y si no fue una persona.',
        'Name of the person, for the administration and for editors of that jurisdiction; null for others, and where it was no person.',
      ),
    })
    actorName!: string | null;

    @Field(
      () => String,
      describe(
        'Qué se hizo: LOADED, HARVESTED, REGISTERED, APPROVED, REJECTED, PAUSED, RESUMED, HARVEST_REQUESTED, REMOVAL_CONFIRMED.',
        'What was done: LOADED, HARVESTED, REGISTERED, APPROVED, REJECTED, PAUSED, RESUMED, HARVEST_REQUESTED, REMOVAL_CONFIRMED.',
      ),
    )
    change!: string;

    @Field(() => String, {
      nullable: true,
      ...describe('Por qué; nulo si no se dijo.', 'Why; null when nobody said.'),
    })
    reason!: string | null;

    @Field(
      () => [ChangedField],
      describe(
        'Qué datos tocó; ninguno en el primer cambio, que es el estado mismo.',
        'What it touched; nothing in the first change, which is the state itself.',
      ),
    )
    fields!: ChangedField[];

    @Field(() => state(), describe('Cómo quedó.', 'What it was after it.'))
    state!: object;
  }
  return Change;
}

import { describe } from '@grafo-abierto/plugin-kit';
import { WriteInputFields } from '@grafo-abierto/subgraph-kit';
import { Field, ID, InputType, Int } from 'type-graphql';

/** The input of a mutation that writes to an initiative. */
@InputType()
export abstract class TargetInput extends WriteInputFields {
  @Field(() => ID, describe('Identificador de la iniciativa.', 'Identifier of the initiative.'))
  id!: string;
}

/** The input of a mutation that changes what is there. */
@InputType()
export abstract class VersionedTargetInput extends TargetInput {
  @Field(
    () => Int,
    describe(
      'La versión que leíste: si alguien la cambió desde entonces, no se guarda y se dice qué cambió.',
      'The version that you read: if somebody has changed it since, nothing is saved and you are told what changed.',
    ),
  )
  version!: number;
}

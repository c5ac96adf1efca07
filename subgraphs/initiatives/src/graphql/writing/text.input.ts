import { describe } from '@grafo-abierto/plugin-kit';
import { Field, InputType } from 'type-graphql';
import type { TextInput } from '../../storage/writing/initiative-life.js';

@InputType(
  'InitiativeTextInput',
  describe('Un texto en uno o en los dos idiomas.', 'A text in one language or in both.'),
)
export class InitiativeTextInput implements TextInput {
  @Field(() => String, { nullable: true, ...describe('En español.', 'In Spanish.') })
  es?: string | null;

  @Field(() => String, { nullable: true, ...describe('En inglés.', 'In English.') })
  en?: string | null;
}

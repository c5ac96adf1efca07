import { describe, PageArguments } from '@grafo-abierto/plugin-kit';
import { Trust } from '@grafo-abierto/subgraph-kit';
import { ArgsType, Field } from 'type-graphql';
import { Dimension } from '../../domain/dimension.js';
import '../statistics-enums.js';
import { SearchWhere } from './search-where.input.js';

@ArgsType()
export class SearchArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    ...describe(
      'Palabras en español o inglés, sin importar acentos, mayúsculas ni terminaciones; tienen que estar todas, o alguna si nada las tiene todas. "Entre comillas", seguidas; -con guion, que no esté. Las palabras vacías, como «de», no cuentan, y solas no encuentran nada. 50 palabras como mucho; sin texto, todo.',
      'Words in Spanish or English, whatever their accents, case and endings; all must be there, or any where nothing holds them all. "Quoted", one after the other; -with a hyphen, not there. Stop words such as "the" do not count, and alone find nothing. 50 words at most; without a text, everything.',
    ),
  })
  text?: string | null;

  @Field(() => SearchWhere, { nullable: true, ...describe('Qué se busca.', 'What is searched.') })
  where?: SearchWhere | null;

  @Field(() => Trust, {
    nullable: true,
    ...describe(
      'Solo de plugins con al menos esta confianza; lo del núcleo siempre.',
      "Only of plugins that are trusted this far at least; the core's always.",
    ),
  })
  minTrust?: Trust | null;

  @Field(() => [Dimension], {
    nullable: true,
    ...describe(
      'Según qué propiedades se cuenta; 30 como mucho.',
      'By which properties it is counted; 30 at most.',
    ),
  })
  facets?: Dimension[] | null;

  @Field(() => [String], {
    nullable: true,
    ...describe(
      'Otras propiedades por su nombre, como las de un plugin; 30 como mucho.',
      "Further properties by their name, such as a plugin's own; 30 at most.",
    ),
  })
  ownFacets?: string[] | null;
}

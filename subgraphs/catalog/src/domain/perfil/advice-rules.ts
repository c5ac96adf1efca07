/** Optional fields that are empty, and what filling them gives: each costs points of the score. */
import { type Rule, rule } from './rule.type.js';

const advice = (es: string, en: string): Rule => rule('INFO', es, en);

export const adviceRules = {
  'keywords-missing': advice(
    'No trae etiquetas que se puedan leer. Agregá palabras que la gente usaría para buscarlo.',
    'It has no keywords that can be read. Add words that people would search it by.',
  ),
  'spatial-missing': advice(
    'No dice de qué lugar son los datos. Poné «ARG» o el código de la provincia según el INDEC.',
    'It does not say which place the data are of. Put "ARG", or the code of the province by INDEC.',
  ),
  'temporal-missing': advice(
    'No dice de qué período son los datos. Escribí las dos fechas: 2015-01-01/2015-12-31.',
    'It does not say which period the data are of. Write the two dates: 2015-01-01/2015-12-31.',
  ),
  'modified-missing': advice(
    'No dice cuándo se actualizó por última vez, así que nadie sabe si está al día. Escribí la fecha.',
    'It does not say when it was last updated, so nobody knows whether it is current. Write the date.',
  ),
  'media-types-missing': advice(
    'Archivos que no dicen su tipo de contenido: {count}. Agregalo, por ejemplo «text/csv».',
    'Files that do not tell their media type: {count}. Add it, for example "text/csv".',
  ),
  'byte-sizes-missing': advice(
    'Archivos que no dicen cuánto pesan: {count}. Agregá su tamaño en bytes.',
    'Files that do not tell how large they are: {count}. Add their size in bytes.',
  ),
} as const;

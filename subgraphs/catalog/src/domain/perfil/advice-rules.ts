/** Optional fields that are empty, and what filling them gives: each costs points of the score. */
import { type Rule, rule } from './rule.type.js';

const advice = (es: string, en: string): Rule => rule('INFO', es, en);

export const adviceRules = {
  'keywords-missing': advice(
    'No tiene etiquetas. Agregá palabras que la gente usaría para buscarlo.',
    'It has no keywords. Add words that people would search it by.',
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
    '{count} archivos no dicen su tipo de contenido (como «text/csv»). Agregalo.',
    '{count} files do not tell their media type (such as "text/csv"). Add it.',
  ),
  'byte-sizes-missing': advice(
    '{count} archivos no dicen cuánto pesan. Agregá su tamaño en bytes.',
    '{count} files do not tell how large they are. Add their size in bytes.',
  ),
} as const;

/** How values must be written: those that break the Perfil Nacional, and those that only we or nobody can read. */
import { rule } from './rule.type.js';

export const formatRules = {
  'value-type-wrong': rule(
    'ERROR',
    'En {field} va {expected} y hay {found}. Corregilo en el portal, o pedile a quien lo mantiene que revise cómo exporta ese dato.',
    '{field} takes {expected} and holds {found}. Mend it in the portal, or ask those who maintain it to check how it exports that value.',
  ),
  'list-item-empty': rule(
    'ERROR',
    '{field} tiene un elemento vacío. Borralo.',
    '{field} holds an empty item. Remove it.',
  ),
  'field-misnamed': rule(
    'WARNING',
    'El catálogo escribe «{found}» donde va «{expected}», y por eso nadie lo lee. Cambiale el nombre al campo.',
    'The catalogue writes "{found}" where "{expected}" belongs, so nobody reads it. Rename the field.',
  ),
  'title-too-long': rule(
    'ERROR',
    '{field} tiene {length} letras y el límite es 100. Acortalo y pasá el detalle a la descripción.',
    '{field} has {length} letters and the limit is 100. Shorten it and move the detail to the description.',
  ),
  'column-title-too-long': rule(
    'ERROR',
    'El nombre de {field} tiene {length} letras y el límite es 60. Acortalo y pasá el detalle a la descripción de la columna.',
    'The name of {field} has {length} letters and the limit is 60. Shorten it and move the detail to the description of the column.',
  ),
  'date-not-iso': rule(
    'ERROR',
    'En {field} dice «{value}». Lo leímos como {read}, pero otros programas no podrán: escribilo como AAAA-MM-DD.',
    '{field} says "{value}". We read it as {read}, but other programs cannot: write it as YYYY-MM-DD.',
  ),
  'date-unreadable': rule(
    'ERROR',
    'En {field} dice «{value}», que no es una fecha. Escribila como AAAA-MM-DD, por ejemplo 2026-03-15.',
    '{field} says "{value}", which is no date. Write it as YYYY-MM-DD, for example 2026-03-15.',
  ),
  'period-not-iso': rule(
    'ERROR',
    'En {field} dice «{value}». Lo leímos como {read}; escribilo así, con una barra entre las dos fechas.',
    '{field} says "{value}". We read it as {read}; write it so, with a bar between the two dates.',
  ),
  'period-unreadable': rule(
    'ERROR',
    'En {field} dice «{value}», que no es un período. Escribí las dos fechas con una barra: 2015-01-01/2015-12-31.',
    '{field} says "{value}", which is no period. Write the two dates with a bar: 2015-01-01/2015-12-31.',
  ),
  'periodicity-not-code': rule(
    'ERROR',
    'En {field} dice «{value}». Lo entendimos como {read}: escribilo con ese código.',
    '{field} says "{value}". We understood it as {read}: write it by that code.',
  ),
  'periodicity-unreadable': rule(
    'ERROR',
    'En {field} dice «{value}», que no es una frecuencia. Usá «R/P1Y» (por año), «R/P1M» (por mes), «R/P1D» (por día) o «eventual».',
    '{field} says "{value}", which is no frequency. Use "R/P1Y" (by year), "R/P1M" (by month), "R/P1D" (by day) or "eventual".',
  ),
  'super-theme-not-code': rule(
    'ERROR',
    'En {field} dice «{value}». Lo entendimos como {read}: poné cada código como un elemento propio de la lista.',
    '{field} says "{value}". We understood it as {read}: put each code as an item of its own in the list.',
  ),
  'super-theme-unknown': rule(
    'ERROR',
    'En {field} dice «{value}», que no es un tema global. Elegí entre AGRI, ECON, EDUC, ENER, ENVI, GOVE, HEAL, INTR, JUST, REGI, SOCI, TECH y TRAN.',
    '{field} says "{value}", which is no global theme. Choose from AGRI, ECON, EDUC, ENER, ENVI, GOVE, HEAL, INTR, JUST, REGI, SOCI, TECH and TRAN.',
  ),
  'keyword-characters': rule(
    'ERROR',
    'En {field} dice «{value}». Usá solo letras, números, espacios, puntos y guiones, y una etiqueta por elemento.',
    '{field} says "{value}". Use only letters, digits, blanks, dots and hyphens, and one keyword in each item.',
  ),
  'mailbox-not-plain': rule(
    'ERROR',
    'En {field} dice «{value}». Dejá solo la dirección, sin «mailto:» ni otro texto.',
    '{field} says "{value}". Leave the address alone, without "mailto:" or other text.',
  ),
  'mailbox-malformed': rule(
    'ERROR',
    'En {field} dice «{value}», que no es un correo. Escribí una sola dirección, como datos@ejemplo.gob.ar.',
    '{field} says "{value}", which is no mailbox. Write a single address, like datos@ejemplo.gob.ar.',
  ),
  'url-malformed': rule(
    'ERROR',
    'En {field} dice «{value}», que no se puede abrir. Copiá la dirección completa, desde «https://».',
    '{field} says "{value}", which cannot be opened. Copy the whole address, from "https://" on.',
  ),
  'url-unescaped': rule(
    'ERROR',
    '{field} tiene espacios o letras que algunos programas no aceptan: «{value}». Cambiale el nombre al archivo, sin espacios ni acentos.',
    '{field} has blanks or letters that some programs refuse: "{value}". Rename the file, without blanks or accents.',
  ),
  'byte-size-not-number': rule(
    'ERROR',
    'En {field} dice «{value}». Lo leímos como {read} bytes: escribí esa cantidad en números.',
    '{field} says "{value}". We read it as {read} bytes: write that number in digits.',
  ),
  'byte-size-unreadable': rule(
    'ERROR',
    'En {field} dice «{value}», que no es un tamaño. Escribí la cantidad de bytes en números, por ejemplo 5120.',
    '{field} says "{value}", which is no size. Write the number of bytes in digits, for example 5120.',
  ),
} as const;

/** What breaks no rule of the Perfil Nacional, and yet makes data harder to find, to open or to use. */
import { rule } from './rule.type.js';

export const usefulnessRules = {
  'date-in-future': rule(
    'WARNING',
    'En {field} dice «{value}», que todavía no llegó; no la usamos. Corregila.',
    '{field} says "{value}", which has not come yet; we do not use it. Correct it.',
  ),
  'dates-reversed': rule(
    'WARNING',
    'Según sus fechas se modificó ({modified}) antes de publicarse ({issued}). Revisá las dos.',
    'By its dates it was modified ({modified}) before it was published ({issued}). Check both.',
  ),
  'dates-overwritten': rule(
    'WARNING',
    '{sharing} de {datasets} conjuntos dicen haberse modificado en el mismo minuto ({modified}): una carga masiva pisó las fechas. Restituí la de cada uno, o se verán al día datos que no lo están.',
    '{sharing} of {datasets} datasets say that they were modified in the same minute ({modified}): a bulk load overwrote the dates. Restore each one’s own, or data will look current that are not.',
  ),
  'period-reversed': rule(
    'WARNING',
    'En {field} la fecha de fin es anterior a la de inicio: «{value}». Invertilas.',
    'In {field} the end comes before the start: "{value}". Swap them.',
  ),
  'super-theme-in-theme': rule(
    'INFO',
    'El tema «{value}» es uno de los temas globales: ponelo como {read} en el campo «superTheme».',
    'The theme "{value}" is one of the global themes: put it as {read} into the field "superTheme".',
  ),
  'identifier-repeated': rule(
    'WARNING',
    '{field} es «{value}», igual al de otro archivo del mismo conjunto. Dale uno propio.',
    '{field} is "{value}", the same as that of another file of the dataset. Give it one of its own.',
  ),
  'contact-missing': rule(
    'WARNING',
    'No hay a quién preguntar por estos datos. Agregá el correo del organismo o un correo de contacto.',
    'There is nobody to ask about these data. Add the mailbox of the body, or one for contact.',
  ),
  'text-has-markup': rule(
    'INFO',
    '{field} tiene código de página web (como «<br>» o «&nbsp;»), que muchos lectores verán tal cual. Dejá solo texto.',
    '{field} holds code of web pages (such as "<br>" or "&nbsp;"), which many readers will see as it is. Leave only text.',
  ),
  'url-raw-ip': rule(
    'WARNING',
    '{field} usa un número de máquina: «{value}». Cuando cambie el servidor dejará de andar: usá el nombre del sitio.',
    '{field} uses the number of a machine: "{value}". When the server changes it will break: use the name of the site.',
  ),
  'url-not-public': rule(
    'WARNING',
    '{field} solo existe dentro de la red del organismo: «{value}». Publicá una que se abra desde afuera.',
    '{field} exists only within the network of the body: "{value}". Publish one that opens from outside.',
  ),
  'url-with-credentials': rule(
    'WARNING',
    '{field} lleva un usuario o una contraseña a la vista. Quitalos, y cambiá esa contraseña.',
    '{field} shows a user or a password. Remove them, and change that password.',
  ),
  'licence-missing': rule(
    'WARNING',
    'Falta {field}, y sin ella nadie sabe si puede usar los datos. Elegí una abierta, como CC-BY-4.0, y ponela en el conjunto o en todo el catálogo.',
    'Missing: {field}, and without it nobody knows whether the data may be used. Choose an open one, like CC-BY-4.0, and put it on the dataset or on the whole catalogue.',
  ),
  'catalog-licence-missing': rule(
    'INFO',
    'Falta {field}. Si la ponés acá, vale para cada conjunto que no tenga la suya.',
    'Missing: {field}. Put it here and it holds for each dataset without one of its own.',
  ),
  'licence-unrecognised': rule(
    'WARNING',
    'En {field} dice «{value}», que no es el nombre de una licencia conocida. Usá un nombre exacto, como CC-BY-4.0 u ODbL-1.0.',
    '{field} says "{value}", which is not the name of a known licence. Use an exact name, like CC-BY-4.0 or ODbL-1.0.',
  ),
  'licence-version-missing': rule(
    'INFO',
    'En {field} dice «{value}», sin la versión. Escribila completa, por ejemplo CC-BY-4.0.',
    '{field} says "{value}", without its version. Write it whole, for example CC-BY-4.0.',
  ),
  'licence-not-open': rule(
    'WARNING',
    'La licencia «{value}» limita para qué se usan los datos: no es abierta. Si podés, elegí una abierta, como CC-BY-4.0.',
    'The licence "{value}" limits what the data are used for: it is not open. If you can, choose an open one, like CC-BY-4.0.',
  ),
  'format-missing': rule(
    'WARNING',
    'Falta {field}. Escribí qué clase de archivo es, por ejemplo CSV.',
    'Missing: {field}. Write what kind of file it is, for example CSV.',
  ),
  'format-misspelt': rule(
    'WARNING',
    'En {field} dice «{value}». Lo leímos como {read}: corregilo.',
    '{field} says "{value}". We read it as {read}: correct it.',
  ),
  'format-unknown': rule(
    'WARNING',
    'En {field} dice «{value}», que no es un formato conocido. Escribí el del archivo, por ejemplo CSV.',
    '{field} says "{value}", which is no known format. Write that of the file, for example CSV.',
  ),
  'format-differs': rule(
    'WARNING',
    'En {field} dice {value}, pero el archivo termina en .{extension}. Corregí el que esté mal.',
    '{field} says {value}, but the file ends in .{extension}. Correct the one that is wrong.',
  ),
  'archive-proprietary': rule(
    'INFO',
    '{field} es {value}, que pide un programa propietario para abrirlo. Publicá el archivo suelto, o comprimilo como ZIP.',
    '{field} is {value}, which needs a proprietary program to open. Publish the file itself, or pack it as ZIP.',
  ),
  'no-machine-readable-file': rule(
    'WARNING',
    'Ningún archivo del conjunto se puede procesar con un programa. Agregá los datos como CSV.',
    'No file of the dataset can be processed by a program. Add the data as CSV.',
  ),
  'media-type-malformed': rule(
    'WARNING',
    'En {field} dice «{value}». Escribilo como «text/csv», o dejalo vacío.',
    '{field} says "{value}". Write it like "text/csv", or leave it empty.',
  ),
  'language-unknown': rule(
    'WARNING',
    'En {field} dice «{value}», que no es un idioma. Escribí «spa».',
    '{field} says "{value}", which is no language. Write "spa".',
  ),
  'spatial-unreadable': rule(
    'WARNING',
    'En {field} dice «{value}», que no pudimos ubicar. Usá «ARG», el código del INDEC, o las cuatro coordenadas: oeste, sur, este, norte.',
    '{field} says "{value}", which we could not place. Use "ARG", the code of INDEC, or the four coordinates: west, south, east, north.',
  ),
  'distributions-too-many': rule(
    'WARNING',
    'El conjunto lista {count} archivos y leímos los primeros {limit}. Repartilos en varios conjuntos.',
    'The dataset lists {count} files and we read the first {limit}. Spread them over several datasets.',
  ),
  'findings-cut': rule(
    'INFO',
    'Lo mismo («{rule}») pasa {more} veces más en este registro.',
    'The same ("{rule}") happens {more} times more in this record.',
  ),
} as const;

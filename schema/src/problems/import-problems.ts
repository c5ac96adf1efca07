import { problem } from './problem-text.js';

/**
 * The part of the table about documents that somebody imports. Parameters: `name`, the path or address of the
 * document; `line`, from 1. Those of the first half refuse the whole document; `GRAFO_IMPORT_ROW_…` and what
 * follows leave out one row; `GRAFO_IMPORT_NOTE_…` leave out nothing.
 */
export const importProblems = {
  GRAFO_IMPORT_FILE_UNREADABLE: problem(
    422,
    ['No se puede leer {name} ({detail}).', '{name} cannot be read ({detail}).'],
    ['El archivo no existe o no hay permiso.', 'The file does not exist or there is no permission.'],
    ['Revisá el nombre y la carpeta.', 'Check the name and the folder.'],
  ),
  GRAFO_IMPORT_OPTION_INVALID: problem(
    422,
    ['--{option} {value} no sirve.', '--{option} {value} does not serve.'],
    ['El valor no tiene la forma que se espera.', 'The value does not have the form that is expected.'],
    ['Escribí por ejemplo --{option} {example}.', 'Write for example --{option} {example}.'],
  ),
  GRAFO_IMPORT_REPORT_UNWRITABLE: problem(
    422,
    [
      'No se puede escribir el informe en {name} ({detail}).',
      'The report cannot be written to {name} ({detail}).',
    ],
    ['La carpeta no existe o no hay permiso.', 'The folder does not exist or there is no permission.'],
    [
      'Elegí otro archivo con --report; no se aplicó nada.',
      'Choose another file with --report; nothing was applied.',
    ],
  ),
  GRAFO_IMPORT_INTERRUPTED: problem(
    500,
    [
      'La base de datos se cortó en medio de la importación ({detail}).',
      'The database went away in the middle of the import ({detail}).',
    ],
    ['Se detuvo, o se perdió la conexión.', 'It was stopped, or the connection was lost.'],
    ['No se aplicó nada; importá de nuevo.', 'Nothing was applied; import again.'],
  ),
  ...documentProblems(),
  ...rowProblems(),
  ...noteProblems(),
} as const;

function documentProblems() {
  return {
    GRAFO_IMPORT_EMPTY: problem(
      422,
      ['{name} está vacío.', '{name} is empty.'],
      ['No tiene ningún carácter, o solo espacios.', 'It has no character, or only spaces.'],
      ['Bajalo de nuevo; no se aplicó nada.', 'Download it again; nothing was applied.'],
    ),
    GRAFO_IMPORT_ENCODING: problem(
      422,
      ['{name} no está en UTF-8 (línea {line}).', '{name} is not in UTF-8 (line {line}).'],
      [
        'Está en otra codificación, como Latin-1: leerlo igual cambiaría las letras con tilde.',
        'It is in another encoding, such as Latin-1: reading it all the same would change accented letters.',
      ],
      [
        'Convertilo, por ejemplo con iconv -f latin1 -t utf-8; no se aplicó nada.',
        'Convert it, for example with iconv -f latin1 -t utf-8; nothing was applied.',
      ],
    ),
    GRAFO_IMPORT_HTML: problem(
      422,
      ['{name} es una página web, no los datos.', '{name} is a web page, not the data.'],
      [
        'El servidor dio una página de aviso, o se guardó la página como HTML.',
        'The server gave a page that tells something, or the page was saved as HTML.',
      ],
      [
        'Bajá los datos, o guardá la página como texto; no se aplicó nada.',
        'Download the data, or save the page as text; nothing was applied.',
      ],
    ),
    GRAFO_IMPORT_TRUNCATED: problem(
      422,
      ['{name} está cortado (línea {line}).', '{name} is cut (line {line}).'],
      [
        'Termina en medio de un dato, o le faltan datos que anuncia.',
        'It ends in the middle of a datum, or lacks data that it announces.',
      ],
      ['Bajalo de nuevo; no se aplicó nada.', 'Download it again; nothing was applied.'],
    ),
    GRAFO_IMPORT_MALFORMED: problem(
      422,
      [
        '{name} no se puede leer desde la línea {line} ({detail}).',
        '{name} cannot be read from line {line} on ({detail}).',
      ],
      ['No está bien escrito en su formato.', 'It is not well written in its format.'],
      [
        'Corregilo o bajalo de nuevo; no se aplicó nada.',
        'Correct it or download it again; nothing was applied.',
      ],
    ),
    GRAFO_IMPORT_SHAPE: problem(
      422,
      [
        '{name} no es lo que se espera: falta {expected}.',
        '{name} is not what is expected: {expected} is missing.',
      ],
      ['Es otro documento, o cambió su forma.', 'It is another document, or its form has changed.'],
      ['Revisá qué archivo es; no se aplicó nada.', 'Check which file it is; nothing was applied.'],
    ),
    GRAFO_IMPORT_PAGE_OTHER: problem(
      422,
      [
        '{name} dice ser de {expected} y es de {found}.',
        '{name} claims to be of {expected} and is of {found}.',
      ],
      [
        'Es la página de otro compromiso, o mezcla dos.',
        'It is the page of another commitment, or mixes two.',
      ],
      ['Guardá de nuevo la página; no se aplicó nada.', 'Save the page again; nothing was applied.'],
    ),
  } as const;
}

function rowProblems() {
  const [cause, fix] = [
    [
      'El dato del documento no alcanza o se contradice.',
      'What the document says is not enough or contradicts itself.',
    ],
    ['Corregilo en su origen; la fila quedó afuera.', 'Correct it at its source; the row was left out.'],
  ] as const;
  return {
    GRAFO_IMPORT_ROW_MALFORMED: problem(
      422,
      ['La fila no se puede leer ({detail}).', 'The row cannot be read ({detail}).'],
      cause,
      fix,
    ),
    GRAFO_IMPORT_VALUE_MISSING: problem(422, ['Falta {field}.', '{field} is missing.'], cause, fix),
    GRAFO_IMPORT_VALUE_INVALID: problem(
      422,
      ['{field} = «{value}» no sirve.', '{field} = "{value}" does not serve.'],
      cause,
      fix,
    ),
    GRAFO_IMPORT_CODE_REPEATED: problem(
      422,
      ['El código {value} está también en la línea {lines}.', 'The code {value} is also on line {lines}.'],
      cause,
      fix,
    ),
    GRAFO_IMPORT_TEXT_REPEATED: problem(
      422,
      ['El título repite dos veces «{value}».', 'The title says "{value}" twice.'],
      cause,
      fix,
    ),
    GRAFO_IMPORT_PARENT_UNKNOWN: problem(
      422,
      [
        'El grafo no conoce aquello de lo que depende: {parent}.',
        'The graph does not know what it belongs to: {parent}.',
      ],
      cause,
      fix,
    ),
    GRAFO_IMPORT_PARENT_MISMATCH: problem(
      422,
      ['El código {code} no es de {parent}.', 'The code {code} is not of {parent}.'],
      cause,
      fix,
    ),
    GRAFO_IMPORT_VERSION_UNKNOWN: problem(
      422,
      [
        'No se sabe de qué versión del marco es {code}.',
        'It is not known which version of the framework {code} is of.',
      ],
      cause,
      ['Decilo con --framework-version.', 'Say it with --framework-version.'],
    ),
    GRAFO_IMPORT_EDITED: problem(
      422,
      [
        'Una persona la editó en este grafo; queda como la dejó.',
        'A person edited it in this graph; it stays as it was left.',
      ],
      [
        'Una lectura posterior de la fuente no pisa lo que alguien escribió.',
        'A later reading of the source does not write over what somebody wrote.',
      ],
      ['Si la fuente tiene razón, editala a mano.', 'If the source is right, edit it by hand.'],
    ),
    GRAFO_IMPORT_INSTITUTION_UNKNOWN: problem(
      422,
      [
        'No se sabe si «{value}» es del Estado o de la sociedad civil.',
        'It is not known whether "{value}" is of the state or of civil society.',
      ],
      [
        'El texto no lo dice y el grafo no la conoce.',
        'The text does not say, and the graph does not know it.',
      ],
      [
        'Agregala a las organizaciones; la fila quedó afuera.',
        'Add it to the organizations; the row was left out.',
      ],
    ),
  } as const;
}

function noteProblems() {
  const fix = ['No hace falta nada.', 'Nothing needs to be done.'] as const;
  return {
    GRAFO_IMPORT_NOTE_NORMALISED: problem(
      200,
      [
        '{field} se normalizó; se guarda también como estaba.',
        '{field} was normalised; it is also kept as it was.',
      ],
      [
        'Tenía saltos de línea, espacios de más, o tildes separadas de sus letras.',
        'It had line breaks, spaces too many, or accents apart from their letters.',
      ],
      fix,
    ),
    GRAFO_IMPORT_NOTE_REPEATED: problem(
      200,
      [
        '«{value}» se repite dentro del nombre; queda como se publicó.',
        '"{value}" comes twice in the name; it stays as published.',
      ],
      ['Hay nombres así; también puede ser una errata.', 'There are such names; it may be a slip too.'],
      fix,
    ),
    GRAFO_IMPORT_NOTE_ABSENT: problem(
      200,
      [
        '{count} que el grafo conoce no están en el documento; quedan como estaban.',
        '{count} that the graph knows are not in the document; they stay as they were.',
      ],
      [
        'El documento es una parte, o el registro los dio de baja.',
        'The document is a part, or the register has removed them.',
      ],
      fix,
    ),
    GRAFO_IMPORT_NOTE_PART: problem(
      200,
      [
        'El documento tiene {count} de las {total} filas del registro.',
        'The document holds {count} of the {total} rows of the register.',
      ],
      [
        'Es una página de la API, que da pocas filas si no se le pide más.',
        'It is a page of the API, which gives few rows unless it is asked for more.',
      ],
      ['Para traer todas, importá desde la dirección.', 'To bring all of them, import from the address.'],
    ),
    GRAFO_IMPORT_NOTE_FIELD: problem(
      200,
      ['«{field}» no se importa.', '"{field}" is not imported.'],
      ['El grafo no tiene dónde guardarlo.', 'The graph has no place to keep it.'],
      fix,
    ),
    GRAFO_IMPORT_NOTE_HEADING: problem(
      200,
      [
        'El título «{value}» venía pegado a esta línea; se lo leyó aparte.',
        'The heading "{value}" was stuck to this line; it was read apart.',
      ],
      ['Pasa al guardar la página como texto.', 'It happens when the page is saved as text.'],
      fix,
    ),
    GRAFO_IMPORT_NOTE_VALUE: problem(
      200,
      [
        '{field} = «{value}» no es de la escala; se guarda como texto.',
        '{field} = "{value}" is not of the scale; it is kept as text.',
      ],
      ['La fuente usa una palabra nueva.', 'The source uses a new word.'],
      fix,
    ),
  } as const;
}

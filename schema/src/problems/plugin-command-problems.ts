/** The part of the table that `grafo plugin` answers to whoever makes or runs a plugin, at a terminal. */
import { type ProblemText, problem } from './problem-text.js';

export const pluginCommandProblems = {
  GRAFO_PLUGIN_FOLDER_TAKEN: problem(
    409,
    ['La carpeta {folder} no está vacía.', 'The folder {folder} is not empty.'],
    ['Un plugin nuevo no pisa nada de lo que haya.', 'A new plugin overwrites nothing that is there.'],
    ['Elegí otra carpeta, o vaciala.', 'Choose another folder, or empty it.'],
  ),
  GRAFO_PLUGIN_ANSWERS_MISSING: problem(
    400,
    ['Falta {options}.', '{options} is missing.'],
    ['Sin una terminal no hay a quién preguntarle.', 'Where there is no terminal there is nobody to ask.'],
    ['Agregá esas opciones; --help las explica.', 'Add those options; --help explains them.'],
  ),
  GRAFO_PLUGIN_INSTALL_FAILED: problem(
    500,
    ['npm no pudo preparar los paquetes: {detail}', 'npm could not prepare the packages: {detail}'],
    [
      'El plugin usa los paquetes de la copia de Grafo Abierto de la que sale este comando.',
      'The plugin uses the packages of the copy of Grafo Abierto that this command is of.',
    ],
    [
      'Ejecutá «npm ci» en esa copia y probá de nuevo; no quedó nada a medias.',
      'Run "npm ci" in that copy and try again; nothing was left half-made.',
    ],
  ),
  GRAFO_PLUGIN_FILE_TAKEN: problem(
    409,
    ['Ya existe {file}.', '{file} exists already.'],
    ['Una clave que se pisa no se recupera.', 'A key that is overwritten is lost.'],
    ['Usala, o elegí otro nombre con --out.', 'Use it, or choose another name with --out.'],
  ),
  GRAFO_PLUGIN_FILE_UNUSABLE: problem(
    400,
    ['No se puede usar {file} ({detail}).', '{file} cannot be used ({detail}).'],
    ['No está ahí, o falta permiso.', 'It is not there, or a permission is missing.'],
    ['Revisá la ruta.', 'Check the path.'],
  ),
  GRAFO_PLUGIN_MANIFEST_MISSING: problem(
    400,
    ['No hay ningún manifest.yaml en {folder}.', 'There is no manifest.yaml in {folder}.'],
    ['Esa carpeta no es la de un plugin.', 'That folder is not the one of a plugin.'],
    [
      'Nombrá la carpeta del plugin, o hacé uno con «grafo plugin new».',
      'Name the folder of the plugin, or make one with "grafo plugin new".',
    ],
  ),
  GRAFO_PLUGIN_START_UNKNOWN: problem(
    400,
    ['No se sabe cómo arrancar el plugin de {folder}.', 'How to start the plugin in {folder} is not known.'],
    [
      'No hay un script start en package.json ni un command en el manifiesto.',
      'There is no start script in package.json and no command in the manifest.',
    ],
    [
      'Agregá uno, o decí dónde responde con --url http://127.0.0.1:4100/graphql.',
      'Add one, or say where it answers with --url http://127.0.0.1:4100/graphql.',
    ],
  ),
  GRAFO_PLUGIN_START_FAILED: problem(
    500,
    ['El plugin no arrancó: {detail}', 'The plugin did not start: {detail}'],
    [
      'Terminó, o no responde en el puerto que dice la variable PORT.',
      'It ended, or does not answer at the port that the variable PORT says.',
    ],
    ['Mirá lo que escribió, acá arriba.', 'Look at what it wrote, above.'],
  ),
  GRAFO_PLUGIN_HUB_UNREACHABLE: problem(
    502,
    ['El nodo {hub} no responde: {detail}', 'The hub {hub} does not answer: {detail}'],
    [
      'No está corriendo, la dirección es otra, o la red no llega.',
      'It does not run, the address is another, or the network does not reach it.',
    ],
    [
      'Revisá --hub o GRAFO_HUB: es la dirección sin /graphql.',
      'Check --hub or GRAFO_HUB: it is the address without /graphql.',
    ],
  ),
  GRAFO_PLUGIN_UNKNOWN: problem(
    404,
    ['El nodo no conoce ningún plugin «{plugin}».', 'The hub knows no plugin "{plugin}".'],
    ['No se publicó en ese nodo.', 'It was not published at that hub.'],
    ['Publicalo con «grafo plugin publish».', 'Publish it with "grafo plugin publish".'],
  ),
} as const satisfies Record<string, ProblemText>;

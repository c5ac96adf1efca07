/** What becomes of plugins that the hub itself runs: those whose manifest has a command in place of an address. */
import { problem } from './problem-text.js';

export const pluginHostProblems = {
  GRAFO_PLUGIN_COMMAND_UNSUPPORTED: problem(
    400,
    ['Este nodo no hace correr plugins.', 'This hub runs no plugins.'],
    [
      'El manifiesto tiene command en lugar de url, y quien opera el nodo no puso GRAFO_PLUGINS.',
      'The manifest has command in place of url, and whoever operates the hub has not set GRAFO_PLUGINS.',
    ],
    [
      'Hacelo correr en un servidor propio y poné su dirección en subgraph.url, o pedile a quien opera el nodo que lo haga correr.',
      'Run it on a server of your own and put its address into subgraph.url, or ask whoever operates the hub to run it.',
    ],
  ),
  GRAFO_PLUGIN_COMMAND_REFUSED: problem(
    400,
    [
      'El command de «{plugin}» no se puede ejecutar acá: {command}',
      'The command of "{plugin}" cannot be run here: {command}',
    ],
    [
      'Un nodo solo ejecuta node, sin opciones propias y con un archivo de la carpeta del plugin.',
      "A hub runs nothing but node, without flags of its own and with a file of the plugin's folder.",
    ],
    [
      'Escribí por ejemplo command: [node, dist/main.js]; en otro lenguaje, publicá una dirección.',
      'Write for example command: [node, dist/main.js]; in another language, publish an address.',
    ],
  ),
  GRAFO_PLUGIN_CODE_MISSING: problem(
    409,
    [
      'El código de «{plugin}» {version} no está en este nodo.',
      'The code of "{plugin}" {version} is not at this hub.',
    ],
    [
      'No hay una carpeta con un manifest.yaml de esa versión.',
      'There is no folder with a manifest.yaml of that version.',
    ],
    [
      'Quien opera el nodo lo revisa y lo pone en {folder}, con sus dependencias.',
      'Whoever operates the hub reviews it and puts it into {folder}, with its dependencies.',
    ],
  ),
  GRAFO_PLUGIN_CODE_LINKED: problem(
    409,
    [
      'El código de «{plugin}» tiene un enlace a otro lugar: {link}',
      'The code of "{plugin}" has a link to elsewhere: {link}',
    ],
    [
      'Por un enlace un plugin leería lo que no es suyo.',
      'Through a link a plugin would read what is not its own.',
    ],
    [
      'Poné en su lugar una copia de lo que enlaza; npm install --install-links copia paquetes locales.',
      'Put a copy of what it links to in its place; npm install --install-links copies local packages.',
    ],
  ),
  GRAFO_PLUGIN_EXITED: problem(
    503,
    [
      'El proceso de «{plugin}» terminó por sí mismo, con código {exit}.',
      'The process of "{plugin}" ended by itself, with code {exit}.',
    ],
    ['Un error no atendido, o nada más que hacer.', 'An error that nobody caught, or nothing left to do.'],
    ['Sus últimas líneas están más arriba en el registro.', 'Its last lines are further up in the log.'],
  ),
  GRAFO_PLUGIN_KILLED: problem(
    503,
    [
      'El proceso de «{plugin}» fue terminado por {signal}.',
      'The process of "{plugin}" was ended by {signal}.',
    ],
    [
      'Una persona o el sistema lo terminó; SIGKILL puede ser falta de memoria en la máquina.',
      'A person or the system ended it; SIGKILL can be a lack of memory of the machine.',
    ],
    [
      'Mirá el registro del sistema si no fue a propósito.',
      'Look at the log of the system unless it was meant.',
    ],
  ),
  GRAFO_PLUGIN_HEAP_FULL: problem(
    503,
    [
      'El proceso de «{plugin}» llenó los {limit} MB que JavaScript puede guardar.',
      'The process of "{plugin}" has filled the {limit} MB that JavaScript may keep.',
    ],
    ['Guarda más de lo que suelta, o necesita más.', 'It keeps more than it lets go of, or it needs more.'],
    [
      'Corregí el plugin, o subí GRAFO_PLUGIN_MEMORY_MB.',
      'Correct the plugin, or raise GRAFO_PLUGIN_MEMORY_MB.',
    ],
  ),
  GRAFO_PLUGIN_MEMORY: problem(
    503,
    [
      'El proceso de «{plugin}» pasó los {limit} MB de memoria y se lo terminó.',
      'The process of "{plugin}" went over {limit} MB of memory and was ended.',
    ],
    [
      'Lo que guarda fuera de JavaScript, como los Buffer, cuenta también.',
      'What it keeps outside of JavaScript, such as Buffers, counts too.',
    ],
    [
      'Corregí el plugin, o subí GRAFO_PLUGIN_MEMORY_MB.',
      'Correct the plugin, or raise GRAFO_PLUGIN_MEMORY_MB.',
    ],
  ),
  GRAFO_PLUGIN_SILENT: problem(
    503,
    [
      'El proceso de «{plugin}» no escuchó en {seconds} s y se lo terminó.',
      'The process of "{plugin}" did not listen within {seconds} s and was ended.',
    ],
    [
      'Tiene que responder HTTP en el socket que dice GRAFO_SOCKET.',
      'It has to answer HTTP on the socket that GRAFO_SOCKET names.',
    ],
    [
      'Usá runPlugin del kit, o escuchá ahí: server.listen(process.env.GRAFO_SOCKET).',
      'Use runPlugin of the kit, or listen there: server.listen(process.env.GRAFO_SOCKET).',
    ],
  ),
  GRAFO_PLUGIN_STUCK: problem(
    503,
    [
      'El proceso de «{plugin}» no respondió {looks} veces seguidas y se lo terminó.',
      'The process of "{plugin}" did not answer {looks} times in a row and was ended.',
    ],
    ['Está en un bucle, o hace demasiado a la vez.', 'It is in a loop, or does too much at once.'],
    [
      'Corregí el plugin: lo largo se hace de a partes, con await entre ellas.',
      'Correct the plugin: what is long is done in parts, with await between them.',
    ],
  ),
} as const;

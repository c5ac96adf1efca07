import { problem } from './problem-text.js';

/**
 * The part of the table about addresses that the hub fetches from for somebody. Parameters: `url`, without its query;
 * `detail`, the code of the machine, which is for those who read data and in no sentence.
 */
export const fetchProblems = {
  GRAFO_FETCH_URL_REFUSED: problem(
    400,
    ['No se puede leer de {url}.', 'Nothing can be read from {url}.'],
    [
      'No es una dirección https, o lleva usuario y contraseña.',
      'It is not an https address, or it holds a user and password.',
    ],
    [
      'Escribí la dirección completa con https://. Para un servidor local hay que permitirlo por su nombre.',
      'Write the whole address with https://. A local server must be allowed by name.',
    ],
  ),
  GRAFO_FETCH_ADDRESS_REFUSED: problem(
    400,
    [
      '{host} lleva a {address}, que no es de internet.',
      '{host} leads to {address}, which is not of the internet.',
    ],
    [
      'Es una dirección de esta máquina, de una red privada o reservada.',
      'It is an address of this machine, of a private network, or reserved.',
    ],
    [
      'Usá la dirección pública. Para un servidor local hay que permitirlo por su nombre.',
      'Use the public address. A local server must be allowed by name.',
    ],
  ),
  GRAFO_FETCH_REDIRECT_REFUSED: problem(
    502,
    ['{url} manda a {location}, y no se lo sigue.', '{url} sends us to {location}, which is not followed.'],
    [
      'Solo se siguen unas pocas redirecciones dentro del mismo servidor.',
      'Only a few redirects within the same server are followed.',
    ],
    ['Si el lugar nuevo es el correcto, usá su dirección.', 'If the new place is right, use its address.'],
  ),
  GRAFO_FETCH_UNREACHABLE: problem(
    502,
    ['No se llega a {url}.', '{url} cannot be reached.'],
    [
      'El servidor está caído, o algo en el camino no deja pasar.',
      'The server is down, or something on the way lets nothing through.',
    ],
    ['Revisá la dirección y probá de nuevo más tarde.', 'Check the address and try again later.'],
  ),
  GRAFO_FETCH_NAME_UNKNOWN: problem(
    502,
    ['El nombre de {url} no existe.', 'The name of {url} does not exist.'],
    [
      'El dominio no está registrado, venció, o se mudó a otro nombre.',
      'The domain is not registered, has expired, or moved to another name.',
    ],
    [
      'Revisá la dirección; si el sitio se mudó, usá la nueva.',
      'Check the address; if the site has moved, use the new one.',
    ],
  ),
  GRAFO_FETCH_CERTIFICATE: problem(
    502,
    ['El certificado de {url} no vale.', 'The certificate of {url} is not valid.'],
    [
      'Está vencido, es de otro nombre, o el servidor no manda su cadena completa.',
      'It has expired, is for another name, or the server does not send its whole chain.',
    ],
    [
      'Pedí a quien mantiene el servidor que renueve el certificado o instale la cadena completa.',
      'Ask those who maintain the server to renew the certificate or to install its whole chain.',
    ],
  ),
  GRAFO_FETCH_BROKEN: problem(
    502,
    [
      'La respuesta de {url} se cortó después de {bytes} bytes.',
      'The answer of {url} broke off after {bytes} bytes.',
    ],
    ['Se cortó la conexión, o el servidor la cerró.', 'The connection broke, or the server closed it.'],
    [
      'Probá de nuevo más tarde; si se corta siempre en el mismo lugar, avisá a quien mantiene el servidor.',
      'Try again later; if it always breaks at the same place, tell those who maintain the server.',
    ],
  ),
  GRAFO_FETCH_STATUS: problem(
    502,
    ['{url} respondió con el estado {status}.', '{url} answered with status {status}.'],
    ['El servidor no da lo que se le pide.', 'The server does not give what it is asked for.'],
    ['Revisá la dirección y probá de nuevo más tarde.', 'Check the address and try again later.'],
  ),
  GRAFO_FETCH_TIMEOUT: problem(
    504,
    ['{url} no terminó de responder en {seconds} s.', '{url} did not finish answering within {seconds} s.'],
    ['El servidor o la conexión son demasiado lentos.', 'The server or the connection is too slow.'],
    ['Probá de nuevo más tarde, o bajá el archivo aparte.', 'Try again later, or download the file apart.'],
  ),
  GRAFO_FETCH_TOO_LARGE: problem(
    502,
    ['La respuesta de {url} pasa los {cap} bytes.', 'The answer of {url} is over {cap} bytes.'],
    ['No se lee más que eso, para cuidar la memoria.', 'No more than that is read, to keep memory safe.'],
    ['Pedí una parte, o bajá el archivo aparte.', 'Ask for a part of it, or download the file apart.'],
  ),
  GRAFO_FETCH_ENCODING: problem(
    502,
    [
      'La respuesta de {url} no se puede descomprimir ({encoding}).',
      'The answer of {url} cannot be decompressed ({encoding}).',
    ],
    [
      'Está dañada, o comprimida de otra manera que la que dice.',
      'It is damaged, or compressed otherwise than it says.',
    ],
    ['Avisá a quien mantiene el servidor.', 'Tell those who maintain the server.'],
  ),
} as const;

import { problem } from './problem-text.js';

/** The part of the table about portals that anybody shows to the graph and proposes to it. */
export const proposalProblems = {
  GRAFO_PREVIEW_BUSY: problem(
    429,
    [
      'Ahora mismo se están mirando muchos portales; probá de nuevo en {seconds} segundos.',
      'Many portals are being looked at just now; try again in {seconds} seconds.',
    ],
    [
      'Cualquiera puede pedirlo, así que se mira una cantidad limitada por minuto, en total y de cada dirección.',
      'Anybody may ask for it, so a limited number is looked at per minute, in all and of each address.',
    ],
    ['Esperá un momento: no se pierde nada.', 'Wait a moment: nothing is lost.'],
  ),
  GRAFO_PREVIEW_PASSWORD: problem(
    400,
    ['La dirección lleva un usuario y una contraseña.', 'The address holds a user and a password.'],
    [
      'Se conecta lo que cualquiera puede ver, y una contraseña no se guarda acá.',
      'What anybody can see is connected, and no password is kept here.',
    ],
    [
      'Usá la dirección con la que se entra sin contraseña.',
      'Use the address that opens without a password.',
    ],
  ),
  GRAFO_PREVIEW_ADDRESS: problem(
    400,
    ['{host} no es una dirección pública de internet.', '{host} is no public address of the internet.'],
    [
      'Solo se abre desde adentro de una red: desde afuera no se llega.',
      'It opens from within a network only: it cannot be reached from outside.',
    ],
    [
      'Usá la dirección con la que cualquier persona entra desde su casa.',
      'Use the address that anybody can open from home.',
    ],
  ),
  GRAFO_PREVIEW_NAME: problem(
    400,
    ['El nombre {host} no existe en internet.', 'The name {host} does not exist on the internet.'],
    [
      'Está mal escrito, venció, o solo se abre desde adentro de una red.',
      'It is misspelt, has expired, or opens from within a network only.',
    ],
    [
      'Usá la dirección con la que cualquier persona entra desde su casa.',
      'Use the address that anybody can open from home.',
    ],
  ),
  GRAFO_PREVIEW_PLAIN_HTTP: problem(
    400,
    ['{url} no empieza con https://.', '{url} does not begin with https://.'],
    [
      'Solo se leen direcciones seguras, para que nadie cambie los datos en el camino.',
      'Only secure addresses are read, so that nobody changes the data on their way.',
    ],
    [
      'Probá la misma dirección con https://. Si no abre, pedile un certificado a quien mantiene el sitio: los hay gratuitos.',
      'Try the same address with https://. Where that does not open, ask those who maintain the site for a certificate: there are free ones.',
    ],
  ),
  GRAFO_PREVIEW_NO_PORTAL: problem(
    400,
    [
      'En {url} hay una página, pero no un portal de datos que sepamos leer.',
      'There is a page at {url}, but no portal of data that we can read.',
    ],
    [
      'Puede ser una página común, una que pide usuario y clave, o un portal en mantenimiento.',
      'It may be an ordinary page, one that asks for a user and password, or a portal under maintenance.',
    ],
    [
      'Usá la dirección de entrada del portal de datos, o la de su data.json. Si no hay portal, alcanza con una planilla.',
      'Use the address of the entrance of the data portal, or of its data.json. Where there is no portal, a spreadsheet is enough.',
    ],
  ),
  GRAFO_PREVIEW_TIMEOUT: problem(
    504,
    ['{url} no respondió en {seconds} segundos.', '{url} did not answer within {seconds} seconds.'],
    ['El portal o su conexión están demasiado lentos.', 'The portal or its connection is too slow.'],
    ['Probá de nuevo más tarde.', 'Try again later.'],
  ),
  GRAFO_PREVIEW_FAILED: problem(
    500,
    ['No pudimos mirar ese portal.', 'We could not look at that portal.'],
    ['Es un error de este nodo, no del portal.', 'It is an error of this hub, not of the portal.'],
    [
      'Probá de nuevo; si sigue igual, avisá a quien administra el nodo.',
      'Try again; if it stays the same, tell those who administer the hub.',
    ],
  ),
  GRAFO_PREVIEW_UNATTENDED: problem(
    503,
    ['Este nodo no está mirando portales ahora.', 'This hub is not looking at portals now.'],
    ['La lectura de portales está detenida.', 'The reading of portals is stopped.'],
    [
      'Probá de nuevo más tarde, o avisá a quien administra el nodo.',
      'Try again later, or tell those who administer the hub.',
    ],
  ),
  GRAFO_PREVIEW_UNKNOWN: problem(
    404,
    ['Ya no tenemos lo que se vio de ese portal.', 'What was seen of that portal is no longer kept.'],
    [
      'Se guarda un día, y menos cuando se miran muchos.',
      'It is kept for a day, and for less when many are looked at.',
    ],
    ['Volvé a mirar el portal; lo que escribiste queda.', 'Look at the portal again; what you wrote stays.'],
  ),
  GRAFO_PREVIEW_UNREAD: problem(
    409,
    ['Ese portal no se pudo leer.', 'That portal could not be read.'],
    ['Se propone lo que ya se vio que responde.', 'What is proposed has been seen to answer.'],
    ['Mirá qué le pasó, y volvé a intentar.', 'Look at what happened to it, and try again.'],
  ),
  GRAFO_PREVIEW_TABLE_EMPTY: problem(
    400,
    ['La planilla {name} está vacía.', 'The table {name} is empty.'],
    ['El archivo que llegó no tiene nada adentro.', 'The file that came has nothing in it.'],
    ['Abrila, completala y guardala de nuevo.', 'Open it, fill it in and save it again.'],
  ),
  GRAFO_PREVIEW_TABLE_SIZE: problem(
    413,
    [
      'La planilla pesa {figure} bytes; el máximo es {limit}.',
      'The table has {figure} bytes; the most is {limit}.',
    ],
    [
      'Lo que se sube acá lo guarda el nodo, y es para catálogos chicos.',
      'What is uploaded here is kept by the hub, and is for small catalogues.',
    ],
    [
      'Dejala en la página de tu organismo y pegá su dirección, que no tiene ese límite.',
      'Put it on the page of your office and paste its address, which has no such limit.',
    ],
  ),
  GRAFO_PORTAL_PROPOSED: problem(
    409,
    ['{url} ya fue propuesto, y espera respuesta.', '{url} was proposed already, and awaits an answer.'],
    [
      'Alguien lo envió antes; la administración todavía no decidió.',
      'Somebody sent it before; the administration has not decided yet.',
    ],
    [
      'No hace falta enviarlo otra vez: cuando se apruebe, se ve en el grafo.',
      'There is no need to send it again: once it is approved, it is seen in the graph.',
    ],
  ),
  GRAFO_PROPOSAL_TABLE_GONE: problem(
    409,
    ['La planilla de esa propuesta ya no está.', 'The table of that proposal is there no more.'],
    ['Se borró cuando se rechazó.', 'It was erased when it was rejected.'],
    ['Pedí que la envíen de nuevo.', 'Ask for it to be sent again.'],
  ),
  GRAFO_PROPOSAL_BUSY: problem(
    429,
    [
      'Llegaron muchas propuestas juntas; probá de nuevo en {minutes} minutos.',
      'Many proposals have come at once; try again in {minutes} minutes.',
    ],
    [
      'Las lee una persona, así que espera una cantidad limitada.',
      'A person reads them, so a limited number may wait.',
    ],
    [
      'Tu planilla y lo que escribiste siguen acá: enviá de nuevo en un rato.',
      'Your table and what you wrote are still here: send again in a while.',
    ],
  ),
} as const;

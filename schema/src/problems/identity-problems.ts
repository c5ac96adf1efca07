import { type ProblemText, problem } from './problem-text.js';

/** Where somebody whose token is no longer good gets another. */
const GET_ANOTHER = [
  'Pedí un token nuevo a tu emisor; en un nodo local, con «npx grafo token».',
  'Get a new token from your issuer; of a local hub, with "npx grafo token".',
] as const;

/** The part of the table about who asks and what they may do. */
export const identityProblems = {
  GRAFO_TOKEN_MALFORMED: problem(
    401,
    [
      'El encabezado Authorization no trae un token legible.',
      'The Authorization header has no readable token.',
    ],
    [
      'Tiene que decir «Bearer» y un JWT firmado, con sub y exp; lo que no se entiende nunca pasa por anónimo.',
      'It must say "Bearer" and a signed JWT with sub and exp; what is not understood never passes for anonymous.',
    ],
    GET_ANOTHER,
  ),
  GRAFO_TOKEN_ALGORITHM: problem(
    401,
    ['El token no está firmado como debe.', 'The token is not signed the way it must be.'],
    [
      'Valen firmas asimétricas (EdDSA, ES, RS, PS); ni «none» ni claves compartidas (HS).',
      'Asymmetric signatures are good (EdDSA, ES, RS, PS); neither "none" nor shared keys (HS).',
    ],
    GET_ANOTHER,
  ),
  GRAFO_TOKEN_ISSUER: problem(
    401,
    ['Este nodo no confía en el emisor del token.', 'This hub does not trust the issuer of the token.'],
    ['Su «iss» no es uno de los emisores configurados.', 'Its "iss" is none of the configured issuers.'],
    GET_ANOTHER,
  ),
  GRAFO_TOKEN_SIGNATURE: problem(
    401,
    ['La firma del token no es de su emisor.', 'The signature of the token is not that of its issuer.'],
    [
      'Ninguna clave vigente del emisor la verifica: el token fue cambiado, o la clave se retiró.',
      'No current key of the issuer verifies it: the token was changed, or the key was retired.',
    ],
    GET_ANOTHER,
  ),
  GRAFO_TOKEN_AUDIENCE: problem(
    401,
    ['El token no es para este nodo.', 'The token is not for this hub.'],
    ['Su «aud» no nombra a «{audience}».', 'Its "aud" does not name "{audience}".'],
    ['Pedí un token para «{audience}».', 'Get a token for "{audience}".'],
  ),
  GRAFO_TOKEN_EXPIRED: problem(
    401,
    ['El token venció.', 'The token has expired.'],
    ['Su «exp» ya pasó.', 'Its "exp" has passed.'],
    GET_ANOTHER,
  ),
  GRAFO_TOKEN_EARLY: problem(
    401,
    ['El token todavía no vale.', 'The token is not valid yet.'],
    ['Su «nbf» no llegó, o un reloj atrasa.', 'Its "nbf" has not come, or a clock is slow.'],
    ['Esperá, o poné en hora los relojes.', 'Wait, or set the clocks.'],
  ),
  GRAFO_TOKEN_UNVERIFIABLE: problem(
    503,
    ['Ahora no se puede verificar el token.', 'The token cannot be verified now.'],
    ['Las claves de su emisor no se pueden leer.', 'The keys of its issuer cannot be read.'],
    ['Probá de nuevo en unos segundos.', 'Try again in some seconds.'],
  ),
  GRAFO_SIGN_IN_MALFORMED: problem(
    400,
    ['Este pedido para entrar no se entiende.', 'This request to sign in is not understood.'],
    [
      'Le falta algo, le sobra, o tiene otra forma.',
      'Something is missing, not wanted, or has another form.',
    ],
    ['Se espera {expected}.', 'Expected is {expected}.'],
  ),
  GRAFO_SIGN_IN_CODE: problem(
    403,
    ['Esta dirección para entrar no vale.', 'This sign-in address is not good.'],
    [
      'Ya se usó, venció, o es de otro navegador.',
      'It was used before, has expired, or belongs to another browser.',
    ],
    ['Empezá de nuevo desde la página para entrar.', 'Begin again from the sign-in page.'],
  ),
  GRAFO_SIGN_IN_UNAVAILABLE: problem(
    404,
    ['En este nodo no se entra así.', 'This is not how one signs in at this hub.'],
    [
      'Ningún emisor conoce la consola: falta GRAFO_CONSOLE_CLIENT_ID.',
      'No issuer knows the console: GRAFO_CONSOLE_CLIENT_ID is not set.',
    ],
    [
      'Entrá con un token, o pedíselo a la administración del nodo.',
      'Sign in with a token, or ask the administration of the hub.',
    ],
  ),
  GRAFO_SIGN_IN_REFUSED: problem(
    403,
    ['{issuer} no te dejó entrar ({detail}).', '{issuer} did not let you in ({detail}).'],
    ['Cancelaste, o tu cuenta no tiene permiso.', 'You cancelled, or your account has no permission.'],
    [
      'Probá de nuevo; si sigue igual, escribile a la administración del nodo.',
      'Try again; if it stays the same, write to the administration of the hub.',
    ],
  ),
  GRAFO_SIGN_IN_ISSUER: problem(
    502,
    ['No se pudo entrar por {issuer} ({detail}).', 'Signing in at {issuer} did not work ({detail}).'],
    [
      'No responde, o no reconoce a este nodo como cliente.',
      'It does not answer, or does not recognise this hub as its client.',
    ],
    [
      'Probá de nuevo en unos minutos; quien administra el nodo puede revisar GRAFO_CONSOLE_CLIENT_ID.',
      'Try again in some minutes; who runs the hub can check GRAFO_CONSOLE_CLIENT_ID.',
    ],
  ),
  GRAFO_ACCESS_UNAUTHENTICATED: problem(
    401,
    ['{coordinate} pide saber quién sos.', '{coordinate} asks who you are.'],
    [
      'El pedido vino sin token. Alcanza con: {scopes}.',
      'The request came without a token. Enough is: {scopes}.',
    ],
    ['Mandá «Authorization: Bearer» y tu token.', 'Send "Authorization: Bearer" and your token.'],
  ),
  GRAFO_ACCESS_FORBIDDEN: problem(
    403,
    ['Tu token no alcanza para {coordinate}.', 'Your token is not enough for {coordinate}.'],
    ['Alcanza con: {scopes}.', 'Enough is: {scopes}.'],
    [
      'Pedile ese permiso a la administración del programa, o sacá el campo de la consulta.',
      "Ask the programme's administration for that right, or take the field out of the query.",
    ],
  ),
  GRAFO_PRINCIPAL_INVALID: problem(
    401,
    [
      'El subgrafo «{subgraph}» no acepta a quien dice pedir.',
      'The subgraph "{subgraph}" does not accept who is said to ask.',
    ],
    [
      'El encabezado grafo-principal no está firmado por el nodo para este subgrafo y este pedido, o venció.',
      'The header grafo-principal is not signed by the hub for this subgraph and this request, or has expired.',
    ],
    [
      'Preguntale al nodo, y no al subgrafo; en el subgrafo, revisá GRAFO_HUB_KEYS.',
      'Ask the hub and not the subgraph; at the subgraph, check GRAFO_HUB_KEYS.',
    ],
  ),
  GRAFO_PRINCIPAL_UNVERIFIABLE: problem(
    503,
    [
      'El subgrafo «{subgraph}» no puede verificar quién pide.',
      'The subgraph "{subgraph}" cannot verify who asks.',
    ],
    ['Las claves del nodo no se pueden leer.', 'The keys of the hub cannot be read.'],
    ['Revisá GRAFO_HUB_KEYS y que el nodo responda.', 'Check GRAFO_HUB_KEYS, and that the hub answers.'],
  ),
  GRAFO_KEYS_UNREADABLE: problem(
    500,
    ['El archivo de claves {path} no sirve.', 'The key file {path} is of no use.'],
    ['Está cortado o fue cambiado a mano.', 'It is cut or was changed by hand.'],
    [
      'Recuperá el archivo; si no podés, borralo: se crean claves nuevas y los tokens anteriores dejan de valer.',
      'Restore the file; if you cannot, delete it: new keys are made, and earlier tokens are no longer good.',
    ],
  ),
  GRAFO_ISSUER_REMOTE: problem(
    400,
    ['Este nodo no da tokens.', 'This hub gives no tokens.'],
    ['GRAFO_ISSUERS dice que los dan otros: {issuers}.', 'GRAFO_ISSUERS says that others do: {issuers}.'],
    [
      'Pedíselo a ese emisor, o quitá GRAFO_ISSUERS para usar el local.',
      'Get it from that issuer, or remove GRAFO_ISSUERS to use the local one.',
    ],
  ),
  GRAFO_OPTION_INVALID: problem(
    400,
    ['{option} «{value}» no sirve.', '{option} "{value}" is of no use.'],
    ['La opción falta, sobra o tiene otra forma.', 'The option is missing, not wanted, or has another form.'],
    [
      'Se espera {expected}; «npx grafo help» explica las órdenes.',
      'Expected is {expected}; "npx grafo help" explains the commands.',
    ],
  ),
} as const satisfies Record<string, ProblemText>;

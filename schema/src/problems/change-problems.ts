import { problem } from './problem-text.js';

/** The part of the table about changes of the graph. `operations`: the queries that they touch, and whose they are. */
export const changeProblems = {
  GRAFO_CHANGE_BREAKS_OPERATIONS: problem(
    409,
    [
      'El cambio de {coordinate} rompe consultas que alguien usa: {operations}.',
      'The change of {coordinate} breaks queries that somebody uses: {operations}.',
    ],
    [
      'Esas consultas piden lo que ya no va a estar, o lo reciben de otra forma.',
      'Those queries ask for what will not be there, or are given it in another form.',
    ],
    [
      'Dejá lo viejo, agregá lo nuevo al lado, marcá lo viejo con @deprecated(reason: "… [sunset: 2027-03-01]") y avisá a quienes se nombran. Sacalo cuando nadie lo use, o cuando llegue esa fecha.',
      'Leave the old, add the new beside it, mark the old with @deprecated(reason: "… [sunset: 2027-03-01]") and tell those who are named. Remove it once nobody uses it, or when that date has come.',
    ],
  ),
  GRAFO_CHANGE_SUNSET_OVER: problem(
    409,
    [
      'Se va {coordinate}, que todavía usan: {operations}. Su fecha, {sunset}, ya llegó.',
      '{coordinate} goes, which is still used by: {operations}. Its date, {sunset}, has come.',
    ],
    [
      'Estaba marcado con @deprecated y con la fecha en que se iba; cada respuesta se lo dijo a quien lo pedía.',
      'It was marked with @deprecated and with the date on which it would go; every answer told whoever asked for it.',
    ],
    [
      'Se puede publicar. Si podés, avisá una vez más a quienes se nombran.',
      'It can be published. If you can, tell those who are named once more.',
    ],
  ),
  GRAFO_CHANGE_SUNSET_SOON: problem(
    409,
    [
      '{coordinate} se iría el {sunset}, demasiado pronto.',
      '{coordinate} would go on {sunset}, which is too soon.',
    ],
    [
      'Quien lo usa se entera por las respuestas, y necesita 30 días para cambiar.',
      'Whoever uses it learns of it from the answers, and needs 30 days to change.',
    ],
    ['Poné el {earliest} o una fecha posterior.', 'Name {earliest} or a later date.'],
  ),
  GRAFO_CHANGE_BREAKS_NOTHING: problem(
    409,
    [
      'El cambio de {coordinate} rompería consultas, pero nadie lo usa.',
      'The change of {coordinate} would break queries, but nobody uses it.',
    ],
    [
      'Se mira lo que los clientes pidieron de verdad, y las consultas guardadas.',
      'What is looked at is what clients really asked for, and the saved queries.',
    ],
    [
      'Se puede publicar. Si sabés de alguien que lo usa fuera del nodo, avisale.',
      'It can be published. If you know of somebody who uses it outside the hub, tell them.',
    ],
  ),
  GRAFO_CHANGE_REFUSES_OPERATION: problem(
    409,
    [
      'Con este cambio el grafo rechazaría una consulta que alguien usa: {operations}.',
      'With this change the graph would refuse a query that somebody uses: {operations}.',
    ],
    [
      'La consulta vale con el esquema de hoy y no con el nuevo.',
      "The query is valid with today's schema and not with the new one.",
    ],
    [
      'Mirá el detalle, y dejá en el esquema lo que la consulta necesita.',
      'See the detail, and leave in the schema what the query needs.',
    ],
  ),
} as const;

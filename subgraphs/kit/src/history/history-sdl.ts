/** The history of a type as readers of the graph see it, but for its state, whose fields are the type's own. */
import { describe } from '@grafo-abierto/plugin-kit';

export const CHANGED_FIELD_SDL = `
  ${text(
    'Un dato que un cambio tocó: cómo era y cómo quedó.',
    'Something that a change touched: what it was and what it became.',
  )}
  type ChangedField @shareable {
    ${text('De qué dato se trata, por ejemplo titleEs.', 'Which one it is, for example titleEs.')}
    field: String!
    ${text('Antes; nulo si no había.', 'Before; null when there was none.')}
    before: String
    ${text('Después; nulo si ya no hay.', 'After; null when there is none any more.')}
    after: String
  }`;

export const historySdl = (type: string): string =>
  [fieldSdl(type), connectionSdl(type), changeSdl(type)].join('\n');

const fieldSdl = (type: string): string => `
  extend type ${type} {
    ${text(
      'Cuenta sus cambios; quien lo cambia dice sobre cuál versión lo hace.',
      'Counts its changes; whoever changes it says which version they change.',
    )}
    version: Int!
    ${text(
      'Cambios hechos en este grafo, del más nuevo al más viejo; cada uno muestra cómo quedó.',
      'Changes made in this graph, newest first; each shows what it was after it.',
    )}
    history(
      ${text('Cuántos desde el principio: 20 si no se dice, 100 como mucho.', 'How many from the start: 20 unless said, 100 at most.')}
      first: Int
      ${text('Después de este cursor.', 'After this cursor.')}
      after: String
      ${text('Cuántos desde el final, 100 como mucho.', 'How many from the end, 100 at most.')}
      last: Int
      ${text('Antes de este cursor.', 'Before this cursor.')}
      before: String
      ${text(
        'Solo los cambios hasta este momento: con first: 1 se ve cómo era entonces.',
        'Only the changes up to this moment: with first: 1 one sees what it was then.',
      )}
      until: DateTime
    ): ${type}HistoryConnection!
  }`;

const connectionSdl = (type: string): string => `
  ${text('Una página de una historia.', 'A page of a history.')}
  type ${type}HistoryConnection {
    ${text('Cuántos hay en toda la lista.', 'How many the whole list holds.')}
    totalCount: Int!
    ${text('Los elementos de la página.', 'The items of the page.')}
    edges: [${type}HistoryEdge!]!
    ${text('Dónde está la página.', 'Where the page lies.')}
    pageInfo: PageInfo!
  }

  ${text('Un cambio y su lugar en la historia.', 'A change and its place in the history.')}
  type ${type}HistoryEdge {
    ${text('Su lugar, para seguir desde acá.', 'Its place, to go on from here.')}
    cursor: String!
    ${text('El elemento.', 'The item.')}
    node: ${type}Change!
  }`;

const changeSdl = (type: string): string => `
  ${text(`Un cambio de ${type} hecho en este grafo.`, `A change of ${type} made in this graph.`)}
  type ${type}Change {
    ${text('Número de versión que resultó.', 'Number of the version that came of it.')}
    version: Int!
    ${text('Cuándo se hizo.', 'When it was made.')}
    at: DateTime!
    ${text('Qué oficina o función lo hizo; nunca una persona.', 'Which office or role made it; never a person.')}
    actor: String!
    ${text(
      'Nombre de la persona, para la administración y para quien edita esa jurisdicción; nulo para las demás, y si no fue una persona.',
      'Name of the person, for the administration and for editors of that jurisdiction; null for others, and where it was no person.',
    )}
    actorName: String @requiresScopes(scopes: [["administrator"], ["editor"]])
    ${text(
      'Qué se hizo: LOADED, IMPORTED, HARVESTED, CREATED, EDITED, PUBLISHED, WITHDRAWN u otra cosa propia de su tipo, por ejemplo MILESTONE_ADDED.',
      'What was done: LOADED, IMPORTED, HARVESTED, CREATED, EDITED, PUBLISHED, WITHDRAWN, or something of its type, for example MILESTONE_ADDED.',
    )}
    change: String!
    ${text('Por qué; nulo si no se dijo.', 'Why; null when nobody said.')}
    reason: String
    ${text(
      'Qué datos tocó; ninguno en el primer cambio, que es el estado mismo.',
      'What it touched; nothing in the first change, which is the state itself.',
    )}
    fields: [ChangedField!]!
    ${text('Cómo quedó.', 'What it was after it.')}
    state: ${type}State!
  }`;

function text(es: string, en: string): string {
  return JSON.stringify(describe(es, en).description);
}

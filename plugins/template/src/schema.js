/**
 * What the plugin adds to the graph. Its own names begin with `ExampleBudget` or `exampleBudget`. Every description is
 * a paragraph in Spanish and one in English. What it adds to types of others can be null.
 */
import { FEDERATION_LINK, valueTypesSdl } from '@grafo-abierto/plugin-kit';

export const sdl = `${FEDERATION_LINK}
type Query {
  """
  Programas del presupuesto, de todos los años o de uno.

  Programmes of the budget, of all years or of one.
  """
  exampleBudgetPrograms(
    """
    Año del presupuesto.

    Year of the budget.
    """
    year: Int
  ): [ExampleBudgetProgram!]
}

"""
Un programa del presupuesto de un año.

A programme of the budget of a year.
"""
type ExampleBudgetProgram implements Sourced @key(fields: "id") {
  """
  El año y un número, por ejemplo 2025-01.

  The year and a number, such as 2025-01.
  """
  id: ID!

  """
  Su nombre.

  Its name.
  """
  name(
    """
    Idioma preferido; si falta, se responde en el otro.

    Preferred language; when missing, the other one answers.
    """
    lang: Language = ES
  ): String

  """
  Año del presupuesto.

  Year of the budget.
  """
  year: Int!

  """
  Lo que votó la legislatura, en pesos; nulo si no se sabe.

  What the legislature voted, in pesos; null where it is not known.
  """
  voted: Float

  """
  Lo que se gastó hasta ahora, en pesos; nulo si no se sabe.

  What was spent so far, in pesos; null where it is not known.
  """
  spent: Float

  """
  De quién es.

  Whose it is.
  """
  jurisdiction: Jurisdiction

  """
  De dónde viene.

  Where it came from.
  """
  provenance: Provenance!
}

type Jurisdiction @key(fields: "id") {
  id: ID!

  """
  Programas de su presupuesto; nulo si nadie los relevó.

  Programmes of its budget; null where nobody has surveyed them.
  """
  exampleBudgetPrograms: [ExampleBudgetProgram!]
}

${valueTypesSdl(['Sourced', 'Language'])}`;

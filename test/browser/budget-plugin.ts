/** A plugin of a province as one would publish it, in whichever version. */
import { definePlugin, FEDERATION_LINK, type Plugin } from '@grafo-abierto/plugin-kit';

const SDL = `${FEDERATION_LINK}
"""
Un programa del presupuesto.

A programme of the budget.
"""
type MendozaPresupuestoPrograma @key(fields: "id") {
  """
  Su id.

  Its id.
  """
  id: ID!
}

extend type Jurisdiction @key(fields: "id") {
  id: ID! @external

  """
  Sus programas.

  Its programmes.
  """
  mendozaPresupuestoProgramas: [MendozaPresupuestoPrograma!]
}`;

const WRITING = `
type Mutation {
  """
  Propone un programa.

  Proposes a programme.
  """
  mendozaPresupuestoProponer(id: ID!): MendozaPresupuestoPrograma
}`;

/** @param writes whether it lets people write, which must be approved anew */
export function budgetPlugin(version: string, writes = false): Promise<Plugin> {
  const permissions = {
    extends: ['Jurisdiction'],
    ...(writes && { mutations: ['mendozaPresupuestoProponer'] }),
  };
  return definePlugin(
    {
      manifest: {
        id: 'mendoza-presupuesto',
        version,
        title: { es: 'Presupuesto de Mendoza', en: 'Budget of Mendoza' },
        description: { es: 'El presupuesto por programa.', en: 'The budget by programme.' },
        jurisdictions: ['AR-M'],
        homepage: 'https://presupuesto.example/',
        licence: 'CC-BY-4.0',
        contact: { office: 'Dirección de Presupuesto', email: 'datos@presupuesto.example' },
        subgraph: { url: 'http://127.0.0.1/graphql', permissions },
      },
      sdl: writes ? SDL + WRITING : SDL,
      resolverMap: {
        Jurisdiction: {
          __resolveReference: (reference: object) => reference,
          mendozaPresupuestoProgramas: () => [{ id: version }],
        },
        MendozaPresupuestoPrograma: { __resolveReference: (reference: object) => reference },
        ...(writes && { Mutation: { mendozaPresupuestoProponer: () => ({ id: version }) } }),
      },
    },
    { output: { write: () => true } },
  );
}

/**
 * What the core gives plugins by `@requires`, and of which type: the fields that `exportable` names in
 * `schema/policy.yaml`, as the supergraph has them.
 */
export const EXPORTED_FIELDS = {
  Jurisdiction: {
    name: 'String!',
    kind: 'JurisdictionKind!',
    category: 'String',
    isoCode: 'String',
    indecCode: 'String',
    region: 'Region',
    capital: 'String',
    parent: 'Jurisdiction',
  },
  Initiative: {
    code: 'String',
    title: 'String!',
    kind: 'InitiativeKind!',
    status: 'InitiativeStatus!',
    stage: 'Stage',
    year: 'Int!',
    jurisdiction: 'Jurisdiction',
  },
  Dataset: {
    title: 'String!',
    modified: 'DateTime',
    themes: '[String!]',
    jurisdiction: 'Jurisdiction',
  },
} as const;

type Exported = typeof EXPORTED_FIELDS;

/** `Jurisdiction.name` and the like. */
export type ExportedField = {
  [Type in keyof Exported]: `${Type}.${keyof Exported[Type] & string}`;
}[keyof Exported];

/** As it comes in a representation: JSON. */
export type ExportedValue<Field extends ExportedField> = Field extends `${infer Type}.${infer Name}`
  ? Type extends keyof Exported
    ? Name extends keyof Exported[Type]
      ? ValueOf<Exported[Type][Name]>
      : never
    : never
  : never;

type ValueOf<Text> = Text extends `${infer Named}!` ? Present<Named> : Present<Text> | null;

/** Enums and dates are texts in JSON; of an object come the fields that `@requires` selects. */
type Present<Named> = Named extends '[String!]'
  ? readonly string[]
  : Named extends 'Int'
    ? number
    : Named extends keyof Exported
      ? Readonly<Record<string, unknown>>
      : string;

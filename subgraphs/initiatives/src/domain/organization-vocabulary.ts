import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** Kinds of organization that take part in initiatives. */
export enum OrganizationKind {
  GOVERNMENT = 'GOVERNMENT',
  CSO = 'CSO',
  UNIVERSITY = 'UNIVERSITY',
  PRIVATE_SECTOR = 'PRIVATE_SECTOR',
  INTERNATIONAL = 'INTERNATIONAL',
}

registerEnumType(OrganizationKind, {
  name: 'OrganizationKind',
  ...describe('Clase de organización.', 'Kind of organization.'),
  valuesConfig: {
    GOVERNMENT: describe(
      'Organismo del Estado, de cualquier nivel y poder.',
      'Public body, of any level and branch.',
    ),
    CSO: describe('Organización de la sociedad civil (OSC).', 'Civil society organization (CSO).'),
    UNIVERSITY: describe(
      'Universidad o centro académico, público o privado.',
      'University or academic centre, public or private.',
    ),
    PRIVATE_SECTOR: describe('Empresa o cámara empresaria.', 'Company or business chamber.'),
    INTERNATIONAL: describe('Organismo internacional.', 'International body.'),
  },
});

/** Which branch of the state a public body belongs to. */
export enum BranchOfState {
  EXECUTIVE = 'EXECUTIVE',
  LEGISLATIVE = 'LEGISLATIVE',
  JUDICIAL = 'JUDICIAL',
  AUTONOMOUS = 'AUTONOMOUS',
  NOT_STATED = 'NOT_STATED',
}

registerEnumType(BranchOfState, {
  name: 'BranchOfState',
  ...describe('Poder del Estado al que pertenece un organismo.', 'Branch of the state of a public body.'),
  valuesConfig: {
    EXECUTIVE: describe('Poder Ejecutivo.', 'Executive.'),
    LEGISLATIVE: describe('Poder Legislativo.', 'Legislative.'),
    JUDICIAL: describe('Poder Judicial.', 'Judicial.'),
    AUTONOMOUS: describe(
      'Organismo autónomo, como una defensoría o el Ministerio Público.',
      'Autonomous body, such as an ombudsman or the Public Prosecutor.',
    ),
    NOT_STATED: describe('No consta.', 'The source does not say.'),
  },
});

/** What an organization does in an initiative. */
export enum OrganizationRole {
  LEAD = 'LEAD',
  SUPPORT = 'SUPPORT',
  PARTNER = 'PARTNER',
}

registerEnumType(OrganizationRole, {
  name: 'OrganizationRole',
  ...describe(
    'Papel de una organización en una iniciativa. Una misma organización puede tener más de uno.',
    'Part of an organization in an initiative. One organization may have more than one.',
  ),
  valuesConfig: {
    LEAD: describe('La lleva adelante.', 'It leads the initiative.'),
    SUPPORT: describe('La apoya.', 'It supports the initiative.'),
    PARTNER: describe('Es contraparte o socia.', 'It is a counterpart or partner.'),
  },
});

/** The enums of this plugin, as its readers see them. */
import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';
import { ProcessOrder } from '../index/process-order.js';
import {
  AmountBasis,
  AwardStatus,
  ContractStatus,
  PartyKind,
  ProcessStatus,
  ProcurementCategory,
  ProcurementMethod,
} from '../ocds/codelists.js';

const OTHER = describe(
  'La fuente dice otra cosa, que está al lado.',
  'The source says something else, which stands beside it.',
);
const NOT_STATED = describe('La fuente no lo dice.', 'The source does not say.');
const REST = { OTHER, NOT_STATED };

registerEnumType(ProcurementMethod, {
  name: 'MendozaContractingMethod',
  ...describe(
    'Cómo se elige a quien se contrata, según OCDS.',
    'How whoever is contracted is chosen, by OCDS.',
  ),
  valuesConfig: {
    OPEN: describe('Puede ofertar cualquiera.', 'Anybody may bid.'),
    SELECTIVE: describe('Pueden ofertar quienes calificaron.', 'Those who qualified may bid.'),
    LIMITED: describe('Se invita a algunos.', 'Some are invited.'),
    DIRECT: describe('Se contrata a uno, sin competencia.', 'One is contracted, without competition.'),
    ...REST,
  },
});

registerEnumType(ProcessStatus, {
  name: 'MendozaContractingStatus',
  ...describe('En qué está el llamado, según OCDS.', 'Where the tender stands, by OCDS.'),
  valuesConfig: {
    PLANNING: describe('Se piensa.', 'It is thought of.'),
    PLANNED: describe('Está previsto.', 'It is planned.'),
    ACTIVE: describe('Está abierto.', 'It is open.'),
    CANCELLED: describe('Se canceló.', 'It was cancelled.'),
    UNSUCCESSFUL: describe('Fracasó o quedó desierto.', 'It failed, or nobody bid.'),
    COMPLETE: describe('Terminó.', 'It is over.'),
    WITHDRAWN: describe('Se retiró.', 'It was withdrawn.'),
    ...REST,
  },
});

registerEnumType(ProcurementCategory, {
  name: 'MendozaContractingCategory',
  ...describe('Qué se contrata en primer lugar.', 'What is contracted in the first place.'),
  valuesConfig: {
    GOODS: describe('Bienes.', 'Goods.'),
    WORKS: describe('Obras.', 'Works.'),
    SERVICES: describe('Servicios.', 'Services.'),
    ...REST,
  },
});

registerEnumType(AwardStatus, {
  name: 'MendozaContractingAwardStatus',
  ...describe('En qué está una adjudicación.', 'Where an award stands.'),
  valuesConfig: {
    PENDING: describe('Propuesta, todavía sin efecto.', 'Proposed, without effect as yet.'),
    ACTIVE: describe('Hecha, y en pie.', 'Made, and standing.'),
    CANCELLED: describe('Anulada.', 'Cancelled.'),
    UNSUCCESSFUL: describe('No se pudo hacer.', 'It could not be made.'),
    ...REST,
  },
});

registerEnumType(ContractStatus, {
  name: 'MendozaContractingContractStatus',
  ...describe('En qué está un contrato.', 'Where a contract stands.'),
  valuesConfig: {
    PENDING: describe('Propuesto, todavía sin firma.', 'Proposed, unsigned as yet.'),
    ACTIVE: describe('Firmado, y en curso.', 'Signed, and under way.'),
    CANCELLED: describe('Anulado antes de la firma.', 'Cancelled before it was signed.'),
    TERMINATED: describe('Terminado o rescindido.', 'Over, or ended.'),
    ...REST,
  },
});

registerEnumType(AmountBasis, {
  name: 'MendozaContractingAmountBasis',
  ...describe('Qué es el monto de un proceso.', 'What the amount of a process is.'),
  valuesConfig: {
    TENDER: describe('En cuánto se estima el llamado.', 'What the tender is estimated at.'),
    BUDGET: describe(
      'Cuánto se presupuestó; el llamado no dice monto.',
      'What is budgeted; the tender states no amount.',
    ),
    NOT_STATED,
  },
});

registerEnumType(PartyKind, {
  name: 'MendozaContractingPartyKind',
  ...describe('Si es una organización o una persona.', 'Whether it is an organization or a person.'),
  valuesConfig: {
    ORGANIZATION: describe(
      'Una organización, por su CUIT o su nombre.',
      'An organization, by its tax number or its name.',
    ),
    PERSON: describe(
      'Una persona, por su CUIT o su documento: no se la nombra.',
      'A person, by their tax number or identity card: they are not named.',
    ),
    NOT_STATED: describe(
      'No se sabe, y por eso no se la nombra.',
      'It is not known, and so it is not named.',
    ),
  },
});

registerEnumType(ProcessOrder, {
  name: 'MendozaContractingOrder',
  ...describe(
    'El orden de los procesos. Por monto va moneda por moneda, en el orden de sus códigos; al final, lo que no dice monto.',
    'The order of processes. By amount it goes currency by currency, in the order of their codes; last comes what states no amount.',
  ),
  valuesConfig: {
    DATE_DESC: describe('Primero lo más nuevo.', 'Newest first.'),
    DATE_ASC: describe('Primero lo más viejo.', 'Oldest first.'),
    AMOUNT_DESC: describe('Primero el monto mayor.', 'Largest amount first.'),
    AMOUNT_ASC: describe('Primero el monto menor.', 'Smallest amount first.'),
    LARGEST_AWARD_DESC: describe(
      'Por la mayor de sus adjudicaciones, de mayor a menor.',
      'By the largest of their awards, largest first.',
    ),
    LARGEST_AWARD_ASC: describe(
      'Por la mayor de sus adjudicaciones, de menor a mayor.',
      'By the largest of their awards, smallest first.',
    ),
  },
});

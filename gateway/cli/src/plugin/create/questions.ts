/** What has to be known of a new plugin, each with how it is asked and what it may be. */
import { isJurisdictionId } from '@grafo-abierto/schema';
import type { NewOptions } from './new-plugin.type.js';

type Option = Exclude<keyof NewOptions, 'url'>;

export interface Question {
  readonly option: Option;
  readonly flag: string;
  readonly es: string;
  readonly en: string;
  /** An answer to take as an example. */
  readonly example: string;
  readonly isOptional?: true;
  readonly isGood: (answer: string) => boolean;
}

const isText = (answer: string) => /^\P{C}{1,200}$/u.test(answer.trim());

export const QUESTIONS: readonly Question[] = [
  {
    option: 'id',
    flag: '--id',
    es: 'Identificador, que no cambia más: minúsculas, números y guiones',
    en: 'Identifier, which never changes: lower case, digits and hyphens',
    example: 'mendoza-presupuesto',
    isGood: (answer) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(answer) && answer.length <= 60,
  },
  {
    option: 'titleEs',
    flag: '--title-es',
    es: 'Título en español',
    en: 'Title in Spanish',
    example: 'Presupuesto de Mendoza',
    isGood: isText,
  },
  {
    option: 'titleEn',
    flag: '--title-en',
    es: 'Título en inglés',
    en: 'Title in English',
    example: 'Budget of Mendoza',
    isGood: isText,
  },
  {
    option: 'jurisdiction',
    flag: '--jurisdiction',
    es: 'De qué jurisdicción es',
    en: 'Which jurisdiction it is of',
    example: 'AR-M, AR-M:500007',
    isGood: isJurisdictionId,
  },
  {
    option: 'office',
    flag: '--office',
    es: 'Oficina a la que escribir (Enter si no hay)',
    en: 'Office to write to (Enter where there is none)',
    example: 'Dirección de Presupuesto',
    isOptional: true,
    isGood: isText,
  },
  {
    option: 'email',
    flag: '--email',
    es: 'Correo de esa oficina (Enter si no hay)',
    en: 'Its mailbox (Enter where there is none)',
    example: 'presupuesto@provincia.example',
    isOptional: true,
    isGood: (answer) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer),
  },
];

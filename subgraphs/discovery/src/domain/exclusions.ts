/** Why something was not counted, in the words that readers see. */
import type { LocalisedText } from '@grafo-abierto/plugin-kit';

/** Of a portal, its own status; of a feed, that it has never been read whole. */
export const ExclusionStatus = {
  NEVER_REACHED: 'NEVER_REACHED',
  DOWN: 'DOWN',
  NEVER_READ: 'NEVER_READ',
} as const;
export type ExclusionStatus = keyof typeof ExclusionStatus;

export const EXCLUSION_REASONS: Readonly<Record<ExclusionStatus, LocalisedText>> = {
  NEVER_REACHED: {
    es: 'El portal todavía no se leyó nunca con éxito: no se sabe qué publica.',
    en: 'The portal was never read with success yet: it is not known what it publishes.',
  },
  DOWN: {
    es: 'El portal no responde hace rato y no quedó nada suyo: no se sabe qué publica.',
    en: 'The portal has not answered for a while and nothing of it remains: it is not known what it publishes.',
  },
  NEVER_READ: {
    es: 'El índice todavía no leyó entera esta parte del grafo: puede faltar algo.',
    en: 'The index has not read all of this part of the graph yet: something may be missing.',
  },
};

/** The parts of the graph that counts come from. */
export const FEED_NAMES: Readonly<Record<string, LocalisedText>> = {
  initiatives: { es: 'Iniciativas', en: 'Initiatives' },
  catalog: { es: 'Portales y conjuntos de datos', en: 'Portals and datasets' },
  sdg: { es: 'Objetivos de Desarrollo Sostenible', en: 'Sustainable Development Goals' },
  recognition: { es: 'Reconocimientos', en: 'Recognitions' },
  jurisdictions: { es: 'Jurisdicciones', en: 'Jurisdictions' },
  hub: { es: 'Registro de plugins', en: 'Registry of plugins' },
};

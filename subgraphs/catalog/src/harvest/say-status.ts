import { operatorLanguage } from '@grafo-abierto/subgraph-kit/process';
import { PortalStatus } from '../domain/portal-vocabulary.js';

const SAY: Readonly<Record<PortalStatus, Readonly<Record<'es' | 'en', string>>>> = {
  [PortalStatus.HEALTHY]: { es: 'se lee bien', en: 'is read well' },
  [PortalStatus.DEGRADED]: { es: 'se lee con problemas', en: 'is read with problems' },
  [PortalStatus.STALE]: { es: 'tiene una copia vieja', en: 'has an old copy' },
  [PortalStatus.DOWN]: { es: 'está caído', en: 'is down' },
  [PortalStatus.NEVER_REACHED]: { es: 'nunca se pudo leer', en: 'was never read' },
};

/** A line for the operator. */
export function sayStatus(portalId: string, status: PortalStatus): string {
  const language = operatorLanguage(process.env);
  return `  portal ${portalId}: ${SAY[status][language]} (${status})`;
}

/** All addresses of the console that look different from each other: each page in both languages, and each of its states once. */
import { RICH } from '../rich-initiative.js';

export interface Address {
  readonly path: string;
  /** Only where it shows something else to an administrator, who has signed in. */
  readonly isSignedIn?: boolean;
  /** The subgraphs that are dead meanwhile. */
  readonly dead?: readonly string[];
}

const at = (paths: readonly string[], state: Omit<Address, 'path'> = {}): readonly Address[] =>
  paths.map((path) => ({ path, ...state }));

const PAGES = at([
  '/es',
  '/en?map=portals',
  '/es/conectar',
  '/en/connect',
  '/es/jurisdicciones/AR-Y',
  '/en/jurisdictions/AR-M',
  '/es/ods',
  '/en/sdgs?by=year&basis=STATED',
  '/es/ods/16?province=AR',
  '/en/sdgs/2?province=AR-T',
  '/es/metas/16.7',
  '/en/targets/17.17',
  '/es/consultar',
  '/en/query?example=province-page',
  '/es/iniciativas/AR0090',
  `/en/initiatives/${RICH}`,
  '/es/organizaciones/fundeps',
  '/en/organizations/fundeps',
  '/es/revisar',
  '/en/review',
  '/es/buscar?q=presupuesto',
  '/en/search?type=Dataset&withdrawn=1',
  '/es/buscar?type=Initiative&province=AR&goal=16',
  '/es/complementos',
  '/en/plugins',
  '/es/complementos/mendoza-wells',
  '/en/plugins/mendoza-wells',
  '/es/entrar',
  '/en/sign-in',
  '/es/comparar',
  '/en/compare?j=AR-M&j=AR-Y&j=AR&j=AR-M:500007',
  '/es/estado',
  '/en/status',
]);

const NOT_FOUND = at([
  '/es/nada',
  '/en/jurisdictions/AR-9',
  '/es/jurisdicciones/nada',
  '/es/iniciativas/NADA',
  '/en/organizations/nada',
  '/es/ods/18',
  '/en/targets/16.99',
  '/es/conectar/nada',
  '/en/plugins/nada',
  '/es/buscar?q=esternocleidomastoideo&goal=3',
  '/en/compare?j=AR-9',
]);

const DEAD = [
  ...at(['/es', '/en/jurisdictions/AR-Y', '/es/iniciativas/AR0090'], { dead: ['catalog', 'initiatives'] }),
  ...at(['/en/sdgs', '/es/ods/16', '/es/metas/16.7'], { dead: ['sdg'] }),
  ...at(['/en/search?q=presupuesto', '/es/estado', '/en/compare?j=AR-M'], { dead: ['discovery', 'hub'] }),
];

const SIGNED_IN = at(
  ['/es/revisar', '/en/review', '/es/entrar', '/en/plugins', '/es/complementos/mendoza-wells'],
  {
    isSignedIn: true,
  },
);

/** @param receipt of a portal that somebody has proposed */
export const addressesWith = (receipt: string): readonly Address[] => [
  ...PAGES,
  ...at([`/es/conectar/${receipt}`, `/en/connect/${receipt}`]),
  ...NOT_FOUND,
  ...DEAD,
  ...SIGNED_IN,
];

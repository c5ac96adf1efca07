/** The provinces whose demonstration portals the simulator plays. */
export interface DemoProvince {
  /** ISO 3166-2, as the graph names it. */
  readonly jurisdiction: string;
  readonly name: string;
  /** INDEC's code. */
  readonly indec: string;
}

export const DEMO_PROVINCES = {
  mendoza: { jurisdiction: 'AR-M', name: 'Mendoza', indec: '50' },
  entreRios: { jurisdiction: 'AR-E', name: 'Entre Ríos', indec: '30' },
  jujuy: { jurisdiction: 'AR-Y', name: 'Jujuy', indec: '38' },
  santaFe: { jurisdiction: 'AR-S', name: 'Santa Fe', indec: '82' },
  chaco: { jurisdiction: 'AR-H', name: 'Chaco', indec: '22' },
  formosa: { jurisdiction: 'AR-P', name: 'Formosa', indec: '34' },
  neuquen: { jurisdiction: 'AR-Q', name: 'Neuquén', indec: '58' },
} as const satisfies Readonly<Record<string, DemoProvince>>;

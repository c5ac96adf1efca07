/** Release packages for tests: every name and number in them is invented, and says so. */

type Json = Readonly<Record<string, unknown>>;

/** Parties of an invented province: two offices, two companies by their CUIT, a person by theirs. */
export const PARTIES = [
  { id: 'OC-1', name: 'Ministerio de Ejemplo', roles: ['buyer'] },
  { id: 'OC-2', name: 'Dirección de Compras de Ejemplo', roles: ['procuringEntity'] },
  { id: 'AR-CUIT-30000000019', name: 'Proveedora Ejemplo 1 S.A.', roles: ['supplier'] },
  { id: 'AR-CUIT-30-00000002-7', name: 'Proveedora Ejemplo 2', roles: ['supplier'] },
  { id: 'AR-CUIT-20000000018', name: 'Persona Ejemplo', roles: ['supplier'] },
] as const;

export interface ExampleRelease {
  readonly ocid: string;
  readonly [field: string]: unknown;
}

/** A release of an invented process, with what a test says otherwise. */
export function exampleRelease({ ocid, tender, ...change }: ExampleRelease): Json {
  return {
    ocid,
    id: `${ocid}-1`,
    date: '2024-05-02T10:00:00-03:00',
    tag: ['tender'],
    buyer: { id: 'OC-1', name: 'Ministerio de Ejemplo' },
    parties: PARTIES,
    tender: {
      id: 'EX-1',
      title: 'Compra de insumos de ejemplo',
      status: 'active',
      procurementMethod: 'open',
      procurementMethodDetails: 'Licitación pública',
      mainProcurementCategory: 'goods',
      value: { amount: 1000, currency: 'ARS' },
      tenderPeriod: { startDate: '2024-05-02', endDate: '2024-05-20' },
      procuringEntity: { id: 'OC-2' },
      items: [
        {
          id: '1',
          description: 'Resma de papel',
          quantity: 10,
          unit: { name: 'Unidad' },
          classification: { scheme: 'CATALOGO-EJEMPLO', id: '1.2.3', description: 'Papelería' },
        },
      ],
      ...(tender as Json | undefined),
    },
    ...change,
  };
}

export function examplePackage(releases: readonly unknown[], change: Json = {}): string {
  return JSON.stringify({
    uri: 'https://compras.example/paquete.json',
    version: '1.1',
    publisher: { name: 'Oficina de Contrataciones de Ejemplo' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publishedDate: '2024-06-01T00:00:00Z',
    releases,
    ...change,
  });
}

const METHODS = ['open', 'selective', 'limited', 'direct', 'subasta', undefined];
const STATUSES = ['planned', 'active', 'complete', 'cancelled', 'unsuccessful'];

/** The release of the process of a number, always the same: currencies, methods, years and gaps in turn. */
export function numberedRelease(number: number): Json {
  const year = 2020 + (number % 5);
  const month = String((number % 12) + 1).padStart(2, '0');
  const day = `${year}-${month}-15`;
  const currency = number % 7 === 0 ? 'USD' : 'ARS';
  const supplier = PARTIES[2 + (number % 3)];
  return exampleRelease({
    ocid: `ocds-ejemplo-${String(number).padStart(6, '0')}`,
    id: `r-${number}`,
    date: `${day}T12:00:00Z`,
    tender: {
      title: `Compra de ejemplo número ${number}`,
      procurementMethod: METHODS[number % METHODS.length],
      status: STATUSES[number % STATUSES.length],
      value: number % 4 === 0 ? null : { amount: (number * 37) % 5000, currency },
      tenderPeriod: { startDate: day },
    },
    ...(number % 3 !== 0 && {
      awards: [
        {
          id: `a-${number}`,
          status: 'active',
          date: day,
          value: number % 11 === 0 ? undefined : { amount: String((number * 41) % 4000), currency },
          suppliers: [{ id: supplier?.id, name: supplier?.name }],
        },
      ],
    }),
  });
}

/** Demonstration initiatives of a province, as the template for initiatives asks for them. */
import type { DemoProvince } from './provinces.js';

export const INITIATIVE_COLUMNS = [
  'identificador',
  'titulo',
  'descripcion',
  'tipo',
  'estado',
  'jurisdiccion',
  'organismo',
  'inicio',
  'fin',
  'pagina',
  'metas_ods',
] as const;

export function demoInitiatives({ jurisdiction, name }: DemoProvince): readonly (readonly string[])[] {
  const row = (code: string, title: string, office: string, start: string, targets: string) => [
    `${jurisdiction}-${code}`,
    `${title} (demostración)`,
    `${title} en la provincia de ${name}. Iniciativa de demostración: no existe.`,
    'LOCAL_COMMITMENT',
    'En marcha',
    jurisdiction,
    `${office} (demostración)`,
    start,
    '',
    `https://${jurisdiction.toLowerCase()}.demo.example/iniciativas/${code}`,
    targets,
  ];
  return [
    row(
      'presupuesto',
      'Presupuesto participativo joven',
      'Ministerio de Hacienda',
      '2025-03-01',
      '16.7; 11.3',
    ),
    row(
      'compras',
      'Compras públicas en formato abierto',
      'Dirección de Contrataciones',
      '2024-08-01',
      '16.5; 12.7',
    ),
    row(
      'acceso',
      'Ventanilla única de acceso a la información',
      'Autoridad de Acceso',
      '2025-06-01',
      '16.10',
    ),
    row('agua', 'Mesa abierta de la cuenca', 'Autoridad del Agua', '2026-02-01', '6.b; 16.7'),
  ];
}

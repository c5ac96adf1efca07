/** What the codes of long lists are called. */
import type { LocalisedText } from '@grafo-abierto/plugin-kit';

const labels = (rows: readonly (readonly [code: string, es: string, en: string])[]) =>
  Object.fromEntries(rows.map(([code, es, en]): [string, LocalisedText] => [code, { es, en }]));

export const principleLabels = labels([
  ['TRANSPARENCY', 'Transparencia', 'Transparency'],
  ['ACCOUNTABILITY', 'Rendición de cuentas', 'Accountability'],
  ['CITIZEN_PARTICIPATION', 'Participación ciudadana', 'Citizen participation'],
  ['INNOVATION', 'Innovación', 'Innovation'],
  ['OPEN_STATE', 'Estado abierto', 'Open state'],
]);

export const areaLabels = labels([
  ['ACCESS_TO_INFORMATION', 'Acceso a la información', 'Access to information'],
  ['ACCESS_TO_JUSTICE', 'Acceso a la justicia', 'Access to justice'],
  ['ANTI_CORRUPTION', 'Anticorrupción', 'Anti-corruption'],
  ['CAPACITY_BUILDING', 'Desarrollo de capacidades', 'Capacity building'],
  ['E_GOVERNMENT', 'Gobierno electrónico', 'E-government'],
  ['FISCAL_OPENNESS', 'Apertura fiscal', 'Fiscal openness'],
  ['GENDER', 'Género', 'Gender'],
  ['JUSTICE', 'Justicia', 'Justice'],
  ['LEGISLATION_AND_REGULATION', 'Legislación y regulación', 'Legislation and regulation'],
  ['LOCAL_COMMITMENTS', 'Compromisos locales', 'Local commitments'],
  ['OPEN_PARLIAMENTS', 'Parlamentos abiertos', 'Open parliaments'],
  ['PUBLIC_PARTICIPATION', 'Participación pública', 'Public participation'],
  ['PUBLIC_SERVICE_DELIVERY', 'Prestación de servicios públicos', 'Public service delivery'],
  ['SUBNATIONAL', 'Subnacional', 'Subnational'],
  ['SUSTAINABLE_DEVELOPMENT_GOALS', 'Objetivos de Desarrollo Sostenible', 'Sustainable Development Goals'],
]);

/** The global themes of the national profile. */
export const themeLabels = labels([
  ['AGRI', 'Agricultura, pesca y alimentación', 'Agriculture, fisheries and food'],
  ['ECON', 'Economía y finanzas', 'Economy and finance'],
  ['EDUC', 'Educación, cultura y deporte', 'Education, culture and sport'],
  ['ENER', 'Energía', 'Energy'],
  ['ENVI', 'Medio ambiente', 'Environment'],
  ['GOVE', 'Gobierno y sector público', 'Government and public sector'],
  ['HEAL', 'Salud', 'Health'],
  ['INTR', 'Asuntos internacionales', 'International affairs'],
  ['JUST', 'Justicia y seguridad', 'Justice and safety'],
  ['REGI', 'Regiones y ciudades', 'Regions and cities'],
  ['SOCI', 'Población y sociedad', 'Population and society'],
  ['TECH', 'Ciencia y tecnología', 'Science and technology'],
  ['TRAN', 'Transporte', 'Transport'],
]);

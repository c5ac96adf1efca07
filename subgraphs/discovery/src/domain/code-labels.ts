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

/** The mechanisms of the programme's course. */
export const mechanismLabels = labels([
  ['OPEN_DATA_CATALOGUE', 'Catálogo de datos abiertos', 'Open data catalogue'],
  ['OPEN_CONTRACTING', 'Compras y contrataciones abiertas', 'Open contracting'],
  ['PUBLIC_WORKS_TRANSPARENCY', 'Transparencia en obra pública', 'Transparency in public works'],
  ['OPEN_AGENDA', 'Agenda abierta', 'Open agenda'],
  ['OPEN_BUDGET', 'Presupuesto abierto', 'Open budget'],
  ['INTEGRITY_AND_TRANSPARENCY', 'Integridad y transparencia', 'Integrity and transparency'],
  ['REPORTING_DASHBOARD', 'Tableros de reporte', 'Reporting dashboards'],
  ['PUBLIC_HEARING', 'Audiencia pública', 'Public hearing'],
  ['MANAGEMENT_REPORT', 'Memoria de gestión', 'Management report'],
  ['TOWN_HALL_MEETING', 'Cabildo abierto', 'Town hall meeting'],
  ['PARTICIPATORY_PLANNING', 'Planificación participativa', 'Participatory planning'],
  ['PUBLIC_CONSULTATION', 'Consulta pública', 'Public consultation'],
  ['PARTICIPATORY_BUDGETING', 'Presupuesto participativo', 'Participatory budgeting'],
  ['SORTITION', 'Democracia por sorteo', 'Democracy by lot (sortition)'],
  ['DIALOGUE_ROUNDTABLE', 'Mesas de diálogo', 'Dialogue round tables'],
  ['POPULAR_INITIATIVE', 'Iniciativa popular', 'Popular initiative'],
  ['PARTICIPATORY_RULEMAKING', 'Elaboración participativa de normas', 'Participatory rulemaking'],
  ['CITIZEN_SEAT', 'Banca del vecino', "Citizen's seat"],
  ['CITIZENS_JURY', 'Jurados ciudadanos', "Citizens' juries"],
  ['COUNCIL', 'Consejos', 'Councils'],
  ['OBSERVATORY', 'Observatorio', 'Observatory'],
  ['SOCIAL_AUDIT', 'Auditoría social', 'Social audit'],
  ['POPULAR_CONSULTATION', 'Consulta popular', 'Popular consultation'],
  ['CREATIVE_WORKSHOP', 'Taller creativo', 'Creative workshop'],
  ['UNCONFERENCE', 'Desconferencia', 'Unconference'],
  ['HACKATHON', 'Hackathon', 'Hackathon'],
  ['INNOVATION_CONTEST', 'Concurso de innovación', 'Innovation contest'],
  ['INNOVATION_METHODOLOGY', 'Metodología de innovación', 'Innovation methodology'],
  ['OPEN_PARLIAMENT', 'Parlamento abierto', 'Open parliament'],
  ['OPEN_JUSTICE', 'Justicia abierta', 'Open justice'],
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

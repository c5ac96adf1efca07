/** The pages of the goals and targets. */
import type { goals as spanish } from '../es/goals.js';

export const goals: typeof spanish = {
  goals: {
    title: 'Sustainable Development Goals',
    lead: 'The 17 goals that countries agreed on for 2030, and the open government initiatives that have to do with each.',
    list: 'The 17 goals',
    numbered: 'Goal {{number}}',
    bases:
      'Initiatives linked with some goal: {{linked}}. Of these, {{stated}} have a link that their owner declared or a person reviewed; in the other {{rest}}, the link is only what a method inferred from their texts.',
    inferredOnly:
      'Initiatives linked with some goal: {{linked}}. In all of them the link is only what a method inferred from their texts: nobody has declared or reviewed it yet.',
    unlinked: 'Of another {{count}} no link is known, which does not mean that they serve no goal.',
    count: 'Initiatives: {{count}}',
    split: '(declared or reviewed: {{stated}}; inferred: {{inferred}})',
    none: 'No initiative linked',
    uncounted: 'Initiatives: no data',
    asOf: 'Last change: {{date}}.',
    counted:
      'Counted by this hub from the registered initiatives and their links to the SDGs. An initiative may count for several goals.',
  },
  basis: {
    legend: 'Which links to count',
    name: { ANY: 'All', STATED: 'Declared or reviewed', INFERRED: 'Inferred' },
    about: {
      ANY: 'All are counted: those that the owner of an initiative declared, those that a person reviewed and those that a method inferred from the texts.',
      STATED: 'Only those are counted that the owner of an initiative declared or a person reviewed.',
      INFERRED:
        'Only those are counted that a method inferred from the texts: a first reading, to be corrected by whoever knows the initiative.',
    },
    of: {
      DECLARED: 'declared by its owner',
      CURATED: 'reviewed by a person',
      INFERRED: 'inferred by a method',
    },
    confidence: 'confidence {{value}} of 1',
  },
  heat: {
    title: 'Where and when',
    year: 'Year',
    about: {
      place:
        'How many registered initiatives of each jurisdiction, with its local governments, are linked with each goal. Those of the nation stand apart. Each square leads to its initiatives.',
      year: 'How many registered initiatives of each year are linked with each goal. Each square leads to its initiatives.',
    },
    label: { place: 'Goals by jurisdiction', year: 'Goals by year' },
    hint: 'Point at a square to read it. By keyboard, move with the arrow keys and open it with Enter.',
    nation: 'Nation',
    city: 'City of Buenos Aires',
    unsurveyed: 'No data: nobody has surveyed its initiatives yet',
    noInitiatives: 'No data: no initiative of that year is registered',
    unplaced: 'Initiatives that do not say which jurisdiction they are of are not on this map.',
    caption: 'Initiatives by goal. “No data” is not zero; zero is none of those registered.',
    notDrawn: 'The map could not be drawn. The same data are in the table.',
  },
  goal: {
    toGoals: 'All goals',
    unknownTitle: 'There is no such goal',
    unknown: 'The goals go from 1 to 17, and “{{number}}” is none of them.',
    officialText: 'Official text of the United Nations',
    noOfficialText:
      'The official text of the United Nations has not been loaded into this hub yet; what stands above is a summary of ours.',
    un: 'See it at the United Nations',
    initiatives: 'Linked initiatives',
    anyPlace: 'All',
    anyYear: 'All',
    noInitiatives: 'No registered initiative fits what you chose.',
    unsurveyedPlace:
      '{{name}}: nobody has surveyed its initiatives yet. That there are none here does not mean that there are none.',
    toPlace: 'See what is known of {{name}}',
    allInitiatives: 'See all of the goal',
    partly: 'Some do not answer at the moment; here are the others.',
    noLinks: 'Links: no data at the moment',
    targets: 'Targets',
    spread: 'Where and when',
    byPlace: 'By jurisdiction',
    byYear: 'By year',
    without: 'None registered in {{places}}.',
    unsurveyed: 'No data, since nobody has surveyed their initiatives: {{places}}.',
    unplaced: 'Another {{count}} do not say which jurisdiction they are of.',
  },
  target: {
    numbered: 'Target {{code}}',
    unknownTitle: 'There is no such target',
    unknown: 'No target has the code “{{id}}”. Look for it from the page of its goal.',
    indicators: 'How it is measured',
    noIndicators: 'No indicator of this target is known.',
    version: 'Indicator of the framework {{version}}',
    alignments: 'What is linked with this target',
    noAlignments: 'Nobody has linked anything with this target yet on the basis that you chose.',
    count: 'Links: {{count}}',
    relation: { PRIMARY: 'its main target', SECONDARY: 'a further target' },
    by: 'claimed by {{author}}',
    noAuthor: 'by whom is not stated',
    method: 'method {{method}}',
    undated: 'undated',
    noSubject: 'Does not answer now, or is gone',
  },
};

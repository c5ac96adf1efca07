/** The pages of the goals and targets. */
import type { goals as spanish } from '../es/goals.js';

export const goals: typeof spanish = {
  goals: {
    title: 'Sustainable Development Goals',
    lead: 'The 17 goals that countries agreed on for 2030, and the open government initiatives that have to do with each.',
    list: 'The 17 goals',
    numbered: 'Goal {{number}}',
    bases:
      'Initiatives linked with a goal: {{linked}}. For {{stated}} of them, whoever leads the initiative declared the link or a person reviewed it; for the other {{rest}}, it is only what a method inferred from their texts.',
    inferredOnly:
      'Initiatives linked with a goal: {{linked}}. For all of them, the link is only what a method inferred from their texts: nobody has declared or reviewed it yet.',
    unlinked: 'For another {{count}} no link is known, which does not mean that they serve no goal.',
    count: 'Initiatives: {{count}}',
    split: '(declared or reviewed: {{stated}}; inferred: {{inferred}})',
    allInferred_one: '(inferred)',
    allInferred_other: '(all inferred)',
    none: 'No initiative linked',
    uncounted: 'Initiatives: no data',
    asOf: 'Last change: {{date}}.',
    counted:
      'Counted by this hub from the registered initiatives and their links with the SDGs. An initiative may count towards several goals.',
  },
  basis: {
    legend: 'Which links to count',
    name: { ANY: 'All', STATED: 'Declared or reviewed', INFERRED: 'Inferred' },
    about: {
      ANY: 'All are counted: those declared by whoever leads the initiative, those reviewed by a person and those a method inferred from the texts.',
      STATED: 'Only those declared by whoever leads the initiative, or reviewed by a person, are counted.',
      INFERRED:
        'Only those a method inferred from the texts are counted: a first reading, for those who know the initiative to correct.',
    },
    of: {
      DECLARED: 'declared by whoever leads it',
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
    unplaced: 'Initiatives that do not say which jurisdiction they belong to are not on this map.',
    caption: 'Initiatives by goal. “No data” is not zero; zero is none of those registered.',
    notDrawn: 'The map could not be drawn. The same data is in the table.',
  },
  goal: {
    toGoals: 'All goals',
    unknownTitle: 'There is no such goal',
    unknown: 'The goals go from 1 to 17, and “{{number}}” is none of them.',
    officialText: 'Official text of the United Nations',
    noOfficialText:
      'The official text of the United Nations has not been loaded into this hub yet; what is above is our own summary.',
    un: 'See it on the United Nations’ website',
    initiatives: 'Linked initiatives',
    anyPlace: 'All',
    anyYear: 'All',
    noInitiatives: 'No registered initiative matches what you chose.',
    unsurveyedPlace:
      '{{name}}: nobody has surveyed its initiatives yet. That none are listed here does not mean that there are none.',
    toPlace: 'See what is known of {{name}}',
    allInitiatives: 'See all those of the goal',
    partly: 'Some are not answering now; here are the others.',
    noLinks: 'Links: no data for now',
    targets: 'Targets',
    spread: 'Where and when',
    byPlace: 'By jurisdiction',
    byYear: 'By year',
    without: 'None registered in {{places}}.',
    unsurveyed: 'No data, since nobody has surveyed their initiatives: {{places}}.',
    unplaced: 'Another {{count}} do not say which jurisdiction they belong to.',
  },
  target: {
    numbered: 'Target {{code}}',
    unknownTitle: 'There is no such target',
    unknown: 'No target has the code “{{id}}”. Look for it from the page of its goal.',
    indicators: 'How it is measured',
    noIndicators: 'No indicator of this target is known.',
    version: 'Indicator of the {{version}} framework',
    refined: 'Indicator of the {{year}} framework, as refined',
    alignments: 'What is linked with this target',
    noAlignments: 'Nobody has linked anything with this target yet, by the links you chose to count.',
    count: 'Links: {{count}}',
    relation: { PRIMARY: 'its main target', SECONDARY: 'a further target' },
    by: 'claimed by {{author}}',
    noAuthor: 'who claims it is not stated',
    method: 'method {{method}}',
    undated: 'undated',
    noSubject: 'Not answering now, or no longer here',
  },
};

/** Who would ask each of the saved operations, and what for; loaded with the query page alone. */
import type { examples as spanish } from '../es/examples.js';

export const examples: typeof spanish = {
  'across-subgraphs': {
    title: 'One condition over four sources',
    asks: 'A researcher: ten years of initiatives aligned with two targets, and who says so.',
  },
  'check-plugin': {
    title: 'Try a plugin',
    asks: 'A province: whether its plugin would enter the graph as it is and, if not, why not.',
  },
  'commitment-page': {
    title: 'The page of a commitment',
    asks: 'Someone building a site: the history of a commitment, its institutions, milestones and assessments.',
  },
  goal: {
    title: 'From an SDG to what is aligned with it',
    asks: 'A researcher: the targets of SDG 16, what is aligned with them and who says so.',
  },
  'local-governments': {
    title: 'Every local government',
    asks: 'Anyone who wants a table: each local government with its province.',
  },
  map: {
    title: 'The map',
    asks: 'Someone building a site: the 24 jurisdictions with their portals, initiatives and SDGs.',
  },
  node: {
    title: 'What an id belongs to',
    asks: 'Someone building a site: the thing that has that id, whatever it is.',
  },
  'one-graph': {
    title: 'All that is known of a commitment',
    asks: 'A researcher: a commitment, its targets, its assessments and where each fact comes from.',
  },
  'open-procurement': {
    title: 'Public procurement as open data',
    asks: 'A researcher: open data about procurement by province, and which portals could not be counted.',
  },
  peers: {
    title: 'Who does the same',
    asks: 'A province: who in its region opens up procurement, and who to ask.',
  },
  plugins: {
    title: 'The plugins',
    asks: 'Anyone: the directory of plugins, and what the graph is made of today.',
  },
  'portal-operations': {
    title: 'How the reading of a portal goes',
    asks: 'A province: the last readings of its portal, and what did not enter and why.',
  },
  'province-page': {
    title: 'The page of a province',
    asks: 'Someone building a site: the profile of a province, its portals, data and initiatives.',
  },
  recognitions: {
    title: 'The recognitions',
    asks: 'Anyone: what was recognised, in which category and by which evaluation.',
  },
  search: {
    title: 'Search everything',
    asks: 'Anyone: words over the whole graph, with a count of what was found.',
  },
  statistics: {
    title: 'A table, then and now',
    asks: 'A researcher: a count by three dimensions, as it was known at the end of 2020 and today.',
  },
};

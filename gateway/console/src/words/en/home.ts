/** The home page. */
import type { home as spanish } from '../es/home.js';

export const home: typeof spanish = {
  home: {
    title: 'Open government of Argentina, in one place',
    lead: 'The commitments, data portals and recognitions of the nation, its 24 jurisdictions and their local governments, side by side. Every figure says where it comes from and from when it is.',
    searchLabel: 'Search initiatives, data and institutions',
    searchButton: 'Search',
    searchHint: 'For example: participatory budget',
    mapTitle: 'The 24 jurisdictions',
    mapHint: 'Choose what to look at. Each square leads to the page of its jurisdiction.',
    colourBy: 'Show',
    legend: 'Key',
    noData: 'No data: nobody has surveyed it yet',
    table: 'See the map’s data as a table',
    tableCaption: 'The map’s data, by jurisdiction. “No data” is not zero.',
    jurisdiction: 'Jurisdiction',
    figures: 'In figures',
    localGovernments: 'Local governments listed',
    initiatives: 'Initiatives',
    datasets: 'Datasets',
    portals: 'Known portals',
    answering: 'Portals that answer',
    unread: 'No data: no portal has been read yet',
    fresh: 'The index is up to date with all its sources. Last change: {{date}}.',
    behind: 'The index is behind with {{sources}}. These figures may change.',
    noChange: 'The index is up to date with all its sources; nothing has changed yet.',
  },
  metric: {
    initiatives: {
      name: 'Initiatives',
      about: 'How many registered initiatives there are of each jurisdiction and its local governments.',
    },
    portals: {
      name: 'Portals',
      about: 'How many data portals are known. Zero means that somebody looked and found none.',
      source:
        'Counted from the portals registered in this hub; where there are none, according to the survey that follows.',
    },
    goals: {
      name: 'SDG coverage',
      about: 'How many of the 17 Sustainable Development Goals its initiatives have to do with.',
      source: 'Counted by this hub from the registered initiatives and their links with the SDGs.',
    },
    quality: {
      name: 'Metadata quality',
      about: 'How complete the metadata of its datasets is, from 0 to 100.',
      source: 'Worked out by this hub from what the portals of each jurisdiction publish.',
    },
  },
};

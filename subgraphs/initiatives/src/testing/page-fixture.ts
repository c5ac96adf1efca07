/** A short page of our own in the form of a commitment's page, to be bent by tests. */
export interface PageFixture {
  readonly heading?: string;
  readonly facts?: readonly string[];
  readonly policyAreas?: string;
  readonly description?: readonly string[];
  readonly commitments?: readonly string[];
}

export const ENTRIES = {
  own: '-\nFederal Program on Open Government\nAR0090, 2019, Capacity Building',
  water: '-\nPublishing Water and Sanitation Data\nAR0085, 2019, E-Government',
  bare: '-\nBest Practices Manual Open Government\nAR0008, 2013,',
} as const;

export function pageOf({
  heading = 'Federal Program on Open Government (AR0090)',
  facts = [
    'Action Plan: Argentina Action Plan 2019-2022',
    'Action Plan Cycle: 2019',
    'Status: Active',
    'Institutions',
    'Lead Institution: Direction of Open Government, Secretariat of Modernization. CLADH & Poder Ciudadano',
    'Support Institution(s): CLADH & Poder Ciudadano',
  ],
  policyAreas = 'Capacity Building, Public Participation, Subnational, Sustainable Development Goals',
  description = [
    'What is the public problem that the commitment will address?',
    'Openness is uneven.',
    '● It is scarce in the ñandú’s country.',
    'Additional information',
    'Is that all? Not yet.',
  ],
  commitments = [ENTRIES.own, ENTRIES.water, ENTRIES.bare],
}: PageFixture = {}): string {
  const overview = ['Overview', 'At-a-Glance', ...facts, 'Policy Areas', policyAreas];
  // Where it is stuck to the line before, it has none of its own.
  const title = policyAreas.endsWith('Description') ? [] : ['Description'];
  return [heading, ...overview, ...title, ...description, 'Commitments', ...commitments].join('\n');
}

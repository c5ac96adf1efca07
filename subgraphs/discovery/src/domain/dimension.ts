/** What initiatives and datasets are counted by, and whatever else is found. */

export enum StatisticsSubject {
  INITIATIVE = 'INITIATIVE',
  DATASET = 'DATASET',
}

export enum Dimension {
  TYPE = 'TYPE',
  KIND = 'KIND',
  PROVINCE = 'PROVINCE',
  REGION = 'REGION',
  JURISDICTION = 'JURISDICTION',
  SDG_GOAL = 'SDG_GOAL',
  SDG_TARGET = 'SDG_TARGET',
  YEAR = 'YEAR',
  STATUS = 'STATUS',
  STAGE = 'STAGE',
  PRINCIPLE = 'PRINCIPLE',
  MECHANISM = 'MECHANISM',
  LISTED_AREA = 'LISTED_AREA',
  POLICY_AREA = 'POLICY_AREA',
  COMPLETION = 'COMPLETION',
  EARLY_RESULTS = 'EARLY_RESULTS',
  AMBITION = 'AMBITION',
  ORGANIZATION = 'ORGANIZATION',
  ACTION_PLAN = 'ACTION_PLAN',
  RECOGNISED = 'RECOGNISED',
  LICENCE = 'LICENCE',
  LICENCE_OPEN = 'LICENCE_OPEN',
  FORMAT = 'FORMAT',
  THEME = 'THEME',
  KEYWORD = 'KEYWORD',
  PORTAL = 'PORTAL',
  PUBLISHER = 'PUBLISHER',
  FRESHNESS = 'FRESHNESS',
  TRUST = 'TRUST',
  FEED = 'FEED',
}

const OF_BOTH = ['PROVINCE', 'REGION', 'JURISDICTION', 'SDG_GOAL', 'SDG_TARGET', 'YEAR', 'TRUST'] as const;

export const DIMENSIONS: Readonly<Record<StatisticsSubject, readonly Dimension[]>> = {
  INITIATIVE: [
    ...OF_BOTH.map((name) => Dimension[name]),
    Dimension.KIND,
    Dimension.STATUS,
    Dimension.STAGE,
    Dimension.PRINCIPLE,
    Dimension.MECHANISM,
    Dimension.LISTED_AREA,
    Dimension.POLICY_AREA,
    Dimension.COMPLETION,
    Dimension.EARLY_RESULTS,
    Dimension.AMBITION,
    Dimension.ORGANIZATION,
    Dimension.ACTION_PLAN,
    Dimension.RECOGNISED,
  ],
  DATASET: [
    ...OF_BOTH.map((name) => Dimension[name]),
    Dimension.LICENCE,
    Dimension.LICENCE_OPEN,
    Dimension.FORMAT,
    Dimension.THEME,
    Dimension.KEYWORD,
    Dimension.PORTAL,
    Dimension.PUBLISHER,
    Dimension.FRESHNESS,
  ],
};

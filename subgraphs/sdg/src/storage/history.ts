import type { HistoryDeclaration } from '@grafo-abierto/subgraph-kit';
import type { AlignmentEntities } from './alignment.entity.js';
import type { FrameworkEntities } from './framework.entity.js';
import type { OfficialTextEntity } from './official-text.entity.js';

type SdgEntities = readonly [...FrameworkEntities, typeof OfficialTextEntity, ...AlignmentEntities];

const TITLE = ['titleEs', 'titleEn'] as const;

/** What each history keeps. An official text has one of its own, since it has a source of its own. */
export const sdgHistory: HistoryDeclaration<SdgEntities> = {
  SdgGoal: { table: 'goal', key: 'number', state: { name: ['nameEs', 'nameEn'], title: TITLE } },
  SdgTarget: { table: 'target', state: { title: TITLE, goal: ['goalNumber'] } },
  SdgIndicator: {
    table: 'indicator',
    state: {
      code: ['code'],
      frameworkVersion: ['frameworkVersion'],
      title: TITLE,
      target: ['targetId'],
    },
  },
  SdgOfficialText: {
    table: 'official_text',
    key: 'subject',
    state: { text: ['textEs', 'textEn'], rawText: ['rawTextEs', 'rawTextEn'] },
  },
  SdgAlignment: {
    table: 'alignment',
    state: {
      relation: ['relation'],
      basis: ['basis'],
      confidence: ['confidence'],
      rationale: ['rationaleEs', 'rationaleEn'],
      method: ['method'],
      author: ['author'],
      asOf: ['asOf'],
      target: ['targetId'],
      subject: ['subjectType', 'subjectId'],
    },
  },
};

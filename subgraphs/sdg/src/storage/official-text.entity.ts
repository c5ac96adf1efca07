import { defineEntity, p } from '@mikro-orm/core';

/** What the United Nations say a goal, a target or an indicator is. */
export const OfficialTextEntity = defineEntity({
  name: 'OfficialText',
  tableName: 'official_text',
  properties: {
    /** `16`, `16.7` or `16.7.1@2020-refined`: no two kinds write theirs alike. */
    subject: p.string().primary(),
    textEs: p.string().nullable(),
    textEn: p.string().nullable(),
    /** As the document says it, where that is not the same letter by letter. */
    rawTextEs: p.string().nullable(),
    rawTextEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

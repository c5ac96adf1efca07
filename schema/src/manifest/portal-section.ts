import { z } from 'zod';

/** The software that the hub can read, and `other` for a portal that is only known to be there. */
export const PORTAL_SOFTWARE = ['ckan', 'dkan', 'data-json', 'table', 'other'] as const;

/** Minute, hour, day, month, day of the week: `30 4 * * *`. */
const CRON = /^\S+( \S+){4}$/;

const schedule = z.string().regex(CRON, 'five fields of a cron line').optional().meta({
  description: 'When it is read, as a cron line in the time of Buenos Aires; once a day unless said.',
});

const address = z.strictObject({
  software: z
    .enum(PORTAL_SOFTWARE)
    .meta({ description: 'What answers there; `other` is known and not read.' }),
  url: z.url({ protocol: /^https?$/ }).meta({ description: 'Its entrance, its data.json, or its table.' }),
  schedule,
});

const file = z.strictObject({
  software: z.literal('table'),
  file: z.string().min(1).meta({ description: 'A table in the hub’s folder of tables.' }),
  schedule,
});

/** A portal or a table that is harvested: a whole plugin without a line of code. */
export const portalSection = z.union([address, file]);

export type PortalSection = z.infer<typeof portalSection>;

/** A `data.json` often states its licence after its datasets: what inherits it is judged again, from what is stored. */

import { readDataset } from '@grafo-abierto/connectors';
import { DatasetPresence } from '@grafo-abierto/subgraph-kit';
import { Breather } from './breather.js';
import type { HarvestRun } from './harvest-run.js';
import { prepareRecord } from './prepare-record.js';

const PAGE = 200;

export async function relicense(run: HarvestRun, catalogLicence: string | null): Promise<void> {
  const breather = new Breather();
  const portalId = run.claim.portal.id;
  let rows: { readonly id: string; readonly raw: Readonly<Record<string, unknown>> | null }[] = [];
  do {
    rows = await inheritors(run, rows.at(-1)?.id ?? '');
    for (const { raw } of rows) {
      if (raw === null) continue;
      const dataset = readDataset(raw, null);
      const place = { index: 0, label: 'dataset', identifier: dataset.identifier };
      await run.rewrite(prepareRecord(dataset, place, { portalId, catalogLicence }));
      await breather.breathe();
    }
  } while (rows.length === PAGE);
  await run.flush();
}

/** Datasets without a licence of their own. */
function inheritors({ tools, claim }: HarvestRun, after: string) {
  return tools.reads
    .selectFrom('dataset')
    .select(['id', 'raw'])
    .where('portalId', '=', claim.portal.id)
    .where('presence', '=', DatasetPresence.LISTED)
    .where((is) => is.or([is('licenceFrom', 'is', null), is('licenceFrom', '=', 'CATALOG')]))
    .where('id', '>', after)
    .orderBy('id')
    .limit(PAGE)
    .execute();
}

import { refuse } from '@grafo-abierto/subgraph-kit';
import { isPreviewId } from '../../domain/preview/preview-ids.js';
import type { Row } from '../entities.js';
import type { CatalogWrite } from './portal-write.js';

/**
 * A look that something is made of, locked until the write ends; a table is used once.
 *
 * @throws WriteRefusal `GRAFO_PREVIEW_UNKNOWN`
 */
export async function lockPreview({ reads }: CatalogWrite, id: string): Promise<Row<'portal_preview'>> {
  if (!isPreviewId(id)) throw refuse('GRAFO_PREVIEW_UNKNOWN', ['input', 'previewId']);
  const preview = await reads
    .selectFrom('portal_preview')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const isSpent =
    preview !== undefined &&
    preview.report !== null &&
    preview.tableName !== null &&
    preview.content === null;
  if (preview === undefined || isSpent) throw refuse('GRAFO_PREVIEW_UNKNOWN', ['input', 'previewId']);
  return preview;
}

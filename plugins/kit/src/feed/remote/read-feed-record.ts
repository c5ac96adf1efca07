import { detailOf } from '../feed-entity.js';
import { type FeedRecord, feedRecordSchema } from '../feed-record.js';
import { BadLine } from './feed-lines.js';

/** @throws BadLine with what is wrong, and nothing of what stands there */
export function readFeedRecord(line: string): FeedRecord {
  const parsed = feedRecordSchema.safeParse(parse(line));
  if (!parsed.success) throw new BadLine(detailOf(parsed.error));
  return parsed.data;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The parser's own error quotes the text.
    throw new BadLine('JSON');
  }
}

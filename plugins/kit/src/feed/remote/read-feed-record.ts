import { detailOf } from '../feed-entity.js';
import { type FeedRecord, feedRecordSchema } from '../feed-record.js';
import { BadLine } from './feed-lines.js';

/** In JSON as we write it: a zero, or half of a character, which no database keeps. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** @throws BadLine with what is wrong, and nothing of what stands there */
export function readFeedRecord(line: string): FeedRecord {
  const parsed = feedRecordSchema.safeParse(parse(line));
  if (!parsed.success) throw new BadLine(detailOf(parsed.error));
  if (UNSTORABLE.test(JSON.stringify(parsed.data))) throw new BadLine('U+0000, U+D800…U+DFFF');
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

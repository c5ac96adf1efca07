import { GrafoError } from '@grafo-abierto/schema';
import type { FeedRecord } from '../../feed/feed-record.js';
import { feedRecordSchema } from '../../feed/feed-record.js';
import type { PluginPromise } from '../plugin-promise.type.js';
import type { PluginUnderTest } from '../plugin-under-test.js';
import { singleField } from '../trying/entity-types.js';

/** As many as the hub sends in one call. */
const AT_ONCE = 500;

export const tellsItsChanges: PluginPromise = {
  name: 'begins its feed with one record of each entity, and goes on from any of them',
  keep: async (subject) => {
    const records = await subject.feed();
    refuseMisshapen(records);
    const names = records.map(nameOf);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) refuse(`${twice} 2×`);
    const last = records.at(-1);
    if (last === undefined) return;
    const [after] = await subject.feedAfter(last.position);
    if (after !== undefined && names.includes(nameOf(after)) && !isChanged(after, records))
      refuse(`after=${last.position} → ${nameOf(after)}`);
    await refuseForeignPosition(subject);
  },
};

export const answersItsFeed: PluginPromise = {
  name: 'answers every entity that its feed names',
  keep: async (subject) => {
    const records = (await subject.feed()).filter(({ deleted }) => !deleted);
    for (const [type, named] of Map.groupBy(records, (record) => record.type)) {
      const entity = subject.entities.find((one) => one.type.name === type);
      const key = entity && singleField(entity.keys);
      const [first] = named;
      if (key === undefined) throw unresolved(type, first?.id ?? '');
      for (let start = 0; start < named.length; start += AT_ONCE) {
        const part = named.slice(start, start + AT_ONCE);
        const { entities } = await subject.ask(
          type,
          part.map(({ id }) => ({ [key]: id })),
          `{ ${key} }`,
        );
        const lost = part.find((_record, index) => !entities[index]);
        if (lost !== undefined) throw unresolved(type, lost.id);
      }
    }
  },
};

function refuseMisshapen(records: readonly FeedRecord[]): void {
  for (const record of records) {
    const { success, error } = feedRecordSchema.safeParse(record);
    if (!success) refuse(`${nameOf(record)}: ${error.issues.map(({ path }) => path.join('.')).join(', ')}`);
  }
}

/** A feed that takes any position would leave out what a reader of another one has not seen. */
async function refuseForeignPosition(subject: PluginUnderTest): Promise<void> {
  const isRefused = await subject.feedAfter('grafo-nobody-has-this').then(
    () => false,
    (error: unknown) => error instanceof GrafoError && error.code === 'GRAFO_FEED_POSITION_UNKNOWN',
  );
  if (!isRefused) refuse('after=grafo-nobody-has-this');
}

/** The world goes on while a feed is tried. */
function isChanged(record: FeedRecord, before: readonly FeedRecord[]): boolean {
  return before.every(({ position }) => position !== record.position);
}

function refuse(detail: string): never {
  throw new GrafoError('GRAFO_CONFORMANCE_FEED_INVALID', { detail });
}

function unresolved(type: string, id: string): GrafoError {
  return new GrafoError('GRAFO_CONFORMANCE_FEED_UNRESOLVED', { type, id });
}

function nameOf({ type, id }: FeedRecord): string {
  return `${type} ${id}`;
}

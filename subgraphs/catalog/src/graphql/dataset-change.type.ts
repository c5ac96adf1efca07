import { connectionOf, describe } from '@grafo-abierto/plugin-kit';
import { Field, ObjectType } from 'type-graphql';
import { DatasetPresence } from '../domain/dataset-vocabulary.js';
import { changeOf } from './catalog-change.type.js';
import { RAW } from './raw-value.js';

@ObjectType({
  simpleResolvers: true,
  ...describe('Lo que un conjunto de datos era después de un cambio.', 'What a dataset was after a change.'),
})
export class DatasetState {
  @Field(() => String, describe('Título entonces; ver Dataset.', 'Title then; see Dataset.'))
  title!: string;

  @Field(() => String, RAW)
  rawIssued!: string | null;

  @Field(() => String, RAW)
  rawModified!: string | null;

  @Field(() => String, RAW)
  rawPeriodicity!: string | null;

  @Field(() => String, RAW)
  rawLicence!: string | null;

  @Field(() => DatasetPresence, describe('Si su portal lo publicaba.', 'Whether its portal published it.'))
  presence!: DatasetPresence;
}

export const DatasetChange = changeOf(
  'Dataset',
  describe('Un cambio de un conjunto de datos en este grafo.', 'A change of a dataset in this graph.'),
  () => DatasetState,
);

export const DatasetHistoryConnection = connectionOf('DatasetHistory', () => DatasetChange);

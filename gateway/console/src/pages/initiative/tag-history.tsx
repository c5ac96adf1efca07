import { useTranslation } from 'react-i18next';
import {
  ConsoleInitiativeTagsDocument,
  type ConsoleTagsFragment,
  type TagKind,
} from '../../graph/generated/initiative-page.js';
import { inLanguage } from '../../parts/in-language.js';
import { ListSection } from '../../parts/list-section.js';
import { SourceLine } from '../../parts/source-line.js';
import { useFormat } from '../../parts/use-format.js';
import { useLanguage } from '../../places/use-language.js';
import type { InitiativePart } from './initiative-part.js';
import { ReadingList } from './reading-list.js';
import { type Reading, readingsOf } from './readings.js';
import { useReadingWords } from './use-reading-words.js';

type Tag = ConsoleTagsFragment['tagObservations'][number];

/** The initiative's own provenance stands on its page already. */
type Tagged = ConsoleTagsFragment & { readonly provenance: { readonly transform: string | null } };

const KINDS: readonly TagKind[] = ['LISTED_AREA', 'POLICY_AREA'];

/** The tags that the source showed, reading by reading: what was seen once stays told. */
export function TagHistory({ initiative, variables }: InitiativePart<Tagged>) {
  const { t } = useTranslation();
  const { tagObservations, provenance } = initiative;
  const question = { document: ConsoleInitiativeTagsDocument, variables };
  return (
    <ListSection
      id="tags"
      title={t('initiative.tags')}
      sources={[]}
      question={question}
      rows="initiative.tagObservations"
    >
      <p>{t('initiative.tagsHint')}</p>
      {KINDS.map((kind) => (
        <TagsOfKind
          key={kind}
          kind={kind}
          tags={tagObservations.filter((each) => each.kind === kind)}
          told={provenance.transform}
        />
      ))}
    </ListSection>
  );
}

interface TagsOfKindProps {
  readonly kind: TagKind;
  readonly tags: readonly Tag[];
  readonly told: string | null;
}

function TagsOfKind({ kind, tags, told }: TagsOfKindProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const words = useReadingWords();
  const readings = readingsOf(tags);
  const [first, ...others] = readings.map((reading) => ({
    key: reading.key,
    // A list shows one area alone, so that a later one takes its place; of the other tags nobody knows that.
    when: words(reading, kind === 'LISTED_AREA' && differs(reading, readings[0])),
    what: list(reading.observations.map(({ name, value }) => name ?? value)),
    more: <AsPublished tags={reading.observations} told={told} />,
    isCurrent: reading.isLast === true,
  }));
  return first ? <ReadingList title={t(`initiative.tagKind.${kind}`)} moments={[first, ...others]} /> : null;
}

const valuesOf = ({ observations }: Reading<Tag>) => observations.map(({ value }) => value).join();

const differs = (one: Reading<Tag>, other: Reading<Tag> | undefined) =>
  other !== undefined && valuesOf(one) !== valuesOf(other);

function AsPublished({ tags, told }: Pick<TagsOfKindProps, 'tags' | 'told'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const notes = new Set(tags.flatMap(({ provenance }) => provenance.transform ?? []));
  const raw = [...new Set(tags.flatMap(({ rawValue }) => rawValue ?? []))];
  const versions = new Set(tags.flatMap(({ vocabularyVersion }) => vocabularyVersion ?? []));
  return (
    <>
      {raw.length > 0 && (
        <span className="aside">{t('initiative.publishedAs', { text: raw.join('; ') })}</span>
      )}
      {[...versions].map((version) => (
        <span key={version} className="aside">
          {t('initiative.vocabulary', { version })}
        </span>
      ))}
      {[...notes]
        .filter((note) => note !== told)
        .map((note) => (
          <span key={note}>{inLanguage(note, language)}</span>
        ))}
      <SourceLine sources={tags.map(({ provenance }) => provenance)} />
    </>
  );
}

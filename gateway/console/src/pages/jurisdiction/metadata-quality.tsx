import { useTranslation } from 'react-i18next';
import {
  ConsoleJurisdictionQualityDocument,
  type ConsoleJurisdictionQualityQuery,
} from '../../graph/generated/jurisdiction-quality.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bars } from '../../parts/bars.js';
import { BarBones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';

/** How complete the metadata of the place's datasets are, in all and in each respect; nothing where there are none. */
export function MetadataQuality({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(ConsoleJurisdictionQualityDocument, { id });
  const question = { document: ConsoleJurisdictionQualityDocument, variables: { id } };
  const { data, failed } = answer;
  const hasFailed = failed.has('metadataQuality') || failed.has('jurisdiction');
  if (data?.jurisdiction?.metadataQuality === null && !hasFailed) return null;
  return (
    <>
      <h3>{t('jurisdiction.metadataQuality')}</h3>
      <Part
        answer={answer}
        of={({ jurisdiction }) => jurisdiction?.metadataQuality}
        skeleton={<BarBones bars={5} />}
      >
        {(quality) => (
          <>
            <Dimensions quality={quality} />
            <p className="source">{t('metric.quality.source')}</p>
            <Tools
              of={t('jurisdiction.metadataQuality')}
              question={question}
              rows={{ ...question, rows: 'jurisdiction.metadataQuality.dimensions' }}
            />
          </>
        )}
      </Part>
    </>
  );
}

type Quality = NonNullable<NonNullable<ConsoleJurisdictionQualityQuery['jurisdiction']>['metadataQuality']>;

function Dimensions({ quality: { score, maximum, datasets, dimensions } }: { readonly quality: Quality }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <>
      <p>
        {t('jurisdiction.qualityOf', {
          score: number(outOfHundred({ score, maximum })),
          datasets: number(datasets),
        })}
      </p>
      <Bars
        label={t('jurisdiction.metadataQuality')}
        most={100}
        rows={dimensions.map((each) => ({
          id: each.dimension,
          name: t(`jurisdiction.dimension.${each.dimension}`),
          count: outOfHundred(each),
        }))}
      />
    </>
  );
}

function outOfHundred({ score, maximum }: { readonly score: number; readonly maximum: number }): number {
  return maximum === 0 ? 0 : Math.round((100 * score) / maximum);
}

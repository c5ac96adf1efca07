import { reportProblem } from '@grafo-abierto/plugin-kit';
import type { FileReport } from '../index/copy.type.js';
import { isWebAddress } from '../source/open-source.js';
import type { SourceType } from './source.type.js';

/** A file as its readers see it: paths of whoever runs the plugin are not for them. */
export function sourceOf({ address, findings, failure, ...file }: FileReport): SourceType {
  const isWeb = isWebAddress(address);
  const all = failure === null ? findings : [...findings, { ...failure, count: 1 }];
  return {
    ...file,
    url: isWeb ? address : null,
    isWhole: failure === null,
    findings: all.map(({ code, count, parameters }) => {
      const { es, en } = reportProblem(code, isWeb ? parameters : { ...parameters, url: '…' }).message;
      return { code, count, message: `${es} / ${en}` };
    }),
  };
}

/** How much of what the Perfil Nacional requires of a dataset is there, and well written. */
import type { Findings } from '../perfil/findings.js';

const OF_DATASET = [
  'identifier',
  'title',
  'description',
  'publisher.name',
  'superTheme',
  'distribution',
  'accrualPeriodicity',
  'issued',
];
const OF_FILE = ['identifier', 'title', 'accessURL', 'downloadURL', 'issued'];

/** From 0 to 1: each of the 8 fields of the dataset counts as one, and each of the 5 of its files by their share. */
export function complianceShare(findings: Findings, files: number): number {
  const ofDataset = OF_DATASET.filter((field) => !findings.breaks(field)).length;
  const ofFiles = OF_FILE.map((field) => {
    let sound = 0;
    for (let index = 0; index < files; index++)
      if (!findings.breaks(`distribution[${index}].${field}`)) sound++;
    return files === 0 ? 0 : sound / files;
  });
  return (ofDataset + ofFiles.reduce((sum, each) => sum + each, 0)) / (OF_DATASET.length + OF_FILE.length);
}

/** Says once for a dataset what is wrong with the licences that it and its files have. */
import type { LicenceValue } from '../values/licence.type.js';
import type { Findings } from './findings.js';
import type { RuleName } from './rules.js';

/** @param files the licence that holds for each file, its own or an inherited one */
export function judgeLicences(
  findings: Findings,
  dataset: LicenceValue,
  files: readonly LicenceValue[],
): void {
  const holding = files.length === 0 ? [dataset] : files;
  if (holding.some(({ reason }) => reason === 'NOT_STATED')) findings.add('licence-missing', 'license');
  noteLicence(findings, 'license', dataset);
  files.forEach((licence, index) => {
    if (licence.from === 'DISTRIBUTION') noteLicence(findings, `distribution[${index}].license`, licence);
  });
}

function noteLicence(findings: Findings, path: string, { id, reason, raw }: LicenceValue): void {
  const rule = ruleOf(reason, id);
  if (rule !== null)
    findings.add(rule, path, raw === null || rule === 'licence-missing' ? {} : { value: raw });
}

function ruleOf(reason: LicenceValue['reason'], id: string | null): RuleName | null {
  switch (reason) {
    case 'NOT_STATED':
      return null;
    case 'SAID_UNSTATED':
      return 'licence-missing';
    case 'UNRECOGNISED':
      return 'licence-unrecognised';
    case 'OPEN_BY_DEFINITION':
      return id !== null && /^CC-BY(-SA)?$/.test(id) ? 'licence-version-missing' : null;
    default:
      return 'licence-not-open';
  }
}

/**
 * A code of the framework that sorts as text: `16.10` follows `16.9`, and letters follow numbers (`16.10`, `16.a`).
 *
 * Every number is written with three digits: `16.7.1` becomes `016.007.001`. Compare them byte by byte.
 */
export function sortKeyOf(code: string): string {
  return code
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? part.padStart(3, '0') : part))
    .join('.');
}

/** The goal that a target's code belongs to: 16 of `16.7`. */
export function goalNumberOf(targetCode: string): number {
  return Number(targetCode.split('.', 1)[0]);
}

/** The target that an indicator's code belongs to: `16.7` of `16.7.1`. */
export function targetCodeOf(indicatorCode: string): string {
  return indicatorCode.slice(0, indicatorCode.lastIndexOf('.'));
}

/** The United Nations' URI of a goal or a target; that of an indicator does not follow from its code. */
export function uriOf(code: string): string {
  return `http://metadata.un.org/sdg/${code}`;
}

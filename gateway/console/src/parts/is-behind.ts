/** Seconds by which an index may be behind before a person would notice. */
const UNNOTICED = 60;

/** Whether something of a source may be missing in what was counted and found. */
export function isBehind({
  behindSeconds,
  failingSince,
}: {
  readonly behindSeconds: number | null;
  readonly failingSince: string | null;
}): boolean {
  return failingSince !== null || behindSeconds === null || behindSeconds > UNNOTICED;
}

/** What could not be counted, in the graph's own words. */
export function Excluded({ sources }: { readonly sources: readonly { readonly reason: string }[] }) {
  if (sources.length === 0) return null;
  return (
    <p className="note" role="status">
      {sources.map(({ reason }) => reason).join(' ')}
    </p>
  );
}

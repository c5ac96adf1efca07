/** Lines where text will be. */
export function Bones({ lines }: { readonly lines: number }) {
  return (
    <>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
        <span key={line} className={line % 3 === 2 ? 'bone short' : 'bone'} />
      ))}
    </>
  );
}

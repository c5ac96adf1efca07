/** Whoever publishes a portal decides how long its texts are; what is kept of a look at it is told in short ones. */
const CHARACTERS = 500;

/** The same with each text cut, but for addresses, which are of no use in part. */
export function cutTexts<Value>(value: Value): Value {
  // Only texts change, so the shape is the same.
  return JSON.parse(JSON.stringify(value), (name, part: unknown) =>
    typeof part === 'string' && part.length > CHARACTERS && name !== 'url'
      ? `${part.slice(0, CHARACTERS - 1)}…`
      : part,
  ) as Value;
}

/** Between two facts told in one line: where it breaks, the line may end in this, and none begins with it. */
export const BETWEEN = '\u00a0· ';

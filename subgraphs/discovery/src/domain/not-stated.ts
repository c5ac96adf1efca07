/** The value of what no source states: never "no", never zero. */
export const NOT_STATED = 'NOT_STATED';

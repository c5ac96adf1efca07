/** Every rule by its name. */
export type RuleName = string;

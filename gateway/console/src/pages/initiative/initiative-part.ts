/** What the questions of an initiative's page are asked with. */
export type InitiativeVariables = Readonly<{ id: string; lang: 'ES' | 'EN' }>;

/** What each part of an initiative's page is given. */
export interface InitiativePart<Fragment> {
  readonly initiative: Fragment;
  /** Of the question for it. */
  readonly variables: InitiativeVariables;
}

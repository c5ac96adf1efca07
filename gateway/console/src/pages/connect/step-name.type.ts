/** The steps by which a portal is connected, as the address names them. */
export type StepName = 'address' | 'looking' | 'found' | 'owner';

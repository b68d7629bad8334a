/** Where a person stands between the strict white hat and the open networker. */
export const STANCES = ['met', 'known', 'context', 'conversation', 'open'] as const;
export type Stance = (typeof STANCES)[number];

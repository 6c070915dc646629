/** «21.30», as it is written and typed. */
export const clockWords = (minutes: number): string => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`

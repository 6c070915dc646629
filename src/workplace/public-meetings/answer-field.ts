/** Where the answer to a question is written: several stand on the page, each to be told from the others. */
export const answerField = (question: string): string => `svar-${question}`

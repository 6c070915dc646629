/**
 * What whoever voiced a suggestion is asked back, and what they reply. Owns questions and replies; the chain says that it was asked. Knows the
 * suggestions around it.
 */
export { askBack, replyToQuestion } from './ask-back.ts'
export { questionsOf, type AskedBack } from './find-questions.ts'

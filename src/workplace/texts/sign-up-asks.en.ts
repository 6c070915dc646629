import type { WorkTexts } from '../texts.nb.ts'

export const signUpAsks: WorkTexts['signUpAsks'] = {
  firstTitle: 'Who comes first?',
  firstLead:
    'Members, or those who live in the area, can have places before others. They say themselves that they belong. Leave empty when all are alike.',
  who: 'Those who come first',
  whoHint: 'As it stands after “I am”: a member of the residents’ association, living at Borgen.',
  until: 'Days before the date when all others get what is left',
  untilHint: 'For instance 7.',
  title: 'Questions to those who sign up',
  lead: 'Three at most, and only what you must know to make ready. Do not ask about health, belief or national identity numbers.',
  numbered: (number) => `Question ${number}`,
  none: 'not in use',
  question: 'What do you ask?',
  questionHint: 'Leave empty when you do not need it. If you write another question, the answers to the old one are not carried over.',
  why: 'Why?',
  whyHint: 'Stands beside the question, so that whoever answers knows what it is for.',
  noWhy: 'Write why you ask. Without a reason you cannot ask.',
  answer: 'How do they answer?',
  answers: { text: 'They write an answer', yes: 'They tick yes' },
  needed: 'They must answer',
  keep: 'Days the answer is kept after the date',
  keepHint: '90 at most. 0: it is deleted the same night.',
  twice: 'You have written the same question twice.',
}

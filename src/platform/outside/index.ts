/** What is asked of servers that are not ours: public addresses only, short, small, and without following where they point. */
export { OutsideFault, readOutside, type OutsideAnswer } from './read-outside.ts'

/** What is asked of servers that are not ours: public addresses only, short and small; where they point is judged as they are. */
export { askOutside, OutsideFault, readOutside, readTextOutside, type OutsideAnswer } from './read-outside.ts'

/** What somebody had typed when they had to show more surely who they are: kept until they are back, also without JavaScript. */
export { forgetForm, keepForm, keptForm } from './kept-form.ts'

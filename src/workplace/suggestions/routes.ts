import { Hono } from 'hono'
import { staff } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { answerPage, considerSuggestion } from './answer-page.tsx'
import { suggestionsPage } from './list-page.tsx'
import { saveSupportRule, supportRulePage } from './support-rule.tsx'

const may = staff('suggestion.answer', 'anywhere')
const mayRule = staff('proposal.decide', 'anywhere')

/** What residents suggest: read, answered, merged and sent on. Which of them somebody holds is asked in each query. */
export const suggestionRoutes = new Hono<Env>()
  .get('/arbeid/innspill', may, suggestionsPage)
  .get('/arbeid/innspill/regel', mayRule, supportRulePage)
  .post('/arbeid/innspill/regel', mayRule, saveSupportRule)
  .get('/arbeid/innspill/:nr', may, answerPage)
  .post('/arbeid/innspill/:nr', may, considerSuggestion)

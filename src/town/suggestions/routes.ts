import { Hono } from 'hono'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { suggestionMapPicture } from './map-picture.ts'
import { suggestionMapPage } from './map-page.tsx'
import { suggestionFeed, suggestionsFeed } from './feed.ts'
import { helpPage, sendHelpAnswer } from './help-page.tsx'
import { suggestionsPage } from './list-page.tsx'
import { questionPage, sendReply } from './question-page.tsx'
import { suggestionPage } from './suggestion-page.tsx'
import { sendSupport, supportPage } from './support-page.tsx'
import { sendSuggestion, voicePage } from './voice-page.tsx'

/** What is said of a neighbourhood, and what became of it, as everybody reads it. */
export const suggestionRoutes = new Hono<Env>()
  .get('/innspill', open, suggestionsPage)
  .get('/innspill/ny', open, voicePage)
  .post('/innspill/ny', open, sendSuggestion)
  .get('/innspill/kart', open, suggestionMapPage)
  .get('/innspill/kart/bilde', open, suggestionMapPicture)
  .get('/innspill/atom', open, suggestionsFeed)
  .get('/innspill/:nr', open, suggestionPage)
  .get('/innspill/:nr/atom', open, suggestionFeed)
  .get('/innspill/:nr/stotte', open, supportPage)
  .post('/innspill/:nr/stotte', open, sendSupport)
  .get('/kvittering/:token/hjelp', open, helpPage)
  .post('/kvittering/:token/hjelp', open, sendHelpAnswer)
  .get('/kvittering/:token/innspill', open, questionPage)
  .post('/kvittering/:token/innspill', open, sendReply)

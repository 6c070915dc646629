import { Hono } from 'hono'
import type { Env } from '../../platform/http/context.ts'
import { hubApi } from './hubs.ts'
import { municipalityApi } from './municipality.ts'
import { nearestApi } from './nearest.ts'
import { newsApi } from './news.ts'
import { placesApi } from './places.ts'
import { providerApi } from './providers.ts'

/** The hubs' part of the JSON API. */
export const hubsApi = new Hono<Env>()
  .route('/', hubApi)
  .route('/', municipalityApi)
  .route('/', nearestApi)
  .route('/', placesApi)
  .route('/', providerApi)
  .route('/', newsApi)

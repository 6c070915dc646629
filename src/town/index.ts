/**
 * Town: whatever shows several features at once. Front page, the hubs' pages, search, map, poster, wall,
 * feeds, and the pages a public site owes its visitors. Owns nearly no data; composes over others' doors.
 */
export { errorPage } from './duty/error-page.tsx'
export { contactAddress } from './duty/front-desk.ts'
export { actDates } from './calendar/act-dates.ts'
export { actKinds } from './act/act-kinds.ts'
export { actsApi } from './act/api.ts'
export { followingApi } from './act/following-api.ts'
export { townRoutes } from './routes.ts'
export { topics } from './topics.ts'
export { sittingApi } from './bodies/api.ts'
export { proposalsApi } from './proposals/api.ts'
export { meetingApi } from './public-meeting/api.ts'
export { meetingStream } from './public-meeting/stream.ts'
export { roomsApi } from './rooms/api.ts'
export { signUpApi } from './sign-up/api.ts'
export { volunteersApi } from './volunteers/api.ts'
export { searchApi } from './search/api.ts'
export { queueApi } from './queue/api.ts'
export { queueStream } from './queue/stream.ts'
export { servicesApi } from './services/api.ts'
export { timesApi } from './services/times-api.ts'

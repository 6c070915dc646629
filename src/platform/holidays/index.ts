/** Norwegian public holidays, reckoned and named. Knows nothing of who closes on them. */
export { holidayOn, publicHoliday, publicHolidays, type Holiday, type HolidayKey } from './holiday.ts'

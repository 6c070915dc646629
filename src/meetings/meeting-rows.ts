import { plainRows } from '../hubs/items/index.ts'
import { AgendaItem } from './agenda-item.ts'
import { BodyMeeting } from './body-meeting.ts'

export const {
  put: putMeeting,
  remove: removeMeeting,
  read: readMeetings,
} = plainRows({ table: 'bodyMeeting', shape: BodyMeeting, order: ['day', 'number', 'key'], isCounted: true })
export const {
  put: putAgendaItem,
  remove: removeAgendaItem,
  read: readAgenda,
} = plainRows({ table: 'agendaItem', shape: AgendaItem, order: ['bodySlug', 'meeting', 'number'] })

import type { Session } from '../../activities/index.ts'
import { activityPaths } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import { paths, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { isoWithOffset } from '../../platform/time/index.ts'
import { plainSenderNames } from './senders.ts'
import { isVenueUntold } from './venue.ts'

interface Told {
  hub: HubPicture
  sessions: readonly Session[]
  picture: TownPicture
}

/** Each date as schema.org Event. Examples are left out by the page: a search engine cannot show the word. */
export function eventsJsonLd(ui: Ui, { hub: { hub }, sessions, picture }: Told): object[] {
  return sessions.map((session) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: show(session.title, ui.lang).text,
    url: ui.publicUrl + ui.href(activityPaths.activity(session.key)),
    // A day alone: the hour is not announced.
    startDate: session.startsAt === null ? session.day : isoWithOffset(session.startsAt.getTime()),
    ...(session.endsAt === null ? {} : { endDate: isoWithOffset(session.endsAt.getTime()) }),
    eventStatus: `https://schema.org/${session.state === 'cancelled' ? 'EventCancelled' : session.day === session.occurrence ? 'EventScheduled' : 'EventRescheduled'}`,
    ...(session.state === 'planned' && session.day !== session.occurrence ? { previousStartDate: session.occurrence } : {}),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: isVenueUntold(session, hub)
      ? { '@type': 'Place', name: hub.short, address: hub.short }
      : {
          '@type': 'Place',
          '@id': ui.publicUrl + ui.href(paths.hub(hub.slug)),
          name: hub.name,
          address: hub.location?.town ?? hub.short,
        },
    organizer: plainSenderNames(session, picture, ui).map((name) => ({ '@type': 'Organization', name })),
    ...(session.price === null
      ? {}
      : { isAccessibleForFree: session.price === 0, offers: { '@type': 'Offer', price: session.price, priceCurrency: 'NOK' } }),
  }))
}

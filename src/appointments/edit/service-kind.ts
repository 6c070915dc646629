import type { KeptElsewhere } from '../../hubs/edit/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import { examplesAreShown } from '../../platform/content/shown-layer.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, notFound, type FieldFault } from '../../platform/http/errors.ts'
import { removeFromSearch, reindexServices } from '../search-entries.ts'
import { providersWithServices, putService, readServices } from '../service-rows.ts'
import { appointmentSaid } from '../texts.ts'
import { asEdited, asService, EditedService, type EditedServiceItem } from './edited-service.ts'

/** A topic as staff edit it: an item of the municipality, with history and undo. */
export const serviceKind: KeptElsewhere = {
  name: 'service',
  shape: EditedService,
  put: async (tx, { layer }, given) => {
    const item = EditedService.parse(given)
    await putService(tx, { provider: item.provider, layer }, asService(item))
  },
  remove: (tx, _, key) => removeService(tx, key),
  find: async (db, _, key) => (await listEdited(db)).find(({ item }) => item.key === key) ?? null,
  unmet: async (_, { after }) => {
    const { data: item } = EditedService.safeParse(after.item)
    return item === undefined ? [] : faultsOf(item)
  },
  written: async (tx, { before, after }) => {
    const providers = [before, after].flatMap((one) => EditedService.safeParse(one?.item).data?.provider ?? [])
    for (const provider of new Set(providers)) await reindexServices(tx, provider)
    const gone = after === null ? EditedService.safeParse(before?.item).data?.key : undefined
    if (gone !== undefined) await removeFromSearch(tx, gone)
  },
}

/** All of them, whatever day they hold for; examples are left out where none are shown. */
export async function listEditedServices(db: Db): Promise<Stored<EditedServiceItem>[]> {
  const all = await listEdited(db)
  return (await examplesAreShown(db)) ? all : all.filter(({ layer }) => layer !== 'example')
}

async function listEdited(db: Db): Promise<Stored<EditedServiceItem>[]> {
  const of = async (provider: string) =>
    (await readServices(db, { provider })).map(({ item, layer }) => ({ item: asEdited(provider, item), layer }))
  const lists = await Promise.all((await providersWithServices(db)).map(of))
  return lists.flat()
}

export type ServiceFault = 'service_minutes' | 'service_hubs' | 'service_video' | 'service_back'

/** What a form refuses, in the words of its field. */
export const isServiceFault = (rule: string | undefined): rule is ServiceFault =>
  rule === 'service_minutes' || rule === 'service_hubs' || rule === 'service_video' || rule === 'service_back'

function faultsOf({
  isBooked,
  minutes,
  modes,
  videoLink,
  backLeast = 0,
  backMost = 0,
  dropIn,
  byAppointment,
  selfService,
}: EditedServiceItem): FieldFault[] {
  const hubs = [...dropIn, ...byAppointment, ...selfService]
  const isTwice = new Set(hubs).size < hubs.length
  return [
    ...(isTwice ? [{ field: 'byAppointment', message: 'a hub stands in two lists', rule: 'service_hubs' }] : []),
    ...(isBooked && modes.includes('video') && videoLink === undefined
      ? [{ field: 'videoLink', message: 'the link of the video is missing', rule: 'service_video' }]
      : []),
    ...(isBooked && backLeast > backMost ? [{ field: 'backMost', message: 'the while ends before it begins', rule: 'service_back' }] : []),
    ...(isBooked && minutes === undefined
      ? [{ field: 'minutes', message: 'how long a time is must be said', rule: 'service_minutes' }]
      : []),
  ]
}

/** Throws `conflict` while somebody has a time about it: end it with a last day instead. */
async function removeService(tx: Tx, key: string): Promise<void> {
  const row = await tx.selectFrom('service').select('id').where('key', '=', key).forUpdate().executeTakeFirst()
  if (row === undefined) throw notFound(appointmentSaid((t) => t.faults.noService))
  const used = await tx.selectFrom('appointment').select('id').where('serviceId', '=', row.id).limit(1).executeTakeFirst()
  if (used !== undefined)
    throw new Fault(
      'conflict',
      appointmentSaid((t) => t.faults.serviceInUse),
    )
  await tx.deleteFrom('service').where('id', '=', row.id).execute()
}

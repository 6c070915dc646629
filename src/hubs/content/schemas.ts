import { z } from 'zod'
import { HubFile, MunicipalityFile, PlacesFile, ProvidersFile, SynonymsFile } from './shapes.ts'
import type { PackPart } from './part.ts'
import type { SheetName } from './write-yaml.ts'

const FILES: Record<SheetName, { shape: z.ZodType; title: string }> = {
  municipality: { shape: MunicipalityFile, title: 'Kommunen: nummer, milepæler og nytt for hele kommunen' },
  providers: { shape: ProvidersFile, title: 'Tilbydere: hvem som står bak det som finnes på torgene' },
  places: { shape: PlacesFile, title: 'Steder og postnumre, og torget de hører til' },
  synonyms: { shape: SynonymsFile, title: 'Ord som betyr det samme i søk' },
  hub: { shape: HubFile, title: 'Et innbyggertorg' },
}

/** JSON Schema of each sort of file, as text, by the name it is committed under. */
export function contentSchemas(parts: readonly PackPart[]): Map<string, string> {
  const ofParts = parts.map((part) => [part.schema, part] as const)
  return new Map(
    [...Object.entries(FILES), ...ofParts].map(([name, { shape, title }]) => {
      const schema = z.toJSONSchema(shape, { io: 'input', reused: 'ref' })
      return [`${name}.json`, `${JSON.stringify({ title, ...schema }, null, 2)}\n`]
    }),
  )
}

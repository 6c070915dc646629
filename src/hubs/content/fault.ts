/** One fault in a content pack, told so that whoever wrote the file can mend it. */
export interface ContentFault {
  file: string
  line: number
  /** Where in the file, `hours[2].spans[0].to`; empty for the file as a whole. */
  path: string
  what: string
  mend: string
}

export type Path = readonly (string | number)[]

export function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
}

/** `content/asker/facts/hubs/tofte.yaml:12  hours[0].to: ends before it begins. Correct from or to.` */
export function faultText({ file, line, path, what, mend }: ContentFault): string {
  return `${file}:${line}  ${path === '' ? '' : `${path}: `}${what}. ${mend}`
}

/** A pack that was not loaded: the message lists every fault, the database is as it was. */
export class ContentRefused extends Error {
  readonly faults: readonly ContentFault[]
  constructor(faults: readonly ContentFault[]) {
    super(
      `The content has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}, and nothing was loaded:\n${faults.map(faultText).join('\n')}`,
    )
    this.faults = faults
  }
}

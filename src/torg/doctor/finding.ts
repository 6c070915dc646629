export interface Finding {
  what: string
  isWell: boolean
  /** How it is, or what to mend. */
  says: string
}

export const well = (what: string, says: string): Finding => ({ what, isWell: true, says })
export const mend = (what: string, says: string): Finding => ({ what, isWell: false, says })

/** A check that fails is itself a finding. */
export async function findings(what: string, check: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await check()
  } catch (error) {
    return [mend(what, error instanceof Error ? error.message : String(error))]
  }
}

/** Longer than this does not fit beside an arrow on a phone. */
const LONG = /\p{L}{16,}/gu
/** What the long names of this field are put together with, after at least five letters. */
const JOINTS = /(?<=\p{L}{5})(?=utval|sentral|komit|torg)/giu
const SOFT_HYPHEN = '\u00AD'

/** Long compounds may break where they are put together, with a hyphen that is seen only then: browsers break them anywhere else. */
export const breakable = (text: string): string => text.replaceAll(LONG, (word) => word.replaceAll(JOINTS, SOFT_HYPHEN))

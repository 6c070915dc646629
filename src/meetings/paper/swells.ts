import { constants, inflate } from 'node:zlib'

/** No page of text is larger than this once it is unpacked. */
const MOST = 64_000_000

/** Whether something packed in the file would fill the memory when it is opened. */
export async function swells(bytes: Buffer): Promise<boolean> {
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const from = at + (bytes[at + 6] === 13 ? 8 : 7)
    if (bytes.subarray(at - 3, at).toString('latin1') !== 'end' && (await isLargeInside(bytes.subarray(from)))) return true
  }
  return false
}

/** What is no packed stream is judged by whoever reads the file. */
const isLargeInside = (packed: Buffer) =>
  new Promise<boolean>((resolve) =>
    inflate(packed, { maxOutputLength: MOST, finishFlush: constants.Z_SYNC_FLUSH }, (error) =>
      resolve(error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'),
    ),
  )

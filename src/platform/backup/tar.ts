import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'

const BLOCK = 512
const OCTAL_LIMIT = 8 ** 11

/** The pieces of a tar file (POSIX ustar), in order. */
export async function* tarOf(files: readonly { name: string; size: number; content: () => Readable }[]): AsyncGenerator<Buffer> {
  for (const { name, size, content } of files) {
    yield header(name, size)
    for await (const piece of content()) yield Buffer.from(piece)
    yield Buffer.alloc(-size & (BLOCK - 1))
  }
  yield Buffer.alloc(2 * BLOCK)
}

export const contentOf = (path: string) => () => createReadStream(path)

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is too long a name for the archive`)
  block.write(name, 0)
  block.write('0000600\0', 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  writeSize(block, size)
  block.write('00000000000\0', 136)
  block.write('        0', 148)
  block.write('ustar\u000000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

function writeSize(block: Buffer, size: number): void {
  if (size < OCTAL_LIMIT) {
    block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
    return
  }
  // GNU's way past 8 GB: the number itself, marked by the highest bit.
  block[124] = 0x80
  block.writeBigUInt64BE(BigInt(size), 128)
}

function readSize(block: Buffer): number {
  if (block[124] === 0x80) return Number(block.readBigUInt64BE(128))
  return Number.parseInt(block.toString('latin1', 124, 136), 8)
}

/** Takes a tar apart as it streams by; each file's content must be read to its end before the next is asked for. */
export async function* entriesOf(source: AsyncIterable<Buffer>): AsyncGenerator<{ name: string; content: AsyncGenerator<Buffer> }> {
  const reader = blocksOf(source)
  for (;;) {
    const block = await reader.take(BLOCK)
    if (block === null) return
    // The end is marked by empty blocks, and what wraps the tar has its checksum after them: read on.
    if (block.every((byte) => byte === 0)) continue
    const size = readSize(block)
    if (!Number.isSafeInteger(size)) throw new Error('it is not a tar file')
    yield { name: block.toString('utf8', 0, 100).replace(/\0.*$/, ''), content: reader.stream(size) }
    await reader.take(-size & (BLOCK - 1))
  }
}

function blocksOf(source: AsyncIterable<Buffer>) {
  const pieces = source[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  const more = async () => {
    const { done, value } = await pieces.next()
    if (done !== true) rest = rest.length === 0 ? value : Buffer.concat([rest, value])
    return done !== true
  }
  const cut = (length: number) => {
    const piece = rest.subarray(0, length)
    rest = rest.subarray(length)
    return piece
  }
  async function take(length: number): Promise<Buffer | null> {
    while (rest.length < length) if (!(await more())) return null
    return cut(length)
  }
  async function* stream(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0;) {
      if (rest.length === 0 && !(await more())) throw new Error('it ends too early')
      const piece = cut(left)
      left -= piece.length
      yield piece
    }
  }
  return { take, stream }
}

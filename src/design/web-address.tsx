/** An address to type off paper or a screen: without what every browser puts before it, and broken where its parts meet, never within a word. */
export function WebAddress({ url }: { url: string }) {
  const parts = url.replace(/^https?:\/\//, '').split(/(?<=[/.?&=-])(?=\w)/)
  return (
    <>
      {parts.map((part, k) => (
        <>
          {k === 0 ? null : <wbr />}
          {part}
        </>
      ))}
    </>
  )
}

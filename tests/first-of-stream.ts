/** The text of an answer; of a stream that never ends, what comes first. */
export async function textOf(answer: Response): Promise<string> {
  if (!/^text\/event-stream/.test(answer.headers.get('content-type') ?? '')) return answer.text()
  const reader = answer.body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return new TextDecoder().decode(first?.value)
}

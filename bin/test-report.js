/** Tells the runner what each test came to; the last of a file is the file itself, without nesting. */
export default async function* tell(events) {
  for await (const { type, data } of events) {
    if (type === 'test:pass' || type === 'test:fail') process.send(resultOf(type, data))
    // What went on after its test had ended, and such.
    if (type === 'test:diagnostic' && data.nesting === 0 && data.message.startsWith('Error')) yield `${data.message}\n`
  }
}

function resultOf(type, { name, nesting, details, skip, todo }) {
  const isSkipped = skip !== undefined || todo !== undefined
  const { error } = details
  const cause = error?.cause ?? error
  return {
    name,
    nesting,
    ms: details.duration_ms,
    isSuite: details.type === 'suite',
    came: type === 'test:fail' ? 'failed' : isSkipped ? 'skipped' : 'passed',
    // A suite fails because of a test within it, which has been told already.
    isTold: error?.failureType === 'subtestsFailed',
    why: error === undefined ? null : (cause?.stack ?? String(cause?.message ?? cause)),
  }
}

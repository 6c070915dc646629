import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readDsn } from './dsn.ts'

const ID = '0b4f3c52-8f5e-4a53-9a51-2f9d3c1f7c11@torg.kommune.example'

/** As the examples of RFC 3464, appendix E: of one recipient, with the headers of the mail that came back. */
const dsn = ({
  action = 'failed',
  status = '5.1.1',
  original = 'message/rfc822',
  boundary = '"RAA14128.773615765/CS.UTK.EDU"',
  more = '',
} = {}) =>
  `Date: Thu, 7 Jul 1994 17:16:05 -0400
From: Mail Delivery Subsystem <MAILER-DAEMON@cs.utk.example>
To: <torg@kommune.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
      boundary=${boundary}

--RAA14128.773615765/CS.UTK.EDU

The original message was received at Thu, 7 Jul 1994 17:15:49 -0400
   ----- The following addresses had delivery problems -----
<louisl@larry.slip.umd.example>  (unrecoverable error)
--RAA14128.773615765/CS.UTK.EDU
content-type: message/delivery-status

Reporting-MTA: dns; cs.utk.example

${more}Original-Recipient: rfc822;louisl@larry.slip.umd.example
Final-Recipient: rfc822;louisl@larry.slip.umd.example
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 426 connection timed
  out
Last-Attempt-Date: Thu, 7 Jul 1994 17:15:49 -0400

--RAA14128.773615765/CS.UTK.EDU
content-type: ${original}

Message-ID:
  <${ID}>
Subject: 123456 er koden din

Hei!
--RAA14128.773615765/CS.UTK.EDU--
`

describe('a mail that comes back', () => {
  it('is known by its Message-ID and the status, whatever ends the lines and however the original is enclosed', () => {
    const wanted = { messageId: ID, status: '5.1.1' }
    assert.deepEqual(readDsn(dsn()), wanted)
    assert.deepEqual(readDsn(dsn().replaceAll('\n', '\r\n')), wanted)
    assert.deepEqual(readDsn(dsn({ original: 'text/rfc822-headers; charset=us-ascii' })), wanted)
    assert.deepEqual(readDsn(dsn({ boundary: 'RAA14128.773615765/CS.UTK.EDU' })), wanted)
    assert.deepEqual(readDsn(dsn({ action: 'Failed', status: '5.2.1 (mailbox disabled)' })), { messageId: ID, status: '5.2.1' })
  })

  it('is the recipient’s that failed, where there are several', () => {
    const relayed = 'Final-Recipient: rfc822;other@umd.example\nAction: relayed\nStatus: 2.0.0\n\n'
    assert.deepEqual(readDsn(dsn({ more: relayed, status: '5.4.4' })), { messageId: ID, status: '5.4.4' })
  })

  it('is nothing when it is late, passed on or has come, or is no such report at all', () => {
    assert.equal(readDsn(dsn({ action: 'delayed', status: '4.4.7' })), null)
    assert.equal(readDsn(dsn({ action: 'delivered', status: '2.0.0' })), null)
    assert.equal(readDsn(dsn({ action: 'failed', status: '4.0.0' })), null)
    assert.equal(readDsn(dsn().replace('multipart/report', 'multipart/mixed')), null)
    assert.equal(readDsn(dsn().replace(`<${ID}>`, 'none')), null)
    for (const text of ['', '\n', 'Content-Type: multipart/report', 'Content-Type: multipart/report; boundary=x\n\n--x', '--'])
      assert.equal(readDsn(text), null)
  })

  it('is read as fast when it is long and made to be slow', () => {
    const long = `Content-Type: multipart/report; boundary=x\n\n${'--x\n \n'.repeat(20_000)}${': '.repeat(50_000)}`
    const from = performance.now()
    assert.equal(readDsn(long), null)
    assert.ok(performance.now() - from < 2_000)
  })
})

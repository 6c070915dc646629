/** SMS through the HTTP gateway that is set up, else each as a file in DATA_DIR/sms; and how long a text is on the air. */
export { fileSms } from './file-sms.ts'
export { gatewaySms } from './gateway-sms.ts'
export { smsLength, type SmsLength } from './length.ts'
export { oneSms, plainSms } from './one-part.ts'
export { smsReportRoutes } from './report.ts'

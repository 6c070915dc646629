/** E-mail: over SMTP where it is set up, else each mail as a file in DATA_DIR/mail. Loaded by the worker and by doctor. */
export { checkSmtp } from './check-smtp.ts'
export { fileMail } from './file-mail.ts'
export { smtpMail } from './smtp-mail.ts'

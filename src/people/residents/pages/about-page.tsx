import type { Handler } from 'hono'
import {
  Button,
  Buttons,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  Notice,
  PageTitle,
  Select,
  TimeField,
  type FormError,
  type Ui,
} from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { sentForm, type Typed } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { clockTime, LANGUAGE_NAMES, PAGE_LANGUAGES } from '../../../platform/i18n/index.ts'
import type { Frame } from '../../frame.ts'
import { aboutMe, saveAboutMe, type AboutMe } from '../about-me.ts'
import { mineTexts } from '../mine-texts.ts'
import { ownTexts } from '../own-texts.ts'
import { residentPaths } from '../paths.ts'
import { readAboutMe } from '../read-about-me.ts'
import { requireResident } from '../resident-only.ts'
import { MyPage } from './my-page.tsx'

/** `/min-side/om-deg`: what forms begin with, and when no phone is to ring. */
export const aboutPage =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const [ui, me] = await Promise.all([frame.ui(c), aboutMe(c.get('deps').db, requireResident(c).id)])
    return c.html(<AboutPage ui={ui} typed={typedOf(me, ui)} errors={[]} saved={c.req.query('lagret') !== undefined} />)
  }

/** `POST /min-side/om-deg` */
export const saveAbout =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const [ui, typed, resident] = [await frame.ui(c), await sentForm(c), requireResident(c)]
    const { faults, ...me } = readAboutMe(typed, resident.language, ownTexts(ui.lang).about)
    if (faults.length > 0) {
      const errors = faults.map(({ field, message }) => ({ field, text: message }))
      return c.html(<AboutPage ui={ui} typed={typed} errors={errors} saved={false} />, 422)
    }
    await saveAboutMe(c.get('deps').db, resident.id, me)
    return c.redirect(`${ui.href(residentPaths.about)}?lagret`, 303)
  }

function typedOf({ name, language, quiet }: AboutMe, ui: Ui): Typed {
  const times = quiet === null ? {} : { fra: clockTime(quiet.from, ui.lang), til: clockTime(quiet.to, ui.lang) }
  return { navn: name ?? '', svarsprak: language, ...times }
}

interface AboutProps {
  ui: Ui
  typed: Typed
  errors: readonly FormError[]
  saved: boolean
}

function AboutPage({ ui, typed, errors, saved }: AboutProps) {
  const t = ownTexts(ui.lang).about
  const title = mineTexts(ui.lang).pages.about
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  return (
    <MyPage ui={ui} here="about" title={title}>
      <PageTitle title={title} lead={t.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        {saved ? (
          <Notice kind="done" live>
            <p>{t.saved}</p>
          </Notice>
        ) : null}
        <Form action={ui.href(residentPaths.about)}>
          <Field {...field('navn')} label={t.name} hint={t.nameHint} autocomplete="name" size={30} />
          <Select
            {...field('svarsprak')}
            label={t.language}
            options={PAGE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
          <fieldset class="ds-fieldset" aria-describedby="ro-hjelp">
            <legend>{t.quiet}</legend>
            <p class="hint" id="ro-hjelp">
              {t.quietHint}
            </p>
            <div class="mine-times">
              <TimeField {...field('fra')} label={t.from} />
              <TimeField {...field('til')} label={t.to} />
            </div>
          </fieldset>
          <Buttons>
            <Button>{t.save}</Button>
          </Buttons>
        </Form>
      </div>
    </MyPage>
  )
}

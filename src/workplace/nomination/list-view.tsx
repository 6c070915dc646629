import {
  composition,
  isPublicBody,
  stopping,
  youngShare,
  type BodyOnDay,
  type Candidate,
  type Line,
  type Places,
  type Recommendation,
} from '../../bodies/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Checkbox,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  Notice,
  Section,
  Select,
  Table,
  TextArea,
  type FormError,
} from '../../design/index.ts'
import { shieldTexts } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

export interface Listing {
  work: Work
  body: BodyOnDay
  /** Those who may be on it. */
  candidates: readonly Candidate[]
  areas: readonly { slug: string; name: string }[]
  places: Places
  seats: number | null
  substitutes: number | null
  youngPercent: number | null
  draftReason: string | null
  draftSplit: boolean
  delivered: Recommendation | null
}

interface ViewProps {
  listing: Listing
  typed: Typed
  errors: readonly FormError[]
}

export function ListView({ listing, typed, errors }: ViewProps) {
  const { work, body, candidates, delivered } = listing
  const t = work.t.nomination.list
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <Section title={t.weighed} id="sammensetning" close>
        <Weighed listing={listing} />
      </Section>
      <Section title={t.theList} id="lista" close>
        <ErrorSummary ui={work.ui} errors={errors} />
        {delivered !== null ? <Delivered listing={listing} delivered={delivered} /> : null}
        {delivered === null && candidates.length === 0 ? <p>{t.nobody}</p> : null}
        {delivered === null && candidates.length > 0 ? <ListForm listing={listing} typed={typed} errors={errors} /> : null}
        <Buttons>
          <ButtonLink weight="tertiary" href={work.ui.href(workPaths.candidates(body.slug))}>
            {work.t.nomination.room}
          </ButtonLink>
        </Buttons>
      </Section>
    </WorkPage>
  )
}

function linesOf({ body, candidates, places, seats, youngPercent }: Listing): Line[] {
  const on = (wanted: (place: number) => boolean) =>
    candidates.filter(({ id }) => {
      const place = places.get(id)
      return place !== undefined && wanted(place)
    })
  const area = body.places.map(({ slug }) => slug)
  const [chosen, substitutes] = [on((place) => place === 0), on((place) => place > 0)]
  return composition({ seats, chosen, substitutes, maySit: candidates, youngPercent, places: area, isPublic: isPublicBody(body.type) })
}

/** Each rule with what there is and what is asked; the law stops, a wish is said. */
function Weighed({ listing }: { listing: Listing }) {
  const { work, areas, candidates } = listing
  const t = work.t.nomination.list
  const lines = linesOf(listing)
  const stops = stopping(lines).length
  const young = youngShare(candidates)
  return (
    <>
      <p class="lead">{stops === 0 ? t.lawful : t.notLawful(stops)}</p>
      <Table
        caption={t.weighed}
        head={[t.head.rule, t.head.have, t.head.answer]}
        rows={lines.map((line) => ({
          cells: [
            line.place === undefined ? t.rules[line.what] : t.fromPlace(areas.find(({ slug }) => slug === line.place)?.name ?? line.place),
            haveWords(line, listing),
            line.isMet ? t.met : line.weight === 'law' ? t.stops : t.wish,
          ],
        }))}
      />
      {young === null ? null : <p>{t.young(young, candidates.length)}</p>}
    </>
  )
}

function haveWords({ what, have, need }: Line, { seats, work }: Listing): string {
  const t = work.t.nomination.list
  if (what === 'young_share') return t.shareOf(have, need)
  return what === 'seats' && seats === null ? t.seatsUnknown(have) : t.haveOf(have, need)
}

function ListForm({ listing, typed, errors }: ViewProps) {
  const { work, body, candidates, areas } = listing
  const n = work.t.nomination
  const t = n.list
  const options = [
    { value: '', label: t.notListed },
    { value: '0', label: t.seat },
    ...candidates.map((_, k) => ({ value: String(k + 1), label: t.substitute(k + 1) })),
  ]
  return (
    <Form action={work.ui.href(workPaths.recommendation(body.slug))}>
      <HowMany {...{ listing, typed, errors }} />
      {candidates.map((one) => (
        <Select
          name={`plass-${one.id}`}
          label={one.name ?? shieldTexts(work.lang).person}
          hint={[
            areas.find(({ slug }) => slug === one.place)?.name ?? null,
            n.ages[one.age],
            one.gender === null ? n.noGender : n.genders[one.gender],
            one.newcomer ? n.newcomer : null,
          ]
            .filter((word) => word !== null)
            .join(' · ')}
          options={options}
          value={lineOf(typed, `plass-${one.id}`)}
          error={errorOf(errors, `plass-${one.id}`)}
        />
      ))}
      <TextArea
        name="begrunnelse"
        label={t.reason}
        hint={t.reasonHint}
        rows={6}
        value={lineOf(typed, 'begrunnelse')}
        error={errorOf(errors, 'begrunnelse')}
      />
      <Checkbox name="delt" value="ja" label={t.split} hint={t.splitHint} checked={lineOf(typed, 'delt') === 'ja'} />
      <Buttons>
        <Button weight="secondary" name="gjor" value="lagre">
          {t.save}
        </Button>
        <Button name="gjor" value="lever">
          {t.deliver}
        </Button>
      </Buttons>
    </Form>
  )
}

/** Seats, substitutes, and the share of the young that the committee has set itself. */
function HowMany({ listing: { work }, typed, errors }: ViewProps) {
  const t = work.t.nomination.list
  const field = (name: string) =>
    ({ name, size: 4, inputmode: 'numeric', value: lineOf(typed, name), error: errorOf(errors, name) }) as const
  return (
    <>
      <Field {...field('plasser')} label={t.seats} hint={t.seatsHint} />
      <Field {...field('vara')} label={t.substitutes} />
      <Field {...field('unge')} label={t.youngPercent} hint={t.youngPercentHint} />
    </>
  )
}

/** As it was handed over: seats first, then the substitutes in order. Made to be printed for the council. */
function Delivered({ listing, delivered }: { listing: Listing; delivered: Recommendation }) {
  const { work, candidates, places } = listing
  const t = work.t.nomination.list
  const rows = candidates
    .flatMap((one) => {
      const place = places.get(one.id)
      return place === undefined ? [] : [{ one, place }]
    })
    .toSorted((a, b) => a.place - b.place || a.one.number - b.one.number)
  const day = longDate(instantToWall(delivered.deliveredAt.getTime()).day, work.lang)
  return (
    <>
      <Notice kind="done" title={t.deliveredOn(day)}>
        <p>{delivered.isSplit ? t.wasSplit : t.wasJoint}</p>
      </Notice>
      <Table
        caption={t.theList}
        head={[t.head.place, t.head.who]}
        rows={rows.map(({ one, place }) => ({
          cells: [place === 0 ? t.seat : t.substitute(place), one.name ?? shieldTexts(work.lang).person],
        }))}
      />
      <p>{delivered.reason}</p>
    </>
  )
}

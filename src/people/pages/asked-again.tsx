import type { Child } from '#html/jsx-runtime'
import { ButtonLink, Buttons } from '../../design/index.ts'

interface AskedAgainProps {
  table: Child
  why: string
  act: string
  href: string
}

/** The sign-ins as they are, and the way to be let end them. */
export function AskedAgain({ table, why, act, href }: AskedAgainProps) {
  return (
    <>
      {table}
      <p>{why}</p>
      <Buttons>
        <ButtonLink weight="secondary" href={href}>
          {act}
        </ButtonLink>
      </Buttons>
    </>
  )
}

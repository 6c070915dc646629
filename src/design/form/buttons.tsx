import type { Child } from '#html/jsx-runtime'

type Weight = 'primary' | 'secondary' | 'tertiary'

interface ButtonProps {
  weight?: Weight
  /** Sent with the form when this button was pressed. */
  name?: string
  value?: string
  /** For acts that cannot be undone; the words must say it too. */
  danger?: boolean
  /** For an address that leads to it: the browser opens there, with the focus on it. */
  id?: string
  /** The page opens with the focus on it: its one act is the first key. */
  focused?: boolean
  children?: Child
}

export function Button({ weight = 'primary', name, value, danger = false, id, focused = false, children }: ButtonProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by pages that have one act
    <button
      class={danger ? 'ds-button danger' : 'ds-button'}
      type="submit"
      id={id}
      data-variant={weight}
      name={name}
      value={value}
      autofocus={focused}
    >
      {children}
    </button>
  )
}

export function ButtonLink({ weight = 'secondary', href, children }: { weight?: Weight; href: string; children?: Child }) {
  return (
    <a class="ds-button" data-variant={weight} href={href}>
      {children}
    </a>
  )
}

/** Buttons side by side, the first one first. */
export function Buttons({ children }: { children?: Child }) {
  return <div class="buttons">{children}</div>
}

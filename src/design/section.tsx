import { breakable } from './breakable.ts'
import type { Child } from '#html/jsx-runtime'

interface SectionProps {
  title: Child
  /** Anchor of the heading, and what names the section. */
  id: string
  /** Beside the heading: a link to print, to the whole list. */
  aside?: Child
  /** No room above: follows another section closely. */
  close?: boolean
  /** Left out when the page is printed: it is long, or no use on paper. */
  offPaper?: boolean
  children?: Child
}

export function Section({ title, id, aside, close = false, offPaper = false, children }: SectionProps) {
  return (
    <section class={`sec${close ? ' close' : ''}${offPaper ? ' off-paper' : ''}`} aria-labelledby={id}>
      <div class="sec-head">
        <h2 id={id}>{title}</h2>
        {aside ? <p>{aside}</p> : null}
      </div>
      {children}
    </section>
  )
}

/** Two columns where there is room: 5 to 7, or halves. Give two children. */
export function Columns({ even = false, children }: { even?: boolean; children?: Child }) {
  return <div class={even ? 'columns even' : 'columns'}>{children}</div>
}

/** One column of `Columns` with a heading of its own. */
export function Column({ title, id, children }: { title: Child; id: string; children?: Child }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** The top of a page that is not a hub's: what it gives, said large, and a lead. */
export function PageTitle({ title, lead, children }: { title: Child; lead?: Child; children?: Child }) {
  return (
    <header class="page-title">
      <h1>{typeof title === 'string' ? breakable(title) : title}</h1>
      {lead ? <p class="lead">{lead}</p> : null}
      {children}
    </header>
  )
}

/** Running text: paragraphs, headings, lists at reading width. */
export function Prose({ children }: { children?: Child }) {
  return <div class="prose">{children}</div>
}

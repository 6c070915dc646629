import type { JSX as Hono } from 'hono/jsx'
import type { Child, Html } from './written.ts'

export { Fragment, jsx, jsx as jsxs, jsx as jsxDEV } from './written.ts'
export type { Child, Html }

// Hono's element types accept any attribute on any element; these close them, so that a
// misspelt attribute, a button without a type or an image without alt does not compile.

type Open = Hono.IntrinsicElements
type Named<T> = keyof { [K in keyof T as string extends K ? never : K]: 1 }
/** `maxlength` cuts what is pasted, and says nothing: the server keeps it and says what is too long. */
type Unwanted =
  | `on${string}`
  | 'maxlength'
  | 'children'
  | 'dangerouslySetInnerHTML'
  | 'className'
  | 'htmlFor'
  | 'ref'
  | 'key'
  | 'style'
  | 'class'
type Loose = { [K in `data-${string}` | `aria-${string}`]?: string | number | boolean | undefined }
type Global = Loose & {
  role?: string | undefined
  class?: string | undefined
  /** Microdata and popover attributes that Hono's list lacks. */
  popover?: string | undefined
  popovertarget?: string | undefined
  children?: Child
}
type Closed<T> = { [K in Extract<Exclude<Named<T>, Unwanted>, keyof T>]?: T[K] | undefined } & Global

type Must<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }
type InputType =
  | 'text'
  | 'search'
  | 'email'
  | 'tel'
  | 'url'
  | 'number'
  | 'date'
  | 'time'
  | 'checkbox'
  | 'radio'
  | 'hidden'
  | 'password'
  | 'submit'
  | 'image'
  | 'file'

type Tags =
  | 'a'
  | 'abbr'
  | 'address'
  | 'article'
  | 'aside'
  | 'b'
  | 'bdi'
  | 'blockquote'
  | 'body'
  | 'br'
  | 'caption'
  | 'cite'
  | 'code'
  | 'col'
  | 'colgroup'
  | 'data'
  | 'dd'
  | 'del'
  | 'details'
  | 'dialog'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'fieldset'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'form'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'head'
  | 'header'
  | 'hr'
  | 'html'
  | 'i'
  | 'ins'
  | 'kbd'
  | 'legend'
  | 'li'
  | 'link'
  | 'main'
  | 'mark'
  | 'meta'
  | 'nav'
  | 'ol'
  | 'optgroup'
  | 'option'
  | 'output'
  | 'p'
  | 'pre'
  | 'q'
  | 's'
  | 'section'
  | 'select'
  | 'small'
  | 'span'
  | 'strong'
  | 'sub'
  | 'summary'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'textarea'
  | 'tfoot'
  | 'th'
  | 'thead'
  | 'time'
  | 'title'
  | 'tr'
  | 'u'
  | 'ul'
  | 'wbr'

type SvgAttributes = Global & {
  [
    K in
      | 'xmlns'
      | 'viewBox'
      | 'width'
      | 'height'
      | 'x'
      | 'y'
      | 'x1'
      | 'y1'
      | 'x2'
      | 'y2'
      | 'cx'
      | 'cy'
      | 'r'
      | 'rx'
      | 'ry'
      | 'd'
      | 'fill'
      | 'stroke'
      | 'stroke-width'
      | 'stroke-dasharray'
      | 'transform'
      | 'points'
      | 'text-anchor'
      | 'id'
      | 'href'
      | 'preserveAspectRatio'
      | 'shape-rendering'
      | 'fill-rule'
      | 'focusable'
      | 'patternUnits'
      | 'dominant-baseline'
      | 'lang'
      | 'dir'
  ]?: string | number | undefined
}
type SvgTags =
  | 'svg'
  | 'path'
  | 'g'
  | 'rect'
  | 'circle'
  | 'line'
  | 'text'
  | 'tspan'
  | 'defs'
  | 'use'
  | 'symbol'
  | 'polygon'
  | 'polyline'
  | 'pattern'
  | 'clipPath'
  | 'desc'

// oxlint-disable-next-line typescript/no-namespace -- TypeScript looks the element types up in a namespace of this name
export namespace JSX {
  export type Element = Html
  export type ElementType = keyof IntrinsicElements | ((props: never) => Html | null)
  export interface ElementChildrenAttribute {
    children: unknown
  }
  export interface IntrinsicAttributes {
    key?: string | number
  }
  export type IntrinsicElements = { [T in Tags]: Closed<Open[T]> } & { [T in SvgTags]: SvgAttributes } & CustomElements & {
      img: Must<Closed<Open['img']>, 'alt' | 'src'>
      button: Omit<Closed<Open['button']>, 'type'> & { type: 'submit' | 'button' | 'reset' }
      input: Omit<Closed<Open['input']>, 'type'> & { type: InputType }
      script: Closed<Open['script']> & { fetchpriority?: 'high' | 'low' }
      label: Omit<Closed<Open['label']>, 'for'> & { for: string }
      base: { target: '_top' }
    }
}

/** Our own elements register their attributes here by declaration merging. */
export interface CustomElements {
  'torg-refresh': Global
}

import type { ReactElement, ReactNode } from 'react'
import type { MissingPart } from '../choices/what-is-missing.ts'

/** A part of the page that the guardian can be led to. */
export type PagePart = 'author' | 'service' | 'target' | 'dates' | 'taken'

const partOf: Readonly<Record<MissingPart, PagePart>> = {
  author: 'author',
  service: 'service',
  target: 'target',
  'date-order': 'dates',
  dates: 'dates',
  roles: 'taken',
  facts: 'taken',
  name: 'target',
}

const idOf = (part: PagePart): string => `notice-part-${part}`

/** Leads to where something is missing: the focus goes to its first control. */
export const leadToPart = (missing: MissingPart): void => {
  const part = document.getElementById(idOf(partOf[missing]))
  part?.scrollIntoView({ block: 'start' })
  part?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
}

/** Wraps a card, so that `leadToPart` finds it. */
export function Part({
  name,
  children,
}: {
  readonly name: PagePart
  readonly children: ReactNode
}): ReactElement {
  return <div id={idOf(name)}>{children}</div>
}

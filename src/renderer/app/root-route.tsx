import { createRootRoute, notFound, Outlet } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { ZodType } from 'zod'
import { NotFoundPage } from '../frame/not-found-view.tsx'
import { useNeutralTitle } from '../frame/use-neutral-title.ts'

/** An id of an address somebody typed or kept from before; throws `notFound` where it is none. */
export const idFrom = <Id,>(schema: ZodType<Id>, text: string): Id => {
  const id = schema.safeParse(text)
  if (!id.success) throw notFound()
  return id.data
}

function Root(): ReactElement {
  useNeutralTitle()
  return <Outlet />
}

/** Holds all screens and titles the window after them. */
export const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFoundPage })

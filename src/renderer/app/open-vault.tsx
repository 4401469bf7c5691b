import { RouterProvider } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { createAppRouter } from './router.tsx'

/** The routes of an open vault. Mounted anew after each unlock, with a router of its own. */
export function OpenVault(): ReactElement {
  const [router] = useState(createAppRouter)
  return <RouterProvider router={router} />
}

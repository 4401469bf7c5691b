import { RouterProvider } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useLockKeys } from '../frame/use-lock-keys.ts'
import { setRouter } from '../state/current-router.ts'
import { whenLocked } from '../state/lock.ts'
import { createAppRouter } from './router.tsx'

type AppRouter = ReturnType<typeof createAppRouter>

const routers = new Set<AppRouter>()

// Each router listens to the window's history for as long as it may; it would keep where the family was.
whenLocked(() => {
  for (const router of routers) router.history.destroy()
  routers.clear()
})

const openRouter = (): AppRouter => {
  const router = createAppRouter()
  routers.add(router)
  setRouter(router)
  return router
}

/** The routes of an open vault. Mounted anew after each unlock, with a router of its own. */
export function OpenVault(): ReactElement {
  const [router] = useState(openRouter)
  useLockKeys()
  return <RouterProvider router={router} />
}

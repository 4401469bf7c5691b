import { lazy } from 'react'

// As in `screens.ts`: each is loaded when somebody first goes there.

export const KitScreen = lazy(async () => {
  const { KitScreen: screen } = await import('../features/papers/kit-screen.tsx')
  return { default: screen }
})
export const BreachPaperScreen = lazy(async () => {
  const { BreachPaperScreen: screen } = await import('../features/papers/breach-paper-screen.tsx')
  return { default: screen }
})
export const FridgeScreen = lazy(async () => {
  const { FridgeScreen: screen } = await import('../features/papers/fridge-screen.tsx')
  return { default: screen }
})
export const LedgerPaperScreen = lazy(async () => {
  const { LedgerPaperScreen: screen } = await import('../features/papers/ledger-paper-screen.tsx')
  return { default: screen }
})

import type { RegisteredRouter } from '@tanstack/react-router'
import { whenLocked } from './lock.ts'

let router: RegisteredRouter | undefined

whenLocked(() => {
  router = undefined
})

/** Takes the router of the vault that was just opened. */
export const setRouter = (opened: RegisteredRouter): void => {
  router = opened
}

/** The router of the open vault, for what comes from outside its tree; undefined while no vault is open. */
export const currentRouter = (): RegisteredRouter | undefined => router

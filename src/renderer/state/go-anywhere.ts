import { create } from 'zustand'
import { whenLocked } from './lock.ts'

/** Whether "Go to…" is open. What is typed in it is the dialog's own, and gone when it closes. */
export const useGoAnywhere = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

/** Opens the field; on whatever screen. */
export const openGoAnywhere = (): void => useGoAnywhere.setState({ isOpen: true })

/** Closes it; what was typed is forgotten. */
export const closeGoAnywhere = (): void => useGoAnywhere.setState({ isOpen: false })

whenLocked(closeGoAnywhere)

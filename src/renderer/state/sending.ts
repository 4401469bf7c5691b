import { useIsMutating } from '@tanstack/react-query'

/** The key of mutations that send something off this computer. */
export const sendingKey = ['sending'] as const

/** Whether something is on its way, so that what is known of the log is already old. */
export const useIsSending = (): boolean => useIsMutating({ mutationKey: sendingKey }) > 0

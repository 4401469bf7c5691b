import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import { useRef } from 'react'
import { wire } from '../../../state/wire.ts'
import { assertSendable } from './assert-sendable.ts'
import { takeDraft } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'

export interface OpenFile {
  readonly opening: UseMutationResult<ImportDraft, unknown, File>
  /** Stops reading; the page is as if no file had been chosen. */
  readonly stop: () => void
}

/** Reads a chosen file into a draft, which then is the import in hand. */
export const useOpenFile = (): OpenFile => {
  const reading = useRef<AbortController>(undefined)
  const opening = useMutation<ImportDraft, unknown, File>({
    meta: { changesNothing: true },
    mutationFn: async (file) => {
      assertSendable(file)
      const controller = new AbortController()
      reading.current = controller
      return wire.imports.open({ file }, { signal: controller.signal })
    },
    onSuccess: (draft) => {
      if (reading.current?.signal.aborted) return
      takeDraft(draft)
    },
  })
  return {
    opening,
    stop: () => {
      reading.current?.abort()
      opening.reset()
    },
  }
}

import { useEffect, useRef, useState } from 'react'
import type { ImportSource } from '../import-store.ts'
import { asksForPassword } from './file-problem-of.ts'
import { openFile } from './open-file.ts'

interface Opening {
  /** The file that was last tried. */
  readonly source: ImportSource | undefined
  readonly isReading: boolean
  /** Why it could not be read; undefined while it is read. */
  readonly error: unknown
  /** It waits for a password, or is being opened with one. */
  readonly isLocked: boolean
  /** How often it was tried in vain. */
  readonly failures: number
}

export interface OpenFile extends Opening {
  /** Reads a file; what comes of it is the import in hand. The password is kept nowhere. */
  readonly open: (source: ImportSource, password?: string) => void
  /** Stops reading: as before it began. */
  readonly stop: () => void
  /** As if no file had been chosen. */
  readonly forget: () => void
}

const nothing: Opening = {
  source: undefined,
  isReading: false,
  error: undefined,
  isLocked: false,
  failures: 0,
}

/**
 * Reads chosen files into drafts. No mutation of the query client: it would keep what it was given, and
 * with it a password. Leaving the screen ends the reading.
 */
export const useOpenFile = (): OpenFile => {
  const [opening, setOpening] = useState(nothing)
  const reading = useRef<AbortController>(undefined)
  useEffect(() => () => reading.current?.abort(), [])
  const begin = async (source: ImportSource, password?: string): Promise<void> => {
    reading.current?.abort()
    const controller = new AbortController()
    reading.current = controller
    const isLocked = password !== undefined
    setOpening(({ failures }) => ({
      source,
      isReading: true,
      error: undefined,
      isLocked,
      failures,
    }))
    try {
      await openFile(source, password, controller.signal)
      if (!controller.signal.aborted) setOpening(nothing)
    } catch (error) {
      if (controller.signal.aborted) return
      setOpening(({ failures }) => ({
        source,
        isReading: false,
        error,
        isLocked: asksForPassword(error),
        failures: failures + 1,
      }))
    }
  }
  return {
    ...opening,
    open: (source, password) => void begin(source, password),
    stop: () => {
      reading.current?.abort()
      setOpening((now) => (now.isLocked ? { ...now, isReading: false } : nothing))
    },
    forget: () => {
      reading.current?.abort()
      setOpening(nothing)
    },
  }
}

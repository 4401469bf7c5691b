import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { savePaper } from '../../state/save-paper.ts'
import { wire } from '../../state/wire.ts'
import { saveEach, type SaveEnd } from './save-each.ts'
import type { PrintRun } from './use-print-run.ts'

/** How the last run ended, and what it takes to go on where it did. */
export interface SaveRunEnd extends SaveEnd {
  readonly names: readonly string[]
  readonly folderId: string | undefined
}

export interface SaveRunControl {
  /** Undefined while nothing is saved. */
  readonly run: PrintRun | undefined
  readonly end: SaveRunEnd | undefined
  /** Asks for a folder once, then saves a file for each name, in this order. */
  readonly start: (names: readonly string[]) => void
  /** Saves the rest of a run that failed, into the same folder. */
  readonly goOn: () => void
  /** Ends the run after the file that is being written. */
  readonly stop: () => void
}

/**
 * Saves all documents of a page as PDF files, each alone: the window prints itself, so each is shown without the others
 * before. Ends by itself where the page is left or the vault locks.
 */
export const useSaveRun = (): SaveRunControl => {
  const [run, setRun] = useState<PrintRun>()
  const [end, setEnd] = useState<SaveRunEnd>()
  const wish = useRef({ isStopped: false })
  useEffect(() => {
    const kept = wish
    return () => {
      kept.current.isStopped = true
    }
  }, [])

  const work = async (names: readonly string[], folderId: string, from: number): Promise<void> => {
    const mine = { isStopped: false }
    wish.current = mine
    setEnd(undefined)
    const ended = await saveEach({
      names,
      from,
      // At once: what is printed next is what the page shows then.
      show: (at) => flushSync(() => setRun({ at, names })),
      save: (fileName) => savePaper({ fileName, folderId }),
      isStopped: () => mine.isStopped,
    })
    setRun(undefined)
    setEnd({ ...ended, names, folderId })
  }

  const chooseAndWork = async (names: readonly string[]): Promise<void> => {
    try {
      const folder = await wire.desktop.chooseFolder()
      if (folder.kind === 'chosen') await work(names, folder.folderId, 0)
    } catch (error) {
      setEnd({ kind: 'failed', saved: 0, error, names, folderId: undefined })
    }
  }

  return {
    run,
    end,
    start: (names) => void chooseAndWork(names),
    goOn: () => {
      if (end?.folderId !== undefined) void work(end.names, end.folderId, end.saved)
    },
    stop: () => {
      wish.current.isStopped = true
    },
  }
}

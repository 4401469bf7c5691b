import { useEffect, useState } from 'react'
import { printAs } from '../print/print-as.ts'

/** One document after another: at which of how many, from 0. */
export interface PrintRun {
  readonly at: number
  readonly names: readonly string[]
}

export interface PrintRunControl {
  /** Undefined while nothing is printed one after another. */
  readonly run: PrintRun | undefined
  /** All in one print, under one name. */
  readonly printTogether: (name: string) => void
  /** A print of its own for each name, in this order. */
  readonly printEach: (names: readonly string[]) => void
  readonly next: () => void
  readonly stop: () => void
}

/** The pause in which somebody who has had enough can press "Stop", in milliseconds. */
const pause = 1200

const after = ({ at, names }: PrintRun): PrintRun | undefined =>
  at + 1 < names.length ? { at: at + 1, names } : undefined

/**
 * Prints all documents of a page at once, or one after another with a name each: a document is printed once the page
 * shows no other in print. Going on by itself follows the end of each print, which the browser tells; where it does
 * not, `next` does.
 */
export const usePrintRun = (): PrintRunControl => {
  const [run, setRun] = useState<PrintRun>()
  useEffect(() => {
    const name = run?.names[run.at]
    if (!run || name === undefined) return undefined
    let timer: number | undefined
    const goOn = (): void => {
      timer = window.setTimeout(() => setRun(after(run)), pause)
    }
    window.addEventListener('afterprint', goOn, { once: true })
    printAs(name)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('afterprint', goOn)
    }
  }, [run])
  return {
    run,
    printTogether: (name) => printAs(name),
    printEach: (names) => setRun({ at: 0, names }),
    next: () => setRun(run && after(run)),
    stop: () => setRun(undefined),
  }
}

import { useEffect, type ReactElement } from 'react'
import { useInterface } from '../../state/interface.ts'
import { listenToAsks } from './listen-to-asks.ts'

/** While it is there, the page does what the system's menu asks. Draws nothing. */
export function DesktopAsks(): ReactElement {
  const isDesktop = useInterface(({ status }) => status?.host === 'desktop')
  useEffect(() => {
    if (!isDesktop) return undefined
    const listening = new AbortController()
    void listenToAsks(listening.signal)
    return () => listening.abort()
  }, [isDesktop])
  return <></>
}

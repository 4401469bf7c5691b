import type { ReactElement } from 'react'
import { useStartAtTop } from '../import/use-start-at-top.ts'
import { NoBreach } from './no-breach/no-breach.tsx'
import { useNotice } from './notice-store.ts'
import { PasteNotice } from './paste/paste-notice.tsx'
import { ReviewNotice } from './facts/review-notice.tsx'

/** Paste a notice: its words are read on this computer, and what they say is confirmed fact by fact. */
export function NoticeScreen(): ReactElement {
  const notice = useNotice((state) => state.notice)
  const choices = useNotice((state) => state.choices)
  useStartAtTop(notice === undefined ? 'paste' : 'read')
  if (!notice || !choices) return <PasteNotice />
  if (notice.reading.kind !== 'breach') {
    return <NoBreach notice={notice} kind={notice.reading.kind} />
  }
  return <ReviewNotice notice={notice} choices={choices} />
}

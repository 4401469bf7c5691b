import { useMatches } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { resources } from '../i18n/resources.ts'

export type ScreenName = keyof typeof resources.frame.titles

/**
 * Titles the window after the kind of screen alone. Browsers write titles into their history and
 * make file names of them, so they never say whom or which service it is about.
 */
export const useNeutralTitle = (): void => {
  const { t } = useTranslation('frame')
  const screen = useMatches({ select: (matches) => matches.at(-1)?.staticData.screen })
  useEffect(() => {
    const title = screen && t(`titles.${screen}`)
    document.title = title ? `${title} – ${t('app')}` : t('app')
  }, [screen, t])
}

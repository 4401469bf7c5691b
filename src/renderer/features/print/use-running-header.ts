import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** A text as a CSS string; the page margin boxes of the sheets read it from custom properties. */
const cssString = (text: string): string => JSON.stringify(text)

/** What stands in the margins besides the name, where it is not a checklist. */
export interface MarginWords {
  readonly document: string
  readonly keep: string
}

/**
 * Sets what stands in the margins of every printed page: the first name, and the words around the
 * page numbers. The page context inherits from the root element, so they are set there, through the
 * CSSOM, which the content security policy allows; they go when the sheet goes.
 */
export const useRunningHeader = (name: string, words?: MarginWords): void => {
  const { t } = useTranslation('print')
  const title = words?.document ?? t('page.document')
  const keep = words?.keep ?? t('page.keep')
  useEffect(() => {
    const { style } = document.documentElement
    const margins: Readonly<Record<string, string>> = {
      '--sheet-name': name,
      '--sheet-document': title,
      '--sheet-keep': keep,
      '--sheet-of': t('page.of'),
    }
    for (const [property, text] of Object.entries(margins)) {
      style.setProperty(property, cssString(text))
    }
    return () => {
      for (const property of Object.keys(margins)) style.removeProperty(property)
    }
  }, [name, title, keep, t])
}

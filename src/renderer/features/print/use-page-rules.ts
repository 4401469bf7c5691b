import { useInsertionEffect } from 'react'

/**
 * Puts rules into the page as long as the component stands. The content security policy refuses style elements and not
 * the CSSOM; a page's size and margins can be said in no other way for a name that is made up on the spot.
 */
export const usePageRules = (rules: readonly string[]): void => {
  const text = rules.join('\n')
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [text])
}

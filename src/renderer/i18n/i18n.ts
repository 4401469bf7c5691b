import i18next, { type InitOptions } from 'i18next'
import ICU from 'i18next-icu'
import { initReactI18next } from 'react-i18next'
import { resources } from './resources.ts'

const options: InitOptions = {
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'frame',
  resources: { en: resources },
  initAsync: false,
  // React escapes; escaping twice would show the entities.
  interpolation: { escapeValue: false },
}

/** For whoever tries how a translation would look: fetched only where the browser asks for such a language. */
const startPseudo = async (wanted: string): Promise<boolean> => {
  if (!/^(en-XA|ar-XB)$/.test(wanted)) return false
  const { pseudoLanguages, pseudoText } = await import('./pseudo-language.ts')
  const language = pseudoLanguages.find((one) => one === wanted)
  if (!language) return false
  i18next.use({
    type: 'postProcessor',
    name: 'pseudo',
    process: (text: string) => pseudoText(text, language),
  })
  await i18next.init({ ...options, lng: language, postProcess: ['pseudo'] })
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar-XB' ? 'rtl' : 'ltr'
  return true
}

/**
 * Loads the interface's words; they are part of the bundle. `wanted` is the language the browser asks for: there
 * is English, and the pseudo-languages by which translations are prepared.
 */
export const startI18n = async (wanted: string): Promise<void> => {
  i18next.use(ICU).use(initReactI18next)
  if (!(await startPseudo(wanted))) await i18next.init(options)
}

import i18next from 'i18next'
import ICU from 'i18next-icu'
import { initReactI18next } from 'react-i18next'
import { resources } from './resources.ts'

/** Loads the interface's words; they are part of the bundle, so there is nothing to wait for. */
export const startI18n = (): void => {
  void i18next
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      defaultNS: 'frame',
      resources: { en: resources },
      initAsync: false,
      // React escapes; escaping twice would show the entities.
      interpolation: { escapeValue: false },
    })
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formattingLocale } from './dates.ts'

export interface MomentWords {
  /** `22 November 2026 at 00:50`, on the computer's own clock. Takes milliseconds since 1970. */
  readonly moment: (at: number) => string
  /** `22 November 2026`, on the computer's own calendar. Takes milliseconds since 1970. */
  readonly day: (at: number) => string
  /** `3.4 MB`. */
  readonly size: (bytes: number) => string
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/**
 * Formatters for one locale (BCP 47) and time zone (IANA; undefined: the computer's). Sizes count in
 * thousands, as file managers and disks do.
 */
export const momentWords = (locale: string, timeZone: string | undefined): MomentWords => {
  const zone = timeZone !== undefined && { timeZone }
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone })
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    ...zone,
  })
  return {
    moment: (at) => moments.format(at),
    day: (at) => days.format(at),
    size: (bytes) => {
      const power = bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3)
      const step = Math.min(power, units.length - 1)
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: units[step] ?? 'byte',
        maximumSignificantDigits: 3,
      }).format(bytes / 1000 ** step)
    },
  }
}

/** Moments and sizes as the reader writes them. */
export const useMomentWords = (): MomentWords => {
  const { i18n } = useTranslation()
  return useMemo(
    () => momentWords(formattingLocale(i18n.language, navigator.languages), undefined),
    [i18n.language],
  )
}

import { useTranslation } from 'react-i18next'

/** An estimate is not known to the minute. */
const grain = 5

/** Gives an estimate in minutes in words, rounded up to five: `about 1 h 25 min`. */
export const useDuration = (): ((minutes: number) => string) => {
  const { t } = useTranslation('drill')
  return (minutes) => {
    const rounded = Math.ceil(minutes / grain) * grain
    const parts = { hours: Math.floor(rounded / 60), minutes: rounded % 60 }
    if (parts.hours === 0) return t('time.minutes', parts)
    return parts.minutes === 0 ? t('time.hours', parts) : t('time.both', parts)
  }
}

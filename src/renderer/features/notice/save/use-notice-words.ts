import { useTranslation } from 'react-i18next'
import { partialDate } from '../../../../domain/model/partial-date.ts'
import { useCatalogue } from '../../../state/catalogue.ts'
import { useDateWords } from '../../../state/dates.ts'
import { useToday } from '../../account/use-today.ts'
import type { FactWords } from '../choices/choices-to-facts.ts'
import { dateToNameBy } from '../choices/date-to-name-by.ts'
import type { NoticeChoices } from '../choices/notice-choices.ts'
import type { ReadNotice } from '../notice-types.ts'

/** What the breach is called, said of it, and where it was read: the guardian's words, or ours until then. */
export interface NoticeWords {
  readonly name: string
  readonly summary: string
  readonly source: string
  readonly facts: FactWords
}

/** The sentences that a confirmed notice is written down with. */
export const useNoticeWords = (notice: ReadNotice, choices: NoticeChoices): NoticeWords => {
  const { t } = useTranslation('notice')
  const { service } = useCatalogue()
  const { date, list } = useDateWords()
  const today = useToday()
  // One that was just written down may not be in the catalogue yet.
  const made = Object.values(choices.made)
  const services = list(
    choices.serviceIds.flatMap(
      (id) => service(id)?.name ?? made.find((one) => one.id === id)?.name ?? [],
    ),
  )
  const when = dateToNameBy(choices, notice.reading) ?? today
  const month = when && partialDate(when.slice(0, 7))
  const name = month ? `${services}, ${date(month)}` : services
  const source = t(`save.sourceOf.${notice.source}`, { date: today ? date(today) : '' })
  return {
    name: choices.name ?? (services === '' ? '' : name),
    summary: choices.summary ?? (services === '' ? '' : t('save.summaryOf', { service: services })),
    source: choices.source ?? source,
    facts: {
      hedged: (quote) => t('words.hedged', { quote }),
      claimed: (quote) => t('words.claimed', { quote }),
      contradicted: t('words.contradicted'),
      notTaken: (quote, roles) =>
        roles.length === 1 && roles[0]
          ? t(`words.notTakenOf.${roles[0]}`, { quote })
          : t('words.notTaken', { quote }),
      hedgedNotTaken: (quote) => t('words.hedgedNotTaken', { quote }),
      unsureDate: (meaning, quote) =>
        t('words.unsureDate', { meaning: t(`meaning.${meaning}`), quote }),
      contradiction: (quotes) => t('words.contradiction', { quotes }),
      quoted: (quote) => t('words.quoted', { quote }),
    },
  }
}

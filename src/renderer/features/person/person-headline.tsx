import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { ClassSentence } from './class-sentence.tsx'
import type { SurfaceHeadline } from './surface-view.ts'

export interface PersonHeadlineProps {
  readonly name: string
  readonly headline: SurfaceHeadline
  /** Adds what follows from how lasting the fact is. */
  readonly hasMeaning?: boolean | undefined
}

/** The most telling fact about a person, as a sentence: how many services hold it, how many lost it. */
export function PersonHeadline({ name, headline, hasMeaning }: PersonHeadlineProps): ReactElement {
  const { t } = useTranslation('person')
  const { dataClass } = useCatalogue()
  const permanence = dataClass(headline.dataClass)?.permanence ?? 'changeable'
  const isOut = headline.breached > 0 || headline.maybe !== undefined
  return (
    <>
      <b>
        <ClassSentence name={name} count={headline} />
      </b>
      {hasMeaning && <> {t(`lead.${isOut ? 'lost' : 'held'}.${permanence}`)}</>}
    </>
  )
}

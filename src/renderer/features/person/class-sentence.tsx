import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import type { SurfaceHeadline } from './surface-view.ts'

export interface ClassSentenceProps {
  readonly name: string
  readonly count: SurfaceHeadline
}

/**
 * How many services hold one kind of data about a person, and how many lost it; then what is not counted there: who
 * lost it if they had it, and who has erased it since.
 */
export function ClassSentence({ name, count }: ClassSentenceProps): ReactElement {
  const { t } = useTranslation('person')
  const { dataClassName } = useCatalogue()
  const { held, breached, maybe = 0, asked = 0, gone = 0 } = count
  const data = dataClassName(count.dataClass)
  const others = held > 0 ? 'more' : 'only'
  return (
    <>
      {held > 0
        ? t(maybe > 0 ? 'lead.headlineMaybe' : 'lead.headline', {
            held,
            breached,
            maybe,
            name,
            data,
          })
        : t('lead.notHeld', { name, data })}
      {asked > 0 && <> {t(`lead.asked.${others}`, { count: asked })}</>}
      {gone > 0 && <> {t(`lead.gone.${others}`, { count: gone })}</>}
    </>
  )
}

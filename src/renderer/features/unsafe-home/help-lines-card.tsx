import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { helpLinesOf } from '../../../domain/model/help-line.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useRegionName } from '../settings/use-region-name.ts'
import { HelpLineList } from './help-line-list.tsx'
import { linesElsewhere } from './lines-elsewhere.ts'
import styles from './unsafe-home.module.css'

/** Whom to call where the household lives, and, one step away, in other places. */
export function HelpLinesCard(): ReactElement {
  const { t } = useTranslation('unsafe-home')
  const regionName = useRegionName()
  const { region } = useHousehold().household
  const { helpLines } = useCatalogue().playbook
  const here = helpLinesOf(region, helpLines)
  return (
    <Card
      title={t('lines.title')}
      aside={
        <span className={styles['small']}>{t('lines.region', { region: regionName(region) })}</span>
      }
    >
      <p className={styles['lead']}>{t(here.length > 0 ? 'lines.text' : 'lines.none')}</p>
      <HelpLineList lines={here} />
      {region.code === 'EU' && region.country === undefined && <p>{t('lines.country')}</p>}
      <Disclosure label={t('lines.elsewhere')}>
        {linesElsewhere(region, helpLines).map((place) => (
          <div key={`${place.region.code} ${place.region.country ?? ''}`}>
            <h3 className={styles['place']}>{regionName(place.region)}</h3>
            <HelpLineList lines={place.lines} />
          </div>
        ))}
      </Disclosure>
    </Card>
  )
}

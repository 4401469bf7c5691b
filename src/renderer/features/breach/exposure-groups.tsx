import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { exposuresByCertainty } from './exposures-by-certainty.ts'
import type { IncidentExposure } from '../incident/incident-view.ts'
import { lossSign } from '../incident/loss-sign.ts'
import { SourceRefs } from './source-refs.tsx'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './exposure-groups.module.css'

export interface ExposureGroupsProps {
  readonly exposures: readonly IncidentExposure[]
  readonly incident: IncidentData
}

function ExposureItem(props: {
  readonly exposure: IncidentExposure
  readonly incident: IncidentData
}): ReactElement {
  const { t } = useTranslation(['breach', 'data'])
  const { exposure, incident } = props
  const { state, note, storedAs, accountIds, credential } = exposure
  const [accountId] = accountIds
  return (
    <li className={styles['item']} data-state={state}>
      <StateGlyph state={lossSign(exposure)} />
      <div>
        <div className={styles['name']}>
          <b>{incident.catalogue.dataClassName(exposure.dataClass)}</b>
          <SourceRefs breach={incident.breach} ids={exposure.sources} isTabStop={false} />
        </div>
        {(note !== undefined || storedAs) && (
          <p>{note ?? (storedAs && t(`data:storedAs.${storedAs}`))}</p>
        )}
        {state === 'ask' && (
          <p>
            {accountId ? (
              <Link to="/accounts/$accountId" params={{ accountId }}>
                {t('who.didYouGive')}
              </Link>
            ) : (
              t('who.didYouGive')
            )}
          </p>
        )}
        {(state === 'not-real' || state === 'removed') && (
          <p>
            {t(`data:stateMeaning.${state}`)} {credential && t('who.credential')}
          </p>
        )}
      </div>
    </li>
  )
}

/** Every kind of data with its sign, under who says that it was lost. */
export function ExposureGroups(props: ExposureGroupsProps): ReactElement {
  const { t } = useTranslation('breach')
  const { exposures, incident } = props
  return (
    <div className={styles['groups']}>
      {exposuresByCertainty(exposures).map((group) => (
        <div key={group.certainty}>
          <h4 className={styles['certainty']}>{t(`certainty.${group.certainty}`)}</h4>
          <ul className={styles['list']}>
            {group.exposures.map((exposure) => (
              <ExposureItem key={exposure.dataClass} exposure={exposure} incident={incident} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

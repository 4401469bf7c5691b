import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isQuietBreach } from '../../../domain/surface/quiet-breach.ts'
import { useDateWords } from '../../state/dates.ts'
import { orpc, type Wire } from '../../state/wire.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import { differenceGroups } from '../incident/difference-groups.ts'
import { PaperHead } from '../print/paper-head.tsx'
import type { PaperLook } from '../print/paper-look.ts'
import type { PaperNames } from '../print/paper-names.ts'
import { PaperSheet } from '../print/paper-sheet.tsx'
import { DifferenceLine } from './difference-line.tsx'
import { PaperKeep } from './paper-keep.tsx'
import { PaperSection } from './paper-section.tsx'
import styles from './papers.module.css'

type News = Awaited<ReturnType<Wire['incidents']['differences']>>

export interface DifferencePaperProps {
  readonly incident: IncidentData
  readonly names: PaperNames
  readonly namesPlaces: boolean
  readonly look: PaperLook
}

/** The page itself, for a file or for none. */
function DifferencePage(props: DifferencePaperProps & { readonly news: News | undefined }) {
  const { incident, names, namesPlaces, look, news } = props
  const { t } = useTranslation(['papers', 'print'])
  const { date } = useDateWords()
  const { breach, catalogue } = incident
  const services = new Map(catalogue.services.map((one) => [one.id, one]))
  const isVeiled = !namesPlaces && isQuietBreach(breach, { services })
  const { since, differences } = news ?? { differences: [] }
  return (
    <PaperSheet look={look} document={t('difference.document')} keep={t('difference.keep')}>
      <PaperHead
        eyebrow={t('difference.eyebrow')}
        title={isVeiled ? t('summary.veiled') : breach.name}
        isLong
      />
      <p className={styles['lead']}>
        {since === undefined
          ? t(news ? 'difference.never' : 'difference.noFile')
          : differences.length === 0
            ? t('difference.nothing', { when: date(since) })
            : t('difference.since', { when: date(since) })}
      </p>
      {differenceGroups(differences).map((group) => (
        <PaperSection key={group.part} title={t(`difference.part.${group.part}`)}>
          <ul className={styles['changes']}>
            {group.differences.map((difference) => (
              <DifferenceLine
                key={JSON.stringify(difference)}
                difference={difference}
                incident={incident}
                names={names}
                namesPlaces={namesPlaces}
              />
            ))}
          </ul>
        </PaperSection>
      ))}
      <PaperKeep text={t('difference.keepText')} />
    </PaperSheet>
  )
}

function DifferenceOfFile(props: DifferencePaperProps): ReactElement {
  const { data } = useSuspenseQuery(
    orpc.incidents.differences.queryOptions({ input: { breachId: props.incident.breach.id } }),
  )
  return <DifferencePage {...props} news={data} />
}

/** What became different in a file since it was last looked at, on one page: to lay on top of the sheets of before. */
export function DifferencePaper(props: DifferencePaperProps): ReactElement {
  return props.incident.view.openedOn === undefined ? (
    <DifferencePage {...props} news={undefined} />
  ) : (
    <DifferenceOfFile {...props} />
  )
}

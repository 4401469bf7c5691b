import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import styles from './drill.module.css'
import type { DrillGapView } from './drill-view.ts'
import { GapWay } from './gap-way.tsx'

interface GapProps {
  readonly children: ReactNode
  readonly way: ReactElement
}

function Gap({ children, way }: GapProps): ReactElement {
  return (
    <li className={styles['gap']}>
      <CircleAlert aria-hidden size={18} />
      <p>
        {children} {way}
      </p>
    </li>
  )
}

/** What is missing on the day, each with the way to where it is put right. */
export function DrillGapsCard({ gaps }: { readonly gaps: readonly DrillGapView[] }): ReactElement {
  const { t } = useTranslation('drill')
  const { nameOf } = useHousehold()
  const { list } = useDateWords()
  // The keychain may take seconds to answer, and the plan does not wait for it.
  const protections = useQuery(orpc.protections.list.queryOptions())
  const backups = useQuery(orpc.backups.list.queryOptions())
  const lacksRecovery =
    protections.data?.protections.every(({ kind }) => kind !== 'recovery-code') === true
  const lacksBackup = backups.data?.backups.every(({ readable }) => !readable) === true
  const isWhole = gaps.length === 0 && protections.data && !lacksRecovery && !lacksBackup
  return (
    <Card title={t('gap.heading')}>
      {isWhole && <p>{t('gap.none')}</p>}
      <ul className={styles['gaps']}>
        {gaps.map((gap) => (
          <Gap key={gap.gap} way={<GapWay gap={gap} />}>
            {t(`gap.${gap.gap}.text`, {
              count: gap.count,
              names: list(gap.personIds.map(nameOf), 'conjunction'),
            })}
          </Gap>
        ))}
        {lacksRecovery && (
          <Gap way={<Link to="/settings">{t('gap.no-recovery.way')}</Link>}>
            {t('gap.no-recovery.text')}
          </Gap>
        )}
        {lacksBackup && (
          <Gap way={<Link to="/settings/backups">{t('gap.no-backup.way')}</Link>}>
            {t('gap.no-backup.text')}
          </Gap>
        )}
      </ul>
    </Card>
  )
}

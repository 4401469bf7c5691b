import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { Help } from '../../ui/help.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './first-ways.module.css'

/** The breach Kinventory was made for: the best known, and researched in every detail. */
const exampleBreach = asId<'breach'>('vtech-2015')

interface WayProps {
  readonly way: 'import' | 'add' | 'notice' | 'look'
  readonly children: ReactNode
}

function Way({ way, children }: WayProps): ReactElement {
  const { t } = useTranslation('household')
  return (
    <Card title={t(`ways.${way}.title`)}>
      <div className={styles['way']}>
        <p>{t(`ways.${way}.text`)}</p>
        <div>{children}</div>
      </div>
    </Card>
  )
}

/** The page right after the first run: the ways to begin. */
export function FirstWays(): ReactElement {
  const { t } = useTranslation('household')
  const { breach } = useCatalogue()
  const { people } = useHousehold()
  const { list } = useDateWords()
  return (
    <>
      <section aria-label={t('ways.label')} className={styles['ways']}>
        <Way way="import">
          <LinkButton to="/import" kind="primary">
            {t('ways.import.action')}
          </LinkButton>
        </Way>
        <Way way="add">
          <LinkButton to="/accounts/new">{t('ways.add.action')}</LinkButton>
        </Way>
        <Way way="notice">
          <LinkButton to="/notice">{t('ways.notice.action')}</LinkButton>
        </Way>
        {breach(exampleBreach) && (
          <Way way="look">
            <LinkButton to="/breaches/$breachId" params={{ breachId: exampleBreach }}>
              {t('ways.look.action')}
            </LinkButton>
          </Way>
        )}
      </section>
      <p className={styles['people']}>
        {t('ways.people', { list: list(people.map(({ name }) => name)) })}{' '}
        <Help topic="exposureSurface" />
      </p>
    </>
  )
}

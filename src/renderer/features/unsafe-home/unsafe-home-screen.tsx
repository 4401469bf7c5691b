import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'
import { HelpLinesCard } from './help-lines-card.tsx'
import { LeaveNow } from './leave-now.tsx'
import { NoticedCard } from './noticed-card.tsx'
import { ShowsCard } from './shows-card.tsx'

/**
 * For whoever is not safe at home: what gives them away, what others notice, whom to call, and a way to leave at once.
 * Its address, its title and its heading say nothing of that.
 */
export function UnsafeHomeScreen(): ReactElement {
  const { t } = useTranslation('unsafe-home')
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<Trans t={t} i18nKey="lead" components={{ b: <b /> }} />}
      />
      <LeaveNow />
      <HelpLinesCard />
      <ShowsCard />
      <NoticedCard />
    </>
  )
}

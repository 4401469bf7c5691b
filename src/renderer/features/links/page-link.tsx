import { useMutation } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Link } from '../../../contract/links.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './page-link.module.css'

export interface PageLinkProps {
  readonly link: Link
  /** As the catalogue has it; shown, so that nobody is sent anywhere unseen (P1). */
  readonly address: string
}

/** The address of a page, and a button that shows it in the system's browser. An unsafe one is only shown. */
export function PageLink({ link, address }: PageLinkProps): ReactElement {
  const { t } = useTranslation('ui')
  const open = useMutation(orpc.links.open.mutationOptions({ meta: { changesNothing: true } }))
  const url = URL.parse(address)
  return (
    <>
      <span className={styles['link']}>
        <span className={styles['address']} translate="no">
          {address}
        </span>
        {url?.protocol === 'https:' && (
          <Button
            kind="quiet"
            icon={<ExternalLink aria-hidden />}
            aria-label={t('openPageOf', { host: url.hostname })}
            isPending={open.isPending}
            onPress={() => open.mutate(link)}
          >
            {t('openPage')}
          </Button>
        )}
      </span>
      <ErrorNotice error={open.error} />
    </>
  )
}

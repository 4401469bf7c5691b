import { ChevronRight } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  /** Default: "Why?". */
  readonly label?: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean | undefined
}

/** The reason one step away: verdict, then why, then sources. */
export function Disclosure({ label, children, isOpenAtFirst }: DisclosureProps): ReactElement {
  const { t } = useTranslation('ui')
  return (
    <AriaDisclosure className={styles['disclosure'] ?? ''} defaultExpanded={isOpenAtFirst ?? false}>
      <Button slot="trigger" className={styles['trigger'] ?? ''}>
        <ChevronRight aria-hidden />
        {label ?? t('why')}
      </Button>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        <div className={styles['content']}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  )
}

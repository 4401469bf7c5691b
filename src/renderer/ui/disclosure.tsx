import { ChevronRight } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classNames } from './class-names.ts'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  /** Default: "Why?". */
  readonly label?: ReactNode
  /** What it is about, for those who hear the button alone. */
  readonly about?: string | undefined
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean | undefined
  /** `parted`: its two parts lie in the grid areas `trigger` and `panel` of what it stands in. */
  readonly layout?: 'stacked' | 'parted'
}

/** The reason one step away: verdict, then why, then sources. */
export function Disclosure(props: DisclosureProps): ReactElement {
  const { label, about, children, isOpenAtFirst, layout = 'stacked' } = props
  const { t } = useTranslation('ui')
  return (
    <AriaDisclosure
      className={classNames(styles['disclosure'], styles[layout])}
      defaultExpanded={isOpenAtFirst ?? false}
    >
      <Button slot="trigger" className={styles['trigger'] ?? ''}>
        <ChevronRight aria-hidden />
        <span>
          {label ?? t('why')}
          {about !== undefined && <span className="visually-hidden">: {about}</span>}
        </span>
      </Button>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        <div className={styles['content']}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  )
}

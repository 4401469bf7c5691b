import { CircleHelp } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { resources } from '../i18n/resources.ts'
import styles from './help.module.css'
import popoverStyles from './popover.module.css'

/** Questions that `help.json` answers. */
export type HelpTopic = keyof typeof resources.help.topic

/** The answer to a question where it arises: a sign to press, and the words beside it. */
export function Help({ topic }: { readonly topic: HelpTopic }): ReactElement {
  const { t } = useTranslation('help')
  const question = t(`topic.${topic}.question`)
  return (
    <DialogTrigger>
      <Button aria-label={question} className={styles['sign'] ?? ''}>
        <CircleHelp aria-hidden />
      </Button>
      <Popover
        className={`${popoverStyles['popover'] ?? ''} ${styles['popover'] ?? ''}`}
        offset={4}
      >
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title">{question}</Heading>
          <p>{t(`topic.${topic}.answer`)}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

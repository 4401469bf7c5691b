import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as Content,
  UNSTABLE_ToastRegion as Region,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { toastQueue } from '../state/toasts.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import styles from './toast-region.module.css'

/** Where `showToast` shows its messages; F6 reaches it. Once per page, in the frame. */
export function ToastRegion(): ReactElement {
  const { t } = useTranslation('ui')
  return (
    <Region queue={toastQueue} className={styles['region'] ?? ''} aria-label={t('notifications')}>
      {({ toast }) => {
        const { title, text, tone = 'plain', action } = toast.content
        return (
          <Toast toast={toast} className={classNames(styles['toast'], styles[tone])}>
            <Content className={styles['content'] ?? ''}>
              <Text slot="title">
                <b>{title}</b>
              </Text>
              {text !== undefined && <Text slot="description">{text}</Text>}
            </Content>
            {action && (
              <Button
                onPress={() => {
                  action.run()
                  toastQueue.close(toast.key)
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton slot="close" label={t('dismiss')} icon={<X aria-hidden />} />
          </Toast>
        )
      }}
    </Region>
  )
}

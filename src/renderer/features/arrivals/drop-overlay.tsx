import { FileDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './drop-overlay.module.css'
import { useDrop } from './watch-drops.ts'

/** Says what becomes of the files that are held over the page. Lets the pointer through. */
export function DropOverlay(): ReactElement {
  const { t } = useTranslation('opened-files')
  const isOver = useDrop((state) => state.isOver)
  return (
    // React Aria hides everything around an open dialog, but for what is marked so.
    <output
      className={classNames(styles['over'], isOver && styles['on'])}
      data-react-aria-top-layer="true"
      data-print="never"
    >
      {isOver && (
        <span className={styles['card']}>
          <FileDown aria-hidden className={styles['icon']} />
          <b className={styles['title']}>{t('drop.title')}</b>
          <span>{t('drop.text')}</span>
        </span>
      )}
    </output>
  )
}

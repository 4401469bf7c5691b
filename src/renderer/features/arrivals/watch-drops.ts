import i18next from 'i18next'
import { create } from 'zustand'
import { mostOpenedFiles } from '../../../contract/opened-files.ts'
import { arrive, droppedFile } from '../../state/arrivals.ts'
import { useInterface } from '../../state/interface.ts'
import { showToast } from '../../state/toasts.ts'
import { sayLeftOut } from './say-left-out.ts'

/** Whether files are held over the page where it would take them. */
export const useDrop = create<{ readonly isOver: boolean }>(() => ({ isOver: false }))

const setOver = (isOver: boolean): void => useDrop.setState({ isOver })

const isIn = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null

/** A place of its own takes what is dropped on it: `ui/file-drop.tsx`. */
const isInPlace = (event: Event): boolean => isIn(event, '[data-takes-files="true"]')

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false

/** Words go into a field, as everywhere; nothing else is to be done with them. */
const isWordsIntoField = (event: DragEvent): boolean =>
  !hasFiles(event) && isIn(event, ':read-write')

/** Unlocking, a first run and an open vault: all but a page that cannot reach the program. */
const canTake = (): boolean => {
  const { link, vault } = useInterface.getState()
  return link === 'ready' && vault !== undefined
}

const isFolder = (item: DataTransferItem): boolean => item.webkitGetAsEntry()?.isDirectory === true

const takeDropped = (items: readonly DataTransferItem[]): void => {
  const held = items.filter(({ kind }) => kind === 'file')
  const files = held.flatMap((item) => (isFolder(item) ? [] : (item.getAsFile() ?? [])))
  arrive(files.slice(0, mostOpenedFiles).map(droppedFile))
  if (files.length > mostOpenedFiles) sayLeftOut(files.length - mostOpenedFiles)
  if (files.length === 0 && held.length > 0) {
    showToast({
      title: i18next.t('folder.title', { ns: 'opened-files' }),
      text: i18next.t('folder.text', { ns: 'opened-files' }),
      tone: 'exposed',
    })
  }
}

const dragOver = (event: DragEvent): void => {
  if (isWordsIntoField(event)) return
  event.preventDefault()
  const isTaken = hasFiles(event) && canTake()
  setOver(isTaken && !isInPlace(event))
  if (event.dataTransfer && !isInPlace(event))
    event.dataTransfer.dropEffect = isTaken ? 'copy' : 'none'
}

const drop = (event: DragEvent): void => {
  setOver(false)
  if (isWordsIntoField(event)) return
  event.preventDefault()
  if (hasFiles(event) && canTake() && !isInPlace(event))
    takeDropped([...(event.dataTransfer?.items ?? [])])
}

const dragLeave = ({ relatedTarget }: DragEvent): void => {
  // Only what leaves the window leaves for nothing.
  if (relatedTarget === null) setOver(false)
}

/**
 * Takes files that are dropped anywhere on the page, from now on; called once. No drop ever leads to another page,
 * whatever is dropped. Captured, since places of the page keep their drops to themselves.
 */
export const watchDrops = (): void => {
  window.addEventListener('dragenter', dragOver, true)
  window.addEventListener('dragover', dragOver, true)
  window.addEventListener('dragleave', dragLeave, true)
  window.addEventListener('drop', drop, true)
}

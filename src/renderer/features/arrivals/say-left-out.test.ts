import { expect, it, vi } from 'vitest'
import { toastQueue } from '../../state/toasts.ts'
import { sayLeftOut } from './say-left-out.ts'

vi.mock('i18next', () => ({
  default: { t: (key: string, { count }: { readonly count?: number }) => `${key} ${count ?? ''}` },
}))
vi.mock('../../state/lock.ts', () => ({ whenLocked: () => undefined }))

it('says how many were left out once, however often more are', () => {
  for (let count = 1; count <= 40; count += 1) sayLeftOut(count)
  expect(toastQueue.visibleToasts.map(({ content }) => content.title)).toEqual(['leftOut.title 40'])
})

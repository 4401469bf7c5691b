import { expect, it, vi } from 'vitest'
import { describeApp } from './about-panel.ts'

const app = vi.hoisted(() => ({
  told: [] as unknown[],
  getVersion: () => '1.2.3',
  setAboutPanelOptions: (options: unknown) => app.told.push(options),
}))

vi.mock('electron', () => ({ app }))

it('says the name, the version, whose it is and where there is more', () => {
  describeApp()
  expect(app.told).toEqual([
    {
      applicationName: 'Kinventory',
      applicationVersion: '1.2.3',
      copyright: expect.stringContaining('MIT licence'),
      credits: expect.stringContaining('About Kinventory'),
    },
  ])
})

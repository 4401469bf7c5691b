import './theme/layers.css'
import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import './theme/tokens.css'
import './theme/base.css'
import './theme/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { startI18n } from './i18n/i18n.ts'
import { watchActivity } from './state/activity.ts'
import { watchDrops } from './features/arrivals/watch-drops.ts'
import { connect } from './state/connection.ts'

await startI18n(navigator.language)
void connect()
watchActivity()
watchDrops()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

import { parentPort, workerData } from 'node:worker_threads'
import { doNoticeWork, type NoticeWork } from './notice-work.ts'

/**
 * The thread that reads one notice. Whoever wrote it may have made it so that reading takes for ever, or all the
 * memory there is; a thread can be ended without harm. One piece of work in, one answer out.
 */
parentPort?.postMessage(await doNoticeWork(workerData as NoticeWork))

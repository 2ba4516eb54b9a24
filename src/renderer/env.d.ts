import type { AfterwordBridge } from '@shared/ipc/channels'

declare global {
  interface Window {
    readonly afterword: AfterwordBridge
  }
}

import type { Look } from '@shared/model/words'

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')
let chosen: Look = 'system'

/** Dresses the page in this look; 'system' goes on following the system. */
export function wear(look: Look): void {
  chosen = look
  dress()
}

function dress(): void {
  const dark = chosen === 'dark' || (chosen === 'system' && darkSystem.matches)
  document.documentElement.classList.toggle('dark', dark)
}

darkSystem.addEventListener('change', dress)

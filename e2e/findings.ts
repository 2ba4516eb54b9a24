import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on the page, or in one part of it: a line a finding, none where all is well.
 * @param within a CSS selector
 */
export async function findings(page: Page, within?: string): Promise<string[]> {
  // What is still moving is measured in colours that nobody will see.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(async () => {
    const moving = document.getAnimations().filter((one) => one instanceof CSSTransition)
    await Promise.allSettled(moving.map(({ finished }) => finished))
  })
  // Electron has no second page for axe to put its results together in.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES)
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

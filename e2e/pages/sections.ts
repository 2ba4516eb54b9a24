import type { Page } from '@playwright/test'

/** Goes to a section by its name in the sidebar. */
export async function goTo(page: Page, section: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: new RegExp(`^${section}`) })
    .click()
}

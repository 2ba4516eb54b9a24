// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { StartView } from '@shared/model/startViews'
import { invitationFile, isFileOver, isLogDialogOpen } from './logDialog'
import { startKey } from './session.store'
import { useDroppedInvitation } from './useDroppedInvitation'

/** A drag or drop of these files, or of something else where there are none. */
function drag(type: string, files: File[] = [], relatedTarget: EventTarget | null = null): Event {
  const event = new Event(type, { bubbles: true, cancelable: true })
  const types = files.length > 0 ? ['Files'] : ['text/plain']
  Object.assign(event, { dataTransfer: { types, files }, relatedTarget })
  window.dispatchEvent(event)
  return event
}

const invitation = new File(['BEGIN:VCALENDAR'], 'Panel.ics')
const other = new File(['x'], 'cv.pdf')
let page: { unmount(): void }

beforeEach(() => {
  installFakeBridge({})
  const Page = defineComponent({ setup: useDroppedInvitation, template: '<div />' })
  const start = { now: 0, timeZone: 'UTC', trouble: null } as StartView
  page = mount(Page, {
    global: { plugins: [createPinia()], provide: { [startKey as symbol]: start } }
  })
})
afterEach(() => {
  page.unmount()
  isFileOver.value = false
  isLogDialogOpen.value = false
  invitationFile.value = null
})

it('opens the form with an invitation that is dropped anywhere', () => {
  expect(drag('drop', [other, invitation]).defaultPrevented).toBe(true)
  expect(isLogDialogOpen.value).toBe(true)
  expect(invitationFile.value?.name).toBe('Panel.ics')
})

it('takes any other file only while the form is open', () => {
  drag('drop', [other])
  expect([isLogDialogOpen.value, invitationFile.value]).toEqual([false, null])
  isLogDialogOpen.value = true
  drag('drop', [other])
  expect(invitationFile.value?.name).toBe('cv.pdf')
})

it('knows whether a file is over the window', () => {
  drag('dragover')
  expect(isFileOver.value).toBe(false)
  drag('dragover', [invitation])
  expect(isFileOver.value).toBe(true)
  drag('dragleave', [invitation], document.body)
  expect(isFileOver.value).toBe(true)
  drag('dragleave', [invitation])
  expect(isFileOver.value).toBe(false)
  drag('dragover', [invitation])
  drag('drop', [other])
  expect(isFileOver.value).toBe(false)
})

import { createRouter, createWebHashHistory } from 'vue-router'
import type { Router } from 'vue-router'
import { TimelineView } from '@renderer/features/timeline'

declare module 'vue-router' {
  interface RouteMeta {
    /** Screens that need the room: the sidebar becomes a rail. */
    rail?: boolean
  }
}

/** The first screen is in the first chunk; every other one comes when it is wanted. */
export function makeRouter(): Router {
  return createRouter({
    history: createWebHashHistory(),
    routes: [
      { path: '/', name: 'timeline', component: TimelineView },
      {
        path: '/applications',
        name: 'applications',
        component: () =>
          import('@renderer/features/applications').then((feature) => feature.ApplicationsView)
      },
      {
        path: '/applications/:id(\\d+)',
        name: 'application',
        component: () =>
          import('@renderer/features/applications').then((feature) => feature.ApplicationView)
      },
      {
        path: '/people/:id(\\d+)?',
        name: 'people',
        component: () => import('@renderer/features/people').then((feature) => feature.PeopleView)
      },
      {
        path: '/letters/:id(\\d+)?',
        name: 'letters',
        component: () => import('@renderer/features/letters').then((feature) => feature.LettersView)
      },
      {
        path: '/letters/:kind/:applicationId(\\d+)',
        name: 'composer',
        meta: { rail: true },
        component: () =>
          import('@renderer/features/letters').then((feature) => feature.ComposerView)
      },
      {
        path: '/interviews/:id(\\d+)',
        name: 'debrief',
        meta: { rail: true },
        component: () =>
          import('@renderer/features/interviews').then((feature) => feature.DebriefView)
      },
      {
        path: '/report',
        name: 'report',
        component: () => import('@renderer/features/report').then((feature) => feature.ReportView)
      },
      {
        path: '/settings',
        name: 'settings',
        component: () =>
          import('@renderer/features/settings').then((feature) => feature.SettingsView)
      },
      { path: '/:rest(.*)*', redirect: { name: 'timeline' } }
    ]
  })
}

import { createPinia } from 'pinia'
import { openPage } from './app/openPage'
import QuickApp from './app/QuickApp.vue'
import './ui/styles/index.css'

// The small window has one screen, so it needs none of the rest of the program's.
void openPage(QuickApp, createPinia())

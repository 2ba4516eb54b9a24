import { composeApp } from './desktop/composeApp'

composeApp()

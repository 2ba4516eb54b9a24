import { composeApp } from './desktop/compose/composeApp'

composeApp()

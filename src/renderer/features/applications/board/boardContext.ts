import { inject, provide } from 'vue'
import type { InjectionKey } from 'vue'
import type { ApplicationRowView } from '@shared/model/applicationRow'
import type { BoardColumn } from '@shared/model/boardColumns'
import type { Stage } from '@shared/model/words'
import type { NextStep } from '../list/nextStep'

/** What every card and column of one board shares. */
export interface BoardContext {
  nextOf: (row: ApplicationRowView) => NextStep | null
  /** Whether cards stand as they were put; else in the order of what is due next. */
  readonly isOwnOrder: boolean
  /** The card that the keyboard carries, or of which it is asked how it ended. */
  readonly liftedId: number | null
  /** The card that the menu "How did it end?" hangs on. */
  readonly askedId: number | null
  onCardKey: (event: KeyboardEvent, row: ApplicationRowView) => void
  onCardFocus: (row: ApplicationRowView, column: BoardColumn) => void
  moveTo: (row: ApplicationRowView, stage: Stage) => void
}

const key: InjectionKey<BoardContext> = Symbol('board')

export function provideBoard(context: BoardContext): void {
  provide(key, context)
}

export function useBoardContext(): BoardContext {
  const context = inject(key)
  if (!context) throw new Error('A card was used outside of a board.')
  return context
}

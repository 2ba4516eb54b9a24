/** What a chip's colour means; its icon and words say it too. */
export type ChipTone =
  'neutral' | 'sent' | 'due' | 'last' | 'over' | 'wait' | 'follow' | 'none' | 'plan' | 'offer'

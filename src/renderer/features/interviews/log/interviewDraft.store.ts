import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { InterviewKind, ThankYouWish } from '@shared/model/words'

export interface PersonDraft {
  /** Tells the rows apart; never leaves the window. */
  key: number
  name: string
  email: string
  title: string
  thankYou: ThankYouWish
}

/** When an interview is, as typed. */
export interface WhenDraft {
  date: string
  time: string
  minutes: string
  /** '' stands for the computer's own zone, whatever that will be. */
  timeZone: string
}

/** What is in the fields, as typed. */
export interface InterviewDraft extends WhenDraft {
  company: string
  role: string
  kind: InterviewKind
  round: string
  place: string
  people: PersonDraft[]
}

let lastKey = 0

export function newPerson(known: Partial<Omit<PersonDraft, 'key'>> = {}): PersonDraft {
  lastKey += 1
  return { key: lastKey, name: '', email: '', title: '', thankYou: 'wanted', ...known }
}

export function isBlank(person: PersonDraft): boolean {
  return [person.name, person.email, person.title].every((text) => text.trim() === '')
}

function newDraft(): InterviewDraft {
  return {
    company: '',
    role: '',
    date: '',
    time: '',
    minutes: '60',
    timeZone: '',
    kind: 'video',
    round: '',
    place: '',
    people: [newPerson()]
  }
}

/** The interview being logged; it outlives the dialog, so that closing it loses nothing. */
export const useInterviewDraft = defineStore('interview-draft', () => {
  const draft = ref(newDraft())

  return {
    draft,
    clear() {
      draft.value = newDraft()
    }
  }
})

import { describe, expect, it } from 'vitest'
import { notesOf } from '../testing/facts'
import { checked, letterOf, pointedAt } from './testing/letterOf'
import type { ReviewFacts } from '.'

describe('tone', () => {
  const said = (main: string, changes: Partial<ReviewFacts> = {}) => {
    const draft = letterOf(main)
    const check = checked('tone', draft, changes)
    return { ...check, words: pointedAt(check, draft) }
  }

  it.each([
    ['pressing', 'Please answer ASAP.'],
    ['pressing', 'Please reply as soon as possible.'],
    ['pressing', 'I am still waiting for your answer.'],
    ['pressing', 'Still waiting.'],
    ['pressing', 'I demand a decision.'],
    ['pressing', 'I expect an answer by Friday.'],
    ['pressing', 'I need your decision today.'],
    ['pressing', 'As per my last email, I asked for news.'],
    ['pressing', 'Why have you not replied?'],
    ['pressing', 'You have not responded to me.'],
    ['pressing', 'I urgently need a response.'],
    ['pressing', 'I have been waiting for two weeks.'],
    ['pressing', 'It was a while ago, and I have heard nothing.'],
    ['casual', 'Hey guys, that was fun.'],
    ['casual', 'That was fun lol.'],
    ['casual', 'I am gonna be there, thx.'],
    ['casual', 'See u soon.'],
    ['casual', 'That was fun 😀'],
    ['casual', 'That was fun :)'],
    ['casual', 'That was fun ;-)'],
    ['begging', 'Please, please hire me.'],
    ['begging', 'I am desperate for this job.'],
    ['begging', 'I really need this job.'],
    ['begging', 'I will do anything.'],
    ['begging', 'Just give me a chance, I beg you.'],
    ['begging', 'You will not regret it.'],
    ['negative', 'My last boss was terrible.'],
    ['negative', 'I hated my former company.'],
    ['negative', 'My current manager is so incompetent that I must leave.'],
    ['negative', 'It was a waste of my time.'],
    ['negative', 'I am disappointed that you did not choose me.'],
    ['negative', 'I left a toxic workplace.'],
    ['negative', 'Priya seemed rather rude.'],
    ['negative', 'My previous manager never listened to us.'],
    ['negative', 'My old company was a mess.'],
    ['negative', 'Unlike my current employer, you care.'],
    ['shouting', 'I REALLY want it.'],
    ['shouting', 'I WANT THIS JOB.'],
    ['shouting', 'It was great! I like it! So much!'],
    ['shouting', 'It was great!!'],
    ['money', 'What is the salary?'],
    ['money', 'I am looking for around $95k.'],
    ['money', 'Could you tell me what the position pays?'],
    ['money', 'I expect a salary of $90,000.'],
    ['money', 'How much does the role pay?'],
    ['money', 'I would like to discuss compensation and the benefits package.']
  ])('finds what is %s: %s', (_, main) => {
    const found = said(`Thank you for Monday. ${main} I enjoyed the depot.`)
    expect(['warn', 'fail']).toContain(found.status)
    expect(found.words.length).toBeGreaterThan(0)
  })

  it.each([
    'It was lovely to meet you!',
    'I can start as soon as possible.',
    'Customers still waiting at the stop should hear why.',
    'I would be glad to hear from you whenever it suits you.',
    'Bus lanes demand patience, and I have it.',
    'The NHS, AWS, SQL, JavaScript, HACCP and a CPA all came up.',
    'We moved toxic waste with lazy loading in the worst case.',
    'I pay attention, and it pays off.',
    'A bonus was the tour of the depot.',
    'I am used to desperate callers.',
    'I pleaded the case of the night bus.',
    'I need a licence for it, and you have to know the town.',
    'Dana promised to send the timetable, which I read at once.',
    'We use the U-turn at Quarry Street.',
    'My team was the last to leave.',
    'I have not heard yet, and quite understand that these things take time.',
    'The 24/7 line is yours.',
    'Our C++ and C# code is old.',
    'Cheers to the crew.'
  ])('passes: %s', (main) => {
    expect(said(`Thank you for Monday. ${main} I enjoyed the depot.`)).toMatchObject({
      status: 'pass'
    })
  })

  it('knows the words of the role and of the notes', () => {
    const application = { company: 'Calder', role: 'Payroll and Salary Clerk' }
    expect(said('The salary run was fun.', { application }).status).toBe('pass')
    const notes = notesOf(['discussed', 'wages of the night drivers'])
    expect(said('The wages of your night drivers matter.', { notes }).status).toBe('pass')
    const shouted = notesOf(['excited', 'NIGHT SHIFT'])
    expect(said('I like the NIGHT SHIFT.', { notes: shouted }).status).toBe('warn')
    const names = { application: { company: 'YONDER', role: 'SAFETY LEAD' } }
    expect(said('The SAFETY LEAD role at YONDER is fine.', names).status).toBe('pass')
  })

  it('takes the symbol of a company’s name for a part of it, and no other', () => {
    const application = { company: 'Hugging 🤗 Bus', role: 'Editor' }
    expect(said('I like Hugging 🤗 Bus.', { application }).status).toBe('pass')
    expect(said('I like Hugging 🤗 Bus. It was fun 🤗', { application })).toMatchObject({
      status: 'warn',
      words: ['🤗']
    })
    const named = { application: { company: 'Bus 🚌', role: 'Editor' } }
    expect(said('I like Bus 🚌 and the 🚌 at the depot.', named).words).toEqual(['🚌'])
  })

  it('leaves quotations, addresses and the company’s own mark alone', () => {
    const application = { company: 'Yahoo!', role: 'Editor' }
    expect(said('Yahoo! is fun. I like Yahoo! a lot.', { application }).status).toBe('pass')
    expect(said('Your rule "No lol!!" is good.').status).toBe('pass')
    expect(said('See https://lol.example/ASAP!').status).toBe('pass')
  })

  it('warns of a greeting among friends', () => {
    const draft = { subject: 'x', body: 'Hey Dana,\n\nThank you for Monday.\n\nBest,\nMaya' }
    expect(checked('tone', draft).status).toBe('warn')
  })
})

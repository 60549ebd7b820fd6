/** "… he said in an interview with Reuters": to whom the words were said, an outlet or not. */
import { phraseRule } from '../phrase-rule.ts';

export const inAnInterviewWith = phraseRule({
  name: 'in-an-interview-with',
  looksFor: 'In an interview with Reuters, the minister said that the talks had failed.',
  role: 'addressee',
  phrases: [
    'interview with',
    'interview to',
    'call with',
    'speaking to',
    'spoke to',
    'speaking with',
    'remarks to',
    'statement to',
    'letter to',
    'message to',
    'note to',
    'address to',
    'speech to',
    'testimony to',
    'briefing to',
    'conversation with',
    'talks with',
    'meeting with',
    'speaking before',
    'testifying before',
    'addressing',
  ],
});

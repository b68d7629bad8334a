import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { faultsOf, readNote } from '../../src/lib/reader/index.ts';

/** Notes that nobody should find fault with. */
const GOOD = [
  'Hi Tomasz, you fixed my bicycle chain outside the Gdańsk library on Saturday and would not take a coffee for it. I owe you one.',
  'Dear Ms Osei, your letter in the beekeepers’ quarterly about wax moth is pinned above my bench. I keep six hives in Kumasi.',
  'Hello Priyanka, we sat next to each other on the late train to Pune and talked about radio plays. I hope the audition went well.',
  'Hi Marek, Ilse Brandt told me that you restored the organ in Olomouc. I tune ours in Telč, and would be glad to follow your work.',
  'your thread on mending cast iron stoves saved our winter. i run the village hall in Brora. thank you!',
  'Good morning Sir, I am Blessing, I was in your welding class in Enugu in 2019. I have my own shop now, because of you.',
  'Hi Leila, I translate school books from Farsi and I saw your list of words for fractions. May I ask where “half a loaf” comes from?',
  'Hi Hamish, congratulations on the lighthouse job! I kept the one at Rinns for four years. The kettle trips the lamp, so be warned.',
  'Hello Dr Nakamura, I read your paper on moss in temple gardens twice. I look after the moss at Saihō-ji, and recognised every photograph.',
  'Hi Esther, I’m the nurse who took over your ward in Mombasa. Your notes on the night trolley are the best thing in the drawer.',
  'Hi Joaquín, we’re both on the flood committee in Valencia from March. I’d like to say hello before the first meeting.',
  'Hi Rosa, I’m hiring a second luthier in Cremona, and your video on purfling is why I’m asking you first. No hurry, and no is fine.',
  'Hi Priya, after the open day I’d love to stay connected. Tomás',
  'Hi Sam, following up on our chat at the hackerspace. Lena',
  'Following our interview on Monday, thank you. Jonas',
  'Following yesterday’s webinar on soil carbon I’d like to keep in touch.',
  'Hi Leo, we’ve emailed about the grant but never met. Adding you here so I can put a face to it.',
  'Hello Yara, our kids are in the same class and I hear you also do payroll.',
];

const BAD = [
  'I’d like to add you to my professional network on LinkedIn.',
  'Hi there, I came across your profile and would love to connect with like-minded professionals.',
  'Hi Grace, we help dental practices like yours get 40 new patients a month. Are you free for a quick 15-minute call on Tuesday?',
  'Dear [First Name], I was very impressed by your work at {{company}}. Let’s connect!',
  'HI EVERYONE!!! I have 29,000 connections and accept ALL invites!!! LION 🦁🦁🦁',
  'Hello dear, you are so beautiful in your picture. Are you married? Message me on WhatsApp.',
  'I can double your bitcoin in a week, guaranteed. Write to me on Telegram today.',
  'Hi Ken, just bumping this up. You haven’t replied to my last two messages, and the offer ends on Friday.',
  'Hi Anna, great to see you again, my old friend! Can you introduce me to your CEO and send my CV to HR?',
  'I am looking for a job. I have five years of experience, I am hard-working, I am flexible and I am available at once. My CV is attached.',
  'Hi Omar, your amazing journey is truly inspiring. You are a visionary leader. Would love to pick your brain.',
  'hi sir i seen ur profile it is realy intresting pls accept',
  'Hi Ken, I noticed that your company’s website loads slowly. We fix that. Interested?',
  'Hi Fay, your competitor cut their cost by 40% with us. Want to know how?',
  'Hi Meg, I know you live on Elm Road and your daughter goes to St Mary’s.',
];

/** The note, its verdict, and each finding with the words it is about. */
function shown(text: string): string {
  const { findings, judgement } = readNote(text);
  const lines = findings.map(({ rule, message, range }) => {
    const words = text.slice(range.start, range.end);
    return `    ${`${rule} (${message})`.padEnd(34)}${words && `“${words}”`}`.trimEnd();
  });
  return [text, `  ${judgement.verdict}`, ...lines].join('\n');
}

it.each(GOOD)('finds no fault with “%s”', (text) => {
  const { findings, judgement } = readNote(text);
  expect({ verdict: judgement.verdict, faults: faultsOf(findings) }).toEqual({ verdict: 'send', faults: [] });
});

// What changes here is to be read, line by line. If it is meant: npx vitest run -u tests/lib/snapshot.test.ts
it('says of them all what it said before', async () => {
  await expect(`${[...GOOD, ...BAD].map(shown).join('\n\n')}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL('snapshot.txt', import.meta.url)),
  );
});

import type { RuleExamples } from '../examples.ts';

/** Connecting in order to have connections. */
export const examples = {
  flagged: [
    {
      text: 'Hi, I’m growing my network and aiming for 10,000 connections by Christmas. Let’s connect!',
      because: 'It tells the reader that she is one ten-thousandth of a plan.',
      better:
        'Hi Stelia, we were both at the lifeboat open day in Patras. You explained the winch better than the manual does, and I’d like to stay in touch with the crew.',
    },
    {
      text: 'Hello Katrin, I am expanding my network of professionals in the packaging industry and would like to add you.',
      because: 'Polite, and true of every name on the list.',
      better:
        'Hello Katrin, your post on paper tape in cold stores described our warehouse in Kassel exactly. I buy the packaging there and would like to follow how your trial goes.',
    },
    {
      text: 'Open networker, LION, I accept everyone. Follow me and I will follow back.',
      because: 'An honest offer to swap numbers, and nothing else.',
    },
  ],
  passing: [
    {
      text: 'Hi Marek, your piece on how the Tatra bus network is growing answered a question I hear every week at the ticket desk. Thank you.',
      because: 'A near miss: a network that grows, but it runs on wheels.',
    },
    {
      text: 'Hello Zandile, I coach the under-tens at Lions FC, and you refereed us on Sunday. You were kind to our keeper, and she noticed.',
      because: 'These lions are ten years old.',
    },
    {
      text: 'Hi Petra, 500 people heard you in Linz, so you won’t remember me: I asked about the night trains. I plan the sleeper rosters in Graz.',
      because: 'The number is there to make room for the reader’s memory.',
    },
  ],
} satisfies RuleExamples;

import type { Clauses } from '../write.ts';

/** The sentences of a policy, in English. Each stands alone: no “also”, no “but”, nothing that leans on a neighbour. */
export const clauses: Clauses = {
  title: 'How I use LinkedIn',
  stances: {
    met: {
      line: 'I connect with people I have met or worked with.',
      short: 'I connect with people I have met or worked with.',
      long: 'I connect with people I have met or worked with. It keeps the list small enough for me to know who is on it. If we have not met yet, that is no judgement on you, and meeting first is a good way to begin.',
    },
    known: {
      line: 'I connect with people I know, even a little.',
      short: 'I connect with people I know, and a little is enough: a talk, a project, a friend we share.',
      long: 'I connect with people I know, and a little is enough. We may have been at the same talk, in the same group or on the same project. Tell me where, since I forget names more often than I would like.',
    },
    context: {
      line: 'I connect with anyone who tells me why.',
      short: 'I connect with anyone who tells me who they are and why they write to me.',
      long: 'I connect with anyone who tells me who they are and why they write to me. We need not have met. One true sentence is enough, and it need not be clever.',
    },
    conversation: {
      line: 'Invite me, and I may ask what brought you. I like the answers.',
      short: 'When I cannot tell why somebody invites me, I ask, and we see what comes of it.',
      long: 'When I cannot tell why somebody invites me, I ask. It is not a test. Buttons send invitations that nobody meant to send bare, and some of my best conversations began with the answer.',
    },
    open: {
      line: 'I connect with nearly everyone who is a real person. Say hello.',
      short: 'I connect with nearly everyone who is a real person.',
      long: 'I connect with nearly everyone who is a real person. An invitation is a first hello, and trust is what may come after. It says nothing yet of how well we know each other, so please do not take my connections for my recommendations.',
    },
  },
  rest: {
    follow: 'You are welcome to follow me.',
    note: 'If I say no, I will tell you.',
  },
  said: {
    bare: {
      leave: [
        'An invitation without a word from somebody I do not know stays where it is.',
        'If I do not know you and the invitation came without a word, I leave it where it is. Write a line, and I will read it.',
      ],
      ask: [
        'If you did not write a note, I may ask what brought you.',
        'If your invitation came without a note, I may ask what brought you. I know that the app does not always offer the box.',
      ],
      accept: [
        'You need not write a note, though I am glad of one.',
        'You need not write a note. I am glad of one all the same: it gives us something to talk about.',
      ],
    },
    vouch: {
      all: [
        '',
        'If you ask me to introduce you to somebody on my list, I can, because I know them. I would like to go on being able to.',
      ],
      most: ['', 'I can introduce you to most people on my list. Where I hardly know somebody, I will say so.'],
      some: [
        '',
        'I know some people on my list well and many hardly at all. Ask me before you take it that I can introduce you.',
      ],
    },
    purpose: {
      memory: [
        'My list is for keeping people I have come across.',
        'My list is for keeping hold of people I have come across, so that a change of job does not lose us.',
      ],
      work: ['My list is for people I may work with.', 'My list is for people I work with, or may one day.'],
      field: [
        'My list is for keeping up with my field.',
        'My list is for keeping up with my field: who is doing what, and what they are finding out.',
      ],
      reach: [
        'My list is there so that people can find me.',
        'My list is there so that people can find me. Being found is part of my work.',
      ],
    },
    sellers: {
      ignore: ['I do not answer sales messages.', 'I do not answer sales messages. It saves us both a second one.'],
      tell: [
        'If you would like to sell me something, I will say that I am not looking.',
        'If you would like to sell me something, I will say once that I am not looking. Please take that as my answer.',
      ],
      accept: [
        'Sellers are welcome, though I do not take meetings from a first message.',
        'Sellers are welcome to connect. I do not take meetings from a first message. If I need something, I will come and ask.',
      ],
    },
    duty: {
      client: [
        'I do not connect with current clients.',
        'I do not connect with people while they are my clients. It is a rule of my work, and it protects them.',
      ],
      patient: [
        'I do not connect with patients.',
        'I do not connect with patients, past or present. It is a rule of my work, and it protects them.',
      ],
      pupil: [
        'I do not connect with current pupils or students.',
        'I do not connect with pupils or students while I teach or mark them. Ask me again when that is over.',
      ],
      candidate: [
        'I do not connect with people while they are applying to us.',
        'I do not connect with people while they are applying to us. Everyone who applies should have the same of me.',
      ],
      reporter: [
        'I leave questions from the press to our press office.',
        'I leave questions from the press to our press office, which can answer them properly.',
      ],
    },
    rest: {
      nothing: ['', 'If I do not accept, I mostly say nothing. Please do not read anything into it.'],
      follow: [
        'Anyone is welcome to follow me.',
        'Anyone is welcome to follow me. What I have to say is said in public, and you will miss nothing.',
      ],
      note: [
        'If I say no, I will tell you.',
        'If I say no, I will tell you, in a line. It is about my rule, and not about you.',
      ],
    },
    rhythm: {
      daily: ['I look at invitations most days.', 'I look at invitations on most days, so you will not wait long.'],
      weekly: [
        'I look at invitations once a week.',
        'I look at invitations once a week, so a few days of silence mean nothing.',
      ],
      seldom: [
        'I look at invitations now and then, so it may take a while.',
        'I look at invitations now and then. It may take weeks, and that means nothing either.',
      ],
    },
  },
  close: 'If we have met and I have forgotten, remind me. I would rather be reminded than miss you.',
};

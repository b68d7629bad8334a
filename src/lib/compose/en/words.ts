import type { Language } from '../types.ts';

/** What is done with what somebody made. */
export const did: Language['did'] = {
  read: 'read',
  watched: 'watched',
  heard: 'listened to',
  used: 'used',
  saw: 'saw',
};

/** Words by what they do in a sentence. A word that is in none of the lists is not guessed at where a wrong guess would be heard. */
export const words: Language['words'] = {
  names:
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter google yahoo gmail facebook instagram zoom whatsapp telegram linkedin viber excel',
  determiners: 'the a an your our my their his her its this that these those some every each another',
  whose: 'your how what why where our my',
  begins: 'the a an your our my how what why whether when where this that one his her their',
  half: 'the a an your my our and or of',
  joins: 'of on in at for about with from by to that which who where when and or as between during under',
  pronouns: 'i we you he she they it there i’m i’ve i’d we’re we’ve you’re you’ve it’s he’s she’s they’re there’s',
  states: 'is are was were am has have had can could will would isn’t aren’t wasn’t don’t doesn’t didn’t',
  holds: 'that which who how when where what why you we they i nobody everybody everyone someone',
  owners: 'my our your the this',
  asks: 'how what which why when where who whose do does did is are was were can could would will should have has had may',
  tells: 'how what which why when where who whether',
  meets: 'met saw heard were was am are is spoke talked spoken work worked studied study',
  places: 'at in on during',
  after: 'at in on of for with from and',
  jobs: 'post role job position vacancy apprenticeship internship fellowship scholarship residency lectureship',
  now: 'new in at from originally currently now responsible',
  articles: 'a an the one',
  are: 'are',
  that: 'that',
  ifs: 'if whether',
  ways: 'how what why',
  verbs:
    'accept adapt add advise am answer apply archive arrange ask assemble attend avoid bake be become begin bind blend book borrow breed brew bring broadcast build buy calculate calibrate campaign care carry carve cast catch change chair check choose clean climb coach code collaborate collect come compare compose conduct connect consult contribute cook coordinate copy correct cover craft create cultivate curate cut dance deal debug decide decorate deliver deploy describe design develop direct discover discuss dive do document draft draw drive dye edit electrify enter establish examine exchange exhibit experiment explain explore farm feed film find fish fit fix fly follow forecast freelance gather get give go grade graduate grow guard guide handle harvest hear help hike host hunt illustrate implement improve install insulate interpret interview introduce investigate invite join judge keep know lay lead learn let like listen live look love maintain make manage map mark measure meet mend mentor mix model monitor move nurse offer open operate optimise organise organize own paint part-own photograph plan plant play practise practice preach prepare present preserve print process produce program programme promote protect prune publish put raise reach read rebuild record recycle reduce refurbish rehearse remain renovate repair replace report represent research restore reuse review rewrite ride row run sail save say score scout see sell serve set sew share shear ship show sing sit sketch solve speak specialise spend spin staff start stay steer stop store stream study supervise supply support survey swap swim tailor take talk teach tell tend test thank think track trade train translate travel treat try tune tutor understand use validate volunteer walk warn wash watch wear weave weigh weld work write',
  past: 'sang taught went grew lived ran built wrote worked studied rowed played sat spent spoke served trained trod took came kept made met swam rode drew danced volunteered belonged started began left moved used learnt read sat stood fought won lost were have had',
  nouns:
    'chair coach cook design farm guide head host judge lead model nurse pilot research scout staff support train translate process program programme',
  made: 'advice album analysis animation answer app application archive article assessment atlas audit blog blueprint book brief briefing bulletin campaign catalogue chapter collection column comment course dataset demo design diagram dictionary dissertation documentary drawing edition episode essay exhibition experiment explainer explanation extension fanzine film font framework game garden glossary guide handbook idea illustration instructions interview keynote lecture lesson letter library list magazine manual map mural music newsletter notebook notes novel package painting paper pattern patterns petition photo photograph photographs photos piece play plugin podcast poem poster post posts preprint presentation project proposal prototype recipe recipes recording report research review sculpture series session site sketch slides software song speech spreadsheet story study survey talk template templates theme thesis thread tool toolkit translation translations tutorial typeface video walkthrough webinar website wiki work workshop writing zine',
  read: 'advice answer analysis article atlas audit blog book brief briefing bulletin catalogue chapter column comment dissertation essay explainer explanation fanzine glossary guide handbook interview letter list magazine manual newsletter notes novel paper petition piece poem post posts preprint proposal report research review story study survey thesis thread translation wiki writing zine',
  watched: 'animation demo documentary film presentation talk tutorial video walkthrough webinar keynote',
  heard: 'album episode interview lecture music podcast recording song speech',
  used: 'app application course dataset dictionary extension font framework game handbook instructions library package pattern patterns plugin prototype recipe recipes software spreadsheet template templates tool toolkit typeface',
  on: 'assignment bench boat bus call campaign coach committee course expedition farm ferry flight helpline panel plane podcast programme project retreat ship shift site tour train trip voyage walk ward webinar',
  in: 'band choir class corridor department division faculty kitchen lab laboratory newsroom office orchestra queue squad staffroom studio team',
  bare: 'breakfast church college dinner home hospital lunch nursery school sea university work',
  the: 'assembly association auction board choir class clinic club co-op committee community conference congress convention cooperative council course department expo exhibition fair federation festival forum foundation group guild hackathon institute league meeting meetup ministry network orchestra panel programme project reception residency retreat seminar show society summit symposium team trust union week workshop nhs bbc un eu',
  ranks:
    'ceo cfo chief co-founder cofounder coo cto deputy director editor-in-chief founder head president principal secretary treasurer vice',
  people:
    'academic accountant apprentice architect artist assistant attorney author barista biologist captain carpenter chef chemist clerk columnist curator dentist dietitian electrician freelance freelancer geologist graduate historian intern joiner journalist judge lecturer librarian locksmith luthier mathematician mechanic midwife musician nurse optician paramedic parent physician physicist physio pilot plumber politician postdoc principal researcher scientist solicitor statistician student surgeon surveyor technician teacher undergraduate vet volunteer weaver',
  parts:
    'advice advert answer anecdote bit case chart comparison concept demo diagram example exercise graph idea image joke lesson line list map method metaphor moment number part picture photo phrase plan point principle question recipe reminder rule scene sentence slide story suggestion table technique tip trick way',
};

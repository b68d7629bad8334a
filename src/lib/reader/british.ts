/** What in British spelling becomes what in American, one change a word. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/our(?=s?$|ed|er|ing|ful|a|it|hood|ly)/u, 'or'],
  [/is(?=(?:e[drs]?|ers|ing|ations?|able)$)/u, 'iz'],
  [/ys(?=(?:e[drs]?|ers|ing)$)/u, 'yz'],
  [/re(?=s?$)/u, 'er'],
  [/red$/u, 'ered'],
  [/ll(?=(?:ed|ers?|ors?|ing|ist|ous|ously|ery|en)$)/u, 'l'],
  [/^(appa|disti|enro|fulfi|insta|insti|ski|wi)l(?!l)/u, '$1ll'],
  [/^(defen|licen|offen|preten)c/u, '$1s'],
  [/^practis/u, 'practic'],
  [/mme(?=s?$)/u, 'm'],
  [/logu(?=e|ing)/u, 'log'],
  [/que(?=s?$)/u, 'ck'],
  [/gem(?=ents?$)/u, 'gm'],
  [/ae|oe/u, 'e'],
  [/ou(?=l)/u, 'o'],
  [/ea(?=bl)/u, 'a'],
  [/^en(?=quir)/u, 'in'],
];

/** Good English that the dictionary lacks: from this side of the sea, or younger than it. */
const ALSO: ReadonlySet<string> = new Set(
  `ageing aluminium amongst arse artefact artefacts aunty benefitted catalogued cataloguing connexion cosy draught
  draughts draughty dreamt explainer explainers focussed furore gaol grey greys jewellery kerb kerbs learnings learnt
  manoeuvre manoeuvres maths moult moustache mum mums nought olds omelette onboarding onwards padel pedlar plough
  ploughed ploughing ploughs pupillage pyjamas sceptic sceptical sceptics sept speciality spelt spoilt storey storeys
  sulphur thankyou tyre tyres vlog vlogs wellbeing wifi woollen yoghurt`.split(/\s+/u),
);

/** Whether a word is right by British or American custom, or one of the younger words, by a dictionary of American English. */
export const isEnglish = (word: string, isAmerican: (word: string) => boolean): boolean =>
  isAmerican(word) || ALSO.has(word) || AMERICAN.some(([from, to]) => isAmerican(word.replace(from, to)));

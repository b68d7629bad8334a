/** Pairs as `wrong=right`, divided by commas. */
const pairsIn = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(',').map((pair) => pair.split('=') as [string, string]));

/** Slips that writers make often and readers notice. Only spellings that are no word, name or abbreviation in themselves. */
export const MISSPELLINGS = pairsIn(
  'recieve=receive,proffesional=professional,linkdin=LinkedIn,recieved=received,oppurtunity=opportunity,definately=definitely,untill=until,wich=which,teh=the,adress=address,buisness=business,collegue=colleague,congradulations=congratulations,contac=contact,conect=connect,connecton=connection,experiance=experience,exellent=excellent,facinating=fascinating,freind=friend,freinds=friends,greatful=grateful,impresive=impressive,intrested=interested,intersted=interested,intresting=interesting,jouney=journey,knowlege=knowledge,necesary=necessary,profesional=professional,realy=really,successfull=successful,thier=their,tommorow=tomorrow,tomorow=tomorrow,writting=writing,thankyou=thank you,recruting=recruiting,becuase=because,collaberate=collaborate,colaboration=collaboration,comunity=community,conferance=conference,wont=won’t,dont=don’t,didnt=didn’t,doesnt=doesn’t,isnt=isn’t,cant=can’t,havent=haven’t,youre=you’re,im=I’m,thats=that’s,whats=what’s,lets=let’s,alot=a lot,atleast=at least',
);

/** Of the above, slips of the phone keyboard that count for little: a missing apostrophe. */
export const isApostrophe = (right: string): boolean => right.includes('’');

/** Words beside one another that are nearly always a slip. */
export const SLIP_PAIRS = pairsIn(
  'your welcome=you’re welcome,your right=you’re right,your doing=you’re doing,your looking=you’re looking,your interested=you’re interested,your working=you’re working,its gonna=it’s gonna,its been=it’s been,its a=it’s a,its great=it’s great,its nice=it’s nice,its not=it’s not,could of=could have,would of=would have,should of=should have,instead off=instead of,i has=I have,more better=better,am agree=agree,there company=their company,look forward to hear=look forward to hearing,an user=a user,a honour=an honour,alot of=a lot of,loose out=lose out',
);

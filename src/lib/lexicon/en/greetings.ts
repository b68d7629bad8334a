/** Words that may open a greeting. */
export const GREETING_WORDS = new Set('hi hello hey dear hiya heya greetings hallo howdy hola bonjour ciao salaam salam salut namaste namaskar merhaba moin hej olá yo aloha'.split(' '));
/** “Good morning”, “good day”… */
export const GOOD_TIMES = new Set('morning afternoon evening day'.split(' '));
/** Titles that stand before a name. */
export const TITLES = new Set('dr prof professor mr mrs ms mx miss sir engr eng ing ir dott doctor fr father rev reverend sister brother captain capt chef maestro maestra madam lady lord sra sr don doña frau herr ustad pastor imam rabbi judge justice coach comrade sergeant sgt major colonel col cllr hon doc'.split(' '));
/** Words that follow a greeting without being anybody's name. */
export const NOT_NAMES = new Set(
  'there all everyone everybody team folks friends friend you sir madam maam ma\'am ladies gentlemen dear again connection connections network member members colleague colleagues recruiter recruiters hiring manager recruitment hr professional professionals mate buddy bro dude girl boy beautiful handsome gorgeous sweetheart stranger linkedin linkedinners x xx xyz xxx abc abcd name firstname fname first candidate applicant founder owner ceo boss leader leaders fellow people guys sirs concern whom it the a an to from and i we my your this just hope thanks thank sorry how what hi hello hey good nice great greetings and or but so as if in on at of for with old new'.split(' '),
);
/** Capitalised words that open a note before a comma without being a name. */
export const OPENERS = new Set(
  'yes no ok okay well so thanks thank sorry apologies congratulations congrats kudos bravo hello hi hey greetings please yesterday today tomorrow last finally honestly frankly actually now wow ha oh ah hmm right good nice great lovely happy first second also still again once since because though although while after before here there then however indeed look listen see fellow another small tiny quick brief short long odd strange funny question confession warning note apology full true guilty cheers ciao welcome folks everyone friends sir madam team all'.split(' '),
);

import { edit, finding, type Rule } from '../rule.ts';

/** Lower-case, without accents or marks, so that “Grainne” is “Gráinne”. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{S}]/gu, '')
    .toLowerCase()
    .trim();
const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/u)
    .map(plain)
    .filter(Boolean);
/** Short forms that do not begin as the long one does. */
const SHORT_FORMS = new Set(
  'bob robert,bobby robert,bill william,billy william,will william,dick richard,jack john,jim james,jimmy james,ted edward,ned edward,peggy margaret,meg margaret,daisy margaret,sasha alexander,sasha alexandra,betty elizabeth,tony anthony,nell eleanor,polly mary,molly mary,sally sarah,hank henry,harry henry,chuck charles,kit christopher,larry lawrence,paco francisco,pepe josé,nacho ignacio,lupe guadalupe,sanya aleksandr,vova vladimir,misha mikhail,kolya nikolai,mitya dmitri,katya ekaterina,gosia małgorzata,kuba jakub,bea beatriz'
    .split(',')
    .map((pair) => plain(pair)),
);

/** The same, one the beginning or a part of the other, or a short form: “Kate” and “Katherine”, “Liz” and “Elizabeth”, “Bob” and “Robert”. */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || (short.length >= 3 && long.includes(short)) || SHORT_FORMS.has(`${short} ${long}`)) return true;
  return short.length >= 3 && short.length <= 4 && long.startsWith(short.slice(0, 3));
}

/** The greeting names somebody other than the recipient. Silent after a title, where a surname is usual. */
export const rule: Rule<'wrong-name'> = {
  id: 'wrong-name',
  find: ({ text, greeting, options }) => {
    const recipient = options.recipient?.trim() ?? '';
    if (!greeting?.name || greeting.titled || !wordsOf(recipient).length) return [];
    const greeted = wordsOf(text.slice(greeting.name.start, greeting.name.end));
    if (greeted.some((a) => wordsOf(recipient).some((b) => alike(a, b)))) return [];
    return [
      finding('wrong-name', 'other', greeting.name, {
        data: { recipient },
        suggestions: [edit('replace', { range: greeting.name, replacement: recipient })],
      }),
    ];
  },
};

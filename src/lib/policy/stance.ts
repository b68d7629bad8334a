import { QUESTIONS, type Answers } from './questions.ts';
import { STANCES, type Stance } from './types.ts';

const PLACING = ['why', 'bare', 'vouch'] as const;

/**
 * Where the answers place a person: the stance they chose, else the middle of what the first three answers say. Half-way between two
 * it is the stricter: a door is easier to open later than to shut. Undefined before one of the three is answered.
 */
export function stanceOf(answers: Answers): Stance | undefined {
  const chosen = STANCES.find((stance) => stance === answers.stance);
  if (chosen) return chosen;
  const places = PLACING.flatMap((question) => {
    const options: Readonly<Record<string, number>> = QUESTIONS[question];
    return options[answers[question] ?? ''] ?? [];
  });
  const middle = places.reduce((sum, place) => sum + place, 0) / places.length;
  return STANCES[Math.min(STANCES.length - 1, Math.ceil(middle - 0.5))];
}

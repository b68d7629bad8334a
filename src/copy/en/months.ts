const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** “2026-11” as “November 2026”. */
export function monthName(month: string): string {
  const [year, number] = month.split('-');
  return `${MONTHS[Number(number) - 1]} ${year}`;
}

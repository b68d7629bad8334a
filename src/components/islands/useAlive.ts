import { useEffect, useState } from 'react';

/** False in the built page, true once its script runs. */
export function useAlive(): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return alive;
}

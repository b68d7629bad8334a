import { useWords } from './words.ts';

/** Saying nothing: what it does, and why it is all right. */
export function Nothing() {
  const copy = useWords().nothing;
  return (
    <section className="card stack-s">
      <h2 id="texts">{copy.heading}</h2>
      {copy.does.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <h3>{copy.whyHeading}</h3>
      {copy.why.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <p className="hint">
        <a href={copy.source.href}>{copy.source.text}</a>
      </p>
    </section>
  );
}

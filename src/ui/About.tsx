/** What the app is, and what it never does. */
export function About() {
  return (
    <section class="about" aria-labelledby="about-title">
      <h2 id="about-title">What Casewright never does</h2>
      <ul>
        <li>It never sends your notes, or anything about you, to a server.</li>
        <li>It never puts a client’s words, name or title on disk unsealed.</li>
        <li>It never submits an agency’s form; that click is yours.</li>
        <li>It never changes your text by itself.</li>
      </ul>
      <p class="quiet">Free software under the Apache License 2.0.</p>
    </section>
  );
}

import { Bones } from '../parts/bones.js';

/** The shape of a page while its own part of the console is loaded. */
export function OpeningPage() {
  return (
    <main className="page wide" aria-busy="true">
      <Bones lines={6} />
    </main>
  );
}

import type { Principal } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { mayEdit } from './edit-rights.js';

const who = (...grants: Principal['grants']): Principal => ({
  subject: 's',
  office: 'o',
  name: null,
  grants,
});

describe('what is of a jurisdiction', () => {
  it('is edited by an editor of it, or of what it lies in', () => {
    const editor = who({ role: 'editor', of: 'AR-M' });
    expect(['AR-M', 'AR-M:500007', 'AR-M:50007'].map((id) => mayEdit(editor, id))).toEqual([
      true,
      true,
      true,
    ]);
    expect(mayEdit(who({ role: 'editor', of: 'AR' }), 'AR-M:500007')).toBe(true);
  });

  it('is not edited by an editor of what lies in it, beside it, or begins with the same letters', () => {
    const editor = who({ role: 'editor', of: 'AR-M:500007' });
    expect(['AR', 'AR-M', 'AR-N', 'AR-M:500008', 'AR-M:5000071'].map((id) => mayEdit(editor, id))).toEqual(
      Array(5).fill(false),
    );
  });

  it('is edited by the administration, also where it is of none', () => {
    const administrator = who({ role: 'administrator', of: null });
    expect([mayEdit(administrator, 'AR-M'), mayEdit(administrator, null)]).toEqual([true, true]);
    expect(mayEdit(who({ role: 'editor', of: 'AR' }), null)).toBe(false);
  });

  it('is edited by nobody else', () => {
    expect([mayEdit(null, 'AR-M'), mayEdit(who({ role: 'reader', of: null }), 'AR-M')]).toEqual([
      false,
      false,
    ]);
    expect(mayEdit(who({ role: 'organization', of: 'AR-M' }), 'AR-M')).toBe(false);
  });
});

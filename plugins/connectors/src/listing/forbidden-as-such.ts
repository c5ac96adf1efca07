import { GrafoError } from '@grafo-abierto/schema';

/** A portal that lets browsers in and programs not is its operator's to mend: it is told apart from other statuses. */
export async function forbiddenAsSuch<Result>(fetching: Promise<Result>): Promise<Result> {
  try {
    return await fetching;
  } catch (error) {
    if (!(error instanceof GrafoError) || error.code !== 'GRAFO_FETCH_STATUS') throw error;
    const { url = '', status = 0 } = error.extensions.parameters;
    if (status !== 401 && status !== 403) throw error;
    throw new GrafoError('GRAFO_PORTAL_FORBIDDEN', { url, status }, { cause: error });
  }
}

/** A row of the template for initiatives, with the SDG targets that its publisher declares. */
import type { Reason } from '../connector.type.js';
import type { DeclaredTarget, PublishedInitiative } from '../published-initiative.type.js';
import type { InitiativeColumn } from './columns.js';
import type { Cell } from './sheet.type.js';
import { listIn, type TableRow } from './table-row.js';

export interface ReadInitiative {
  readonly initiative: PublishedInitiative;
  /** What had to be guessed. */
  readonly notices: readonly Reason[];
}

export function readInitiativeRow(row: TableRow<InitiativeColumn>, place: string): ReadInitiative {
  const { targets, notices } = readTargets(row.cell('metas_ods'), place);
  const initiative = {
    identifier: row.text('identificador'),
    title: row.text('titulo'),
    summary: row.text('descripcion'),
    kind: row.text('tipo'),
    status: row.text('estado'),
    jurisdiction: row.text('jurisdiccion'),
    lead: row.text('organismo'),
    started: row.text('inicio'),
    ended: row.text('fin'),
    url: row.text('pagina'),
    sdgTargets: targets,
    raw: row.raw,
  };
  return { initiative, notices };
}

const TARGET = /^(?:(?:meta|ods|sdg|target)\s*)*(\d{1,2})\.(\d{1,2}|[a-d])$/i;
const DECIMAL_COMMA = /^(\d{1,2}),(\d{1,2}|[a-d])$/i;
/** Goals with ten or more numbered targets: as a number, their 8.10 reads 8.1. */
const LONG_GOALS = new Set(['8', '16', '17']);

function readTargets(cell: Cell | undefined, place: string) {
  const text = cell?.text.trim() ?? '';
  const targets: DeclaredTarget[] = [];
  const notices: Reason[] = [];
  const parts = DECIMAL_COMMA.test(text) ? [text] : listIn(text);
  for (const raw of parts) {
    const code = codeOf(raw);
    const [goal = '', number = ''] = code?.split('.') ?? [];
    const isAmbiguous = cell?.isNumber === true && LONG_GOALS.has(goal) && number === '1';
    if (isAmbiguous)
      notices.push({ code: 'GRAFO_TABLE_TARGET_AMBIGUOUS', parameters: { place, value: raw } });
    else if (code !== null && DECIMAL_COMMA.test(raw)) {
      notices.push({ code: 'GRAFO_TABLE_DECIMAL_COMMA', parameters: { place, value: raw, code } });
    }
    targets.push({ raw, code: isAmbiguous ? null : code });
  }
  return { targets, notices };
}

function codeOf(raw: string): string | null {
  const [, goal, number] = TARGET.exec(raw.replace(DECIMAL_COMMA, '$1.$2')) ?? [];
  return goal === undefined || number === undefined ? null : `${Number(goal)}.${number.toLowerCase()}`;
}

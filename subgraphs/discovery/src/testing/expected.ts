/** What questions must be answered, worked out from a world by plain loops over it. */
import { isWithinPlace } from '@grafo-abierto/schema';
import type {
  DatasetChoice,
  InitiativeChoice,
  PlaceChoice,
  RecognitionChoice,
  SdgChoice,
} from '../domain/where.type.js';
import { PROVINCE_FEED } from './random-world.js';
import type { World, WorldAlignment, WorldEntry, WorldFacet } from './world.type.js';

type Day = string | null;
type Values = readonly (string | number)[] | null | undefined;

export class Expected {
  constructor(
    private readonly world: World,
    private readonly today: string,
  ) {}

  initiatives(where: InitiativeChoice, at: Day = null): WorldEntry[] {
    return this.#shown('Initiative').filter(
      (entry) => this.#isOfBoth(entry, where, at) && this.#isInitiative(entry, where, at),
    );
  }

  datasets(where: DatasetChoice, at: Day = null): WorldEntry[] {
    return this.#shown('Dataset').filter(
      (entry) => this.#isOfBoth(entry, where, at) && this.#isDataset(entry, where, at),
    );
  }

  /** The values of an entry in a dimension, each once. */
  valuesOf(entry: WorldEntry, dimension: string, at: Day, basis: Values = null): string[] {
    const values = this.#valuesIn(entry, dimension, at, basis);
    return values.length === 0 ? ['NOT_STATED'] : [...new Set(values)];
  }

  #valuesIn(entry: WorldEntry, dimension: string, at: Day, basis: Values): string[] {
    const some = (value: string | null | undefined) => (value == null ? [] : [value]);
    const aligned = entry.alignments.filter((one) => isClaimed(one, at) && among(one.basis, basis));
    switch (dimension) {
      case 'YEAR':
        return some(entry.year?.toString());
      case 'JURISDICTION':
        return some(entry.place);
      case 'PROVINCE':
        return some(entry.place?.slice(0, 4));
      case 'REGION':
        return some(this.#regionOf(entry.place));
      case 'SDG_GOAL':
        return aligned.map(({ goal }) => String(goal));
      case 'SDG_TARGET':
        return aligned.map(({ target }) => target);
      case 'RECOGNISED':
        return [this.#recognitionsOf(entry, at).length > 0 ? 'RECOGNISED' : 'NONE_KNOWN'];
      case 'FRESHNESS':
        return [this.#freshnessOf(entry, at)];
      case 'TRUST':
        return [trustOf(entry)];
      default:
        return valuesOf(entry, dimension, at);
    }
  }

  #shown(type: string): WorldEntry[] {
    return this.world.filter((entry) => entry.type === type && entry.feed !== null);
  }

  #isOfBoth(entry: WorldEntry, where: InitiativeChoice & DatasetChoice, at: Day): boolean {
    const words = (where.text ?? '').split(' ').filter((word) => word !== '');
    const own = entry.title.split(' ');
    return (
      words.every((word) => own.includes(word)) &&
      this.#isOfPlace(entry.place, where.jurisdiction) &&
      (where.sdg == null || isAligned(entry, where.sdg, at)) &&
      isBetween(entry.year, where.year?.from, where.year?.to) &&
      among(trustOf(entry), where.trust)
    );
  }

  #isInitiative(entry: WorldEntry, where: InitiativeChoice, at: Day): boolean {
    const has = (name: string, values: Values) => hasValue(entry, name, values, at);
    const recognitions = this.#recognitionsOf(entry, at);
    const { recognised, recognition } = where;
    return (
      has('KIND', where.kind) &&
      has('STATUS', where.status) &&
      has('STAGE', where.stage) &&
      has('PRINCIPLE', where.principle) &&
      has('MECHANISM', where.mechanism) &&
      has('LISTED_AREA', where.listedArea) &&
      has('POLICY_AREA', where.policyArea) &&
      has('COMPLETION', where.completion) &&
      has('EARLY_RESULTS', where.earlyResults) &&
      has('AMBITION', where.ambition) &&
      has('ORGANIZATION', where.organization) &&
      has('ACTION_PLAN', where.actionPlan) &&
      (recognised == null || recognised === recognitions.length > 0) &&
      (!isAsked(recognition) || recognitions.some((one) => isSuchRecognition(one, recognition, at)))
    );
  }

  #isDataset(entry: WorldEntry, where: DatasetChoice, at: Day): boolean {
    const has = (name: string, values: Values) => hasValue(entry, name, values, at);
    const open = where.licenceOpen == null ? null : [where.licenceOpen ? 'OPEN' : 'CLOSED'];
    return (
      has('PRESENCE', where.presence === undefined ? ['LISTED'] : where.presence) &&
      has('LICENCE', where.licence) &&
      has('LICENCE_OPEN', open) &&
      has('FORMAT', where.format) &&
      has('THEME', where.theme) &&
      has('KEYWORD', where.keyword) &&
      has('PUBLISHER', where.publisher) &&
      has('PORTAL', where.portal) &&
      among(this.#freshnessOf(entry, at), where.freshness) &&
      isBetween(entry.modified, where.modified?.from, where.modified?.to)
    );
  }

  #recognitionsOf({ key }: WorldEntry, at: Day): WorldEntry[] {
    return this.#shown('Recognition').filter(
      ({ about, facets }) => about === key && facets.some((facet) => isHeld(facet, at)),
    );
  }

  #freshnessOf({ currentUntil }: WorldEntry, at: Day): string {
    if (currentUntil === null) return 'NOT_STATED';
    return currentUntil >= (at ?? this.today) ? 'CURRENT' : 'OVERDUE';
  }

  #isOfPlace(place: string | null, where: PlaceChoice | null | undefined): boolean {
    if (where == null) return true;
    const { within, withinAny, province, kind, region, hasPortal } = where;
    const portal = this.#shown('Portal').find((entry) => entry.place === place);
    return (
      (within == null || (place !== null && isWithinPlace(place, within))) &&
      (withinAny == null || (place !== null && withinAny.some((around) => isWithinPlace(place, around)))) &&
      among(place?.split(':')[0] ?? 'NOT_STATED', province) &&
      (hasPortal == null || (place !== null && hasPortal === (portal !== undefined))) &&
      (kind == null || kind.some((value) => value === this.#qualityOf(place, 'KIND'))) &&
      (region == null || region.some((value) => value === this.#regionOf(place)))
    );
  }

  #qualityOf(place: string | null, name: string): string | undefined {
    const entry = this.#shown('Jurisdiction').find(({ id }) => id === place);
    return entry?.facets.find((facet) => facet.name === name)?.value;
  }

  #regionOf(place: string | null): string | undefined {
    if (place === null) return undefined;
    const around = [place, place.split(':')[0], place.split('-')[0]];
    return around.map((id) => this.#qualityOf(id ?? null, 'REGION')).find((region) => region !== undefined);
  }
}

function isHeld({ since, until }: WorldFacet, at: Day): boolean {
  if (at === null) return until === null;
  return (since === null || since <= at) && (until === null || until > at);
}

const trustOf = ({ feed }: WorldEntry) => (feed === PROVINCE_FEED ? 'VERIFIED' : 'CORE');
const isClaimed = ({ since }: WorldAlignment, at: Day) => at === null || since === null || since <= at;
const among = (value: string | number, values: Values) => values == null || values.includes(value);

function valuesOf({ facets }: WorldEntry, name: string, at: Day): string[] {
  return facets.filter((facet) => facet.name === name && isHeld(facet, at)).map(({ value }) => value);
}

function hasValue(entry: WorldEntry, name: string, values: Values, at: Day): boolean {
  if (values == null) return true;
  const own = valuesOf(entry, name, at);
  return own.some((value) => values.includes(value)) || (own.length === 0 && values.includes('NOT_STATED'));
}

function isAligned(entry: WorldEntry, where: SdgChoice, at: Day): boolean {
  if (!isAsked(where)) return true;
  const { goals, targets, basis } = where;
  return entry.alignments.some(
    (one) =>
      isClaimed(one, at) && among(one.goal, goals) && among(one.target, targets) && among(one.basis, basis),
  );
}

function isSuchRecognition(entry: WorldEntry, { axis, value, edition }: RecognitionChoice, at: Day): boolean {
  const category = entry.facets.find(({ name }) => name === 'LEVEL' || name === 'SDG');
  if (category === undefined || !isHeld(category, at)) return false;
  return (
    among(category.name, axis) && among(category.value, value) && hasValue(entry, 'EDITION', edition, at)
  );
}

function isBetween<Value extends string | number>(
  value: Value | null,
  from: Value | null | undefined,
  to: Value | null | undefined,
): boolean {
  if (from == null && to == null) return true;
  return value !== null && (from == null || value >= from) && (to == null || value <= to);
}

function isAsked<Where extends object>(where: Where | null | undefined): where is Where {
  return where != null && Object.values(where).some((value) => value != null);
}

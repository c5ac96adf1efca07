/** Finds what is to go too soon for those who use it: else a sunset of yesterday would make any break harmless. */
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { sunsetOf } from './sunset-of.js';

/** Days between the version that names the day and that day, at least. */
export const NOTICE_DAYS = 30;

export interface ShortNotice {
  readonly coordinate: string;
  readonly sunset: string;
  /** The first day that may be named today. */
  readonly earliest: string;
}

/** Of what there is already, each part whose day is new or earlier than it was. */
export function shortNotices(
  before: GraphQLSchema,
  after: GraphQLSchema,
  today: string,
): readonly ShortNotice[] {
  const earliest = addDays(today, NOTICE_DAYS);
  return membersOf(before).flatMap((coordinate) => {
    const sunset = sunsetOf(coordinate, after);
    if (sunset === undefined || sunset >= earliest) return [];
    const known = sunsetOf(coordinate, before);
    return known !== undefined && known <= sunset ? [] : [{ coordinate, sunset, earliest }];
  });
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** All that can be deprecated, as coordinates. */
function membersOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return [];
    if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => {
      const field = `${type.name}.${name}`;
      return [field, ...args.map((argument) => `${field}(${argument.name}:)`)];
    });
  });
}

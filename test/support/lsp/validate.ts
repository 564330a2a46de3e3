import type { Enumeration, MetaModel, Property, Structure, Type } from './metaModel.js';

/** What is wrong with a value of a type, each with where it is: nothing where it is sound. */
export type Validate = (type: Type, value: unknown, at: string) => readonly string[];

/**
 * A check of values against the model's types. It is stricter than the protocol in one thing: a property that the model does not know is
 * wrong, since a name with a slip in it would do nothing and go unseen.
 */
export function validator(model: MetaModel): Validate {
  const structures = new Map(model.structures.map((one) => [one.name, one]));
  const enumerations = new Map(model.enumerations.map((one) => [one.name, one]));
  const aliases = new Map(model.typeAliases.map((one) => [one.name, one.type]));

  const validate: Validate = (type, value, at) => {
    switch (type.kind) {
      case 'base':
        return isBase(type.name, value) ? [] : [`${at}: no ${type.name}`];
      case 'stringLiteral':
        return value === type.value ? [] : [`${at}: not "${type.value}"`];
      case 'array':
        return Array.isArray(value) ? value.flatMap((one, i) => validate(type.element, one, `${at}[${i}]`)) : [`${at}: no array`];
      case 'map':
        return isObject(value)
          ? Object.entries(value).flatMap(([key, one]) => [...keyOf(type.key, key, at), ...validate(type.value, one, `${at}.${key}`)])
          : [`${at}: no object`];
      case 'tuple':
        return Array.isArray(value) && value.length === type.items.length
          ? type.items.flatMap((item, i) => validate(item, value[i], `${at}[${i}]`))
          : [`${at}: no list of ${type.items.length}`];
      case 'or':
        return oneOf(type.items, value, at);
      case 'and':
        return isObject(value) ? properties(type.items.flatMap(propertiesOf), value, at) : [`${at}: no object`];
      case 'literal':
        return isObject(value) ? properties(type.value.properties, value, at) : [`${at}: no object`];
      case 'reference':
        return named(type.name, value, at);
    }
  };

  const named = (name: string, value: unknown, at: string): readonly string[] => {
    if (name === 'LSPAny') return [];
    const alias = aliases.get(name);
    if (alias) return validate(alias, value, at);
    const enumeration = enumerations.get(name);
    if (enumeration) return inEnumeration(enumeration, value, at);
    const structure = structures.get(name);
    if (structure === undefined) throw new Error(`the model has no ${name}`);
    return isObject(value) ? properties(allOf(structure), value, at) : [`${at}: no ${name}`];
  };

  const oneOf = (items: readonly Type[], value: unknown, at: string): readonly string[] => {
    const tried = items.map((item) => validate(item, value, at));
    return tried.toSorted((a, b) => a.length - b.length)[0] ?? [];
  };

  const inEnumeration = ({ name, type, values, supportsCustomValues }: Enumeration, value: unknown, at: string): readonly string[] => {
    if (supportsCustomValues) return validate(type, value, at);
    return values.some((one) => one.value === value) ? [] : [`${at}: no ${name}`];
  };

  const keyOf = (type: Type, key: string, at: string): readonly string[] =>
    type.kind === 'base' && type.name === 'integer' ? [] : validate(type, key, `${at} (its key)`);

  const propertiesOf = (type: Type): readonly Property[] => {
    if (type.kind === 'literal') return type.value.properties;
    const structure = type.kind === 'reference' ? structures.get(type.name) : undefined;
    return structure ? allOf(structure) : [];
  };

  const allOf = (structure: Structure): readonly Property[] => {
    const known = inherited.get(structure);
    if (known) return known;
    const others = [...(structure.extends ?? []), ...(structure.mixins ?? [])].flatMap(propertiesOf);
    // What a structure says of a property goes before what it has from others.
    const all = [...structure.properties, ...others].filter((one, i, every) => every.findIndex(({ name }) => name === one.name) === i);
    inherited.set(structure, all);
    return all;
  };
  const inherited = new Map<Structure, readonly Property[]>();

  const properties = (known: readonly Property[], value: Readonly<Record<string, unknown>>, at: string): readonly string[] => [
    ...known.flatMap(({ name, type, optional }) => {
      if (value[name] === undefined) return optional ? [] : [`${at}.${name}: missing`];
      return validate(type, value[name], `${at}.${name}`);
    }),
    ...Object.keys(value)
      .filter((key) => value[key] !== undefined && known.every(({ name }) => name !== key))
      .map((key) => `${at}.${key}: not known`),
  ];

  return validate;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBase(name: string, value: unknown): boolean {
  switch (name) {
    case 'null':
      return value === null;
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 31;
    case 'uinteger':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
    case 'decimal':
      return typeof value === 'number';
    case 'URI':
    case 'DocumentUri':
      return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:/iu.test(value);
    default:
      return typeof value === 'string';
  }
}

/** The part of a zod schema that is walked here: zod 4 keeps it in `def`. */
interface Def {
  type: string;
  shape?: Record<string, { def: Def }>;
  valueType?: { def: Def };
  element?: { def: Def };
  innerType?: { def: Def };
  out?: { def: Def };
  options?: { def: Def }[];
  items?: { def: Def }[];
  discriminator?: string;
  values?: unknown[];
}

const step = (raw: unknown, key: PropertyKey): unknown =>
  typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key)
    ? (raw as Record<PropertyKey, unknown>)[key]
    : undefined;

/** The branch of a union that the value means: by its tag, else an object branch for an object. */
function branch(def: Def, raw: unknown): Def | undefined {
  const options = (def.options ?? []).map((option) => option.def);
  const tag = def.discriminator;
  if (tag !== undefined)
    return options.find((o) => o.shape?.[tag]?.def.values?.includes(step(raw, tag)));
  return options.find((o) => unwrap(o, raw)?.shape !== undefined);
}

function unwrap(def: Def | undefined, raw: unknown): Def | undefined {
  let current = def;
  while (current) {
    if (current.innerType) current = current.innerType.def;
    else if (current.type === 'pipe') current = current.out?.def;
    else if (current.type === 'union') current = branch(current, raw);
    else return current;
  }
  return undefined;
}

/**
 * The keys that a strict schema knows at a path, for suggesting the nearest.
 *
 * @param schema - a zod schema
 * @param raw - the value that was read, which decides between tagged forms
 * @param path - keys from the top
 */
export function knownKeys(
  schema: { def: object },
  raw: unknown,
  path: readonly PropertyKey[],
): string[] {
  let def = unwrap(schema.def as Def, raw);
  let value = raw;
  for (const key of path) {
    value = step(value, key);
    const inner =
      def?.shape?.[String(key)] ??
      (def?.type === 'record' ? def.valueType : undefined) ??
      def?.element ??
      def?.items?.[Number(key)];
    def = unwrap(inner?.def, value);
  }
  return Object.keys(def?.shape ?? {});
}

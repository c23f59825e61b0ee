/** The case that an address asks for, in either language's word; an id that cannot be one is none. */
export function askedCase(search: string): string | undefined {
  const query = new URLSearchParams(search);
  const id = query.get('sag') ?? query.get('case') ?? '';
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 80 ? id : undefined;
}

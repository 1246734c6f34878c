export type SizeBand =
  | 'FROM_0'
  | 'FROM_2'
  | 'FROM_6'
  | 'FROM_21'
  | 'FROM_30'
  | 'FROM_51'
  | 'FROM_101'
  | 'FROM_301'
  | 'FROM_1000'
  | 'UNKNOWN';

const LOWER_EDGES = [
  ['FROM_1000', 1000],
  ['FROM_301', 301],
  ['FROM_101', 101],
  ['FROM_51', 51],
  ['FROM_30', 30],
  ['FROM_21', 21],
  ['FROM_6', 6],
  ['FROM_2', 2],
  ['FROM_0', 0],
] as const satisfies readonly (readonly [SizeBand, number])[];

/**
 * The band of a number of regular employees (常時雇用する労働者), UNKNOWN where it was not said. The edges keep every threshold of the
 * programmes: 5, 20, 29, 50, 100, 300 and 999. Throws a RangeError for what no company can have.
 */
export function sizeBandOf(employees: number | null | undefined): SizeBand {
  if (employees === null || employees === undefined) return 'UNKNOWN';
  if (!Number.isSafeInteger(employees) || employees < 0)
    throw new RangeError('Employees are counted in whole persons.');
  return LOWER_EDGES.find(([, from]) => employees >= from)?.[0] ?? 'UNKNOWN';
}

/** A row of 中小企業基本法 第二条, as the plan's data hold it; capital in yen. */
export type SmeLimit = { capitalMaxYen: number; employeesMax: number; smallEmployeesMax: number };
export type CompanySize = { capitalYen?: number | null | undefined; employees?: number | null | undefined };

/**
 * Whether a company is a 中小企業者 of its category: capital or employees within the limit, either suffices. Undefined where what is
 * known does not settle it.
 */
export function isSmallOrMedium(limit: SmeLimit, size: CompanySize): boolean | undefined {
  const byCapital = within(size.capitalYen, limit.capitalMaxYen);
  const byEmployees = within(size.employees, limit.employeesMax);
  if (byCapital || byEmployees) return true;
  return byCapital === undefined || byEmployees === undefined ? undefined : false;
}

/** Whether a company is a 小規模企業者 of its category: by employees alone. Undefined where their number is not known. */
export function isSmall(limit: SmeLimit, size: CompanySize): boolean | undefined {
  return within(size.employees, limit.smallEmployeesMax);
}

function within(value: number | null | undefined, max: number): boolean | undefined {
  return value === null || value === undefined ? undefined : value <= max;
}

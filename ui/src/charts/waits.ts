/**
 * How long deployments took, on one axis of hours: from the request to the answer to the arrival. Those who wait have no end yet and
 * are open rings. The axis goes by the square root, so that the first days are wide and a wait of months is still on it.
 */
import type { DeploymentClock } from '@/contract/DeploymentClock';

export interface Wait {
  deployment: DeploymentClock;
  /** Where the answer came; `null` while nobody answered. */
  answer: number | null;
  /** Where it ended, or where it stands now. */
  end: number;
  form: 'arrived' | 'waiting' | 'declined';
  hours: number;
  late: boolean;
}

export interface HourMark {
  hours: number;
  x: number;
}

const MARK_HOURS = [24, 72, 168, 336, 720, 1440, 2880, 5760, 8760];
/** Hours that the axis shows at least. */
const SHORTEST_HOURS = 120;
const NARROWEST_PX = 34;

/** Returns where a number of hours lies, between `left` and `right`. */
export function hourX(hours: number, longest: number, left: number, right: number): number {
  return left + Math.sqrt(Math.max(0, hours) / longest) * (right - left);
}

/** Returns the hours at the end of the axis. */
export function longestHours(deployments: readonly DeploymentClock[]): number {
  return deployments.reduce((most, one) => Math.max(most, hoursOf(one) * 1.05), SHORTEST_HOURS);
}

function hoursOf(one: DeploymentClock): number {
  return one.arrived_hours ?? one.waiting_hours ?? one.answered_hours ?? 0;
}

/** Returns one line for each deployment. */
export function waitsOf(deployments: readonly DeploymentClock[], target: number, left: number, right: number): Wait[] {
  const longest = longestHours(deployments);
  return deployments.map((deployment) => {
    const hours = hoursOf(deployment);
    const form = deployment.declined ? 'declined' : deployment.arrived_hours === null ? 'waiting' : 'arrived';
    const answered = deployment.answered_hours;
    return {
      deployment,
      answer: answered === null ? null : hourX(answered, longest, left, right),
      end: hourX(hours, longest, left, right),
      form,
      hours,
      late: form !== 'declined' && hours > target,
    };
  });
}

/** Returns marks at a day, three days, a week and so on, as far as their labels have room; that of the target always. */
export function hourMarks(longest: number, target: number, left: number, right: number): HourMark[] {
  const marks: HourMark[] = [{ hours: target, x: hourX(target, longest, left, right) }];
  for (const hours of MARK_HOURS) {
    const x = hourX(hours, longest, left, right);
    if (hours <= longest && marks.every((mark) => Math.abs(mark.x - x) >= NARROWEST_PX)) marks.push({ hours, x });
  }
  return marks.sort((a, b) => a.hours - b.hours);
}

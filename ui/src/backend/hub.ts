/** What the core answers of a hub. Nobody is asked but where it is said. */
import type { HubCard } from '@/contract/HubCard';
import type { HubEntry } from '@/contract/HubEntry';
import type { HubProgress } from '@/contract/HubProgress';
import type { HubReport } from '@/contract/HubReport';
import type { HubStanding } from '@/contract/HubStanding';

export interface HubBackend {
  /** Tells how this profile stands to its hub, and asks nobody; `null` where it knows none. */
  findHub(): Promise<HubStanding | null>;
  /** Keeps a hub once it was reached. This and what follows but `forgetHub` ask the hub, and `cancelImport` stops them. */
  setHub(entry: HubEntry): Promise<HubCard>;
  getHub(): Promise<HubCard>;
  /** Forgets the address; nothing else changes, here or there. */
  forgetHub(): Promise<void>;
  pushHub(onProgress: (progress: HubProgress) => void): Promise<HubReport>;
  pullHub(onProgress: (progress: HubProgress) => void): Promise<HubReport>;
  /** Pulls, then pushes. */
  syncHub(onProgress: (progress: HubProgress) => void): Promise<HubReport>;
}

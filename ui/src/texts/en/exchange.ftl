# The exchange with missions and other offices: who trusts whom, packs that go along and come back, and what a person settles then.
group-exchange = Exchange
exchange-form = What is shown
exchange-form-sources = Sources
exchange-form-exchange = Exchange
exchange-why = What travels between an office and its missions is a file, encrypted for those it is meant for and signed by the one who made it. Only a hub goes over the network, and only when you ask.
exchange-waiting = The keys of this profile are being read.
first-mission = On a mission

identity = This profile
identity-why = Others seal packs to it and know its packs by it. Bring the file in person and read the fingerprint to each other: what was changed on the way has another one.
identity-fingerprint = Fingerprint
identity-copy = Copy
identity-copied = The fingerprint was copied.
identity-not-copied = The fingerprint is selected: Ctrl+C copies it.
identity-save = Save identity
identity-save-title = Save the identity of this profile
identity-saved = The identity was written to { $path }.

peers = Trusted
peers-why = Packs are sealed to those who stand here, and taken from them alone.
peers-none = Nobody is trusted yet
peers-none-why = Let the other one save its identity, bring the file here, and compare the fingerprint.
peer-name = Name
peer-since = Since
peer-revoked = Trusted no more since { $day }
peer-revoked-by = As { $name } said.
peer-trust = Trust another
peer-file-title = Open the identity of another
peer-compare = Have the other one read the fingerprint on their own screen. Trust it only where all eight groups are the same.
peer-known = It is trusted already, as “{ $name }”.
peer-called = What it is called here
peer-do-trust = All groups are the same: trust it
peer-trusted = “{ $name }” is trusted from now on.
peer-revoke = Trust no more
peer-revoke-ask = From now on no pack is sealed to “{ $name }”, and none of its packs is taken. What was merged stays.
peer-revoke-yes = Yes, trust no more

pack = Pack for a mission
pack-why = The part of the record that goes along: encrypted for those you choose, signed by this profile, and good for some days.
pack-subregion = Subregion
pack-countries = Only these countries
pack-countries-all = all of the subregion
pack-since = From
pack-since-all = from the beginning
pack-nouns = Records
pack-nouns-all = All
pack-nouns-some = Some
pack-nouns-why = What a record names goes along with it, and so does what belongs to it.
pack-marking = Highest marking
pack-to = For
pack-to-none = Nobody is trusted yet. A pack is sealed to those who may open it.
pack-lacks-to = Choose for whom it is.
pack-days = Good for
pack-days-word = { $n ->
    [one] day
   *[other] days
  }
pack-days-wrong = Write a number of days from 1 to { $most }.
pack-preview = What would be in it
pack-counting = It is being counted.
pack-records = Records
pack-operations = Operations
pack-events = Events
pack-bytes = Size
pack-expires = Good until { $time }.
pack-left-out = What is left out
pack-left-none = Nothing that was chosen is left out.
pack-chain = Head of the sender’s history. Whoever keeps it can ask later whether that history still holds it.
pack-make = Make pack
pack-save-title = Save the pack
pack-made = The pack was written to { $path }.

mission = Mission
mission-from = This profile was opened from a pack of { $office }.
mission-good = It is good until { $time }.
mission-over = Its time was over on { $time }. Nothing is written any more; what was done can still be brought back.
mission-unreturned = { $n ->
    [0] Nothing waits to be brought back.
    [one] 1 operation is not brought back yet.
   *[other] { $count } operations are not brought back yet.
  }
mission-others = Also done here
mission-return = Bring back
mission-return-title = Save what was done
mission-returned = What was done was written to { $path }. It is merged in the office.
mission-open-why = Nothing is stored in this profile. A pack that an office made for it opens here, and what is done is brought back as a file.
mission-open = Open a pack
mission-open-title = Open a pack for a mission
mission-opened = The pack is open. It brought:

merge = What comes back
merge-why = What a mission did is joined with what was done here meanwhile. The same pack twice changes nothing.
merge-open = Merge a pack
merge-title = Open a pack that comes back
merge-drop = Or drop a .sitpack file on the window.
merge-packs = Packs
merge-operations = Operations
merge-applied = New here
merge-already = Known already
merge-held = Held
merge-events = New events
merge-revised = Revised events
merge-withdrawn = Events taken back
merge-conflicts = Fields to settle
held = { $n ->
    [one] 1 operation is held: the clock of its machine was far ahead.
   *[other] { $count } operations are held: the clocks of their machines were far ahead.
  }
held-let = Let them count
held-ask = They count from now on, each at the time of its own clock: later than what is written here until then.
held-yes = Yes, let them count

settle = To settle
settle-word = to settle
settle-jump = { $n ->
    [one] 1 record has something to settle
   *[other] { $count } records have something to settle
  }
settle-why = Two changed the same without knowing of each other. Nothing of it is lost: choose the side that holds.
settle-none = Nothing is to be settled
settle-none-why = Where two change the same field apart, both sides stand here until a person chooses one.
settle-life = Deleted by one, changed by the other
settle-stands = stands meanwhile
settle-this = This one holds
settle-keep = Keep the record
settle-delete = Delete the record
settle-reason = Reason, if there is one to tell
settle-settled = Settled: { $field }, “{ $title }”.
settle-more = { $n ->
    [one] 1 more record follows when these are settled.
   *[other] { $count } more records follow when these are settled.
  }

handovers = Handed over
handovers-none = No pack was given or taken yet
handovers-none-why = Each pack that leaves or comes in stands here, with whom it was and until when it is good.
handover-at = When
handover-what = What
handover-peer = With whom
handover-until = Good until
handover-pack = Number
handover-chain = History
handover-given-mission = Given for a mission
handover-given-return = Given back
handover-taken-mission = Taken for a mission
handover-taken-return = Came back

hub = Hub
hub-why = A hub is a database on a server of the office, by which its desks put their work together; nothing goes over the network until you ask for it here.
hub-address = Address
hub-role = Name of this desk
hub-password = Password
hub-authority = Certificate authority
hub-authority-choose = Choose file
hub-authority-title = Open the certificates of the office’s own authority
hub-authority-none = those that the system trusts
hub-save = Save
hub-up-to = up to { $marking }
hub-last-push = Last push
hub-last-pull = Last pull
hub-never = never
hub-waiting = To be looked at for a push
hub-runs = runs with events
hub-events = versions of events
hub-versions = versions of events
hub-there = On the hub
hub-behind = something is there that was not pulled yet
hub-level = everything there is here
hub-sync = Sync now
hub-push = Push
hub-pull = Pull
hub-ask = Ask the hub
hub-stop = Stop
hub-stopping = It is being stopped.
hub-stopped = It was stopped. What came until then is kept, and the next time goes on from there.
hub-reaching = The hub is being reached.
hub-pulling_operations = Pulling operations
hub-pulling_events = Pulling events
hub-pushing_operations = Pushing operations
hub-pushing_events = Pushing events
hub-done = done
hub-left = left, at most
hub-report = Pushed: { $pushed } operations, { $pushedEvents } versions of events. Pulled: { $pulled } operations, { $applied } of them new, and { $events } new events.
hub-forget = Forget this hub
hub-forget-ask = The address and the password are forgotten. What was pushed stays there, and what was pulled stays here.
hub-forget-yes = Yes, forget it

action-exchange-identity = Exchange with missions and other offices
action-exchange-peers = Trust another office or laptop
action-exchange-pack = Make a pack for a mission
action-exchange-mission = Open a mission’s pack, or bring back what was done
action-exchange-merge = Merge a pack that comes back
action-exchange-settle = Settle what two changed apart
action-exchange-handovers = Packs that were given and taken
action-exchange-hub = Hub of the office
action-exchange-sync = Sync with the hub

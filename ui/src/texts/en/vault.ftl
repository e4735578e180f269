# The vault: the locked window, and the sheet of its passphrase, its halves, its key and its backups.
lock-title = The profile is locked
lock-passphrase = Passphrase
lock-open = Open
lock-trying = The passphrase is being tried.
lock-wait = { $n ->
    [one] The next try is possible in a second.
   *[other] The next try is possible in { $n } seconds.
  }
lock-by-halves = Open with both halves of the recovery key
lock-by-passphrase = Open with the passphrase
lock-recover = Open with both halves
lock-recover-why = Two people have a half each. Blanks, hyphens and capitals do not matter.
lock-recover-open = Open and set the new passphrase

vault = Vault
vault-is-set = A passphrase guards this profile. Without it, and without both halves of the recovery key, nobody can read it again.
vault-is-not-set = No passphrase guards this profile: its key lies in a file that only its owner may read. A stolen laptop is as safe as its disk encryption.
vault-one-copy = One of the two copies of the vault is damaged. It is mended when the profile is opened the next time.
vault-manage = Vault and backups
vault-waiting = The vault is being looked at.
vault-working = This can take a while.
vault-lock = Lock now
vault-set = Set a passphrase
vault-set-why = Take four or five words that do not belong together. Then the two halves of the recovery key are shown: have paper and two custodians ready.
vault-change = Change the passphrase
vault-change-why = The halves of the recovery key stay what they are. Backups that were made before open with the former passphrase.
vault-halves = New halves
vault-halves-why = Where a half was lost or a custodian left: both are made anew, and the former ones open nothing from then on.
vault-rekey = New key
vault-rekey-why = Where somebody may know the key: all that is stored is written anew under another one. Close other windows and commands on this profile first; the disk needs room for it twice. New halves follow. A backup under the new key is made at once; those before open with the passphrase of their day.
vault-old = Passphrase
vault-new = New passphrase
vault-again = The same again
vault-new-why = { $n ->
    [one] { $n } character or more
   *[other] { $n } characters or more
  }
vault-differs = The two are not the same yet.
vault-strength-short = Too short
vault-strength-fair = Fair: withstands a thief without means
vault-strength-good = Good: withstands a thief with means
vault-strength-strong = Strong
vault-idle = Locks without use after
vault-minutes = { $n } min

vault-half-1 = First half
vault-half-2 = Second half
vault-halves-once = The two halves of the recovery key
vault-halves-once-why = They are shown this once and kept nowhere. Print each on a sheet of its own, or write it down, and give them to two people who keep them apart. Either alone says nothing; both open the profile.
vault-half-keep = Keep it where nobody has the other half. It is asked for when the passphrase is lost.
vault-half-print = Print this half
vault-halves-kept = Both are on paper
vault-halves-done = Done

vault-backups = Backups
vault-backups-why = Each is an encrypted copy in the folder “backups” of the profile, with the vault of its day beside it. The program reads it back and compares every row. Seven are kept.
vault-schedule-daily = Every day
vault-schedule-weekly = Every week
vault-schedule-by_hand = By hand
vault-back-up = Back up now
vault-try = Try to restore
vault-no-backup = There is no backup yet.
vault-last-backup = Last backup: { $time }.
vault-trial-whole = Restoring was tried on { $time }: all is there.
vault-trial-fault = Restoring was tried on { $time }, and failed.
vault-trial-rows = { $n ->
    [one] { $n } row was compared.
   *[other] { $n } rows were compared.
  }
vault-backup-file = File
vault-backup-made = Made
vault-backup-size = Size
vault-backup-opens = Opens with
vault-opens-vault = the passphrase of its day
vault-opens-key = what opens the profile now
vault-opens-nothing = nothing here: it was made under an earlier key

action-lock = Lock the profile
action-vault = Vault and backups

# Le coffre : la fenêtre verrouillée, et la feuille de sa phrase de passe, de ses moitiés, de sa clé et de ses sauvegardes.
lock-title = Le profil est verrouillé
lock-passphrase = Phrase de passe
lock-open = Ouvrir
lock-trying = La phrase de passe est essayée.
lock-wait = { $n ->
    [one] Le prochain essai est possible dans une seconde.
    [many] Le prochain essai est possible dans { $n } de secondes.
   *[other] Le prochain essai est possible dans { $n } secondes.
  }
lock-by-halves = Ouvrir avec les deux moitiés de la clé de secours
lock-by-passphrase = Ouvrir avec la phrase de passe
lock-recover = Ouvrir avec les deux moitiés
lock-recover-why = Deux personnes en ont chacune une moitié. Espaces, traits d’union et majuscules sont sans importance.
lock-recover-open = Ouvrir et définir la nouvelle phrase de passe

vault = Coffre
vault-is-set = Une phrase de passe garde ce profil. Sans elle, et sans les deux moitiés de la clé de secours, plus personne ne peut le lire.
vault-is-not-set = Aucune phrase de passe ne garde ce profil : sa clé est dans un fichier que seul son propriétaire peut lire. Un portable volé n’est protégé que par le chiffrement de son disque.
vault-one-copy = L’une des deux copies du coffre est endommagée. Elle sera réparée à la prochaine ouverture du profil.
vault-manage = Coffre et sauvegardes
vault-waiting = Le coffre est en cours d’examen.
vault-working = Cela peut prendre un moment.
vault-lock = Verrouiller maintenant
vault-set = Définir une phrase de passe
vault-set-why = Prenez quatre ou cinq mots sans lien entre eux. Les deux moitiés de la clé de secours s’affichent ensuite : préparez du papier et deux dépositaires.
vault-change = Changer la phrase de passe
vault-change-why = Les moitiés de la clé de secours restent les mêmes. Les sauvegardes antérieures s’ouvrent avec l’ancienne phrase de passe.
vault-halves = Nouvelles moitiés
vault-halves-why = Quand une moitié est perdue ou qu’un dépositaire est parti : toutes deux sont refaites, et les anciennes n’ouvrent plus rien.
vault-rekey = Nouvelle clé
vault-rekey-why = Quand quelqu’un peut connaître la clé : tout ce qui est enregistré est réécrit sous une autre. Fermez d’abord les autres fenêtres et commandes sur ce profil ; il faut deux fois la place sur le disque. De nouvelles moitiés suivent. Une sauvegarde sous la nouvelle clé est faite aussitôt ; celles d’avant s’ouvrent avec la phrase de passe de leur jour.
vault-old = Phrase de passe
vault-new = Nouvelle phrase de passe
vault-again = La même encore une fois
vault-new-why = { $n ->
    [one] { $n } caractère ou plus
    [many] { $n } de caractères ou plus
   *[other] { $n } caractères ou plus
  }
vault-differs = Les deux ne sont pas encore les mêmes.
vault-strength-short = Trop courte
vault-strength-fair = Passable : résiste à un voleur sans moyens
vault-strength-good = Bonne : résiste à un voleur qui a des moyens
vault-strength-strong = Forte
vault-idle = Se verrouille sans usage après
vault-minutes = { $n } min

vault-half-1 = Première moitié
vault-half-2 = Seconde moitié
vault-halves-once = Les deux moitiés de la clé de secours
vault-halves-once-why = Elles ne s’affichent que cette fois et ne sont conservées nulle part. Imprimez chacune sur une feuille à part, ou notez-la, et remettez-les à deux personnes qui les gardent séparément. Une seule ne dit rien ; les deux ouvrent le profil.
vault-half-keep = Gardez-la là où personne n’a l’autre moitié. On la demande quand la phrase de passe est perdue.
vault-half-print = Imprimer cette moitié
vault-halves-kept = Les deux sont sur papier
vault-halves-done = Terminé

vault-backups = Sauvegardes
vault-backups-why = Chacune est une copie chiffrée dans le dossier « backups » du profil, avec le coffre du jour à côté. Le programme la relit et compare chaque ligne. Sept sont conservées.
vault-schedule-daily = Chaque jour
vault-schedule-weekly = Chaque semaine
vault-schedule-by_hand = À la main
vault-back-up = Sauvegarder maintenant
vault-try = Essayer de restaurer
vault-no-backup = Il n’y a pas encore de sauvegarde.
vault-last-backup = Dernière sauvegarde : { $time }.
vault-trial-whole = Restauration essayée le { $time } : tout y est.
vault-trial-fault = Restauration essayée le { $time }, sans succès.
vault-trial-rows = { $n ->
    [one] { $n } ligne a été comparée.
    [many] { $n } de lignes ont été comparées.
   *[other] { $n } lignes ont été comparées.
  }
vault-backup-file = Fichier
vault-backup-made = Faite
vault-backup-size = Taille
vault-backup-opens = S’ouvre avec
vault-opens-vault = la phrase de passe de son jour
vault-opens-key = ce qui ouvre le profil maintenant
vault-opens-nothing = rien d’ici : elle a été faite sous une clé antérieure

action-lock = Verrouiller le profil
action-vault = Coffre et sauvegardes

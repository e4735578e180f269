# Les échanges avec les missions et d’autres bureaux : qui fait confiance à qui, les paquets qui partent et reviennent, et ce qu’une personne tranche alors.
group-exchange = Échanges
exchange-form = Ce qui est montré
exchange-form-sources = Sources
exchange-form-exchange = Échanges
exchange-why = Ce qui circule entre un bureau et ses missions est un fichier, chiffré pour ceux à qui il est destiné et signé par qui l’a fait. Seul un hub passe par le réseau, et seulement à votre demande.
exchange-waiting = Les clés de ce profil sont en cours de lecture.
first-mission = En mission

identity = Ce profil
identity-why = Les autres scellent leurs paquets pour lui et reconnaissent les siens par lui. Apportez le fichier en personne et lisez-vous l’empreinte l’un à l’autre : ce qui a été modifié en route en a une autre.
identity-fingerprint = Empreinte
identity-copy = Copier
identity-copied = L’empreinte a été copiée.
identity-not-copied = L’empreinte est sélectionnée : Ctrl+C la copie.
identity-save = Enregistrer l’identité
identity-save-title = Enregistrer l’identité de ce profil
identity-saved = L’identité a été écrite dans { $path }.

peers = De confiance
peers-why = Les paquets sont scellés pour ceux qui figurent ici, et acceptés d’eux seuls.
peers-none = Personne n’a encore votre confiance
peers-none-why = Faites enregistrer son identité par l’autre, apportez le fichier ici et comparez l’empreinte.
peer-name = Nom
peer-since = Depuis
peer-revoked = Plus de confiance depuis le { $day }
peer-revoked-by = Selon { $name }.
peer-trust = Faire confiance à un autre
peer-file-title = Ouvrir l’identité d’un autre
peer-compare = Faites lire à l’autre l’empreinte sur son propre écran. Ne faites confiance que si les huit groupes sont les mêmes.
peer-known = Cette identité a déjà votre confiance, sous le nom « { $name } ».
peer-called = Comment on l’appelle ici
peer-do-trust = Tous les groupes sont les mêmes : faire confiance
peer-trusted = « { $name } » a désormais votre confiance.
peer-revoke = Retirer la confiance
peer-revoke-ask = Désormais aucun paquet n’est scellé pour « { $name } », et aucun des siens n’est accepté. Ce qui a été fusionné reste.
peer-revoke-yes = Oui, retirer la confiance

pack = Paquet de mission
pack-why = La partie du registre qui part : chiffrée pour ceux que vous choisissez, signée par ce profil, et valable quelques jours.
pack-subregion = Sous-région
pack-countries = Ces pays seulement
pack-countries-all = toute la sous-région
pack-since = À partir du
pack-since-all = depuis le début
pack-nouns = Fiches
pack-nouns-all = Toutes
pack-nouns-some = Certaines
pack-nouns-why = Ce qu’une fiche nomme part avec elle, et ce qui en fait partie aussi.
pack-marking = Classification la plus haute
pack-to = Pour
pack-to-none = Personne n’a encore votre confiance. Un paquet est scellé pour ceux qui peuvent l’ouvrir.
pack-lacks-to = Choisissez pour qui il est.
pack-days = Valable
pack-days-word = { $n ->
    [one] jour
    [many] de jours
   *[other] jours
  }
pack-days-wrong = Écrivez un nombre de jours de 1 à { $most }.
pack-preview = Ce qu’il contiendrait
pack-counting = Le compte est en cours.
pack-records = Fiches
pack-operations = Opérations
pack-events = Événements
pack-bytes = Taille
pack-expires = Valable jusqu’au { $time }.
pack-left-out = Ce qui est laissé de côté
pack-left-none = Rien de ce qui a été choisi n’est laissé de côté.
pack-chain = Tête de l’historique de l’expéditeur. Qui la garde peut demander plus tard si cet historique la contient encore.
pack-make = Faire le paquet
pack-save-title = Enregistrer le paquet
pack-made = Le paquet a été écrit dans { $path }.

mission = Mission
mission-from = Ce profil a été ouvert à partir d’un paquet de { $office }.
mission-good = Il est valable jusqu’au { $time }.
mission-over = Son temps s’est achevé le { $time }. Plus rien n’est écrit ; ce qui a été fait peut encore être rapporté.
mission-unreturned = { $n ->
    [0] Rien n’attend d’être rapporté.
    [one] { $count } opération n’est pas encore rapportée.
    [many] { $count } d’opérations ne sont pas encore rapportées.
   *[other] { $count } opérations ne sont pas encore rapportées.
  }
mission-others = Également fait ici
mission-return = Rapporter
mission-return-title = Enregistrer ce qui a été fait
mission-returned = Ce qui a été fait a été écrit dans { $path }. La fusion se fait au bureau.
mission-open-why = Rien n’est enregistré dans ce profil. Un paquet qu’un bureau a fait pour lui s’ouvre ici, et ce qui est fait est rapporté dans un fichier.
mission-open = Ouvrir un paquet
mission-open-title = Ouvrir un paquet de mission
mission-opened = Le paquet est ouvert. Il a apporté :

merge = Ce qui revient
merge-why = Ce qu’une mission a fait est réuni avec ce qui a été fait ici entre-temps. Le même paquet deux fois ne change rien.
merge-open = Fusionner un paquet
merge-title = Ouvrir un paquet qui revient
merge-drop = Ou déposez un fichier .sitpack sur la fenêtre.
merge-packs = Paquets
merge-operations = Opérations
merge-applied = Nouvelles ici
merge-already = Déjà connues
merge-held = Retenues
merge-events = Nouveaux événements
merge-revised = Événements révisés
merge-withdrawn = Événements retirés
merge-conflicts = Champs à trancher
held = { $n ->
    [one] { $count } opération est retenue : l’horloge de sa machine avançait beaucoup.
    [many] { $count } d’opérations sont retenues : les horloges de leurs machines avançaient beaucoup.
   *[other] { $count } opérations sont retenues : les horloges de leurs machines avançaient beaucoup.
  }
held-let = Les laisser compter
held-ask = Elles comptent désormais, chacune à l’heure de sa propre horloge : plus tard que ce qui s’écrit ici d’ici là.
held-yes = Oui, les laisser compter

settle = À trancher
settle-word = à trancher
settle-jump = { $n ->
    [one] { $count } fiche a quelque chose à trancher
    [many] { $count } de fiches ont quelque chose à trancher
   *[other] { $count } fiches ont quelque chose à trancher
  }
settle-why = Deux personnes ont changé la même chose sans le savoir l’une de l’autre. Rien n’en est perdu : choisissez le côté qui vaut.
settle-none = Rien n’est à trancher
settle-none-why = Là où deux personnes changent le même champ chacune de son côté, les deux valeurs figurent ici jusqu’à ce que quelqu’un en choisisse une.
settle-life = Supprimée par l’un, modifiée par l’autre
settle-stands = vaut en attendant
settle-this = C’est celle-ci qui vaut
settle-keep = Garder la fiche
settle-delete = Supprimer la fiche
settle-reason = Motif, s’il y en a un à dire
settle-settled = Tranché : { $field }, « { $title } ».
settle-more = { $n ->
    [one] { $count } autre fiche suit quand celles-ci sont tranchées.
    [many] { $count } d’autres fiches suivent quand celles-ci sont tranchées.
   *[other] { $count } autres fiches suivent quand celles-ci sont tranchées.
  }

handovers = Remis
handovers-none = Aucun paquet n’a encore été donné ni reçu
handovers-none-why = Chaque paquet qui part ou arrive figure ici, avec qui et jusqu’à quand il est valable.
handover-at = Quand
handover-what = Quoi
handover-peer = Avec qui
handover-until = Valable jusqu’au
handover-pack = Numéro
handover-chain = Historique
handover-given-mission = Donné pour une mission
handover-given-return = Rendu
handover-taken-mission = Reçu pour une mission
handover-taken-return = Revenu

hub = Hub
hub-why = Un hub est une base de données sur un serveur du bureau, par laquelle ses postes réunissent leur travail ; rien ne passe par le réseau tant que vous ne le demandez pas ici.
hub-address = Adresse
hub-role = Nom de ce poste
hub-password = Mot de passe
hub-authority = Autorité de certification
hub-authority-choose = Choisir un fichier
hub-authority-title = Ouvrir les certificats de l’autorité du bureau
hub-authority-none = celles auxquelles le système fait confiance
hub-save = Enregistrer
hub-up-to = jusqu’à { $marking }
hub-last-push = Dernier envoi
hub-last-pull = Dernière réception
hub-never = jamais
hub-waiting = À examiner pour un envoi
hub-runs = lots d’événements
hub-events = versions d’événements
hub-versions = versions d’événements
hub-there = Sur le hub
hub-behind = il s’y trouve quelque chose qui n’a pas encore été reçu
hub-level = tout ce qui s’y trouve est ici
hub-sync = Synchroniser
hub-push = Envoyer
hub-pull = Recevoir
hub-ask = Interroger le hub
hub-stop = Arrêter
hub-stopping = Arrêt en cours.
hub-stopped = Arrêté. Ce qui est arrivé jusque-là est gardé, et la prochaine fois reprend de là.
hub-reaching = Le hub est en cours d’appel.
hub-pulling_operations = Réception d’opérations
hub-pulling_events = Réception d’événements
hub-pushing_operations = Envoi d’opérations
hub-pushing_events = Envoi d’événements
hub-done = faits
hub-left = restants, au plus
hub-report = Envoyé : { $pushed } opérations, { $pushedEvents } versions d’événements. Reçu : { $pulled } opérations, dont { $applied } nouvelles, et { $events } nouveaux événements.
hub-forget = Oublier ce hub
hub-forget-ask = L’adresse et le mot de passe sont oubliés. Ce qui a été envoyé y reste, et ce qui a été reçu reste ici.
hub-forget-yes = Oui, l’oublier

action-exchange-identity = Échanges avec les missions et d’autres bureaux
action-exchange-peers = Faire confiance à un autre bureau ou portable
action-exchange-pack = Faire un paquet de mission
action-exchange-mission = Ouvrir un paquet de mission, ou rapporter ce qui a été fait
action-exchange-merge = Fusionner un paquet qui revient
action-exchange-settle = Trancher ce que deux personnes ont changé séparément
action-exchange-handovers = Paquets donnés et reçus
action-exchange-hub = Hub du bureau
action-exchange-sync = Synchroniser avec le hub

# El intercambio con misiones y otras oficinas: quién confía en quién, los paquetes que van y vuelven, y lo que una persona resuelve después.
group-exchange = Intercambio
exchange-form = Qué se muestra
exchange-form-sources = Fuentes
exchange-form-exchange = Intercambio
exchange-why = Lo que viaja entre una oficina y sus misiones es un archivo, cifrado para quienes está destinado y firmado por quien lo hizo. Solo un nodo pasa por la red, y solo cuando usted lo pide.
exchange-waiting = Se están leyendo las claves de este perfil.
first-mission = En misión

identity = Este perfil
identity-why = Los demás sellan paquetes para él y reconocen los suyos por él. Lleve el archivo en persona y léanse la huella el uno al otro: lo que se cambió en el camino tiene otra.
identity-fingerprint = Huella
identity-copy = Copiar
identity-copied = La huella se copió.
identity-not-copied = La huella está seleccionada: Ctrl+C la copia.
identity-save = Guardar la identidad
identity-save-title = Guardar la identidad de este perfil
identity-saved = La identidad se escribió en { $path }.

peers = De confianza
peers-why = Los paquetes se sellan para quienes están aquí, y solo de ellos se aceptan.
peers-none = Aún no se confía en nadie
peers-none-why = Pida al otro que guarde su identidad, traiga el archivo aquí y compare la huella.
peer-name = Nombre
peer-since = Desde
peer-revoked = Sin confianza desde el { $day }
peer-revoked-by = Según { $name }.
peer-trust = Confiar en otro
peer-file-title = Abrir la identidad de otro
peer-compare = Haga que el otro lea la huella en su propia pantalla. Confíe solo si los ocho grupos son iguales.
peer-known = Ya se confía en esta identidad, con el nombre «{ $name }».
peer-called = Cómo se llama aquí
peer-do-trust = Todos los grupos son iguales: confiar
peer-trusted = Desde ahora se confía en «{ $name }».
peer-revoke = Dejar de confiar
peer-revoke-ask = Desde ahora ningún paquete se sella para «{ $name }», y no se acepta ninguno suyo. Lo que se fusionó se queda.
peer-revoke-yes = Sí, dejar de confiar

pack = Paquete de misión
pack-why = La parte del registro que viaja: cifrada para quienes usted elija, firmada por este perfil y válida unos días.
pack-subregion = Subregión
pack-countries = Solo estos países
pack-countries-all = toda la subregión
pack-since = Desde
pack-since-all = desde el principio
pack-nouns = Registros
pack-nouns-all = Todos
pack-nouns-some = Algunos
pack-nouns-why = Lo que un registro nombra viaja con él, y también lo que le pertenece.
pack-marking = Clasificación más alta
pack-to = Para
pack-to-none = Aún no se confía en nadie. Un paquete se sella para quienes pueden abrirlo.
pack-lacks-to = Elija para quién es.
pack-days = Válido
pack-days-word = { $n ->
    [one] día
    [many] de días
   *[other] días
  }
pack-days-wrong = Escriba un número de días de 1 a { $most }.
pack-preview = Lo que contendría
pack-counting = Se está contando.
pack-records = Registros
pack-operations = Operaciones
pack-events = Sucesos
pack-bytes = Tamaño
pack-expires = Válido hasta el { $time }.
pack-left-out = Lo que se deja fuera
pack-left-none = No se deja fuera nada de lo elegido.
pack-chain = Cabeza de la historia del remitente. Quien la guarde puede preguntar después si esa historia aún la contiene.
pack-make = Hacer el paquete
pack-save-title = Guardar el paquete
pack-made = El paquete se escribió en { $path }.

mission = Misión
mission-from = Este perfil se abrió con un paquete de { $office }.
mission-good = Es válido hasta el { $time }.
mission-over = Su tiempo terminó el { $time }. Ya no se escribe nada; lo que se hizo todavía puede llevarse de vuelta.
mission-unreturned = { $n ->
    [0] Nada espera ser llevado de vuelta.
    [one] { $count } operación aún no se ha llevado de vuelta.
    [many] { $count } de operaciones aún no se han llevado de vuelta.
   *[other] { $count } operaciones aún no se han llevado de vuelta.
  }
mission-others = También se hizo aquí
mission-return = Llevar de vuelta
mission-return-title = Guardar lo que se hizo
mission-returned = Lo que se hizo se escribió en { $path }. Se fusiona en la oficina.
mission-open-why = En este perfil no hay nada almacenado. Aquí se abre un paquete que una oficina hizo para él, y lo que se hace se lleva de vuelta en un archivo.
mission-open = Abrir un paquete
mission-open-title = Abrir un paquete de misión
mission-opened = El paquete está abierto. Trajo:

merge = Lo que vuelve
merge-why = Lo que hizo una misión se une con lo que se hizo aquí entretanto. El mismo paquete dos veces no cambia nada.
merge-open = Fusionar un paquete
merge-title = Abrir un paquete que vuelve
merge-drop = O suelte un archivo .sitpack en la ventana.
merge-packs = Paquetes
merge-operations = Operaciones
merge-applied = Nuevas aquí
merge-already = Ya conocidas
merge-held = Retenidas
merge-events = Sucesos nuevos
merge-revised = Sucesos revisados
merge-withdrawn = Sucesos retirados
merge-conflicts = Campos por resolver
held = { $n ->
    [one] { $count } operación está retenida: el reloj de su máquina iba muy adelantado.
    [many] { $count } de operaciones están retenidas: los relojes de sus máquinas iban muy adelantados.
   *[other] { $count } operaciones están retenidas: los relojes de sus máquinas iban muy adelantados.
  }
held-let = Dejar que cuenten
held-ask = Cuentan desde ahora, cada una a la hora de su propio reloj: más tarde que lo que se escriba aquí hasta entonces.
held-yes = Sí, dejar que cuenten

settle = Por resolver
settle-word = por resolver
settle-jump = { $n ->
    [one] { $count } registro tiene algo por resolver
    [many] { $count } de registros tienen algo por resolver
   *[other] { $count } registros tienen algo por resolver
  }
settle-why = Dos personas cambiaron lo mismo sin saber la una de la otra. Nada se pierde: elija el lado que vale.
settle-none = No hay nada por resolver
settle-none-why = Cuando dos personas cambian el mismo campo por separado, ambos lados quedan aquí hasta que alguien elige uno.
settle-life = Eliminado por uno, modificado por el otro
settle-stands = vale entretanto
settle-this = Vale este
settle-keep = Conservar el registro
settle-delete = Eliminar el registro
settle-reason = Motivo, si hay alguno que decir
settle-settled = Resuelto: { $field }, «{ $title }».
settle-more = { $n ->
    [one] { $count } registro más sigue cuando estos estén resueltos.
    [many] { $count } de registros más siguen cuando estos estén resueltos.
   *[other] { $count } registros más siguen cuando estos estén resueltos.
  }

handovers = Entregas
handovers-none = Aún no se ha dado ni recibido ningún paquete
handovers-none-why = Cada paquete que sale o llega queda aquí, con quién y hasta cuándo es válido.
handover-at = Cuándo
handover-what = Qué
handover-peer = Con quién
handover-until = Válido hasta
handover-pack = Número
handover-chain = Historia
handover-given-mission = Dado para una misión
handover-given-return = Devuelto
handover-taken-mission = Recibido para una misión
handover-taken-return = Volvió

hub = Nodo
hub-why = Un nodo es una base de datos en un servidor de la oficina, por la que sus puestos reúnen su trabajo; nada pasa por la red hasta que usted lo pida aquí.
hub-address = Dirección
hub-role = Nombre de este puesto
hub-password = Contraseña
hub-authority = Autoridad de certificación
hub-authority-choose = Elegir archivo
hub-authority-title = Abrir los certificados de la autoridad de la oficina
hub-authority-none = las que el sistema da por buenas
hub-save = Guardar
hub-up-to = hasta { $marking }
hub-last-push = Último envío
hub-last-pull = Última recepción
hub-never = nunca
hub-waiting = Por examinar para un envío
hub-runs = cargas con sucesos
hub-events = versiones de sucesos
hub-versions = versiones de sucesos
hub-there = En el nodo
hub-behind = hay algo allí que aún no se recibió
hub-level = todo lo que hay allí está aquí
hub-sync = Sincronizar
hub-push = Enviar
hub-pull = Recibir
hub-ask = Preguntar al nodo
hub-stop = Detener
hub-stopping = Se está deteniendo.
hub-stopped = Se detuvo. Lo que llegó hasta entonces se conserva, y la próxima vez sigue desde ahí.
hub-reaching = Se está llamando al nodo.
hub-pulling_operations = Recibiendo operaciones
hub-pulling_events = Recibiendo sucesos
hub-pushing_operations = Enviando operaciones
hub-pushing_events = Enviando sucesos
hub-done = hechos
hub-left = restantes, como mucho
hub-report = Enviado: { $pushed } operaciones, { $pushedEvents } versiones de sucesos. Recibido: { $pulled } operaciones, { $applied } de ellas nuevas, y { $events } sucesos nuevos.
hub-forget = Olvidar este nodo
hub-forget-ask = Se olvidan la dirección y la contraseña. Lo enviado queda allí, y lo recibido queda aquí.
hub-forget-yes = Sí, olvidarlo

action-exchange-identity = Intercambio con misiones y otras oficinas
action-exchange-peers = Confiar en otra oficina o portátil
action-exchange-pack = Hacer un paquete de misión
action-exchange-mission = Abrir un paquete de misión, o llevar de vuelta lo que se hizo
action-exchange-merge = Fusionar un paquete que vuelve
action-exchange-settle = Resolver lo que dos personas cambiaron por separado
action-exchange-handovers = Paquetes dados y recibidos
action-exchange-hub = Nodo de la oficina
action-exchange-sync = Sincronizar con el nodo

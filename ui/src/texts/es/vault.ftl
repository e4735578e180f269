# La caja fuerte: la ventana bloqueada, y la hoja de su frase de contraseña, sus mitades, su clave y sus copias.
lock-title = El perfil está bloqueado
lock-passphrase = Frase de contraseña
lock-open = Abrir
lock-trying = Se está probando la frase de contraseña.
lock-wait = { $n ->
    [one] El próximo intento será posible en un segundo.
    [many] El próximo intento será posible en { $n } de segundos.
   *[other] El próximo intento será posible en { $n } segundos.
  }
lock-by-halves = Abrir con las dos mitades de la clave de recuperación
lock-by-passphrase = Abrir con la frase de contraseña
lock-recover = Abrir con las dos mitades
lock-recover-why = Dos personas tienen una mitad cada una. Los espacios, los guiones y las mayúsculas no importan.
lock-recover-open = Abrir y fijar la nueva frase de contraseña

vault = Caja fuerte
vault-is-set = Una frase de contraseña guarda este perfil. Sin ella, y sin las dos mitades de la clave de recuperación, nadie podrá volver a leerlo.
vault-is-not-set = Ninguna frase de contraseña guarda este perfil: su clave está en un archivo que solo su propietario puede leer. Un portátil robado solo está protegido por el cifrado de su disco.
vault-one-copy = Una de las dos copias de la caja fuerte está dañada. Se repara la próxima vez que se abra el perfil.
vault-manage = Caja fuerte y copias
vault-waiting = Se está examinando la caja fuerte.
vault-working = Puede tardar un rato.
vault-lock = Bloquear ahora
vault-set = Fijar una frase de contraseña
vault-set-why = Tome cuatro o cinco palabras sin relación entre sí. Después se muestran las dos mitades de la clave de recuperación: tenga a mano papel y dos custodios.
vault-change = Cambiar la frase de contraseña
vault-change-why = Las mitades de la clave de recuperación siguen siendo las mismas. Las copias anteriores se abren con la frase anterior.
vault-halves = Nuevas mitades
vault-halves-why = Cuando se perdió una mitad o se fue un custodio: ambas se hacen de nuevo, y las anteriores ya no abren nada.
vault-rekey = Nueva clave
vault-rekey-why = Cuando alguien puede conocer la clave: todo lo almacenado se escribe de nuevo con otra. Cierre antes las demás ventanas y órdenes de este perfil; el disco necesita el doble de espacio. Siguen nuevas mitades. Enseguida se hace una copia con la nueva clave; las anteriores se abren con la frase de contraseña de su día.
vault-old = Frase de contraseña
vault-new = Nueva frase de contraseña
vault-again = La misma otra vez
vault-new-why = { $n ->
    [one] { $n } carácter o más
    [many] { $n } de caracteres o más
   *[other] { $n } caracteres o más
  }
vault-differs = Las dos aún no son iguales.
vault-strength-short = Demasiado corta
vault-strength-fair = Aceptable: resiste a un ladrón sin medios
vault-strength-good = Buena: resiste a un ladrón con medios
vault-strength-strong = Fuerte
vault-idle = Se bloquea sin uso tras
vault-minutes = { $n } min

vault-half-1 = Primera mitad
vault-half-2 = Segunda mitad
vault-halves-once = Las dos mitades de la clave de recuperación
vault-halves-once-why = Se muestran solo esta vez y no se guardan en ningún sitio. Imprima cada una en una hoja aparte, o anótela, y entréguelas a dos personas que las guarden por separado. Una sola no dice nada; las dos abren el perfil.
vault-half-keep = Guárdela donde nadie tenga la otra mitad. Se pide cuando se pierde la frase de contraseña.
vault-half-print = Imprimir esta mitad
vault-halves-kept = Ambas están en papel
vault-halves-done = Listo

vault-backups = Copias de seguridad
vault-backups-why = Cada una es una copia cifrada en la carpeta «backups» del perfil, con la caja fuerte de su día al lado. El programa la vuelve a leer y compara cada fila. Se conservan siete.
vault-schedule-daily = Cada día
vault-schedule-weekly = Cada semana
vault-schedule-by_hand = A mano
vault-back-up = Copiar ahora
vault-try = Probar a restaurar
vault-no-backup = Aún no hay copias de seguridad.
vault-last-backup = Última copia: { $time }.
vault-trial-whole = Se probó a restaurar el { $time }: está todo.
vault-trial-fault = Se probó a restaurar el { $time }, y falló.
vault-trial-rows = { $n ->
    [one] Se comparó { $n } fila.
    [many] Se compararon { $n } de filas.
   *[other] Se compararon { $n } filas.
  }
vault-backup-file = Archivo
vault-backup-made = Hecha
vault-backup-size = Tamaño
vault-backup-opens = Se abre con
vault-opens-vault = la frase de contraseña de su día
vault-opens-key = lo que abre el perfil ahora
vault-opens-nothing = nada de aquí: se hizo con una clave anterior

action-lock = Bloquear el perfil
action-vault = Caja fuerte y copias

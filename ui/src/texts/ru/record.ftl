# Записи: раздел, списки, страницы и формы.
place-record = Записи
yes = да
no = нет
marking = Гриф
marking-short-unclassified = Н
marking-short-confidential = К
marking-short-strictly_confidential = СК
marking-not-yet = Гриф еще не проставлен: считается наивысшим.
marking-reason = Почему он может быть ниже
marking-lowered = гриф понижен без указания причины
marking-lowered-remedy = укажите, почему он может быть ниже, или оставьте прежний
marking-of = Гриф поля «{ $field }»
marking-as-record = как у записи
about-when = около { $when }
place-not-on-map = известно только название: на карте места не будет
nouns-label = Виды записей
nouns-counted = во всех странах
noun-group-warned = Предупреждения
noun-group-done = Что делается
noun-group-means = Кто может помочь
noun-group-trafficking = Незаконная торговля
noun-group-known = Что известно

records-search = Поиск в этих записях
everywhere = Везде
only-period = Только период
deleted-ones = Удаленные
records-footer = { $n ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
  }
records-undated = { $n ->
    [one] { $count } без даты опущена
    [few] { $count } без даты опущены
    [many] { $count } без даты опущено
   *[other] { $count } без даты опущены
  }
records-unplaced = { $n ->
    [one] { $count } без указания страны опущена
    [few] { $count } без указания страны опущены
    [many] { $count } без указания страны опущено
   *[other] { $count } без указания страны опущены
  }
save-records-title = Сохранить список
leaving-why = То, что выше по грифу, остается в отделении вместе с названием и тем, что к нему относится.
leaving-rows = В файле { $n ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
  }
leaving-left = { $n ->
    [one] { $count } с более высоким грифом остается здесь
    [few] { $count } с более высоким грифом остаются здесь
    [many] { $count } с более высоким грифом остается здесь
   *[other] { $count } с более высоким грифом остаются здесь
  }
leaving-left-none = Более высокого грифа нет ни у чего.
leaving-marked = Гриф файла: { $marking }
format-json = JSON
column-changed = Изменено
empty-search = Ни в одной записи нет «{ $text }»
empty-search-why = С каждого слова должно начинаться какое-либо слово записи: в ее текстах, местах, странах на шести языках.
empty-search-do = Показать все
empty-deleted = { $nouns }: ничего не удалено
empty-deleted-why = Удаленное остается здесь, и его можно вернуть.
empty-deleted-do = Показать имеющееся
empty-period = { $nouns }: ничего за период ({ $period })
empty-period-why = То, что было вне периода, и то, что не имеет даты, опущено.
empty-period-do = Показать все время
empty-area = { $nouns }: ничего для территории ({ $area })
empty-area-why = Ни в одной записи не названа страна этой территории ({ $area }). Это отсутствие данных, а не ноль.
empty-area-do = Показать везде
empty-noun = { $nouns }: пока ничего не записано
empty-noun-why = Сделайте первую запись; она сохраняется на этом компьютере в зашифрованном виде.

record-panel = Запись
edit = Изменить
delete = Удалить
restore = Восстановить
take-back = Отменить
take-away = Убрать: { $name }
is-deleted = Удалено
look-at-country = Страница: { $country }
fields-not-known = Неизвестно: { $fields }
named-by = Ссылаются сюда
named-by-more = { $shown } из них и еще { $more }
sources = Источники
sources-none = Источник не назван.
history = История: { $n ->
    [one] { $n } версия
    [few] { $n } версии
    [many] { $n } версий
   *[other] { $n } версии
  }
version-first = первая версия
version-deleted = удалено
restore-version = Восстановить эту версию
version-restored = «{ $title }»: содержание снова такое, как в версии { $version }.
record-number = Запись { $id }
record-deleted = Удалено: { $noun } «{ $title }»{ $n ->
    [0] .
    [one] , вместе с { $n } относящейся к ней записью.
    [few] , вместе с { $n } относящимися к ней записями.
    [many] , вместе с { $n } относящимися к ней записями.
   *[other] , вместе с { $n } относящимися к ней записями.
  }
record-restored = «{ $title }»: запись возвращена.
changes-saved = { $n ->
    [one] Сохранено { $count } изменение
    [few] Сохранено { $count } изменения
    [many] Сохранено { $count } изменений
   *[other] Сохранено { $count } изменения
  }: «{ $title }».
changes-before = «{ $title }»: содержание снова такое, как до изменения.
changes-after = «{ $title }»: содержание снова такое, как было сохранено.
changes-clash = Изменения в «{ $title }» не отменены: тем временем то же самое изменено ({ $who }).
changes-clash-remedy = На странице записи перечислены версии; любую из них можно снова сделать действующей.
changes-form-open = Форма «{ $title }» открыта. Сначала закройте ее, затем отменяйте.
changes-marking-stays = Гриф остается таким же высоким: чтобы понизить его, нужно назвать причину. Понизьте его в форме.
changes-reason = изменения отменены
not-deleted = «{ $title }» не удалено: тем временем внесены изменения ({ $who }).
not-deleted-remedy = Посмотрите, что в записи нового, и удалите ее снова, если это по-прежнему нужно.

form = Форма
save = Сохранить
save-and-new = Сохранить и создать
more-fields = Больше полей
fewer-fields = Меньше полей
leave-form = Выйти
discard-form = Отбросить несохраненное
form-discarded = Отброшено: «{ $name }».
saved-time = Сохранено { $time }
draft-time = Черновик сохранен { $time }
not-saved = Не сохранено: { $why }
not-saved-fields = { $n ->
    [one] проверьте { $n } поле
    [few] проверьте { $n } поля
    [many] проверьте { $n } полей
   *[other] проверьте { $n } поля
  }
not-saved-clash = кто-то другой изменил { $n ->
    [one] { $n } из этих полей
    [few] { $n } из этих полей
    [many] { $n } из этих полей
   *[other] { $n } из этих полей
  }
field-empty = ничего не написано
field-empty-remedy = заполните поле
row-of = { $nouns }, { $n }
row-remove = Убрать эту строку
add-evidence = Добавить свидетельство
add-judgement = Добавить суждение
add-action = Добавить действие
add-assignment = Добавить, кто что делает
add-participation = Добавить партнера
add-visit = Добавить поездку
add-commitment = Добавить обязательство
add-response = Добавить реакцию
add-phase = Добавить этап
add-capability = Добавить возможность
add-deployment = Добавить развертывание
link-add = Добавить «{ $name }» в список «{ $nouns }»
link-new = новое
left-many = «{ $text }» может означать: { $names }
left-many-remedy = напишите подробнее или выберите вариант
left-no-choice = «{ $text }» нет среди вариантов
left-no-choice-remedy = выберите вариант из списка
left-no-link = «{ $text }» нет в списке «{ $nouns }»
left-no-link-remedy = выберите из списка или нажмите Enter на «Добавить», чтобы создать
left-no-link-first = сначала создайте запись в списке «{ $nouns }», затем выберите ее здесь
citation-example = S/2011/552 §24
clash-title = { $n ->
    [1] Кто-то другой изменил то же поле. Какое значение оставить?
    [one] Кто-то другой изменил те же поля ({ $n }). Какие значения оставить?
    [few] Кто-то другой изменил те же поля ({ $n }). Какие значения оставить?
    [many] Кто-то другой изменил те же поля ({ $n }). Какие значения оставить?
   *[other] Кто-то другой изменил те же поля ({ $n }). Какие значения оставить?
  }
clash-before = прежде: { $value }
clash-theirs = { $who }, { $moment }
clash-mine = Написанное вами
clash-take-theirs = Оставить чужое
clash-take-mine = Оставить мое
clash-deleted = Удаление
clash-gone = удалено
clash-there = не удалено
drafts = Черновики
draft-of = Черновик: { $noun } «{ $title }», { $time }
draft-go-on = Продолжить
draft-set-aside = Отбросить
without-name = без названия

group-record = Записи
action-record = Раздел «Записи»
action-record-new = Новая запись в открытом списке
action-record-edit = Изменить открытую запись
action-record-search = Поиск в открытом списке
action-record-back = Назад
action-record-delete = Удалить открытую запись
action-new-warning = Новое предупреждение
action-new-action = Новое действие
action-new-rule = Новое правило
action-new-engagement = Новая инициатива
action-new-agreement = Новое соглашение
action-new-commitment = Новое обязательство
action-new-crisis = Новый конституционный кризис
action-new-election = Новые выборы
action-new-mission = Новая миссия
action-new-inquiry = Новое расследование
action-new-group = Новая группа
action-new-partner = Новый партнер
action-new-presence = Новое присутствие
action-new-capability = Новая возможность
action-new-expert = Новый эксперт
action-new-deployment = Новое развертывание
action-new-fund = Новое ассигнование
action-new-trafficking = Новый случай незаконной торговли
action-new-route = Новый маршрут
action-new-armed_group = Новая вооруженная группа
action-new-lesson = Новый урок
action-new-country = Новая страна
action-new-office = Новое отделение
action-new-conflict = Новый конфликт
action-new-electoral_event = Новый случай связанного с выборами насилия
keys-form-on = Дальше по форме
keys-form-save = Сохранить форму
keys-form-save-new = Сохранить и начать новую
keys-form-leave = Выйти из формы: новая запись остается черновиком, сохраненная записывается поле за полем
keys-form-more = Больше полей
keys-form-marking = Проставить гриф записи
keys-form-mark-field = Проставить гриф одному полю
keys-form-remove = Убрать строку

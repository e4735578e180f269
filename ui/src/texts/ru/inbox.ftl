# Входящие: что поступило, каждый сюжет один раз со всеми сообщениями о нем, чтобы оценить и связать или отклонить; и правила для этого.
place-inbox = Входящие
group-inbox = Входящие
inbox-open-word = открытых сюжетов
action-inbox = Перейти к разделу «Входящие»
action-inbox-view-open = Входящие: открытые сюжеты
action-inbox-view-muted = Входящие: приглушенные сюжеты
action-inbox-view-linked = Входящие: связанные сюжеты
action-inbox-view-set_aside = Входящие: отклоненные сюжеты
action-inbox-rules-all = Входящие: правила для поступающего
action-inbox-link = Связать сюжет с предложением под этим номером и перейти дальше
action-inbox-search-link = Найти, с чем еще связать сюжет
action-inbox-aside = Отклонить сюжет по одной из четырех причин и перейти дальше
action-inbox-next = Следующий сюжет
action-inbox-previous = Предыдущий сюжет
action-inbox-grade = Оценить издание
action-inbox-content = Оценить содержание
action-inbox-place = Принять первое место; еще раз — следующее
action-inbox-day = Принять первый день; еще раз — следующий
action-inbox-mute = Приглушить сюжет или вернуть его
action-inbox-tag = Поставить на сюжет метку
action-inbox-assign = Поручить сюжет кому-либо
action-inbox-split = Сделать открытое сообщение отдельным сюжетом
action-inbox-join = Объединить сюжет с другим о том же
action-inbox-reopen = Открыть сюжет снова
action-inbox-read = Перейти к тексту сюжета
action-inbox-scroll = Читать на страницу дальше
action-inbox-view = Следующий вид: открытые, приглушенные, связанные, отклоненные
action-inbox-search = Поиск по сюжетам
action-inbox-rules = Правила для входящих
action-inbox-undo = Отменить последнее решение
keys-inbox-arrows = Идти по сюжетам, пока фокус в списке
keys-inbox-places = Перейти в другой раздел: цифры — это предложения, пока Esc не ведет к панели разделов

inbox-open = Открытые
inbox-muted = Приглушенные
inbox-linked = Связанные
inbox-set_aside = Отклоненные
inbox-rules = Правила
inbox-views = Какие сюжеты
inbox-list = Сюжеты: { $view }
inbox-item = Сюжет
inbox-search = Заголовок или издание
inbox-any-tag = Любая метка
inbox-any-person = Кто угодно
inbox-nobody = Никому не поручено
inbox-waiting = Чтение входящих…
inbox-row-waits = Чтение…
inbox-no-reports = Сообщений не поступало: { $area }
inbox-no-reports-why = Сообщения приходят из источников, которые запрашивает отделение: ReliefWeb, GDELT и собственные ленты. Само собой ничего не запрашивается.
inbox-to-sources = К источникам
inbox-none-found = Выбранным условиям не отвечает ни один сюжет
inbox-none-found-why = Без них сюжеты есть. Ничего не потеряно.
inbox-show-all = Показать все
inbox-none-open = Все решено
inbox-none-muted = Ничего не приглушено
inbox-none-linked = Пока ничего не связано
inbox-none-set_aside = Ничего не отклонено
inbox-counts = Открытые: { $open }. Приглушенные: { $muted }. Связанные: { $linked }. Отклоненные: { $aside }.
inbox-see-muted = Посмотреть приглушенные
inbox-see-open = К открытым сюжетам

item-waiting = Чтение сюжета…
item-none = Ни один сюжет не открыт.
item-text = Что говорится в сообщениях
item-of = { $at } из { $total }
item-reports = { $n ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
item-outlets = { $n ->
    [one] { $count } издание
    [few] { $count } издания
    [many] { $count } изданий
   *[other] { $count } издания
}
item-person = Кому поручено
item-assign = Поручить
item-tag = Метка
item-put-tag = Поставить метку
item-mute = Приглушить
item-unmute = Вернуть
item-reopen = Открыть снова
item-link-to = Связать с
item-linked-to = Связано с
item-search-link = Найти другое
item-no-offers = По месту, дню и словам ничего подходящего нет. Найдите сами или отклоните.
item-no-offer = Предложения { $count } нет.
item-unlink = Убрать связь: { $name }
item-link-gone = с тех пор удалено
link-event = Событие
link-indicator = Показатель
item-set-aside = Отклонить
item-stroke-aside = 1–4: причина. W: своими словами.
item-stroke-outlet = A–F: надежность издания
item-stroke-content = 1–6: достоверность содержания
aside-not_relevant = Не по теме
aside-not_relevant-why = Не касается ничего, за чем следит отделение.
aside-known_already = Уже известно
aside-known_already-why = То, что здесь сказано, уже сохранено.
aside-not_confirmed = Не подтвердилось
aside-not_confirmed-why = Проверено и не подтвердилось. Учитывается в послужном списке изданий.
aside-too_vague = Слишком неясно
aside-too_vague-why = Сказано слишком мало, чтобы действовать.
aside-words = Своими словами, если хотите
item-grades = Степени доверия
item-outlet = Издание:
item-content = Что говорится
item-grade-outlet = Надежность: { $outlet }
item-grade-content = Достоверность того, что говорится
item-other-outlets = { $n ->
    [one] еще { $count } издание
    [few] еще { $count } издания
    [many] еще { $count } изданий
   *[other] еще { $count } издания
}
grade-then = { $key }, затем степень
grade-button = { $grade }: { $means }
grade-is = { $means }.
grade-is-suggested = { $means } (предложено).
grade-as-suggested = Как предложено: { $grade }
grade-told = { $letter }{ $digit }. Источник: { $source }. Содержание: { $content }.
grade-told-suggested = { $letter }{ $digit }, предложено. Источник: { $source }. Содержание: { $content }.
grade-source-A = надежен
grade-source-B = обычно надежен
grade-source-C = довольно надежен
grade-source-D = обычно не надежен
grade-source-E = ненадежен
grade-source-F = надежность оценить нельзя
grade-content-1 = подтверждено другими источниками
grade-content-2 = вероятно, верно
grade-content-3 = возможно, верно
grade-content-4 = сомнительно
grade-content-5 = маловероятно
grade-content-6 = достоверность оценить нельзя
item-tells = О чем говорят тексты
item-places = Места
item-days = Дни
item-figures = Пострадавшие
item-accepted = принято
item-no-places = Известных мест в текстах не названо.
item-no-days = Дни в текстах не указаны.
item-rules = Что сделали правила
item-history = Что было сделано
item-no-history = Пока никто ничего с ним не делал.
item-reports-label = Сообщения
report-no-text = Поступил только заголовок.
report-why = В этом сюжете, потому что
report-outlet = Издание
report-published = Опубликовано
report-publisher = Передано через
report-run = импорт { $run }
report-licence = Условия
report-address = Адрес
report-address-why = Для копирования. Отсюда он не открывается.
report-split = Другой сюжет: отделить
item-join = То же, что и в другом сюжете: объединить
mark-place = место
mark-day = день
mark-figure = пострадавшие
mark-key = – понято программой; наведите указатель, чтобы узнать почему.

rules-inbox-intro = Правила ставят метки, поручают кому-либо или приглушают то, что поступает. Должны выполняться все условия правила. Приглушенное остается в подсчете, и его можно увидеть в любое время.
rules-inbox-none = Правил пока нет
rules-inbox-none-why = Все поступающее открыто и никому не поручено.
rules-trying = Правила пробуются на открытых сюжетах…
rules-would-mute = { $n ->
    [one] Опробовано на { $count } открытом сюжете; будет приглушено: { $muted }.
    [few] Опробовано на { $count } открытых сюжетах; будет приглушено: { $muted }.
    [many] Опробовано на { $count } открытых сюжетах; будет приглушено: { $muted }.
   *[other] Опробовано на { $count } открытого сюжета; будет приглушено: { $muted }.
}
rules-not-kept = Еще не сохранено
rules-leave = Как было
rules-kept = { $n ->
    [one] Сохранено { $n } правило.
    [few] Сохранено { $n } правила.
    [many] Сохранено { $n } правил.
   *[other] Сохранено { $n } правила.
}
rule-name = Название правила
rule-at = Правило { $at }
rule-if = Если выполняется все это
rule-then = То
rule-asks = Чего требует правило
rule-does = Что делает правило
rule-holds = { $n ->
    [one] подходит к { $held } из { $count } открытого сюжета
    [few] подходит к { $held } из { $count } открытых сюжетов
    [many] подходит к { $held } из { $count } открытых сюжетов
   *[other] подходит к { $held } из { $count } открытого сюжета
}
rule-condition-add = Еще условие
rule-act-add = Еще действие
rule-up = Выше: { $name }
rule-down = Ниже: { $name }
rule-no-name = У правила нет названия. Дайте ему название.
rule-doubled = Два правила называются «{ $name }». Переименуйте одно из них.
rule-asks-nothing = «{ $name }» ничего не требует и подошло бы ко всему. Добавьте условие.
rule-condition-empty = Одно из условий правила «{ $name }» пусто. Заполните его или уберите.
rule-does-nothing = «{ $name }» ничего не делает. Укажите, что оно делает.
rule-act-empty = Одно из действий правила «{ $name }» пусто. Заполните его или уберите.
condition-any_word = одно из этих слов
condition-any_word-example = нападение; переворот*
condition-all_words = все эти слова
condition-all_words-example = выборы; отложены
condition-no_word = ни одного из этих слов
condition-no_word-example = футбол; спорт*
condition-outlet = одно из этих изданий
condition-outlet-example = Le Matin
condition-publisher = передано через
condition-publisher-example = ReliefWeb
condition-language = на одном из этих языков
condition-language-example = французский
condition-country = об одной из этих стран
condition-country-example = Мали
condition-place = назван один из этих городов
condition-place-example = Мопти
condition-grade_at_least = издание с такой степенью или лучше
condition-grade_at_most = издание с такой степенью или хуже
act-tag = поставить эту метку
act-tag-example = выборы
act-assign = поручить
act-assign-example = имя
act-mute = приглушить
act-mute-why = не на виду, но в подсчете

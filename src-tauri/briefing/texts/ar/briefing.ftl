# كلمات الإحاطات. ترد القيم بين أقواس معقوفة؛ ويرد العدد مرتين: كما يُكتب ({ $events })، ورقماً لصيغة الجمع
# ({ $events-n }).

# كيف تُكتب الأرقام والأيام والقوائم.
form-group = ,
form-decimal = .
form-percent = { "\u200e" }{ $number }%
form-between = { "\u2066" }{ $low }–{ $high }{ "\u2069" }
form-day = { $day } { $name } { $year }
form-month = { $name } { $year }
form-months = { $first } إلى { $last }
form-sentences-between = { " " }
form-list-between = { "، و" }
form-list-last = { $rest }، و{ $last }
form-month-1 = كانون الثاني/يناير
form-month-2 = شباط/فبراير
form-month-3 = آذار/مارس
form-month-4 = نيسان/أبريل
form-month-5 = أيار/مايو
form-month-6 = حزيران/يونيه
form-month-7 = تموز/يوليه
form-month-8 = آب/أغسطس
form-month-9 = أيلول/سبتمبر
form-month-10 = تشرين الأول/أكتوبر
form-month-11 = تشرين الثاني/نوفمبر
form-month-12 = كانون الأول/ديسمبر
form-of-month-1 = كانون الثاني/يناير
form-of-month-2 = شباط/فبراير
form-of-month-3 = آذار/مارس
form-of-month-4 = نيسان/أبريل
form-of-month-5 = أيار/مايو
form-of-month-6 = حزيران/يونيه
form-of-month-7 = تموز/يوليه
form-of-month-8 = آب/أغسطس
form-of-month-9 = أيلول/سبتمبر
form-of-month-10 = تشرين الأول/أكتوبر
form-of-month-11 = تشرين الثاني/نوفمبر
form-of-month-12 = كانون الأول/ديسمبر

# الصفحة.
marking-unclassified = غير سري
marking-confidential = سري
marking-strictly-confidential = سري للغاية
exercise = تمرين
disclaimer = لا تعني الحدود والأسماء المبيَّنة في هذه الخريطة والتسميات المستخدمة فيها إقراراً أو قبولاً رسمياً بها من جانب الأمم المتحدة.
page-before = الصفحة
page-between = من
page-after = { "" }
as-of = الوضع في { $day }
state-draft = مسودة · غير معتمدة
state-signed = رقم { $number } · معتمدة من { $who }، { $day }
above = { $office } · { $kind }
kind-five-minutes = إحاطة في خمس دقائق للممثل الخاص
title = { $area }
all-countries = جميع البلدان
as-written = { $text }
change-new = جديد: { $is }
change-other = من قبل: { $was } الآن: { $is }
change-now = الآن: { $is }
change-gone = لم يعد وارداً: { $was }
change-none = لم يتغير شيء مما يرد فيها.
source-last = الإحاطة رقم { $number }، المعتمدة في { $day }.
row = { $cells }

# العناوين.
heading-key-messages = الرسائل الرئيسية
heading-map = الأحداث والإنذارات المفتوحة
heading-due = ما هو مستحق
heading-there = مَن هو موجود هناك
heading-options = الخيارات، مع حالاتها
heading-figures = الأرقام
heading-clock = من الإشارة الأولى إلى أول إجراء
heading-engagements = المساعي المستمرة
heading-commitments = الالتزامات المفتوحة
heading-changes = ما تغيَّر منذ الإحاطة رقم { $number }
heading-sources = المصادر

# الرسائل الرئيسية.
lead-rose = ازداد العنف في { $area }.
lead-fell = تراجع العنف في { $area }.
lead-level = العنف في { $area }: عدد الأحداث ليس أكثر ولا أقل مما تفسره المصادفة.
lead-year = العنف في { $area }.
lead-rose-known = ازداد العنف في { $area }، في حدود ما يتوافر من بيانات.
lead-fell-known = تراجع العنف في { $area }، في حدود ما يتوافر من بيانات.
lead-level-known = العنف في { $area }، في حدود ما يتوافر من بيانات: عدد الأحداث ليس أكثر ولا أقل مما تفسره المصادفة.
lead-year-known = العنف في { $area }، في حدود ما يتوافر من بيانات.
total = { $months }: { $events-n ->
    [zero] { $events } حدث
    [one] حدث واحد
    [two] حدثان
    [few] { $events } أحداث
    [many] { $events } حدثاً
   *[other] { $events } حدث
  }، { $deaths-n ->
    [zero] و { $deaths } وفاة
    [one] ووفاة واحدة
    [two] ووفاتان
    [few] و { $deaths } وفيات
    [many] و { $deaths } وفاة
   *[other] و { $deaths } وفاة
  }، وفق أفضل تقدير ({ $range }).
total-before = في السنة السابقة، { $months }، في البلدان المعروفة في السنتين معاً: { $events-n ->
    [zero] { $events } حدث
    [one] حدث واحد
    [two] حدثان
    [few] { $events } أحداث
    [many] { $events } حدثاً
   *[other] { $events } حدث
  }، { $deaths-n ->
    [zero] و { $deaths } وفاة
    [one] ووفاة واحدة
    [two] ووفاتان
    [few] و { $deaths } وفيات
    [many] و { $deaths } وفاة
   *[other] و { $deaths } وفاة
  } ({ $range }).
total-before-one = في السنة السابقة، { $months }: { $events-n ->
    [zero] { $events } حدث
    [one] حدث واحد
    [two] حدثان
    [few] { $events } أحداث
    [many] { $events } حدثاً
   *[other] { $events } حدث
  }، { $deaths-n ->
    [zero] و { $deaths } وفاة
    [one] ووفاة واحدة
    [two] ووفاتان
    [few] و { $deaths } وفيات
    [many] و { $deaths } وفاة
   *[other] و { $deaths } وفاة
  } ({ $range }).
total-newer = لم تجر المقارنة، إذ لا يُعرف شيء عن السنة السابقة: { $countries }.
lead-most = { $country }: { $share } من الوفيات.
most = { $deaths } من أصل { $all } في البلدان التي تتوافر عنها بيانات.
country-change = { $country }: { $deaths-n ->
    [zero] { $deaths } وفاة
    [one] وفاة واحدة
    [two] وفاتان
    [few] { $deaths } وفيات
    [many] { $deaths } وفاة
   *[other] { $deaths } وفاة
  } مقابل { $before } من قبل، { $events-n ->
    [zero] و { $events } حدث
    [one] وحدث واحد
    [two] وحدثان
    [few] و { $events } أحداث
    [many] و { $events } حدثاً
   *[other] و { $events } حدث
  } مقابل { $events-before } من قبل.
lead-old = البيانات قديمة.
old = أحدث حدث بتاريخ { $day }، أي قبل هذه الإحاطة بمدة { $days-n ->
    [zero] { $days } يوم
    [one] يوم واحد ({ $days })
    [two] يومين ({ $days })
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
  }.
lead-more = أكثر مما يُتوقع من الماضي.
lead-fewer = قد يكون الهدوء صمتاً.
place-in = { $place }، { $country }
unusual = { $place }: { $events-n ->
    [zero] { $events } حدث
    [one] حدث واحد
    [two] حدثان
    [few] { $events } أحداث
    [many] { $events } حدثاً
   *[other] { $events } حدث
  } في { $month }، والمتوقَّع { $expected }.
unusual-more = { $places-n ->
    [zero] ثمة { $places } مكان آخر خارج عن المألوف.
    [one] ثمة مكان آخر خارج عن المألوف.
    [two] ثمة مكانان آخران خارجان عن المألوف.
    [few] ثمة { $places } أماكن أخرى خارجة عن المألوف.
    [many] ثمة { $places } مكاناً آخر خارجاً عن المألوف.
   *[other] ثمة { $places } مكان آخر خارج عن المألوف.
  }
fewer-caution = أحداث أقل، أو تقارير أقل: لا يمكن للأرقام أن تبيّن أيهما.
lead-waiting = الإنذار ليس إجراءً بعد.
lead-acted = اتُّخذ أول إجراء بشأن كل إنذار مفتوح.
warnings-waiting = من { $open-n ->
    [zero] { $open } إنذار مفتوح
    [one] إنذار مفتوح واحد
    [two] إنذارين مفتوحين
    [few] { $open } إنذارات مفتوحة
    [many] { $open } إنذاراً مفتوحاً
   *[other] { $open } إنذار مفتوح
  } { $waiting-n ->
    [zero] ينتظر { $waiting }
    [one] ينتظر واحد
    [two] ينتظر اثنان
    [few] ينتظر { $waiting }
    [many] ينتظر { $waiting }
   *[other] ينتظر { $waiting }
  } أول إجراء، والأطول انتظاراً منذ { $days-n ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
  }.
warnings-acted = الإنذارات المفتوحة: { $open }.
clock-median = اتُّخذ أول إجراء بشأن النصف خلال عدد من الأيام منذ الإشارة الأولى لا يتجاوز { $days } ({ $confidence }: الحد الأدنى { $low }، والحد الأعلى { $high })؛ واتُّخذ حتى الآن بشأن { $acted } من { $counted }، وما ينتظر يُحسب منتظراً.
clock-median-target = اتُّخذ أول إجراء بشأن النصف خلال عدد من الأيام منذ الإشارة الأولى لا يتجاوز { $days } ({ $confidence }: الحد الأدنى { $low }، والحد الأعلى { $high })؛ واتُّخذ حتى الآن بشأن { $acted } من { $counted }، وما ينتظر يُحسب منتظراً. وهدف المكتب نفسه من الإصدار، بالأيام: { $target }.
open-end = غير معروف
lead-elections = ثمة انتخابات مقبلة.
election = { $title }: { $days }.
between-days = بين { $first } و { $last }
lead-crises = لم يُستعَد النظام الدستوري.
crisis = { $title } ({ $day }): قبل { $days-n ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
  }.
lead-late = ثمة التزامات متأخرة.
late = { $late-n ->
    [zero] { $late } التزام متأخر، أطولها تأخراً بمقدار
    [one] التزام واحد متأخر بمقدار
    [two] التزامان متأخران، أطولهما تأخراً بمقدار
    [few] { $late } التزامات متأخرة، أطولها تأخراً بمقدار
    [many] { $late } التزاماً متأخراً، أطولها تأخراً بمقدار
   *[other] { $late } التزام متأخر، أطولها تأخراً بمقدار
  } { $days-n ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
  }.
lead-no-data = لا بيانات، وهذا ليس صفراً.
no-data-ended = { $country }: تنتهي البيانات في { $day }.
no-data-never = { $countries }: لا تتضمن الملفات المحمَّلة شيئاً عن السنة.
no-data = لا بيانات

# الخريطة. علامات الاتجاه هنا لأن الرسم يضع النص من اليسار إلى اليمين.
map-alternative = خريطة { $area }: { $cells-n ->
    [zero] { $cells } خلية فيها أحداث
    [one] خلية واحدة فيها أحداث
    [two] خليتان فيهما أحداث
    [few] { $cells } خلايا فيها أحداث
    [many] { $cells } خلية فيها أحداث
   *[other] { $cells } خلية فيها أحداث
  }، { $hot-n ->
    [0] ليس منها ما هو أسخن من المصادفة
    [zero] { $hot } مجموعة منها أسخن من المصادفة
    [one] مجموعة واحدة منها أسخن من المصادفة
    [two] مجموعتان منها أسخن من المصادفة
    [few] { $hot } مجموعات منها أسخن من المصادفة
    [many] { $hot } مجموعة منها أسخن من المصادفة
   *[other] { $hot } مجموعة منها أسخن من المصادفة
  }، { $warnings-n ->
    [zero] و { $warnings } إنذار مفتوح
    [one] وإنذار مفتوح واحد
    [two] وإنذاران مفتوحان
    [few] و { $warnings } إنذارات مفتوحة
    [many] و { $warnings } إنذاراً مفتوحاً
   *[other] و { $warnings } إنذار مفتوح
  }. والأرقام واردة في الجدول.
map-events-per-cell = الأحداث في كل خلية، { $months }
map-very-hot = { "\u2067" }ساخنة، q < 0.01{ "\u2069" }
map-hot = { "\u2067" }ساخنة، q < 0.05{ "\u2069" }
map-warning = إنذار؛ المملوء: مرتفع
map-km = { "\u200f" }{ $km } كم
map-imprecise = { "\u200f" }{ $events-n ->
    [zero] { $events } حدث لا يُعرف مكانها
    [one] حدث واحد لا يُعرف مكانه
    [two] حدثان لا يُعرف مكانهما
    [few] { $events } أحداث لا يُعرف مكانها
    [many] { $events } حدثاً لا يُعرف مكانها
   *[other] { $events } حدث لا يُعرف مكانها
  } إلا على مستوى المقاطعة أو ما هو أقل دقة، خارج أي خلية.{ "\u200f" }

# ما هو مستحق، ومن هو موجود هناك، والخيارات.
due-late = تأخُّر قدره { $days-n ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
  }: { $title } ({ $occasion }).
due-on = { $day }: { $title } ({ $occasion }).
due-by = بحلول { $day }: { $title } ({ $occasion }).
due-more = { $more-n ->
    [zero] و { $more } غيرها.
    [one] وواحد غيرها.
    [two] واثنان غيرها.
    [few] و { $more } غيرها.
    [many] و { $more } غيرها.
   *[other] و { $more } غيرها.
  }
due-none = لم يُسجَّل شيء مستحق في الأيام الـ 60 المقبلة.
due-election = انتخابات
due-phase = مرحلة انتخابية
due-commitment = التزام
due-mandate_end = نهاية ولاية
due-anniversary = ذكرى سنوية
due-review = استعراض
there-all = { $country }: { $partners-n ->
    [zero] { $partners } شريك؛ وهم معاً قادرون على
    [one] شريك واحد؛ وهو قادر على
    [two] شريكان؛ وهما معاً قادران على
    [few] { $partners } شركاء؛ وهم معاً قادرون على
    [many] { $partners } شريكاً؛ وهم معاً قادرون على
   *[other] { $partners } شريك؛ وهم معاً قادرون على
  } كل ما يُسأل عنه.
there-gaps = { $country }: { $partners-n ->
    [zero] { $partners } شريك
    [one] شريك واحد
    [two] شريكان
    [few] { $partners } شركاء
    [many] { $partners } شريكاً
   *[other] { $partners } شريك
  }؛ ولا أحد هناك قادر كلياً على ما يلي: { $gaps }.
there-nobody = لم يُسجَّل حضور أي شريك: { $countries }. وهذا ما يقوله السجل، وقد يكون أقل مما هو موجود هناك.
capability-convene = جمع الأطراف
capability-mediate = الوساطة
capability-observe = المراقبة
capability-fund = التمويل
capability-sanction = فرض الجزاءات
capability-deploy = النشر
option-case = { $case } ({ $at }).
option-case-followed = { $case }: { $followed } ({ $at })
option-since = { $title } ({ $since })
step-statement_of_concern = بيان إعراب عن القلق.
step-demarche = خطوة دبلوماسية رسمية.
step-call = مكالمة هاتفية.
step-visit = زيارة.
step-good_offices = المساعي الحميدة.
step-special_envoy = مبعوث خاص.
step-mediation_support = دعم الوساطة.
step-standby_expert = خبير من الفريق الاحتياطي خلال 72 ساعة.
step-fact_finding = تقصي الحقائق.
step-inquiry = تحقيق.
step-group_of_friends = فريق أصدقاء.
step-electoral_assistance = المساعدة الانتخابية.
step-rapid_funds = أموال سريعة.
step-dialogue_support = دعم الفريق القطري للحوار.
step-regional_lead = قيادة منظمة إقليمية.
step-council_information = إبلاغ المجلس.

# الجداول.
column-country = البلد
column-place = المكان
column-events-before = الأحداث من قبل
column-events = الأحداث
column-deaths = الوفيات
column-range = الأدنى–الأعلى
column-change = التغير
column-by-month = الوفيات بحسب الشهر، ثلاث سنوات
column-outlook = التوقعات، { "\u200e" }80%
figures-aside = { $months }؛ من قبل: { $before } · الوفيات: أفضل تقدير · التوقعات: الوفيات في أي شهر واحد من الأشهر الاثني عشر المقبلة
outlook = { $middle } ({ $range })
rise-from-zero = من 0
no-change = 0
not-made = –
row-no-data = { $countries }: لا بيانات في الملفات المحمَّلة، وهذا ليس صفراً
column-warning = الإنذار
column-level = المستوى
column-first-signal = الإشارة الأولى
column-raised = صدر في
column-first-action = أول إجراء
column-signal-to-action = من الإشارة إلى الإجراء
warning-row = { $number }  { $title }
level-watch = ترقُّب
level-elevated = متزايد
level-high = مرتفع
none-yet = لا يوجد بعد
days-took = { $days } ي
days-waiting = { $days } ي، ينتظر
clock-aside = هدف المكتب نفسه، بالأيام من الإصدار: { $days }
column-engagement = المسعى
column-where = أين
column-since = منذ
column-lead = بقيادة
column-commitment = الالتزام
column-owner = المسؤول
column-due = الموعد
column-late = التأخر
days-late = { $days } ي
not-late = غير متأخر
not-recorded = غير مسجَّل
shown-of = المعروض { $shown } من { $all }

# المصادر وقِدم البيانات.
source-events = { $publishers }. أحدث حدث: { $newest }.
source-events-linked = { $publishers }. أحدث حدث: { $newest }. سجلات ناشرَين عن الحدث نفسه، محسوبة مرة واحدة: { $linked }.
source-unusual = ما يُتوقع من ماضي المكان نفسه: { $method }.
source-outlook = التوقعات: { $method }. الوسيط و { "\u200e" }80% من العيّنات المسحوبة.
source-record = سجل المكتب نفسه، كما كان في { $day }.
source-clock = المدة حتى أول إجراء: { $method }.
source-casebook = تقرير الأمين العام، الدبلوماسية الوقائية: تحقيق النتائج، S/2011/552؛ والفقرات كما هي مذكورة.
age-newest = أحدث حدث: { $day }.
age-imported = آخر استيراد: { $day }.

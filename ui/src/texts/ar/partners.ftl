# الشركاء: المصفوفة وقائمة الخبراء وعمليات النشر والصناديق؛ واندلاع النزاعات.
place-partners = الشركاء
action-partners = الانتقال إلى الشركاء
partners-matrix = المصفوفة
partners-roster = قائمة الخبراء
partners-funds = الصناديق
ability-fully = موجود الآن
ability-partly = موجود، جزئياً
ability-away = قادر، وليس موجوداً
ability-no = غير مسجَّل
ability-gap = لا أحد هناك قادر كلياً
ability-letter-convene = ج
ability-letter-mediate = و
ability-letter-observe = م
ability-letter-fund = ت
ability-letter-sanction = ف
ability-letter-deploy = ن
matrix = مصفوفة الشركاء
matrix-whole = الكل
matrix-lacking = ما يُبحث عنه
matrix-cell = { $partner } في { $country }: { $n ->
    [0] لا حضور
    [zero] { $presences } حالة حضور
    [one] حالة حضور واحدة
    [two] حالتا حضور
    [few] { $presences } حالات حضور
    [many] { $presences } حالة حضور
   *[other] { $presences } حالة حضور
  }؛ { $can }
matrix-cell-last-known = { $partner } في { $country }: { $n ->
    [zero] { $presences } حالة حضور
    [one] حالة حضور واحدة
    [two] حالتا حضور
    [few] { $presences } حالات حضور
    [many] { $presences } حالة حضور
   *[other] { $presences } حالة حضور
  }، وهو آخر ما يُعرف: لم تُسجَّل نهاية منذ سنتين؛ { $can }
matrix-nothing = لم تُسجَّل أي قدرة له
matrix-none = لا شريك مسجَّلاً هنا
matrix-none-why = تبيّن المصفوفة من هو حاضر وما يستطيعه كل شريك. ولم يُسجَّل من ذلك شيء عن هذه المنطقة؛ وهذا يعني عدم وجود بيانات، لا «لا أحد».
matrix-foot = { $n ->
    [zero] { $rows } شريك
    [one] شريك واحد
    [two] شريكان
    [few] { $rows } شركاء
    [many] { $rows } شريكاً
   *[other] { $rows } شريك
  } ممن لهم حضور أو قدرة في { $day }.
gap-sentence = { $n ->
    [0] في كل بلد يوجد بين الحاضرين من هو قادر كلياً على { $capability }.
    [zero] في { $gaps } من البلدان ({ $countries }) لا أحد من الحاضرين قادر كلياً على { $capability }.
    [one] في بلد واحد من البلدان ({ $countries }) لا أحد من الحاضرين قادر كلياً على { $capability }.
    [two] في بلدين من البلدان ({ $countries }) لا أحد من الحاضرين قادر كلياً على { $capability }.
    [few] في { $gaps } من البلدان ({ $countries }) لا أحد من الحاضرين قادر كلياً على { $capability }.
    [many] في { $gaps } من البلدان ({ $countries }) لا أحد من الحاضرين قادر كلياً على { $capability }.
   *[other] في { $gaps } من البلدان ({ $countries }) لا أحد من الحاضرين قادر كلياً على { $capability }.
  }
gap-partly = جزئياً، موجود
gap-away = يمكنه المجيء

roster = قائمة الخبراء
roster-any = أيّ
roster-add = إضافة
roster-skills = المهارات
roster-languages = اللغات
roster-countries = معرفة البلد
roster-gender = نوع الجنس
roster-available = متاح الآن
roster-availability = التوافر
roster-standby = الفريق الاحتياطي
roster-found = عُثر على { $n ->
    [zero] { $count } خبير
    [one] خبير واحد
    [two] خبيرين
    [few] { $count } خبراء
    [many] { $count } خبيراً
   *[other] { $count } خبير
  }.
roster-whole = القائمة كلها: { $n ->
    [zero] { $count } خبير
    [one] خبير واحد
    [two] خبيران
    [few] { $count } خبراء
    [many] { $count } خبيراً
   *[other] { $count } خبير
  }.
roster-share = النساء { $women } من أصل { $known } ممن يُعرف نوع جنسهم: { $share }.
roster-share-none = لا يُعرف نوع جنس أي منهم.
roster-unknown = لا يُعرف نوع جنس { $n ->
    [zero] { $count } خبير
    [one] خبير واحد
    [two] خبيرين
    [few] { $count } خبراء
    [many] { $count } خبيراً
   *[other] { $count } خبير
  }.
roster-none = لا خبير يستوفي كل ذلك. أزِل أحد الشروط.
roster-empty = لم يُسجَّل أي خبير بعد. أضِف خبيراً في قائمة الخبراء في السجل، أو استورد جدولاً.
roster-first = المدرَج هو أول { $shown } من { $count }. ضيِّق القائمة لرؤية الباقين.
deployments-none = لم تُسجَّل أي عملية نشر بعد. أضِف واحدة في صفحة خبير.
clock-within = وصل { $within } من { $deployments } خلال { $hours } ساعة.
clock-overdue = { $n ->
    [zero] مدة انتظار { $count } أطول من ذلك.
    [one] مدة انتظار واحد أطول من ذلك.
    [two] مدة انتظار اثنين أطول من ذلك.
    [few] مدة انتظار { $count } أطول من ذلك.
    [many] مدة انتظار { $count } أطول من ذلك.
   *[other] مدة انتظار { $count } أطول من ذلك.
  }
clock-median = الوسيط { $hours } س؛ ويُحسب المنتظرون في عداد المنتظرين (Kaplan و Meier، 1958).
clock-no-median = لا وسيط: وصل أقل من النصف.
clock-key = خط من وقت الطلب، وشَرطة عند الرد، ونقطة عند الوصول. والحلقة المفتوحة ما زالت منتظرة؛ وعلامة × تعني الرفض.
wait-title = من الطلب إلى الوصول
wait-column-where = أين
wait-column-title = العنوان
wait-column-requested = وقت الطلب
wait-column-answered_hours = الساعات حتى الرد
wait-column-hours = الساعات
wait-column-state = الوضع
wait-column-late = مقارنة بالهدف
wait-state-arrived = وصل
wait-state-waiting = منتظر
wait-state-declined = رفض
wait-late = متأخر
wait-label = { $n ->
    [zero] { $n } عملية نشر
    [one] عملية نشر واحدة
    [two] عمليتا نشر
    [few] { $n } عمليات نشر
    [many] { $n } عملية نشر
   *[other] { $n } عملية نشر
  } مقارنة بهدف { $hours } ساعة
wait-arrived = { $title }، { $where }: وصل بعد { $time }
wait-waiting = { $title }، { $where }: منتظر منذ { $time }
wait-declined = { $title }، { $where }: رُفض بعد { $time }
hours = { $count } س
days-short = { $count } ي

funds = الصناديق
funds-none = لم يُسجَّل أي صندوق لهذه المنطقة. وهذا يعني عدم وجود بيانات، لا صفراً.
funds-median = { $n ->
    [zero] الأيام من الطلب إلى الصرف: { $days }، وسيطاً لعدد { $measured } من الصناديق.
    [one] الأيام من الطلب إلى الصرف: { $days }، من صندوق واحد.
    [two] الأيام من الطلب إلى الصرف: { $days }، وسيطاً لصندوقين.
    [few] الأيام من الطلب إلى الصرف: { $days }، وسيطاً لما عدده { $measured } صناديق.
    [many] الأيام من الطلب إلى الصرف: { $days }، وسيطاً لما عدده { $measured } صندوقاً.
   *[other] الأيام من الطلب إلى الصرف: { $days }، وسيطاً لما عدده { $measured } صندوق.
  }
funds-no-median = مدة الصرف غير معروفة: لا صندوق له التاريخان معاً.
funds-waiting = مطلوب ولم يُصرف: { $n ->
    [zero] { $count } صندوق
    [one] صندوق واحد
    [two] صندوقان
    [few] { $count } صناديق
    [many] { $count } صندوقاً
   *[other] { $count } صندوق
  }.
funds-total = المجموع بعملة { $currency }
funds-of = من { $n ->
    [zero] { $count } صندوق
    [one] صندوق واحد
    [two] صندوقين
    [few] { $count } صناديق
    [many] { $count } صندوقاً
   *[other] { $count } صندوق
  }
fund-kind = النوع
fund-asked-on = تاريخ الطلب
fund-asked = المطلوب
fund-granted = الممنوح
fund-released = المصروف
fund-spent = المنفَق
fund-release = حتى الصرف
fund-days = { $days } ي
fund-waits = ينتظر منذ { $n ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
  }

onsets = اندلاع النزاعات حسب العقد
onsets-none = لا سنوات نزاع مخزَّنة. وهي متاحة في UCDP/PRIO Armed Conflict Dataset: نزِّل ملف CSV من ucdp.uu.se/downloads واستورده جدولاً للنزاعات.
onsets-rest = من { $n ->
    [zero] { $count } سنة نزاع
    [one] سنة نزاع واحدة
    [two] سنتي نزاع
    [few] { $count } سنوات نزاع
    [many] { $count } سنة نزاع
   *[other] { $count } سنة نزاع
  }، { $from }–{ $to }؛ { $sources }؛ { $method }.
onsets-rule = يبدأ النزاع عندما
onsets-decade = عقد { $year }
onsets-report = مقارنة بالتقرير، §7
onsets-part = المظلَّل: لا تغطي البيانات السنوات العشر كلها.

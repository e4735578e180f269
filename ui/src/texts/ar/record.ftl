# السجل: موضعه وقوائمه وصفحاته ونماذجه.
place-record = السجل
yes = نعم
no = لا
marking = التصنيف
marking-short-unclassified = غ
marking-short-confidential = س
marking-short-strictly_confidential = س.ل
marking-not-yet = لم يُصنَّف بعد: يُعامَل معاملة أعلى درجة.
marking-reason = لماذا يجوز أن يكون أدنى
marking-lowered = خُفِّض التصنيف دون سبب
marking-lowered-remedy = بيِّن لماذا يجوز أن يكون أدنى، أو اتركه كما كان
marking-of = تصنيف { $field }
marking-as-record = كالقيد
about-when = حوالي { $when }
place-not-on-map = معروف بالاسم فقط: لن يظهر على الخريطة
nouns-label = أسماء السجل
nouns-counted = في جميع البلدان
noun-group-warned = الإنذارات
noun-group-done = ما يجري القيام به
noun-group-means = مَن يمكنه المساعدة
noun-group-trafficking = الاتجار
noun-group-known = ما هو معروف

records-search = البحث في هذه القيود
everywhere = في كل مكان
only-period = الفترة فقط
deleted-ones = المحذوف
records-footer = { $n ->
    [zero] { $count } قيد
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيداً
   *[other] { $count } قيد
  }
records-undated = دون تاريخ، غير مدرَج: { $n ->
    [zero] { $count } قيد
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيداً
   *[other] { $count } قيد
  }
records-unplaced = دون ذكر بلد، غير مدرَج: { $n ->
    [zero] { $count } قيد
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيداً
   *[other] { $count } قيد
  }
save-records-title = حفظ القائمة
leaving-why = ما كانت درجة سريته أعلى يبقى في المكتب، مع اسمه وما يتبعه.
leaving-rows = في الملف: { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
leaving-left = يبقى هنا لأن درجة سريته أعلى: { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
leaving-left-none = لا شيء درجة سريته أعلى.
leaving-marked = درجة سرية الملف: { $marking }
format-json = JSON
column-changed = آخر تعديل
empty-search = لا شيء يتضمن «{ $text }»
empty-search-why = يجب أن تبدأ كل كلمة بها كلمةٌ في القيد: في نصوصه أو أماكنه أو أسماء بلدانه باللغات الست.
empty-search-do = عرض الكل
empty-deleted = { $nouns }: لم يُحذف شيء
empty-deleted-why = ما يُحذف يبقى هنا ويمكن استرجاعه.
empty-deleted-do = عرض القائم
empty-period = { $nouns }: لا شيء في الفترة ({ $period })
empty-period-why = لا يُدرَج ما كان خارج الفترة، ولا ما ليس له تاريخ.
empty-period-do = عرض كل الأوقات
empty-area = { $nouns }: لا شيء ({ $area })
empty-area-why = لا قيد يذكر بلداً من { $area }. وهذا يعني عدم وجود بيانات، لا صفراً.
empty-area-do = عرض كل الأماكن
empty-noun = { $nouns }: لم يُسجَّل شيء بعد
empty-noun-why = اكتب القيد الأول؛ ويُحفظ على هذا الجهاز، مشفَّراً.

record-panel = القيد
edit = تحرير
delete = حذف
restore = استرجاع
take-back = تراجع
take-away = إزالة { $name }
is-deleted = محذوف
look-at-country = صفحة البلد: { $country }
fields-not-known = غير معروف: { $fields }
named-by = يرد ذكره في
named-by-more = المعروض: { $shown }، وهناك { $more } غيرها
sources = المصادر
sources-none = لم يُذكر أي مصدر.
history = التاريخ: { $n ->
    [zero] { $n } نسخة
    [one] نسخة واحدة
    [two] نسختان
    [few] { $n } نسخ
    [many] { $n } نسخة
   *[other] { $n } نسخة
  }
version-first = النسخة الأولى
version-deleted = حُذف
restore-version = استرجاع هذه النسخة
version-restored = عاد «{ $title }» إلى ما كان عليه في النسخة { $version }.
record-number = القيد { $id }
record-deleted = حُذف: { $noun } «{ $title }»{ $n ->
    [0] .
    [zero] ، ومعه { $n } قيد تابع له.
    [one] ، ومعه قيد واحد تابع له.
    [two] ، ومعه قيدان تابعان له.
    [few] ، ومعه { $n } قيود تابعة له.
    [many] ، ومعه { $n } قيداً تابعاً له.
   *[other] ، ومعه { $n } قيد تابع له.
  }
record-restored = استُرجع «{ $title }».
changes-saved = حُفظ في «{ $title }»: { $n ->
    [zero] { $count } تغيير
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييراً
   *[other] { $count } تغيير
  }.
changes-before = عاد «{ $title }» إلى ما كان عليه قبل تعديله.
changes-after = عاد «{ $title }» إلى ما حُفظ.
changes-clash = لم يجر التراجع عن تعديل «{ $title }»: جرى تعديل الشيء نفسه في هذه الأثناء من جانب { $who }.
changes-clash-remedy = النسخ مدرجة في صفحته؛ ويمكن إعادة العمل بأي منها.
changes-form-open = نموذج «{ $title }» مفتوح. أغلقه أولاً، ثم تراجع.
changes-marking-stays = تبقى درجة سريته مرتفعة كما كانت: فخفضها يستلزم ذكر السبب. اخفضها في النموذج.
changes-reason = جرى التراجع عن التغييرات
not-deleted = لم يُحذف «{ $title }»: جرى تعديله في هذه الأثناء من جانب { $who }.
not-deleted-remedy = انظر ما الجديد فيه، واحذفه مجدداً إذا كان لا يزال ينبغي حذفه.

form = النموذج
save = حفظ
save-and-new = حفظ وبدء جديد
more-fields = حقول أكثر
fewer-fields = حقول أقل
leave-form = خروج
discard-form = صرف النظر عما لم يُحفظ
form-discarded = صُرف النظر عن: «{ $name }».
saved-time = حُفظ { $time }
draft-time = حُفظت المسوّدة { $time }
not-saved = لم يُحفظ: { $why }
not-saved-fields = يحتاج إلى مراجعة: { $n ->
    [zero] { $n } حقل
    [one] حقل واحد
    [two] حقلان
    [few] { $n } حقول
    [many] { $n } حقلاً
   *[other] { $n } حقل
  }
not-saved-clash = عدَّل شخص آخر من هذه الحقول: { $n ->
    [zero] { $n } حقل
    [one] حقل واحد
    [two] حقلان
    [few] { $n } حقول
    [many] { $n } حقلاً
   *[other] { $n } حقل
  }
field-empty = لم يُكتب شيء
field-empty-remedy = املأ الحقل
row-of = { $nouns }، { $n }
row-remove = إزالة هذا الصف
add-evidence = إضافة دليل
add-judgement = إضافة تقدير للاحتمال
add-action = إضافة إجراء
add-assignment = إضافة مَن يفعل ماذا
add-participation = إضافة شريك
add-visit = إضافة زيارة
add-commitment = إضافة التزام
add-response = إضافة استجابة
add-phase = إضافة مرحلة
add-capability = إضافة قدرة
add-deployment = إضافة عملية نشر
link-add = إضافة «{ $name }» إلى { $nouns }
link-new = جديد
left-many = يمكن أن يعني «{ $text }» ما يلي: { $names }
left-many-remedy = اكتب مزيداً من الحروف، أو اختر واحداً
left-no-choice = «{ $text }» ليس من الخيارات
left-no-choice-remedy = اختر واحداً من القائمة
left-no-link = «{ $text }» ليس من { $nouns }
left-no-link-remedy = اختر من القائمة، أو اضغط Enter على «إضافة» لإنشائه
left-no-link-first = أنشئه أولاً ضمن { $nouns }، ثم اختره هنا
citation-example = S/2011/552 §24
clash-title = { $n ->
    [zero] عدَّل شخص آخر الحقول نفسها ({ $n }). فأي القيم تبقى؟
    [one] عدَّل شخص آخر الحقل نفسه. فأي القيمتين تبقى؟
    [two] عدَّل شخص آخر الحقلين نفسيهما. فأي القيم تبقى؟
    [few] عدَّل شخص آخر الحقول نفسها ({ $n }). فأي القيم تبقى؟
    [many] عدَّل شخص آخر الحقول نفسها ({ $n }). فأي القيم تبقى؟
   *[other] عدَّل شخص آخر الحقول نفسها ({ $n }). فأي القيم تبقى؟
  }
clash-before = من قبل: { $value }
clash-theirs = { $who }، { $moment }
clash-mine = ما كتبتَه
clash-take-theirs = إبقاء ما كتبه الآخر
clash-take-mine = إبقاء ما كتبتُه
clash-deleted = الحذف
clash-gone = محذوف
clash-there = غير محذوف
drafts = المسوّدات
draft-of = مسوّدة: { $noun } «{ $title }»، { $time }
draft-go-on = متابعة
draft-set-aside = صرف النظر
without-name = بلا اسم

group-record = السجل
action-record = الانتقال إلى السجل
action-record-new = قيد جديد في القائمة المفتوحة
action-record-edit = تحرير القيد المفتوح
action-record-search = البحث في القائمة المفتوحة
action-record-back = رجوع
action-record-delete = حذف القيد المفتوح
action-new-warning = إنذار جديد
action-new-action = إجراء جديد
action-new-rule = قاعدة جديدة
action-new-engagement = مسعى جديد
action-new-agreement = اتفاق جديد
action-new-commitment = التزام جديد
action-new-crisis = أزمة دستورية جديدة
action-new-election = انتخابات جديدة
action-new-mission = بعثة جديدة
action-new-inquiry = تحقيق جديد
action-new-group = فريق جديد
action-new-partner = شريك جديد
action-new-presence = حضور جديد
action-new-capability = قدرة جديدة
action-new-expert = خبير جديد
action-new-deployment = عملية نشر جديدة
action-new-fund = صندوق جديد
action-new-trafficking = حالة اتجار جديدة
action-new-route = طريق جديد
action-new-armed_group = جماعة مسلحة جديدة
action-new-lesson = درس جديد
action-new-country = بلد جديد
action-new-office = مكتب جديد
action-new-conflict = نزاع جديد
action-new-electoral_event = حدث جديد من أحداث العنف الانتخابي
keys-form-on = التقدم في النموذج
keys-form-save = حفظ النموذج
keys-form-save-new = حفظ وبدء نموذج آخر
keys-form-leave = الخروج من النموذج: يُحفظ القيد الجديد مسوّدةً، ويُحفظ القيد المخزَّن حقلاً حقلاً
keys-form-more = حقول أكثر
keys-form-marking = تصنيف القيد
keys-form-mark-field = تصنيف الحقل وحده
keys-form-remove = إزالة صف

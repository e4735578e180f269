# التبادل مع المهمات والمكاتب الأخرى: من يثق بمن، والحزم التي تذهب وتعود، وما يحسمه شخص بعد ذلك.
group-exchange = التبادل
exchange-form = ما يُعرض
exchange-form-sources = المصادر
exchange-form-exchange = التبادل
exchange-why = ما ينتقل بين مكتب ومهماته ملفٌ مشفّر لمن قُصد به وموقَّع ممن صنعه. ولا يمر عبر الشبكة إلا المحور، وحين تطلبه فقط.
exchange-waiting = تُقرأ مفاتيح هذا الملف الشخصي.
first-mission = في مهمة

identity = هذا الملف الشخصي
identity-why = يختم الآخرون الحزم له ويعرفون حزمه به. أحضر الملف بنفسك واقرآ البصمة أحدكما للآخر: فما غُيّر في الطريق له بصمة أخرى.
identity-fingerprint = البصمة
identity-copy = نسخ
identity-copied = نُسخت البصمة.
identity-not-copied = البصمة محددة: ينسخها Ctrl+C.
identity-save = حفظ الهوية
identity-save-title = حفظ هوية هذا الملف الشخصي
identity-saved = كُتبت الهوية في { $path }.

peers = الموثوق بهم
peers-why = تُختم الحزم لمن يرد هنا، ولا تُقبل إلا منهم.
peers-none = لا يوثق بأحد بعد
peers-none-why = ليحفظ الطرف الآخر هويته، ثم أحضر الملف إلى هنا وقارن البصمة.
peer-name = الاسم
peer-since = منذ
peer-revoked = لم يعد موثوقاً به منذ { $day }
peer-revoked-by = بقول { $name }.
peer-trust = الوثوق بطرف آخر
peer-file-title = فتح هوية طرف آخر
peer-compare = ليقرأ الطرف الآخر البصمة من شاشته. ولا تثق بها إلا إذا تطابقت المجموعات الثماني كلها.
peer-known = يوثق به بالفعل باسم «{ $name }».
peer-called = اسمه هنا
peer-do-trust = المجموعات كلها متطابقة: ثق به
peer-trusted = يوثق الآن بـ«{ $name }».
peer-revoke = إنهاء الثقة
peer-revoke-ask = من الآن لا تُختم حزمة لـ«{ $name }» ولا تُقبل منه حزمة. وما دُمج يبقى.
peer-revoke-yes = نعم، إنهاء الثقة

pack = حزمة المهمة
pack-why = الجزء من السجل الذي يرافق المهمة: مشفَّر لمن تختارهم، موقَّع من هذا الملف الشخصي، وصالح لأيام.
pack-subregion = المنطقة دون الإقليمية
pack-countries = هذه البلدان فقط
pack-countries-all = المنطقة دون الإقليمية كلها
pack-since = من
pack-since-all = من البداية
pack-nouns = القيود
pack-nouns-all = كلها
pack-nouns-some = بعضها
pack-nouns-why = ما يسميه القيد يرافقه، وكذلك ما يتبعه.
pack-marking = أعلى تصنيف
pack-to = لمن
pack-to-none = لا يوثق بأحد بعد. فالحزمة تُختم لمن يجوز له فتحها.
pack-lacks-to = اختر لمن هي.
pack-days = صالحة لمدة
pack-days-word = { $n ->
    [zero] يوم
    [one] يوم
    [two] يومين
    [few] أيام
    [many] يوماً
   *[other] يوم
  }
pack-days-wrong = اكتب عدد أيام من 1 إلى { $most }.
pack-preview = ما سيكون فيها
pack-counting = يجري العد.
pack-records = القيود
pack-operations = العمليات
pack-events = الأحداث
pack-bytes = الحجم
pack-expires = صالحة حتى { $time }.
pack-left-out = ما يُترك
pack-left-none = لا يُترك شيء مما اختير.
pack-chain = رأس تاريخ المرسل. من يحتفظ به يستطيع أن يسأل لاحقاً هل ما زال ذلك التاريخ يحويه.
pack-make = صنع الحزمة
pack-save-title = حفظ الحزمة
pack-made = كُتبت الحزمة في { $path }.

mission = المهمة
mission-from = فُتح هذا الملف الشخصي من حزمة من { $office }.
mission-good = هو صالح حتى { $time }.
mission-over = انتهى وقته في { $time }. لا يُكتب شيء بعد ذلك؛ وما أُنجز لا يزال من الممكن إعادته.
mission-unreturned = { $n ->
    [0] لا شيء ينتظر إعادته.
    [zero] لا شيء ينتظر إعادته.
    [one] عملية واحدة لم تُعَد بعد.
    [two] عمليتان لم تُعادا بعد.
    [few] { $count } عمليات لم تُعَد بعد.
    [many] { $count } عملية لم تُعَد بعد.
   *[other] { $count } عملية لم تُعَد بعد.
  }
mission-others = أُنجز هنا أيضاً
mission-return = إعادة ما أُنجز
mission-return-title = حفظ ما أُنجز
mission-returned = كُتب ما أُنجز في { $path }. ويُدمج في المكتب.
mission-open-why = لا شيء مخزَّن في هذا الملف الشخصي. تُفتح هنا حزمة صنعها مكتب له، ويُعاد ما يُنجز في ملف.
mission-open = فتح حزمة
mission-open-title = فتح حزمة مهمة
mission-opened = الحزمة مفتوحة. وقد أتت بما يلي:

merge = ما يعود
merge-why = يُضم ما أنجزته مهمة إلى ما أُنجز هنا في الأثناء. والحزمة نفسها مرتين لا تغيّر شيئاً.
merge-open = دمج حزمة
merge-title = فتح حزمة عائدة
merge-drop = أو أفلت ملف ‎.sitpack على النافذة.
merge-packs = الحزم
merge-operations = العمليات
merge-applied = الجديد هنا
merge-already = المعروف من قبل
merge-held = الموقوف
merge-events = أحداث جديدة
merge-revised = أحداث منقّحة
merge-withdrawn = أحداث مسحوبة
merge-conflicts = الحقول التي يجب حسمها
held = { $n ->
    [zero] لا عمليات موقوفة.
    [one] عملية واحدة موقوفة: كانت ساعة جهازها متقدمة كثيراً.
    [two] عمليتان موقوفتان: كانت ساعتا جهازيهما متقدمتين كثيراً.
    [few] { $count } عمليات موقوفة: كانت ساعات أجهزتها متقدمة كثيراً.
    [many] { $count } عملية موقوفة: كانت ساعات أجهزتها متقدمة كثيراً.
   *[other] { $count } عملية موقوفة: كانت ساعات أجهزتها متقدمة كثيراً.
  }
held-let = احتسابها
held-ask = تُحتسب من الآن، كل منها بوقت ساعتها: بعد كل ما يُكتب هنا حتى ذلك الوقت.
held-yes = نعم، احتسابها

settle = ما يجب حسمه
settle-word = يجب حسمها
settle-jump = { $n ->
    [zero] لا قيود فيها ما يجب حسمه
    [one] قيد واحد فيه ما يجب حسمه
    [two] قيدان فيهما ما يجب حسمه
    [few] { $count } قيود فيها ما يجب حسمه
    [many] { $count } قيداً فيها ما يجب حسمه
   *[other] { $count } قيد فيها ما يجب حسمه
  }
settle-why = غيّر شخصان الشيء نفسه دون أن يعلم أحدهما بالآخر. ولم يضع شيء: اختر الجانب الذي يسري.
settle-none = لا شيء يجب حسمه
settle-none-why = حين يغيّر شخصان الحقل نفسه كل على حدة، يبقى الجانبان هنا حتى يختار شخص أحدهما.
settle-life = حذفه أحدهما وغيّره الآخر
settle-stands = يسري في الأثناء
settle-this = هذا هو الساري
settle-keep = إبقاء القيد
settle-delete = حذف القيد
settle-reason = السبب، إن كان هناك ما يُذكر
settle-settled = حُسم: { $field }، «{ $title }».
settle-more = { $n ->
    [zero] لا قيود أخرى بعد حسم هذه.
    [one] يظهر قيد آخر بعد حسم هذه.
    [two] يظهر قيدان آخران بعد حسم هذه.
    [few] تظهر { $count } قيود أخرى بعد حسم هذه.
    [many] يظهر { $count } قيداً آخر بعد حسم هذه.
   *[other] يظهر { $count } قيد آخر بعد حسم هذه.
  }

handovers = ما سُلّم
handovers-none = لم تُسلَّم حزمة ولم تُستلم بعد
handovers-none-why = ترد هنا كل حزمة تخرج أو تدخل: مع من، وحتى متى هي صالحة.
handover-at = متى
handover-what = ماذا
handover-peer = مع من
handover-until = صالحة حتى
handover-pack = الرقم
handover-chain = التاريخ
handover-given-mission = سُلّمت لمهمة
handover-given-return = أُعيدت
handover-taken-mission = استُلمت لمهمة
handover-taken-return = عادت

hub = المحور
hub-why = المحور قاعدة بيانات على خادم للمكتب تجمع بها مكاتبه عملها؛ ولا يمر شيء عبر الشبكة حتى تطلبه هنا.
hub-address = العنوان
hub-role = اسم هذا الجهاز
hub-password = كلمة المرور
hub-authority = سلطة الشهادات
hub-authority-choose = اختيار ملف
hub-authority-title = فتح شهادات سلطة المكتب
hub-authority-none = ما يثق به النظام
hub-save = حفظ
hub-up-to = حتى { $marking }
hub-last-push = آخر إرسال
hub-last-pull = آخر استلام
hub-never = لم يحدث
hub-waiting = ما يُنظر فيه للإرسال
hub-runs = عمليات استيراد فيها أحداث
hub-events = نسخ الأحداث
hub-versions = نسخ الأحداث
hub-there = على المحور
hub-behind = هناك ما لم يُستلم بعد
hub-level = كل ما هناك موجود هنا
hub-sync = المزامنة الآن
hub-push = إرسال
hub-pull = استلام
hub-ask = سؤال المحور
hub-stop = إيقاف
hub-stopping = يجري الإيقاف.
hub-stopped = أُوقف. وما وصل حتى ذلك محفوظ، وتُستأنف المرة القادمة من هناك.
hub-reaching = يجري الاتصال بالمحور.
hub-pulling_operations = استلام العمليات
hub-pulling_events = استلام الأحداث
hub-pushing_operations = إرسال العمليات
hub-pushing_events = إرسال الأحداث
hub-done = أُنجز
hub-left = الباقي على الأكثر
hub-report = أُرسل: العمليات { $pushed }، نسخ الأحداث { $pushedEvents }. استُلم: العمليات { $pulled }، الجديد منها { $applied }، الأحداث الجديدة { $events }.
hub-forget = نسيان هذا المحور
hub-forget-ask = يُنسى العنوان وكلمة المرور. وما أُرسل يبقى هناك، وما استُلم يبقى هنا.
hub-forget-yes = نعم، انسه

action-exchange-identity = التبادل مع المهمات والمكاتب الأخرى
action-exchange-peers = الوثوق بمكتب أو حاسوب آخر
action-exchange-pack = صنع حزمة مهمة
action-exchange-mission = فتح حزمة مهمة، أو إعادة ما أُنجز
action-exchange-merge = دمج حزمة عائدة
action-exchange-settle = حسم ما غيّره شخصان كل على حدة
action-exchange-handovers = الحزم المسلَّمة والمستلَمة
action-exchange-hub = محور المكتب
action-exchange-sync = المزامنة مع المحور

# الوارد: ما وصل، كل موضوع مرة واحدة مع جميع التقارير التي تحكيه، لتقييمه ثم ربطه أو تنحيته؛ والقواعد التي تسري عليه.
place-inbox = الوارد
group-inbox = الوارد
inbox-open-word = مواضيع مفتوحة
action-inbox = الانتقال إلى الوارد
action-inbox-view-open = الوارد: المواضيع المفتوحة
action-inbox-view-muted = الوارد: المواضيع المكتومة
action-inbox-view-linked = الوارد: المواضيع المربوطة
action-inbox-view-set_aside = الوارد: المواضيع المنحّاة
action-inbox-rules-all = الوارد: القواعد السارية على ما يصل
action-inbox-link = ربط الموضوع بالاقتراح ذي هذا الرقم والمتابعة
action-inbox-search-link = البحث عن شيء آخر يُربط به الموضوع
action-inbox-aside = تنحية الموضوع لأحد أربعة أسباب والمتابعة
action-inbox-next = الموضوع التالي
action-inbox-previous = الموضوع السابق
action-inbox-grade = تقييم الوسيلة الإعلامية
action-inbox-content = تقييم المضمون
action-inbox-place = قبول المكان الأول؛ ثم التالي عند التكرار
action-inbox-day = قبول اليوم الأول؛ ثم التالي عند التكرار
action-inbox-mute = كتم الموضوع أو إلغاء كتمه
action-inbox-tag = وضع وسم على الموضوع
action-inbox-assign = إسناد الموضوع إلى شخص
action-inbox-split = جعل التقرير المفتوح موضوعاً مستقلاً
action-inbox-join = ضم الموضوع إلى آخر يحكي القصة نفسها
action-inbox-reopen = إعادة فتح الموضوع
action-inbox-read = الانتقال إلى نص الموضوع
action-inbox-scroll = متابعة القراءة بصفحة
action-inbox-view = العرض التالي: المفتوحة، المكتومة، المربوطة، المنحّاة
action-inbox-search = البحث في المواضيع
action-inbox-rules = قواعد الوارد
action-inbox-undo = التراجع عن آخر قرار
keys-inbox-arrows = المرور بالمواضيع ما دام التركيز في القائمة
keys-inbox-places = الانتقال إلى موضع آخر: الأرقام اقتراحات إلى أن يقود Esc إلى الشريط الجانبي

inbox-open = المفتوحة
inbox-muted = المكتومة
inbox-linked = المربوطة
inbox-set_aside = المنحّاة
inbox-rules = القواعد
inbox-views = أي المواضيع
inbox-list = المواضيع: { $view }
inbox-item = موضوع
inbox-search = العنوان أو الوسيلة الإعلامية
inbox-any-tag = أي وسم
inbox-any-person = أي شخص
inbox-nobody = غير المسندة
inbox-waiting = جارٍ قراءة الوارد …
inbox-row-waits = جارٍ القراءة …
inbox-no-reports = لم يرد أي تقرير: { $area }
inbox-no-reports-why = تأتي التقارير من المصادر التي يجلبها المكتب: ReliefWeb و GDELT ومغذّياته. ولا يُجلب شيء من تلقاء نفسه.
inbox-to-sources = إلى المصادر
inbox-none-found = لا موضوع يطابق ما جرى التضييق به
inbox-none-found-why = توجد مواضيع أخرى دون هذا التضييق. ولم يضع شيء.
inbox-show-all = عرض الكل
inbox-none-open = حُسم كل شيء
inbox-none-muted = لا شيء مكتوم
inbox-none-linked = لم يُربط شيء بعد
inbox-none-set_aside = لا شيء منحّى
inbox-counts = المفتوحة: { $open }. المكتومة: { $muted }. المربوطة: { $linked }. المنحّاة: { $aside }.
inbox-see-muted = الاطلاع على المكتوم
inbox-see-open = إلى المواضيع المفتوحة

item-waiting = جارٍ قراءة الموضوع …
item-none = لا موضوع مفتوح.
item-text = ما تقوله التقارير
item-of = { $at } من { $total }
item-reports = { $n ->
    [zero] { $count } تقرير
    [one] تقرير واحد
    [two] تقريران
    [few] { $count } تقارير
    [many] { $count } تقريراً
   *[other] { $count } تقرير
}
item-outlets = { $n ->
    [zero] { $count } وسيلة إعلامية
    [one] وسيلة إعلامية واحدة
    [two] وسيلتان إعلاميتان
    [few] { $count } وسائل إعلامية
    [many] { $count } وسيلة إعلامية
   *[other] { $count } وسيلة إعلامية
}
item-person = المسند إليه
item-assign = إسناد إلى شخص
item-tag = الوسم
item-put-tag = وضع وسم
item-mute = كتم
item-unmute = إلغاء الكتم
item-reopen = إعادة الفتح
item-link-to = ربط بـ
item-linked-to = مربوط بـ
item-search-link = البحث عن غير ذلك
item-no-offers = لا شيء مما خُزّن يناسبه من حيث المكان واليوم والكلمات. ابحث، أو نحّه.
item-no-offer = لا يوجد اقتراح { $count }.
item-unlink = إزالة الربط: { $name }
item-link-gone = لم يعد موجوداً
link-event = حدث
link-indicator = مؤشر
item-set-aside = تنحية
item-stroke-aside = من 1 إلى 4: السبب. W: بكلماتك.
item-stroke-outlet = من A إلى F: مدى موثوقية الوسيلة الإعلامية
item-stroke-content = من 1 إلى 6: مدى مصداقية المضمون
aside-not_relevant = لا صلة له
aside-not_relevant-why = لا يتعلق بشيء يتابعه المكتب.
aside-known_already = معروف سلفاً
aside-known_already-why = ما يقوله مخزَّن بالفعل.
aside-not_confirmed = غير مؤكد
aside-not_confirmed-why = جرى التحقق منه ولم يتأكد. ويُحسب ذلك في سجل الوسائل الإعلامية التي نقلته.
aside-too_vague = مبهم للغاية
aside-too_vague-why = لا يقول ما يكفي للتصرف على أساسه.
aside-words = بكلماتك، إن شئت
item-grades = الدرجات
item-outlet = الوسيلة الإعلامية:
item-content = ما يقوله
item-grade-outlet = موثوقية { $outlet }
item-grade-content = مصداقية ما يقوله
item-other-outlets = { $n ->
    [zero] { $count } وسيلة أخرى
    [one] وسيلة أخرى واحدة
    [two] وسيلتان أخريان
    [few] { $count } وسائل أخرى
    [many] { $count } وسيلة أخرى
   *[other] { $count } وسيلة أخرى
}
grade-then = { $key } ثم درجة
grade-button = { $grade }: { $means }
grade-is = { $means }.
grade-is-suggested = { $means } (مقترح).
grade-as-suggested = كما هو مقترح: { $grade }
grade-told = { $letter }{ $digit }. المصدر: { $source }. المضمون: { $content }.
grade-told-suggested = { $letter }{ $digit }، مقترح. المصدر: { $source }. المضمون: { $content }.
grade-source-A = موثوق
grade-source-B = موثوق عادةً
grade-source-C = موثوق إلى حد ما
grade-source-D = غير موثوق عادةً
grade-source-E = غير موثوق
grade-source-F = يتعذر الحكم على موثوقيته
grade-content-1 = أكدته مصادر أخرى
grade-content-2 = صحيح على الأرجح
grade-content-3 = صحيح احتمالاً
grade-content-4 = مشكوك فيه
grade-content-5 = مستبعد
grade-content-6 = يتعذر الحكم على صحته
item-tells = ما تذكره النصوص
item-places = الأماكن
item-days = الأيام
item-figures = المتضررون
item-accepted = مقبول
item-no-places = لا تذكر النصوص مكاناً معروفاً.
item-no-days = لا تذكر النصوص يوماً.
item-rules = ما فعلته القواعد
item-history = ما جرى
item-no-history = لم يفعل أحد به شيئاً بعد.
item-reports-label = التقارير
report-no-text = لم يصل سوى العنوان.
report-why = ضُمّ إلى هذا الموضوع لأن
report-outlet = الوسيلة الإعلامية
report-published = تاريخ النشر
report-publisher = نقله
report-run = الاستيراد { $run }
report-licence = الشروط
report-address = العنوان
report-address-why = للنسخ. ولا يُفتح من هنا.
report-split = موضوع آخر: فصل
item-join = القصة نفسها في موضوع آخر: ضم
mark-place = مكان
mark-day = يوم
mark-figure = متضررون
mark-key = – مما فهمه البرنامج؛ أشر إلى أحدها لمعرفة السبب.

rules-inbox-intro = تضع القواعد وسوماً على ما يرد أو تسنده إلى شخص أو تكتمه. ويجب أن تتحقق جميع شروط القاعدة. ويبقى المكتوم محسوباً ويمكن الاطلاع عليه في أي وقت.
rules-inbox-none = لا قاعدة بعد
rules-inbox-none-why = كل ما يرد مفتوح وغير مسند إلى أحد.
rules-trying = جارٍ تجريب القواعد على المفتوح …
rules-would-mute = { $n ->
    [zero] جُرّبت على { $count } موضوع مفتوح؛ ما سيُكتم: { $muted }.
    [one] جُرّبت على موضوع مفتوح واحد؛ ما سيُكتم: { $muted }.
    [two] جُرّبت على موضوعين مفتوحين؛ ما سيُكتم: { $muted }.
    [few] جُرّبت على { $count } مواضيع مفتوحة؛ ما سيُكتم: { $muted }.
    [many] جُرّبت على { $count } موضوعاً مفتوحاً؛ ما سيُكتم: { $muted }.
   *[other] جُرّبت على { $count } موضوع مفتوح؛ ما سيُكتم: { $muted }.
}
rules-not-kept = لم تُحفظ بعد
rules-leave = كما كانت
rules-kept = { $n ->
    [zero] حُفظت { $n } قاعدة.
    [one] حُفظت قاعدة واحدة.
    [two] حُفظت قاعدتان.
    [few] حُفظت { $n } قواعد.
    [many] حُفظت { $n } قاعدة.
   *[other] حُفظت { $n } قاعدة.
}
rule-name = اسم القاعدة
rule-at = القاعدة { $at }
rule-if = إذا تحقق كل ما يلي
rule-then = فعندئذ
rule-asks = ما تشترطه القاعدة
rule-does = ما تفعله القاعدة
rule-holds = { $n ->
    [zero] تنطبق على { $held } من { $count } موضوع مفتوح
    [one] تنطبق على { $held } من موضوع مفتوح واحد
    [two] تنطبق على { $held } من موضوعين مفتوحين
    [few] تنطبق على { $held } من { $count } مواضيع مفتوحة
    [many] تنطبق على { $held } من { $count } موضوعاً مفتوحاً
   *[other] تنطبق على { $held } من { $count } موضوع مفتوح
}
rule-condition-add = شرط آخر
rule-act-add = خطوة أخرى
rule-up = إلى أعلى: { $name }
rule-down = إلى أسفل: { $name }
rule-no-name = لإحدى القواعد اسم ناقص. سمّها.
rule-doubled = قاعدتان باسم «{ $name }». غيّر اسم إحداهما.
rule-asks-nothing = لا تشترط «{ $name }» شيئاً، فتنطبق على كل شيء. أضف شرطاً.
rule-condition-empty = أحد شروط «{ $name }» فارغ. املأه أو أزله.
rule-does-nothing = لا تفعل «{ $name }» شيئاً. حدد ما تفعله.
rule-act-empty = إحدى خطوات «{ $name }» فارغة. املأها أو أزلها.
condition-any_word = إحدى هذه الكلمات
condition-any_word-example = هجوم؛ انقلاب*
condition-all_words = كل هذه الكلمات
condition-all_words-example = انتخابات؛ تأجيل
condition-no_word = لا شيء من هذه الكلمات
condition-no_word-example = كرة القدم؛ رياض*
condition-outlet = إحدى هذه الوسائل الإعلامية
condition-outlet-example = Le Matin
condition-publisher = نقله
condition-publisher-example = ReliefWeb
condition-language = بإحدى هذه اللغات
condition-language-example = الفرنسية
condition-country = عن أحد هذه البلدان
condition-country-example = مالي
condition-place = يذكر إحدى هذه المدن
condition-place-example = موبتي
condition-grade_at_least = وسيلة إعلامية بهذه الدرجة أو أفضل
condition-grade_at_most = وسيلة إعلامية بهذه الدرجة أو أسوأ
act-tag = وضع هذا الوسم
act-tag-example = انتخابات
act-assign = إسناد إلى
act-assign-example = اسم شخص
act-mute = كتم
act-mute-why = بعيداً عن الأنظار، مع بقائه محسوباً

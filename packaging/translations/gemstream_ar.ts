<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln after a fault</source>
        <translation>
            <numerusform>لا شيء بعد خطأ</numerusform>
            <numerusform>واحد بعد خطأ</numerusform>
            <numerusform>اثنان بعد خطأ</numerusform>
            <numerusform>%Ln بعد خطأ</numerusform>
            <numerusform>%Ln بعد خطأ</numerusform>
            <numerusform>%Ln بعد خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers; prompts of {least} to {most} tokens; {fastest} to {slowest} to first chunk</source>
        <translation>
            <numerusform>لا إجابات؛ موجّهات من {least} إلى {most} من الرموز؛ من {fastest} إلى {slowest} حتى أول دفعة</numerusform>
            <numerusform>إجابة واحدة؛ موجّهات من {least} إلى {most} من الرموز؛ من {fastest} إلى {slowest} حتى أول دفعة</numerusform>
            <numerusform>إجابتان؛ موجّهات من {least} إلى {most} من الرموز؛ من {fastest} إلى {slowest} حتى أول دفعة</numerusform>
            <numerusform>%Ln إجابات؛ موجّهات من {least} إلى {most} من الرموز؛ من {fastest} إلى {slowest} حتى أول دفعة</numerusform>
            <numerusform>%Ln إجابة؛ موجّهات من {least} إلى {most} من الرموز؛ من {fastest} إلى {slowest} حتى أول دفعة</numerusform>
            <numerusform>%Ln إجابة؛ موجّهات من {least} إلى {most} من الرموز؛ من {fastest} إلى {slowest} حتى أول دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>images</comment>
        <translation>
            <numerusform>لا صور قيد التحضير</numerusform>
            <numerusform>صورة واحدة قيد التحضير</numerusform>
            <numerusform>صورتان قيد التحضير</numerusform>
            <numerusform>%Ln صور قيد التحضير</numerusform>
            <numerusform>%Ln صورة قيد التحضير</numerusform>
            <numerusform>%Ln صورة قيد التحضير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>0 بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>2 بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <comment>images</comment>
        <translation>
            <numerusform>لا صور متعذّرة الاستخدام</numerusform>
            <numerusform>صورة واحدة لا يمكن استخدامها</numerusform>
            <numerusform>صورتان لا يمكن استخدامهما</numerusform>
            <numerusform>%Ln صور لا يمكن استخدامها</numerusform>
            <numerusform>%Ln صورة لا يمكن استخدامها</numerusform>
            <numerusform>%Ln صورة لا يمكن استخدامها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters more, which other forms of export have.</source>
        <translation>
            <numerusform>لا أحرف أخرى في أشكال التصدير الأخرى.</numerusform>
            <numerusform>حرف واحد آخر في أشكال التصدير الأخرى.</numerusform>
            <numerusform>حرفان آخران في أشكال التصدير الأخرى.</numerusform>
            <numerusform>%Ln أحرف أخرى في أشكال التصدير الأخرى.</numerusform>
            <numerusform>%Ln حرفًا آخر في أشكال التصدير الأخرى.</numerusform>
            <numerusform>%Ln حرف آخر في أشكال التصدير الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters received, {shown} shown, {stalls}</source>
        <translation>
            <numerusform>لم تُستلم أحرف، وعُرض {shown}، {stalls}</numerusform>
            <numerusform>استُلم حرف واحد، وعُرض {shown}، {stalls}</numerusform>
            <numerusform>استُلم حرفان، وعُرض {shown}، {stalls}</numerusform>
            <numerusform>استُلمت %Ln أحرف، وعُرض {shown}، {stalls}</numerusform>
            <numerusform>استُلم %Ln حرفًا، وعُرض {shown}، {stalls}</numerusform>
            <numerusform>استُلم %Ln حرف، وعُرض {shown}، {stalls}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations imported ({turns}).</source>
        <translation>
            <numerusform>لم تُستورد أي محادثة ({turns}).</numerusform>
            <numerusform>استُوردت محادثة واحدة ({turns}).</numerusform>
            <numerusform>استُوردت محادثتان ({turns}).</numerusform>
            <numerusform>استُوردت %Ln محادثات ({turns}).</numerusform>
            <numerusform>استُوردت %Ln محادثة ({turns}).</numerusform>
            <numerusform>استُوردت %Ln محادثة ({turns}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations were here already.</source>
        <translation>
            <numerusform>لم تكن أي محادثة هنا من قبل.</numerusform>
            <numerusform>كانت محادثة واحدة هنا من قبل.</numerusform>
            <numerusform>كانت محادثتان هنا من قبل.</numerusform>
            <numerusform>كانت %Ln محادثات هنا من قبل.</numerusform>
            <numerusform>كانت %Ln محادثة هنا من قبل.</numerusform>
            <numerusform>كانت %Ln محادثة هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are sent with less detail to fit in one request ({before} → {after} MB).</source>
        <translation>
            <numerusform>لا صور تُرسل بتفاصيل أقل لتتسع في طلب واحد ({before} ← {after} ميغابايت).</numerusform>
            <numerusform>تُرسل صورة واحدة بتفاصيل أقل لتتسع في طلب واحد ({before} ← {after} ميغابايت).</numerusform>
            <numerusform>تُرسل صورتان بتفاصيل أقل لتتسعا في طلب واحد ({before} ← {after} ميغابايت).</numerusform>
            <numerusform>تُرسل %Ln صور بتفاصيل أقل لتتسع في طلب واحد ({before} ← {after} ميغابايت).</numerusform>
            <numerusform>تُرسل %Ln صورة بتفاصيل أقل لتتسع في طلب واحد ({before} ← {after} ميغابايت).</numerusform>
            <numerusform>تُرسل %Ln صورة بتفاصيل أقل لتتسع في طلب واحد ({before} ← {after} ميغابايت).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>of a text</comment>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more images are not kept: an answer keeps {most} at most.</source>
        <translation>
            <numerusform>لم تُستبعد أي صورة: تحتفظ الإجابة بعدد أقصاه {most}.</numerusform>
            <numerusform>لم تُحفظ صورة أخرى: تحتفظ الإجابة بعدد أقصاه {most}.</numerusform>
            <numerusform>لم تُحفظ صورتان أخريان: تحتفظ الإجابة بعدد أقصاه {most}.</numerusform>
            <numerusform>لم تُحفظ %Ln صور أخرى: تحتفظ الإجابة بعدد أقصاه {most}.</numerusform>
            <numerusform>لم تُحفظ %Ln صورة أخرى: تحتفظ الإجابة بعدد أقصاه {most}.</numerusform>
            <numerusform>لم تُحفظ %Ln صورة أخرى: تحتفظ الإجابة بعدد أقصاه {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new turns</source>
        <translation>
            <numerusform>لا جولات جديدة</numerusform>
            <numerusform>جولة جديدة واحدة</numerusform>
            <numerusform>جولتان جديدتان</numerusform>
            <numerusform>%Ln جولات جديدة</numerusform>
            <numerusform>%Ln جولة جديدة</numerusform>
            <numerusform>%Ln جولة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its images could no longer be read.</source>
        <translation>
            <numerusform>قُرئت كل الصور.</numerusform>
            <numerusform>تعذّرت قراءة صورة واحدة من الصور.</numerusform>
            <numerusform>تعذّرت قراءة صورتين من الصور.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صور من الصور.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صورة من الصور.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صورة من الصور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles are not understood and left out; {name} still has them.</source>
        <translation>
            <numerusform>لم يُستبعد أي ملف تعريف؛ وكلها لا تزال في {name}.</numerusform>
            <numerusform>ملف تعريف واحد غير مفهوم فاستُبعد؛ ولا يزال في {name}.</numerusform>
            <numerusform>ملفا تعريف غير مفهومين فاستُبعدا؛ ولا يزالان في {name}.</numerusform>
            <numerusform>%Ln ملفات تعريف غير مفهومة فاستُبعدت؛ ولا تزال في {name}.</numerusform>
            <numerusform>%Ln ملف تعريف غير مفهوم فاستُبعدت؛ ولا تزال في {name}.</numerusform>
            <numerusform>%Ln ملف تعريف غير مفهوم فاستُبعدت؛ ولا تزال في {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected</source>
        <translation>
            <numerusform>لا برامج متصلة</numerusform>
            <numerusform>برنامج واحد متصل</numerusform>
            <numerusform>برنامجان متصلان</numerusform>
            <numerusform>%Ln برامج متصلة</numerusform>
            <numerusform>%Ln برنامجًا متصلًا</numerusform>
            <numerusform>%Ln برنامج متصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected. Programs find this at {address}</source>
        <translation>
            <numerusform>لا برامج متصلة. تجد البرامج هذا على العنوان {address}</numerusform>
            <numerusform>برنامج واحد متصل. تجد البرامج هذا على العنوان {address}</numerusform>
            <numerusform>برنامجان متصلان. تجد البرامج هذا على العنوان {address}</numerusform>
            <numerusform>%Ln برامج متصلة. تجد البرامج هذا على العنوان {address}</numerusform>
            <numerusform>%Ln برنامجًا متصلًا. تجد البرامج هذا على العنوان {address}</numerusform>
            <numerusform>%Ln برنامج متصل. تجد البرامج هذا على العنوان {address}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions and the answers to them</source>
        <translation>
            <numerusform>لا أسئلة ولا إجابات عنها</numerusform>
            <numerusform>سؤال واحد والإجابة عنه</numerusform>
            <numerusform>سؤالان والإجابتان عنهما</numerusform>
            <numerusform>%Ln أسئلة والإجابات عنها</numerusform>
            <numerusform>%Ln سؤالًا والإجابات عنها</numerusform>
            <numerusform>%Ln سؤال والإجابات عنها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalls, the longest {longest}</source>
        <translation>
            <numerusform>لا تعثّرات، أطولها {longest}</numerusform>
            <numerusform>تعثّر واحد، مدته {longest}</numerusform>
            <numerusform>تعثّران، أطولهما {longest}</numerusform>
            <numerusform>%Ln تعثّرات، أطولها {longest}</numerusform>
            <numerusform>%Ln تعثّرًا، أطولها {longest}</numerusform>
            <numerusform>%Ln تعثّر، أطولها {longest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصًا</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, {time} to first chunk</source>
        <translation>
            <numerusform>لا رموز، {time} حتى أول دفعة</numerusform>
            <numerusform>رمز واحد، {time} حتى أول دفعة</numerusform>
            <numerusform>رمزان، {time} حتى أول دفعة</numerusform>
            <numerusform>%Ln رموز، {time} حتى أول دفعة</numerusform>
            <numerusform>%Ln رمزًا، {time} حتى أول دفعة</numerusform>
            <numerusform>%Ln رمز، {time} حتى أول دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns of other branches not shown; JSON has them.</source>
        <translation>
            <numerusform>لا توجد جولات غير معروضة من فروع أخرى.</numerusform>
            <numerusform>جولة واحدة من فروع أخرى غير معروضة؛ وهي في ملف JSON.</numerusform>
            <numerusform>جولتان من فروع أخرى غير معروضتين؛ وهما في ملف JSON.</numerusform>
            <numerusform>%Ln جولات من فروع أخرى غير معروضة؛ وهي في ملف JSON.</numerusform>
            <numerusform>%Ln جولة من فروع أخرى غير معروضة؛ وهي في ملف JSON.</numerusform>
            <numerusform>%Ln جولة من فروع أخرى غير معروضة؛ وهي في ملف JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>0 is strict, 2 is free. Off, the model has its own.</source>
        <translation>0 للصارم، و2 للحر. عند التعطيل، يعتمد النموذج قيمته الخاصة.</translation>
    </message>
    <message>
        <source>95 of 100 answers began within this time</source>
        <translation>بدأت 95 من كل 100 إجابة خلال هذا الزمن</translation>
    </message>
    <message>
        <source>95 of 100 answers were no faster than this</source>
        <translation>95 من كل 100 إجابة لم تكن أسرع من هذا</translation>
    </message>
    <message>
        <source>A call of a tool was left out.</source>
        <translation>استُبعد استدعاء أداة.</translation>
    </message>
    <message>
        <source>A conversation that is never kept</source>
        <translation>محادثة لا تُحفظ أبدًا</translation>
    </message>
    <message>
        <source>A conversation was left out: it is too large.</source>
        <translation>استُبعدت محادثة: حجمها كبير جدًا.</translation>
    </message>
    <message>
        <source>A conversation was left out: {why}</source>
        <translation>استُبعدت محادثة: {why}</translation>
    </message>
    <message>
        <source>A copy from before the move is still in {folder}.</source>
        <translation>لا تزال نسخة من قبل النقل في {folder}.</translation>
    </message>
    <message>
        <source>A copy is made before an update changes the file, and a damaged file is set aside.</source>
        <translation>تُنشأ نسخة قبل أن يغيّر أي تحديث الملف، ويُعزل الملف التالف جانبًا.</translation>
    </message>
    <message>
        <source>A document holds no conversations that are known here.</source>
        <translation>مستند لا يحوي محادثات معروفة هنا.</translation>
    </message>
    <message>
        <source>A file in the data folder that only you can read: so can every program that you start.</source>
        <translation>ملف في مجلد البيانات لا يقرؤه غيرك، لكن يقرؤه أيضًا كل برنامج تشغّله.</translation>
    </message>
    <message>
        <source>A file that is no usable image was left out.</source>
        <translation>استُبعد ملف ليس صورة صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>A later version of Gemstream wrote it; update this one first.</source>
        <translation>كتبه إصدار لاحق من Gemstream؛ حدّث هذا الإصدار أولًا.</translation>
    </message>
    <message>
        <source>A link never opens a file.</source>
        <translation>لا يفتح الرابط ملفًا أبدًا.</translation>
    </message>
    <message>
        <source>A link never opens a place in the network that is not of the web.</source>
        <translation>لا يفتح الرابط أبدًا مكانًا في الشبكة ليس من الويب.</translation>
    </message>
    <message>
        <source>A link never sends a file.</source>
        <translation>لا يرسل الرابط ملفًا أبدًا.</translation>
    </message>
    <message>
        <source>A link with {scheme}: is never opened.</source>
        <translation>الرابط الذي يبدأ بـ {scheme}: لا يُفتح أبدًا.</translation>
    </message>
    <message>
        <source>A message of the kind “{kind}” was left out.</source>
        <translation>استُبعدت رسالة من نوع «{kind}».</translation>
    </message>
    <message>
        <source>A message of “{role}” was left out.</source>
        <translation>استُبعدت رسالة من «{role}».</translation>
    </message>
    <message>
        <source>A newer version of Gemstream wrote {name}, so it is left alone.</source>
        <translation>كتب إصدار أحدث من Gemstream الملف {name}، فيُترك كما هو.</translation>
    </message>
    <message>
        <source>A part of a message is of a kind that is not known, and was left out.</source>
        <translation>جزء من رسالة من نوع غير معروف، فاستُبعد.</translation>
    </message>
    <message>
        <source>A part of another kind</source>
        <translation>جزء من نوع آخر</translation>
    </message>
    <message>
        <source>A part of the kind “{kind}” was left out.</source>
        <translation>استُبعد جزء من نوع «{kind}».</translation>
    </message>
    <message>
        <source>A picture that is written into the text itself is not shown.</source>
        <translation>الصورة المكتوبة داخل النص نفسه لا تُعرض.</translation>
    </message>
    <message>
        <source>A picture, not loaded.</source>
        <translation>صورة غير محمّلة.</translation>
    </message>
    <message>
        <source>A picture, not loaded. A click asks whether to load it.</source>
        <translation>صورة غير محمّلة. النقر عليها يسأل عن تحميلها.</translation>
    </message>
    <message>
        <source>A preset has at most {most} characters.</source>
        <translation>أقصى طول للقالب {most} من الأحرف.</translation>
    </message>
    <message>
        <source>A preset is a system prompt with a name, to be chosen in any conversation. Changing it here leaves conversations that have begun as they are.</source>
        <translation>القالب موجّه نظام له اسم، ويمكن اختياره في أي محادثة. تغييره هنا لا يمس المحادثات التي بدأت.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>يحتاج القالب إلى اسم.</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>ملف خاص</translation>
    </message>
    <message>
        <source>A program that asks for the first time is asked about; what you say stands here.</source>
        <translation>يُسأل عن كل برنامج يطلب للمرة الأولى، ويُدوَّن جوابك هنا.</translation>
    </message>
    <message numerus="yes">
        <source>A question can have {most} images; %Ln were left out.</source>
        <translation>
            <numerusform>يتسع السؤال لعدد {most} من الصور؛ لم تُستبعد أي صورة.</numerusform>
            <numerusform>يتسع السؤال لعدد {most} من الصور؛ استُبعدت صورة واحدة.</numerusform>
            <numerusform>يتسع السؤال لعدد {most} من الصور؛ استُبعدت صورتان.</numerusform>
            <numerusform>يتسع السؤال لعدد {most} من الصور؛ استُبعدت %Ln صور.</numerusform>
            <numerusform>يتسع السؤال لعدد {most} من الصور؛ استُبعدت %Ln صورة.</numerusform>
            <numerusform>يتسع السؤال لعدد {most} من الصور؛ استُبعدت %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question may begin with a word of Google&apos;s, in a language not known here.</source>
        <translation>قد يبدأ سؤال بكلمة من Google، بلغة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>A report is kept in {file}.</source>
        <translation>حُفظ تقرير في {file}.</translation>
    </message>
    <message>
        <source>A request for a pass, with the Google login of this computer</source>
        <translation>طلب رمز وصول، بتسجيل دخول Google على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A request for a small file that names the newest version: no key, no version, nothing of you or this computer</source>
        <translation>طلب ملف صغير يذكر أحدث إصدار: بلا مفتاح ولا إصدار ولا أي شيء عنك أو عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>A request for the list of models, with your key and nothing else</source>
        <translation>طلب قائمة النماذج، بمفتاحك ولا شيء غيره</translation>
    </message>
    <message>
        <source>A script in a link is never run.</source>
        <translation>لا يُشغَّل أي برنامج نصي في رابط أبدًا.</translation>
    </message>
    <message>
        <source>A summary of its thoughts</source>
        <translation>ملخص لأفكاره</translation>
    </message>
    <message numerus="yes">
        <source>A summary of its thoughts, with the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>ملخص لأفكاره، مع علامة الخدمة نفسها وحجمها 0 بايت</numerusform>
            <numerusform>ملخص لأفكاره، مع علامة الخدمة نفسها وحجمها بايت واحد</numerusform>
            <numerusform>ملخص لأفكاره، مع علامة الخدمة نفسها وحجمها 2 بايت</numerusform>
            <numerusform>ملخص لأفكاره، مع علامة الخدمة نفسها وحجمها %Ln بايت</numerusform>
            <numerusform>ملخص لأفكاره، مع علامة الخدمة نفسها وحجمها %Ln بايت</numerusform>
            <numerusform>ملخص لأفكاره، مع علامة الخدمة نفسها وحجمها %Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>A temporary conversation makes no files. Share copies it.</source>
        <translation>المحادثة المؤقتة لا تُنشئ ملفات. تنسخها «مشاركة».</translation>
    </message>
    <message>
        <source>A turn of “{title}” is part of another conversation here.</source>
        <translation>جولة من «{title}» هي جزء من محادثة أخرى هنا.</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>صورة AVIF</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit</source>
        <translation>
            <numerusform>نحو 0 رمز، {percent} % من الحد</numerusform>
            <numerusform>نحو رمز واحد، {percent} % من الحد</numerusform>
            <numerusform>نحو رمزين، {percent} % من الحد</numerusform>
            <numerusform>نحو %Ln رموز، {percent} % من الحد</numerusform>
            <numerusform>نحو %Ln رمزًا، {percent} % من الحد</numerusform>
            <numerusform>نحو %Ln رمز، {percent} % من الحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit, usually {usual}</source>
        <translation>
            <numerusform>نحو 0 رمز، {percent} % من الحد، والمعتاد {usual}</numerusform>
            <numerusform>نحو رمز واحد، {percent} % من الحد، والمعتاد {usual}</numerusform>
            <numerusform>نحو رمزين، {percent} % من الحد، والمعتاد {usual}</numerusform>
            <numerusform>نحو %Ln رموز، {percent} % من الحد، والمعتاد {usual}</numerusform>
            <numerusform>نحو %Ln رمزًا، {percent} % من الحد، والمعتاد {usual}</numerusform>
            <numerusform>نحو %Ln رمز، {percent} % من الحد، والمعتاد {usual}</numerusform>
        </translation>
    </message>
    <message>
        <source>About Gemstream</source>
        <translation>حول Gemstream</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Add conversations of a file: Gemstream&apos;s own, ChatGPT&apos;s or Google Takeout&apos;s</source>
        <translation>إضافة محادثات من ملف: من Gemstream نفسه أو ChatGPT أو Google Takeout</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>أضفها مرة أخرى.</translation>
    </message>
    <message>
        <source>Add only the part of it that matters.</source>
        <translation>أضف الجزء المهم منه فقط.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>أضف الملف من جديد.</translation>
    </message>
    <message>
        <source>Add the key again.</source>
        <translation>أضف المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Add this image to your question</source>
        <translation>إضافة هذه الصورة إلى السؤال</translation>
    </message>
    <message>
        <source>Add {things} to your question</source>
        <translation>إضافة {things} إلى السؤال</translation>
    </message>
    <message numerus="yes">
        <source>Add {things} to your question, %Ln at most</source>
        <translation>
            <numerusform>إضافة {things} إلى السؤال، دون أي صورة</numerusform>
            <numerusform>إضافة {things} إلى السؤال، صورة واحدة على الأكثر</numerusform>
            <numerusform>إضافة {things} إلى السؤال، صورتان على الأكثر</numerusform>
            <numerusform>إضافة {things} إلى السؤال، %Ln على الأكثر</numerusform>
            <numerusform>إضافة {things} إلى السؤال، %Ln على الأكثر</numerusform>
            <numerusform>إضافة {things} إلى السؤال، %Ln على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>After the first answer, if better titles are allowed; never from a temporary conversation</source>
        <translation>بعد الإجابة الأولى، إذا سُمح بعناوين أفضل؛ وليس من محادثة مؤقتة أبدًا</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All settings go to a file, for another computer or to keep. Keys and conversations are not in it. Before an import, you see what it would change.</source>
        <translation>تُكتب كل الإعدادات في ملف، لحاسوب آخر أو للحفظ. لا مفاتيح فيه ولا محادثات. وقبل الاستيراد يظهر ما سيتغير.</translation>
    </message>
    <message>
        <source>All that can leave</source>
        <translation>كل ما يمكن أن يخرج</translation>
    </message>
    <message>
        <source>All that can leave this computer</source>
        <translation>كل ما يمكن أن يخرج من هذا الحاسوب</translation>
    </message>
    <message>
        <source>All that it is made of, with the licences:</source>
        <translation>كل ما يتكوّن منه، مع التراخيص:</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Allow the new address under Keys, or choose another key.</source>
        <translation>اسمح بالعنوان الجديد ضمن «المفاتيح»، أو اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>An activity of another product was left out.</source>
        <translation>استُبعد نشاط من منتج آخر.</translation>
    </message>
    <message>
        <source>An activity that is no question was left out.</source>
        <translation>استُبعد نشاط ليس سؤالًا.</translation>
    </message>
    <message>
        <source>An answer is cut there, and can be gone on with. Off, the model has its limit.</source>
        <translation>تُقطع الإجابة عند هذا الحد، ويمكن متابعتها. عند التعطيل، يعتمد النموذج حدّه الخاص.</translation>
    </message>
    <message>
        <source>An answer of it has more than {most} steps.</source>
        <translation>في إجابة منها خطوات يزيد عددها على {most}.</translation>
    </message>
    <message>
        <source>An answer under way is stopped, with all that has come of it.</source>
        <translation>تُوقف الإجابة الجارية، ويبقى كل ما وصل منها.</translation>
    </message>
    <message>
        <source>An even flow stays at most a quarter of a second behind what has arrived.</source>
        <translation>يتأخر التدفق المنتظم ربع ثانية على الأكثر عما وصل.</translation>
    </message>
    <message>
        <source>An image of an earlier question can no longer be read.</source>
        <translation>لم تعد صورة من سؤال سابق قابلة للقراءة.</translation>
    </message>
    <message>
        <source>An image of this question can no longer be read; add it again.</source>
        <translation>لم تعد صورة من هذا السؤال قابلة للقراءة؛ أضفها مرة أخرى.</translation>
    </message>
    <message>
        <source>An image of your question is still being prepared. Change the earlier one after that.</source>
        <translation>لا تزال صورة في سؤالك قيد التحضير. غيّر السؤال السابق بعد ذلك.</translation>
    </message>
    <message>
        <source>An image or file is not in the export.</source>
        <translation>صورة أو ملف غير موجود في التصدير.</translation>
    </message>
    <message>
        <source>An image that is still being prepared is not in it yet.</source>
        <translation>الصورة التي لا تزال قيد التحضير ليست فيه بعد.</translation>
    </message>
    <message>
        <source>An old copy of your data is in {chosen}.</source>
        <translation>توجد نسخة قديمة من بياناتك في {chosen}.</translation>
    </message>
    <message>
        <source>Another Gemstream is using {folder}.</source>
        <translation>يستخدم Gemstream آخر {folder}.</translation>
    </message>
    <message>
        <source>Another version of Gemstream is open with this data folder.</source>
        <translation>إصدار آخر من Gemstream مفتوح بمجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation>إجابة من {model}</translation>
    </message>
    <message>
        <source>Answer complete</source>
        <translation>اكتملت الإجابة</translation>
    </message>
    <message>
        <source>Answer text that has arrived, and that is on screen.</source>
        <translation>نص الإجابة الذي وصل، والذي ظهر على الشاشة.</translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation>رموز الإجابة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers that ended in an error, a limit or a block</source>
        <translation>الإجابات التي انتهت بخطأ أو حد أو حجب</translation>
    </message>
    <message>
        <source>Answers: {name}</source>
        <translation>يجيب: {name}</translation>
    </message>
    <message>
        <source>Any free</source>
        <translation>أي منفذ شاغر</translation>
    </message>
    <message>
        <source>Any program can call itself so. You can change your mind in the settings, under Programs.</source>
        <translation>يمكن لأي برنامج أن يسمّي نفسه بهذا الاسم. يمكنك تغيير رأيك في الإعدادات، ضمن «البرامج».</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>As Gemstream chooses</source>
        <translation>حسب اختيار Gemstream</translation>
    </message>
    <message>
        <source>As far as they came, with the next question. Else they are left out.</source>
        <translation>بقدر ما وصل منها، مع السؤال التالي. وإلا فتُستبعد.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما يصل</translation>
    </message>
    <message>
        <source>As the model decides</source>
        <translation>حسب قرار النموذج</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>As the system has them, or always the same.</source>
        <translation>كما هي في النظام، أو ثابتة دائمًا.</translation>
    </message>
    <message>
        <source>Ask Gemini with a key of your own.</source>
        <translation>اسأل Gemini بمفتاح خاص بك.</translation>
    </message>
    <message>
        <source>Ask about this picture.</source>
        <translation>اسأل عن هذه الصورة.</translation>
    </message>
    <message>
        <source>Ask again after a passing fault</source>
        <translation>تكرار الطلب بعد خطأ عابر</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>اسأل من جديد في محادثة جديدة.</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>اسأل عن أي شيء</translation>
    </message>
    <message numerus="yes">
        <source>Ask before fetching %Ln images from the web</source>
        <translation>
            <numerusform>السؤال قبل جلب الصور من الويب (لا صور)</numerusform>
            <numerusform>السؤال قبل جلب صورة واحدة من الويب</numerusform>
            <numerusform>السؤال قبل جلب صورتين من الويب</numerusform>
            <numerusform>السؤال قبل جلب %Ln صور من الويب</numerusform>
            <numerusform>السؤال قبل جلب %Ln صورة من الويب</numerusform>
            <numerusform>السؤال قبل جلب %Ln صورة من الويب</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before fetching from {host}</source>
        <translation>السؤال قبل الجلب من {host}</translation>
    </message>
    <message>
        <source>Ask for a smaller image.</source>
        <translation>اطلب صورة أصغر.</translation>
    </message>
    <message>
        <source>Ask for another image.</source>
        <translation>اطلب صورة أخرى.</translation>
    </message>
    <message>
        <source>Ask for it in other words.</source>
        <translation>اطلبها بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Ask in another language, or choose another model.</source>
        <translation>اسأل بلغة أخرى، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Ask the model for better titles</source>
        <translation>طلب عناوين أفضل من النموذج</translation>
    </message>
    <message>
        <source>Ask who runs it, or choose another one in the settings under Network.</source>
        <translation>اسأل من يديره، أو اختر غيره في الإعدادات ضمن «الشبكة».</translation>
    </message>
    <message>
        <source>Ask with a project of Google Cloud.</source>
        <translation>اسأل عن طريق مشروع في Google Cloud.</translation>
    </message>
    <message>
        <source>Ask without the image</source>
        <translation>السؤال دون الصورة</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>اسأل {model}</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>طرح الأسئلة</translation>
    </message>
    <message>
        <source>Attach long texts</source>
        <translation>إرفاق النصوص الطويلة</translation>
    </message>
    <message>
        <source>Attach long texts that are pasted</source>
        <translation>إرفاق النصوص الطويلة الملصقة</translation>
    </message>
    <message>
        <source>Attached text: {name}, {size}</source>
        <translation>نص مرفق: {name}، {size}</translation>
    </message>
    <message>
        <source>Attached. Ctrl+Z puts the text into the question instead.</source>
        <translation>أُرفق. يضع Ctrl+Z النص في السؤال بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>العودة إلى القيمة الأصلية</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>Begin every conversation as temporary</source>
        <translation>بدء كل محادثة مؤقتةً</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>بدء المحادثات الجديدة به</translation>
    </message>
    <message>
        <source>Begins new conversations</source>
        <translation>يبدأ المحادثات الجديدة</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>Between two pieces of answer text.</source>
        <translation>بين قطعتين من نص الإجابة.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Bodies of requests and responses, as they crossed the line.</source>
        <translation>متون الطلبات والاستجابات، كما عبرت الخط.</translation>
    </message>
    <message>
        <source>By a notification, while you look at something else. It names the conversation and has no word of the answer.</source>
        <translation>بإشعار، وأنت تنظر إلى شيء آخر. يذكر المحادثة ولا يحمل أي كلمة من الإجابة.</translation>
    </message>
    <message>
        <source>By a screen reader, while they come. What went wrong is always said.</source>
        <translation>بقارئ الشاشة، أثناء وصولها. أما ما حدث من خطأ فيُقرأ دائمًا.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>حسب النموذج</translation>
    </message>
    <message>
        <source>By the service&apos;s own count, and how fast they came.</source>
        <translation>بحسب عدّ الخدمة نفسها، ومدى سرعة وصولها.</translation>
    </message>
    <message>
        <source>By the service&apos;s own count: the question, its images, and what was said before.</source>
        <translation>بحسب عدّ الخدمة نفسها: السؤال وصوره وما قيل قبله.</translation>
    </message>
    <message>
        <source>By their origins, as https://tool.example; with spaces between them. They need the secret as well. All others are refused.</source>
        <translation>بحسب مصادرها، مثل https://tool.example; وتفصل بينها مسافات. وتحتاج إلى الرمز السري أيضًا. وتُرفض كل الصفحات الأخرى.</translation>
    </message>
    <message>
        <source>Bytes up · down</source>
        <translation>بايت صاعد · هابط</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Capture a region of the screen</source>
        <translation>التقاط منطقة من الشاشة</translation>
    </message>
    <message>
        <source>Capture a region or a window</source>
        <translation>التقاط منطقة أو نافذة</translation>
    </message>
    <message>
        <source>Capture a region or a window…</source>
        <translation>التقاط منطقة أو نافذة…</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>الالتقاط من جديد</translation>
    </message>
    <message>
        <source>Capture the screen</source>
        <translation>التقاط الشاشة</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>احتراس</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Certificates to trust besides those of the system, where a company looks into connections. PEM or DER.</source>
        <translation>شهادات يُوثق بها إلى جانب شهادات النظام، حيث تفحص شركة الاتصالات. بتنسيق PEM أو DER.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another image.</source>
        <translation>غيّر أذوناته، أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير الاختصارات</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>تغيير السؤال</translation>
    </message>
    <message>
        <source>Change the question, its images or the options, then try again.</source>
        <translation>غيّر السؤال أو صوره أو الخيارات، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Characters in · shown</source>
        <translation>أحرف واردة · معروضة</translation>
    </message>
    <message>
        <source>Characters of a long text</source>
        <translation>عدد أحرف النص الطويل</translation>
    </message>
    <message>
        <source>Check GOOGLE_GEMINI_BASE_URL.</source>
        <translation>تحقّق من GOOGLE_GEMINI_BASE_URL.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>تحقق وحفظ</translation>
    </message>
    <message>
        <source>Check its address in the settings under Network, then try again.</source>
        <translation>تحقّق من عنوانه في الإعدادات ضمن «الشبكة»، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check kind and address of the proxy in the settings under Network, then try again.</source>
        <translation>تحقّق من نوع الوكيل وعنوانه في الإعدادات ضمن «الشبكة»، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check name and password in the environment (HTTPS_PROXY), then start again.</source>
        <translation>تحقّق من الاسم وكلمة المرور في متغيرات البيئة (HTTPS_PROXY)، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Check the base URL, then try again.</source>
        <translation>تحقّق من عنوان URL الأساسي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date; where a company or a proxy looks into connections, choose its CA file in the settings under Network.</source>
        <translation>تحقّق من تاريخ الحاسوب؛ وحيث تفحص شركة أو وكيل الاتصالات، اختر ملف CA في الإعدادات ضمن «الشبكة».</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>تحقّق من الاتصال بالإنترنت، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the key: it is made at {page}.</source>
        <translation>تحقّق من المفتاح: يُنشأ على {page}.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>تحقّق مما إذا كان قد نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>تحقّق من اتصالك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check {variable}.</source>
        <translation>تحقّق من {variable}.</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>جارٍ التحقق من النسخة…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a name of at most {most} letters.</source>
        <translation>اختر اسمًا لا يزيد على {most} من الأحرف.</translation>
    </message>
    <message>
        <source>Choose a region of the screen</source>
        <translation>اختيار منطقة من الشاشة</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Choose a temperature</source>
        <translation>اختيار درجة العشوائية</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>اختر مجلدًا آخر باستخدام ‎--data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one, or none, in the settings under Network.</source>
        <translation>اختر غيره، أو لا شيء، في الإعدادات ضمن «الشبكة».</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Choose the image it was made for.</source>
        <translation>اختر الصورة التي أُنشئ لها.</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>اختيار: {setting}</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Chunks per second</source>
        <translation>الدفعات في الثانية</translation>
    </message>
    <message>
        <source>Chunks/s</source>
        <translation>دفعة/ث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close Gemstream</source>
        <translation>إغلاق Gemstream</translation>
    </message>
    <message>
        <source>Close image</source>
        <translation>إغلاق الصورة</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder with --data-dir.</source>
        <translation>أغلقه هناك، أو اختر مجلدًا آخر باستخدام ‎--data-dir.</translation>
    </message>
    <message>
        <source>Close it, then delete the copy.</source>
        <translation>أغلقه، ثم احذف النسخة.</translation>
    </message>
    <message>
        <source>Close it, then start again.</source>
        <translation>أغلقه، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Close other programs, or make the image smaller.</source>
        <translation>أغلق برامج أخرى، أو صغّر الصورة.</translation>
    </message>
    <message>
        <source>Close that one, or choose another with --data-dir.</source>
        <translation>أغلق ذاك، أو اختر مجلدًا آخر باستخدام ‎--data-dir.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare heat pumps and gas boilers in a short table.</source>
        <translation>قارن بين المضخات الحرارية وغلايات الغاز في جدول قصير.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continuing (request {number})</source>
        <translation>متابعة (الطلب {number})</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Conversations (*.json *.zip)</source>
        <translation>محادثات (*.json *.zip)</translation>
    </message>
    <message>
        <source>Conversations, images, settings and figures. A move copies all of it, checks the copy, and leaves the old folder as it is.</source>
        <translation>المحادثات والصور والإعدادات والأرقام. ينسخ النقل كل ذلك ويتحقق من النسخة ويترك المجلد القديم كما هو.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>نسخ كل الأرقام</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بتنسيق JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بتنسيق Markdown</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>انسخه إلى هذا الحاسوب وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy licence</source>
        <translation>نسخ الترخيص</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>نسخ السؤال</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>نسخ عنوان الصفحة</translation>
    </message>
    <message>
        <source>Copy the answer, or drag it into another program</source>
        <translation>نسخ الإجابة، أو سحبها إلى برنامج آخر</translation>
    </message>
    <message>
        <source>Copy the file to this computer, then try again.</source>
        <translation>انسخ الملف إلى هذا الحاسوب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>نسخ آخر إجابة</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>نسخ آخر شيفرة</translation>
    </message>
    <message>
        <source>Copy the path of the data folder</source>
        <translation>نسخ مسار مجلد البيانات</translation>
    </message>
    <message>
        <source>Copy where conversations are kept</source>
        <translation>نسخ مكان حفظ المحادثات</translation>
    </message>
    <message>
        <source>Copy {lower}</source>
        <comment>or {figure}: the name of a figure, as it is</comment>
        <translation>نسخ {lower}</translation>
    </message>
    <message>
        <source>Counts from the moment the question is sent.</source>
        <translation>يبدأ العد من لحظة إرسال السؤال.</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Return asks it after this answer</source>
        <translation>يطرحه Ctrl+Enter بعد هذه الإجابة</translation>
    </message>
    <message>
        <source>Ctrl+Return sends, Return starts a new line</source>
        <translation>‏Ctrl+Enter للإرسال، وEnter لسطر جديد</translation>
    </message>
    <message>
        <source>Ctrl+Z attaches the text again</source>
        <translation>يعيد Ctrl+Z إرفاق النص</translation>
    </message>
    <message>
        <source>Ctrl+Z brings the text back</source>
        <translation>يعيد Ctrl+Z النص</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>مقتطعة</translation>
    </message>
    <message>
        <source>Damaged, so it cannot be shown.</source>
        <translation>تالفة، فلا يمكن عرضها.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete it in the settings, then move your data there.</source>
        <translation>احذفها في الإعدادات، ثم انقل بياناتك إلى هناك.</translation>
    </message>
    <message>
        <source>Delete it yourself; your data are in the new one.</source>
        <translation>احذفه بنفسك؛ بياناتك في المجلد الجديد.</translation>
    </message>
    <message>
        <source>Delete the old copy of your data?</source>
        <translation>هل تريد حذف النسخة القديمة من بياناتك؟</translation>
    </message>
    <message>
        <source>Delete the old copy…</source>
        <translation>حذف النسخة القديمة…</translation>
    </message>
    <message>
        <source>Delete this turn</source>
        <translation>حذف هذه الجولة</translation>
    </message>
    <message numerus="yes">
        <source>Delete this turn and %Ln below it</source>
        <translation>
            <numerusform>حذف هذه الجولة</numerusform>
            <numerusform>حذف هذه الجولة وواحدة تحتها</numerusform>
            <numerusform>حذف هذه الجولة واثنتين تحتها</numerusform>
            <numerusform>حذف هذه الجولة و%Ln تحتها</numerusform>
            <numerusform>حذف هذه الجولة و%Ln تحتها</numerusform>
            <numerusform>حذف هذه الجولة و%Ln تحتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>صف هذه الصورة.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Detail of images</source>
        <translation>تفاصيل الصور</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Do not choose Gemini Enterprise</source>
        <translation>لا تختر Gemini Enterprise</translation>
    </message>
    <message>
        <source>Do not click it; its address is shown where the pointer rests</source>
        <translation>لا تنقر عليه؛ يظهر عنوانه حيث يستقر المؤشر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Drag to choose a region, or click a window. Return adds the screen, Escape cancels.</source>
        <translation>اسحب لاختيار منطقة، أو انقر على نافذة. Enter يضيف الشاشة، وEsc يلغي.</translation>
    </message>
    <message>
        <source>Drag to choose a region. Return adds the whole screen, Escape cancels.</source>
        <translation>اسحب لاختيار منطقة. Enter يضيف الشاشة كلها، وEsc يلغي.</translation>
    </message>
    <message>
        <source>Drawn from SVG</source>
        <translation>مرسومة من SVG</translation>
    </message>
    <message>
        <source>Drawn from SVG, some parts left out</source>
        <translation>مرسومة من SVG، مع استبعاد بعض الأجزاء</translation>
    </message>
    <message>
        <source>Drop an image, ask, and watch the answer stream in.</source>
        <translation>أفلت صورة، واسأل، وشاهد الإجابة تتدفق.</translation>
    </message>
    <message>
        <source>Drop images or texts here, paste, or add them</source>
        <translation>أفلت الصور أو النصوص هنا أو الصقها أو أضفها</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>أفلت للإضافة</translation>
    </message>
    <message>
        <source>Each conversation can have another, chosen below its prompt.</source>
        <translation>يمكن أن يكون لكل محادثة غيره، ويُختار تحت موجّهها.</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>الملفات السابقة</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>تعديل وإعادة الإرسال</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>تعديل القوالب…</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>تعديل آخر سؤال</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>تعديل هذا السؤال</translation>
    </message>
    <message>
        <source>End it, then start again, or choose another folder with --data-dir.</source>
        <translation>أنهه ثم ابدأ من جديد، أو اختر مجلدًا آخر باستخدام ‎--data-dir.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>يُحفظ كل شيء في</translation>
    </message>
    <message>
        <source>Everything up to now is kept: your questions, the answers as far as they came, and what you are typing. You can go on.</source>
        <translation>كل ما سبق محفوظ: أسئلتك، والإجابات بقدر ما وصل منها، وما تكتبه الآن. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>تصدير JSON</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>تصدير كل المحادثات…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>التصدير والاستيراد</translation>
    </message>
    <message>
        <source>Export it as HTML, and print that.</source>
        <translation>صدّرها بتنسيق HTML، ثم اطبع ذلك.</translation>
    </message>
    <message>
        <source>Export it as PNG, and add that.</source>
        <translation>صدّرها بتنسيق PNG، ثم أضفها.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln images from the web?</source>
        <translation>
            <numerusform>لا صور لجلبها من الويب</numerusform>
            <numerusform>هل تريد جلب صورة واحدة من الويب؟</numerusform>
            <numerusform>هل تريد جلب صورتين من الويب؟</numerusform>
            <numerusform>هل تريد جلب %Ln صور من الويب؟</numerusform>
            <numerusform>هل تريد جلب %Ln صورة من الويب؟</numerusform>
            <numerusform>هل تريد جلب %Ln صورة من الويب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it from there, or save the picture with a browser and drop the file.</source>
        <translation>اجلبها من هناك، أو احفظ الصورة بالمتصفح ثم أفلت الملف.</translation>
    </message>
    <message>
        <source>Fetch this image from the web?</source>
        <translation>هل تريد جلب هذه الصورة من الويب؟</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>البحث في هذه المحادثة…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>First chunk</source>
        <translation>أول دفعة</translation>
    </message>
    <message>
        <source>First on screen</source>
        <translation>أول ظهور على الشاشة</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>أول نص</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>For example: Answer in short sentences, and say where you are not sure.</source>
        <translation>مثلًا: أجب بجمل قصيرة، واذكر ما لست متأكدًا منه.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>For what is sent to Gemini and for images from the web: HTTP, HTTPS or SOCKS 5. What is on this computer is always asked straight. No password is kept.</source>
        <translation>لما يُرسل إلى Gemini وللصور من الويب: HTTP أو HTTPS أو SOCKS 5. ما هو على هذا الحاسوب يُطلب مباشرة دائمًا. ولا تُحفظ أي كلمة مرور.</translation>
    </message>
    <message>
        <source>For whoever helps you. It is sent nowhere; read it before you give it away. There is no question, answer or key in it.</source>
        <translation>لمن يساعدك. لا يُرسل إلى أي مكان؛ اقرأه قبل أن تعطيه أحدًا. ليس فيه سؤال ولا إجابة ولا مفتاح.</translation>
    </message>
    <message>
        <source>Forget this; it is asked about again</source>
        <translation>نسيان هذا؛ سيُسأل عنه من جديد</translation>
    </message>
    <message>
        <source>Forget {program}</source>
        <translation>نسيان {program}</translation>
    </message>
    <message>
        <source>Free some space and ask again.</source>
        <translation>وفّر بعض المساحة ثم اسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>وفّر بعض المساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Free {lacking} MB there, or choose another folder.</source>
        <translation>وفّر {lacking} ميغابايت هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>From so many characters on a text stands beside the question instead of in it. Off, it is put into the prompt.</source>
        <translation>بدءًا من هذا العدد من الأحرف يوضع النص بجانب السؤال لا داخله. عند الإيقاف يوضع في حقل الكتابة.</translation>
    </message>
    <message>
        <source>From the arrival of a piece of text until all of it is painted: what Gemstream adds. An even flow adds up to a quarter of a second; text as it comes adds a frame.</source>
        <translation>من وصول قطعة من النص حتى رسمها كلها: ما يضيفه Gemstream. يضيف التدفق المنتظم حتى ربع ثانية، ويضيف النص كما يصل إطارًا واحدًا.</translation>
    </message>
    <message>
        <source>From the request to the first answer text, thoughts left out.</source>
        <translation>من الطلب حتى أول نص للإجابة، دون الأفكار.</translation>
    </message>
    <message>
        <source>From the request until answer text was really painted.</source>
        <translation>من الطلب حتى رسم نص الإجابة فعلًا.</translation>
    </message>
    <message>
        <source>From the request until the service began to respond at all.</source>
        <translation>من الطلب حتى بدأت الخدمة تستجيب أصلًا.</translation>
    </message>
    <message>
        <source>From your question until it is on its way.</source>
        <translation>من سؤالك حتى انطلاقه.</translation>
    </message>
    <message>
        <source>From {old} to {new}. The old folder stays as it is.</source>
        <translation>من {old} إلى {new}. يبقى المجلد القديم كما هو.</translation>
    </message>
    <message>
        <source>From {program}: {question}</source>
        <translation>من {program}: ‏{question}</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>Gaps of more than a second and more than five times the usual.</source>
        <translation>فجوات تزيد على ثانية وعلى خمسة أضعاف المعتاد.</translation>
    </message>
    <message>
        <source>Gaps, p50 · p95 · longest</source>
        <translation>الفجوات، p50 · p95 · الأطول</translation>
    </message>
    <message>
        <source>Gemini Enterprise is asked, about once an hour</source>
        <translation>يُسأل Gemini Enterprise، نحو مرة كل ساعة</translation>
    </message>
    <message>
        <source>Gemini Enterprise needs a Google Cloud project.</source>
        <translation>يحتاج Gemini Enterprise إلى مشروع في Google Cloud.</translation>
    </message>
    <message>
        <source>Gemini Enterprise, as the environment says</source>
        <translation>‏Gemini Enterprise، حسب متغيرات البيئة</translation>
    </message>
    <message>
        <source>Gemini Enterprise, project {project}</source>
        <translation>‏Gemini Enterprise، المشروع {project}</translation>
    </message>
    <message>
        <source>Gemstream (process {process}) has the data folder {folder} open but does not answer.</source>
        <translation>يفتح Gemstream (العملية {process}) مجلد البيانات {folder} لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Gemstream cannot go back to {name}: {why}.</source>
        <translation>لا يمكن لـ Gemstream العودة إلى {name}: ‏{why}.</translation>
    </message>
    <message>
        <source>Gemstream cannot keep its data in {folder}.</source>
        <translation>لا يمكن لـ Gemstream حفظ بياناته في {folder}.</translation>
    </message>
    <message>
        <source>Gemstream does not fetch pictures from the web. Save it first, then drop the file.</source>
        <translation>لا يجلب Gemstream صورًا من الويب. احفظها أولًا، ثم أفلت الملف.</translation>
    </message>
    <message>
        <source>Gemstream ended unexpectedly last time; everything up to {when} is kept. A report of the crash is in {report}.</source>
        <translation>انتهى Gemstream على نحو غير متوقع في المرة الماضية؛ كل ما كان حتى {when} محفوظ. تقرير العطل في {report}.</translation>
    </message>
    <message>
        <source>Gemstream ended while an answer in “{}” was under way; what had come is kept.</source>
        <translation>انتهى Gemstream أثناء إجابة جارية في «{}»؛ حُفظ ما وصل منها.</translation>
    </message>
    <message>
        <source>Gemstream has the data folder {folder} open but does not answer.</source>
        <translation>يفتح Gemstream مجلد البيانات {folder} لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Gemstream is still running</source>
        <translation>لا يزال Gemstream يعمل</translation>
    </message>
    <message>
        <source>Gemstream made a mistake with this answer. What had come is kept.</source>
        <translation>أخطأ Gemstream في هذه الإجابة. حُفظ ما وصل منها.</translation>
    </message>
    <message>
        <source>Gemstream settings.json</source>
        <translation>إعدادات Gemstream.json</translation>
    </message>
    <message>
        <source>Gemstream starts with a key, or you check or choose one</source>
        <translation>يبدأ Gemstream بمفتاح، أو تتحقق من مفتاح أو تختاره</translation>
    </message>
    <message>
        <source>Gemstream uses the standard folder again. What is in {folder} stays there.</source>
        <translation>يستخدم Gemstream المجلد الأصلي مرة أخرى. ما في {folder} يبقى هناك.</translation>
    </message>
    <message>
        <source>Gemstream was closed while this answer was under way. What had come is kept.</source>
        <translation>أُغلق Gemstream وهذه الإجابة جارية. حُفظ ما وصل منها.</translation>
    </message>
    <message>
        <source>Gemstream was updated while it was open. Close it and open it again.</source>
        <translation>حُدّث Gemstream وهو مفتوح. أغلقه وافتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Gemstream {version} is there</source>
        <translation>يتوفر Gemstream {version}</translation>
    </message>
    <message>
        <source>Gemstream {version} is there.</source>
        <translation>صدر Gemstream {version}.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>الحصول على مفتاح</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Give it in the environment (HTTPS_PROXY), or choose another proxy in the settings.</source>
        <translation>حدّدها في متغيرات البيئة (HTTPS_PROXY)، أو اختر وكيلًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Given on the command line; it holds in all conversations until Gemstream is closed.</source>
        <translation>محدّد في سطر الأوامر؛ ويسري في كل المحادثات حتى إغلاق Gemstream.</translation>
    </message>
    <message>
        <source>Given on the command line; this holds until Gemstream is closed.</source>
        <translation>محدّد في سطر الأوامر؛ ويسري حتى إغلاق Gemstream.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Go back to an earlier file?</source>
        <translation>هل تريد العودة إلى ملف سابق؟</translation>
    </message>
    <message>
        <source>Go back to an earlier file…</source>
        <translation>العودة إلى ملف سابق…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>الانتقال إلى الموجّه</translation>
    </message>
    <message>
        <source>Google Cloud did not accept this computer&apos;s credentials.</source>
        <translation>لم يقبل Google Cloud بيانات اعتماد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Google did not accept the API key.</source>
        <translation>لم يقبل Google مفتاح API.</translation>
    </message>
    <message>
        <source>Google has limited this account because of its usage policy.</source>
        <translation>قيّد Google هذا الحساب بسبب سياسة الاستخدام.</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached.</source>
        <translation>يحدّ Google من عدد مرات السؤال بهذا المفتاح، وقد بُلغ الحد.</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached. The limit is {quota}.</source>
        <translation>يحدّ Google من عدد مرات السؤال بهذا المفتاح، وقد بُلغ الحد. الحد هو {quota}.</translation>
    </message>
    <message>
        <source>Google, or the base URL you set</source>
        <translation>‏Google، أو عنوان URL الأساسي الذي حدّدته</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>غرافيت</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>HEIC image</source>
        <translation>صورة HEIC</translation>
    </message>
    <message>
        <source>HTTP requests made for this answer.</source>
        <translation>طلبات HTTP التي أُجريت لهذه الإجابة.</translation>
    </message>
    <message>
        <source>Half of the answers began within this time</source>
        <translation>بدأ نصف الإجابات خلال هذا الزمن</translation>
    </message>
    <message>
        <source>Half of the answers were no faster than this</source>
        <translation>نصف الإجابات لم يكن أسرع من هذا</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Held: {question}</source>
        <translation>معلّق: {question}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Hide latency</source>
        <translation>إخفاء زمن الاستجابة</translation>
    </message>
    <message>
        <source>Hide the conversations</source>
        <translation>إخفاء المحادثات</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>Hide thoughts</source>
        <translation>إخفاء الأفكار</translation>
    </message>
    <message>
        <source>High</source>
        <comment>thinking</comment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>High</source>
        <comment>detail</comment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>High: text in black and white, and every edge drawn.</source>
        <translation>عالٍ: نص بالأسود والأبيض، وكل حافة مرسومة.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>How does a rainbow form? Explain it in five sentences.</source>
        <translation>كيف يتكوّن قوس قزح؟ اشرح ذلك في خمس جمل.</translation>
    </message>
    <message>
        <source>How much the model thinks</source>
        <translation>مقدار تفكير النموذج</translation>
    </message>
    <message>
        <source>How text appears</source>
        <translation>كيف يظهر النص</translation>
    </message>
    <message>
        <source>How to keep it here: {words}</source>
        <translation>كيفية إبقائه هنا: {words}</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>If that is where you want to ask, change the base URL of the key.</source>
        <translation>إذا كان هذا هو المكان المقصود، فغيّر عنوان URL الأساسي للمفتاح.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Image drop area</source>
        <translation>منطقة إفلات الصور</translation>
    </message>
    <message>
        <source>Image viewer</source>
        <translation>عارض الصور</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Images, PDF and texts ({patterns})</source>
        <translation>الصور وPDF والنصوص ({patterns})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import it again in ten seconds.</source>
        <translation>استوردها مرة أخرى بعد عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In the answer, the name is written {host}.</source>
        <translation>في الإجابة، الاسم مكتوب {host}.</translation>
    </message>
    <message>
        <source>Install Gemstream again; “gemstream doctor” says what is missing.</source>
        <translation>ثبّت Gemstream من جديد؛ يذكر «gemstream doctor» ما ينقص.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>انقطعت: انتهى البرنامج.</translation>
    </message>
    <message>
        <source>It asks each time and names the host. Off, an address is refused.</source>
        <translation>يسأل كل مرة ويذكر المضيف. عند التعطيل، يُرفض أي عنوان.</translation>
    </message>
    <message>
        <source>It cannot be read as an address.</source>
        <translation>لا يمكن قراءته كعنوان.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %Ln times by now. If it goes on, close Gemstream.</source>
        <translation>
            <numerusform>لم يحدث حتى الآن.</numerusform>
            <numerusform>حدث مرة واحدة حتى الآن. إذا استمر، فأغلق Gemstream.</numerusform>
            <numerusform>حدث مرتين حتى الآن. إذا استمر، فأغلق Gemstream.</numerusform>
            <numerusform>حدث %Ln مرات حتى الآن. إذا استمر، فأغلق Gemstream.</numerusform>
            <numerusform>حدث %Ln مرة حتى الآن. إذا استمر، فأغلق Gemstream.</numerusform>
            <numerusform>حدث %Ln مرة حتى الآن. إذا استمر، فأغلق Gemstream.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has more than {most} MB.</source>
        <translation>حجمه أكثر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>فيها رسائل يزيد عددها على {most}.</translation>
    </message>
    <message>
        <source>It has no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>ليس فيها رسائل.</translation>
    </message>
    <message>
        <source>It has too many values.</source>
        <translation>فيه قيم كثيرة جدًا.</translation>
    </message>
    <message>
        <source>It holds no conversations that are known here. Export conversations as JSON from Gemstream, ChatGPT or Google Takeout (My Activity).</source>
        <translation>لا يحوي محادثات معروفة هنا. صدّر المحادثات بتنسيق JSON من Gemstream أو ChatGPT أو Google Takeout (نشاطي).</translation>
    </message>
    <message>
        <source>It is damaged, or ends too early.</source>
        <translation>إنه تالف، أو ينتهي قبل أوانه.</translation>
    </message>
    <message>
        <source>It is deleted for good. Your data are in the new folder.</source>
        <translation>يُحذف نهائيًا. بياناتك في المجلد الجديد.</translation>
    </message>
    <message>
        <source>It is kept as soon as the disk answers.</source>
        <translation>يُحفظ حالما يستجيب القرص.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>تداخله عميق جدًا.</translation>
    </message>
    <message>
        <source>It is never kept, and gone when it is closed. Those that are kept stay.</source>
        <translation>لا تُحفظ أبدًا، وتزول عند إغلاقها. أما المحفوظة فتبقى.</translation>
    </message>
    <message>
        <source>It is no JSON.</source>
        <translation>إنه ليس JSON.</translation>
    </message>
    <message>
        <source>It is no whole address, so it leads nowhere.</source>
        <translation>ليس عنوانًا كاملًا، فلا يقود إلى مكان.</translation>
    </message>
    <message>
        <source>It is off: “Ask the model for better titles” in the settings</source>
        <translation>معطّل: «طلب عناوين أفضل من النموذج» في الإعدادات</translation>
    </message>
    <message>
        <source>It is off: “Look for new versions” in the settings</source>
        <translation>معطّل: «البحث عن إصدارات جديدة» في الإعدادات</translation>
    </message>
    <message>
        <source>It is saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>It is too long for an address, or holds what none has.</source>
        <translation>أطول من أن يكون عنوانًا، أو فيه ما لا يكون في عنوان.</translation>
    </message>
    <message>
        <source>It is written nowhere, and gone when Gemstream is closed.</source>
        <translation>لا تُكتب في أي مكان، وتزول عند إغلاق Gemstream.</translation>
    </message>
    <message>
        <source>It takes too long to find out which version is the newest.</source>
        <translation>تستغرق معرفة أحدث إصدار وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>It uses the Google account of this computer. Sign in once with: gcloud auth application-default login</source>
        <translation>يستخدم حساب Google على هذا الحاسوب. سجّل الدخول مرة واحدة بالأمر: gcloud auth application-default login</translation>
    </message>
    <message>
        <source>Its host may look like {host}.</source>
        <translation>قد يبدو مضيفه مثل {host}.</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit is in the icon&apos;s menu.</source>
        <translation>أيقونته في علبة النظام. و«إنهاء» في قائمة الأيقونة.</translation>
    </message>
    <message>
        <source>Its key is deleted here. At Google it stays valid until you delete it there.</source>
        <translation>يُحذف مفتاحه هنا. ويبقى صالحًا لدى Google حتى تحذفه هناك.</translation>
    </message>
    <message>
        <source>Its name has letters of another script, which may look like others.</source>
        <translation>في اسمه أحرف من كتابة أخرى، قد تشبه غيرها.</translation>
    </message>
    <message>
        <source>Its turns are no tree.</source>
        <translation>لا تشكّل جولاتها شجرة.</translation>
    </message>
    <message>
        <source>Its windows close and open again. What you wrote is kept.</source>
        <translation>تُغلق نوافذه ثم تُفتح من جديد. ويُحفظ ما كتبته.</translation>
    </message>
    <message>
        <source>Its words name another place than the one it leads to.</source>
        <translation>كلماته تذكر مكانًا غير الذي يقود إليه.</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>JSON, to be imported again (*.json)</source>
        <translation>JSON، لإعادة الاستيراد (*.json)</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
    <message>
        <source>Keep it in another place.</source>
        <translation>احفظه في مكان آخر.</translation>
    </message>
    <message>
        <source>Keep the key for this session, or in a file that only you can read.</source>
        <translation>احفظ المفتاح لهذه الجلسة، أو في ملف لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>حفظ المفتاح في</translation>
    </message>
    <message>
        <source>Keep the key in another place.</source>
        <translation>احفظ المفتاح في مكان آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for a version that knows them: %Ln more.</source>
        <translation>
            <numerusform>لا شيء محفوظ لإصدار يعرفه.</numerusform>
            <numerusform>محفوظ لإصدار يعرفه: إعداد واحد آخر.</numerusform>
            <numerusform>محفوظة لإصدار يعرفها: إعدادان آخران.</numerusform>
            <numerusform>محفوظة لإصدار يعرفها: %Ln أخرى.</numerusform>
            <numerusform>محفوظة لإصدار يعرفها: %Ln أخرى.</numerusform>
            <numerusform>محفوظة لإصدار يعرفها: %Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>محفوظ في</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a service</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key in a private file</source>
        <translation>المفتاح في ملف خاص</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>المفتاح في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Key in {variable}; cannot be changed here</source>
        <translation>المفتاح في {variable}؛ لا يمكن تغييره هنا</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Latency by day</source>
        <translation>زمن الاستجابة حسب اليوم</translation>
    </message>
    <message>
        <source>Latency by model</source>
        <translation>زمن الاستجابة حسب النموذج</translation>
    </message>
    <message>
        <source>Latency history</source>
        <translation>سجل زمن الاستجابة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave it empty to keep the key</source>
        <translation>اتركه فارغًا لإبقاء المفتاح</translation>
    </message>
    <message>
        <source>Leave it out, or add it again.</source>
        <translation>استبعدها، أو أضفها مرة أخرى.</translation>
    </message>
    <message>
        <source>Leave out next time</source>
        <translation>استبعادها في المرة القادمة</translation>
    </message>
    <message>
        <source>Leave some images out, or start a new conversation.</source>
        <translation>استبعد بعض الصور، أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>Leave the question as it is</source>
        <translation>ترك السؤال كما هو</translation>
    </message>
    <message>
        <source>Left out, because the value is not allowed: {settings}.</source>
        <translation>تُركت لأن قيمتها غير مسموح بها: {settings}.</translation>
    </message>
    <message>
        <source>Left to the service: {lower}.</source>
        <comment>or {settings}: the names of settings, as they are</comment>
        <translation>متروك للخدمة: {lower}.</translation>
    </message>
    <message>
        <source>Let other programs ask</source>
        <translation>السماح لبرامج أخرى بالسؤال</translation>
    </message>
    <message>
        <source>Let {program} ask with your key?</source>
        <translation>هل تسمح لـ {program} بالسؤال بمفتاحك؟</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Limit the length of answers</source>
        <translation>تحديد طول الإجابات</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>تحميل مرة واحدة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Long answers may be spread over several; each is shown.</source>
        <translation>قد تتوزّع الإجابات الطويلة على عدة طلبات؛ ويُعرض كل منها.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>الحد الأقصى لطول الإجابة</translation>
    </message>
    <message>
        <source>Longest silence in an answer</source>
        <translation>أطول صمت أثناء إجابة</translation>
    </message>
    <message>
        <source>Longest wait for the first words</source>
        <translation>أطول انتظار لأولى الكلمات</translation>
    </message>
    <message>
        <source>Longest wait to connect</source>
        <translation>أطول انتظار للاتصال</translation>
    </message>
    <message>
        <source>Look at a picture</source>
        <translation>النظر في صورة</translation>
    </message>
    <message>
        <source>Look at the page of Gemstream.</source>
        <translation>اطّلع على صفحة Gemstream.</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>البحث عن إصدار جديد</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>البحث عن إصدارات جديدة</translation>
    </message>
    <message>
        <source>Look for the picture in a browser.</source>
        <translation>ابحث عن الصورة في متصفح.</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>جارٍ فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>جارٍ البحث عن إصدار جديد…</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>جارٍ تفحّص المجلد…</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>thinking</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>detail</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Low is quick and cheap; high keeps small text readable. Each image can differ.</source>
        <translation>المنخفض سريع وقليل التكلفة، والعالي يُبقي النص الصغير مقروءًا. ويمكن أن تختلف كل صورة.</translation>
    </message>
    <message>
        <source>Made by the Gemstream developers. Free software under the Apache licence, version 2.0, without any warranty.</source>
        <translation>من صنع مطوّري Gemstream. برنامج حر بموجب ترخيص Apache، الإصدار 2.0، دون أي ضمان.</translation>
    </message>
    <message>
        <source>Make one at {page} and add it in the window or as GEMINI_API_KEY, or use the offline engine.</source>
        <translation>أنشئ مفتاحًا على {page} وأضفه في النافذة أو باسم GEMINI_API_KEY، أو استخدم المحرّك دون اتصال.</translation>
    </message>
    <message>
        <source>Make the image smaller and try again.</source>
        <translation>صغّر الصورة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>مسموح له بالسؤال</translation>
    </message>
    <message>
        <source>May not ask</source>
        <translation>غير مسموح له بالسؤال</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>thinking</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>detail</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>thinking</comment>
        <translation>أدنى حد</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model of new conversations</source>
        <translation>نموذج المحادثات الجديدة</translation>
    </message>
    <message>
        <source>Models that think long need more.</source>
        <translation>تحتاج النماذج التي تفكّر طويلًا إلى المزيد.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about {image}</source>
        <translation>المزيد عن {image}</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>More than {number} MB, so it is not kept.</source>
        <translation>حجمها أكثر من {number} ميغابايت، فلا تُحفظ.</translation>
    </message>
    <message>
        <source>More thinking takes longer and costs more. Each conversation can differ.</source>
        <translation>التفكير الأكثر يستغرق وقتًا أطول ويكلّف أكثر. ويمكن أن تختلف كل محادثة.</translation>
    </message>
    <message>
        <source>Most requests for one answer</source>
        <translation>أقصى عدد طلبات للإجابة الواحدة</translation>
    </message>
    <message>
        <source>Most tokens of an answer</source>
        <translation>أقصى عدد رموز للإجابة</translation>
    </message>
    <message>
        <source>Most tokens of the answer</source>
        <translation>أقصى عدد رموز للإجابة</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Move your data to</source>
        <translation>نقل بياناتك إلى</translation>
    </message>
    <message>
        <source>Move your data to this folder?</source>
        <translation>هل تريد نقل بياناتك إلى هذا المجلد؟</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>جارٍ نقل بياناتك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Name their folder with --data-dir, or delete that file to begin anew.</source>
        <translation>حدّد مجلدها باستخدام ‎--data-dir، أو احذف ذلك الملف للبدء من جديد.</translation>
    </message>
    <message>
        <source>Needs no key; nothing leaves this computer</source>
        <translation>لا يحتاج إلى مفتاح؛ لا يخرج شيء من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>الطلب التالي</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>النسخة التالية</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>التالي: {question}</translation>
    </message>
    <message>
        <source>No account, no telemetry. What you ask leaves this computer only when you send it, and goes to the service whose key you gave. The offline engine sends nothing.</source>
        <translation>لا حساب ولا تتبّع. ما تسأل عنه لا يخرج من هذا الحاسوب إلا عندما ترسله، ويذهب إلى الخدمة التي أضفت مفتاحها. المحرّك دون اتصال لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No answer has both a first chunk and a counted prompt.</source>
        <translation>لا توجد إجابة لها أول دفعة وموجّه معدود معًا.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>لا توجد إجابة.</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>لا إجابات</translation>
    </message>
    <message>
        <source>No answers have been measured yet. Ask something; each answer is measured by itself.</source>
        <translation>لم تُقَس أي إجابة بعد. اسأل شيئًا؛ تُقاس كل إجابة تلقائيًا.</translation>
    </message>
    <message>
        <source>No connection to the service within {seconds} seconds.</source>
        <translation>لم يتم الاتصال بالخدمة خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>No file is read for an answer.</source>
        <translation>لا يُقرأ أي ملف من أجل إجابة.</translation>
    </message>
    <message>
        <source>No keys: {name}</source>
        <translation>لا اختصار: {name}</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>بلا قالب</translation>
    </message>
    <message>
        <source>No program can ask now.</source>
        <translation>لا يمكن لأي برنامج أن يسأل الآن.</translation>
    </message>
    <message>
        <source>No program is connected</source>
        <translation>لا برنامج متصل</translation>
    </message>
    <message>
        <source>No program is connected. Programs find this at {address}</source>
        <translation>لا برنامج متصل. تجد البرامج هذا على العنوان {address}</translation>
    </message>
    <message>
        <source>No program of this computer opens PDFs. It is in {file} until Gemstream ends.</source>
        <translation>لا يوجد في هذا الحاسوب برنامج يفتح ملفات PDF. الملف موجود في {file} حتى ينتهي Gemstream.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>بدون</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no web pages</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no system prompt</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such things</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>لا تُقرأ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not sent: an image cannot be used. Send again to go without it.</source>
        <translation>لم يُرسل: لا يمكن استخدام إحدى الصور. أرسل من جديد للمتابعة دونها.</translation>
    </message>
    <message>
        <source>Not shown here, but it can be saved.</source>
        <translation>لا تُعرض هنا، لكن يمكن حفظها.</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>ليس هذا الإصدار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}.</source>
        <translation>لا يمكن كتابة أي شيء في {folder}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {target}.</source>
        <translation>لا يمكن كتابة أي شيء في {target}.</translation>
    </message>
    <message>
        <source>Nothing else leaves: no account, no telemetry.</source>
        <translation>لا يخرج شيء آخر: لا حساب ولا تتبّع.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>لا نتائج لـ «{query}».</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>لم يُسأل شيء بعد</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing in it is lost. Connect its disk, then try again.</source>
        <translation>لم يُفقد منه شيء. صِل قرصه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>لا شيء في الأرشيف.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. If you send this, it goes to {host}.</source>
        <translation>لم يُرسل شيء بعد. إذا أرسلت هذا، فسيذهب إلى {host}.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the offline engine answers here.</source>
        <translation>لا يخرج شيء من هذا الحاسوب: المحرّك دون اتصال يجيب هنا.</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>لم يصل شيء</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>Nothing was asked in this conversation yet.</source>
        <translation>لم يُسأل شيء في هذه المحادثة بعد.</translation>
    </message>
    <message>
        <source>Nothing was sent for this question.</source>
        <translation>لم يُرسل شيء لهذا السؤال.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Of buttons, links and what is chosen. High contrast has its own.</source>
        <translation>للأزرار والروابط وما هو محدّد. للتباين العالي لونه الخاص.</translation>
    </message>
    <message>
        <source>Of more than {most} conversations the others were left out.</source>
        <translation>عدد المحادثات يزيد على {most}؛ فاستُبعدت البقية.</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. Ctrl and plus, minus or 0, or the wheel.</source>
        <translation>للأسئلة والإجابات والموجّه. Ctrl مع زائد أو ناقص أو 0، أو العجلة.</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. The letters of Atkinson Hyperlegible are easy to tell apart.</source>
        <translation>للأسئلة والإجابات والموجّه. أحرف Atkinson Hyperlegible سهلة التمييز.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Off, nothing moves but text, which comes at once instead of flowing.</source>
        <translation>عند التعطيل، لا يتحرك شيء سوى النص، ويظهر فورًا بدل التدفق.</translation>
    </message>
    <message>
        <source>Offer to fetch dropped addresses</source>
        <translation>عرض جلب العناوين المُفلَتة</translation>
    </message>
    <message>
        <source>Offline engine</source>
        <translation>المحرّك دون اتصال</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Once Gemstream opens anew. All but English was translated by a machine.</source>
        <translation>عند فتح Gemstream من جديد. كل اللغات عدا الإنجليزية ترجمتها آلة.</translation>
    </message>
    <message>
        <source>Once a day a small file is fetched from gemstream.github.io; nothing is sent along.</source>
        <translation>يُجلب مرة كل يوم ملف صغير من gemstream.github.io، ولا يُرسل معه شيء.</translation>
    </message>
    <message>
        <source>Once a day at most a small signed file is fetched from gemstream.github.io, and nothing is sent along. You are told of a new version; nothing is installed by itself.</source>
        <translation>يُجلب مرة كل يوم على الأكثر ملف صغير موقّع من gemstream.github.io، ولا يُرسل معه شيء. ويُعلمك بأي إصدار جديد، ولا يُثبَّت شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Once a day at most, if you have allowed it, and each time you choose “Look for a new version”</source>
        <translation>مرة كل يوم على الأكثر إذا سمحت بذلك، وكلما اخترت «البحث عن إصدار جديد»</translation>
    </message>
    <message>
        <source>One more request for each conversation: the beginnings of the first question and its answer, without images; a few hundred tokens, more if the model thinks first.</source>
        <translation>طلب إضافي لكل محادثة: بداية السؤال الأول وإجابته، دون صور؛ بضع مئات من الرموز، وأكثر إذا فكّر النموذج أولًا.</translation>
    </message>
    <message>
        <source>Only before the first word, in sight, and with Cancel.</source>
        <translation>قبل الكلمة الأولى فقط، وعلى مرأى منك، مع زر «إلغاء».</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened. Copy the others here first.</source>
        <translation>لا يمكن فتح غير ملفات هذا الحاسوب. انسخ الملفات الأخرى إلى هنا أولًا.</translation>
    </message>
    <message>
        <source>Only one preset can be for new conversations.</source>
        <translation>لا يمكن أن يكون للمحادثات الجديدة إلا قالب واحد.</translation>
    </message>
    <message>
        <source>Only pictures of the web can be loaded.</source>
        <translation>لا يمكن تحميل إلا صور الويب.</translation>
    </message>
    <message>
        <source>Only the address is sent, and nothing of your question. At most 50 MB are fetched.</source>
        <translation>يُرسل العنوان فقط، ولا شيء من سؤالك. ويُجلب 50 ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>Only what is kept here of the project is removed, nothing at Google.</source>
        <translation>لا يُزال إلا ما حُفظ هنا من المشروع، ولا شيء لدى Google.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open Gemstream</source>
        <translation>فتح Gemstream</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak your system&apos;s language?</source>
        <translation>هل تريد فتح Gemstream من جديد بلغة نظامك؟</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak {language}?</source>
        <translation>هل تريد فتح Gemstream من جديد بلغة {language}؟</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>فتح بصيغة PDF</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open folder of logs</source>
        <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
        <source>Open it and choose an image in it.</source>
        <translation>افتحه واختر صورة فيه.</translation>
    </message>
    <message>
        <source>Open it in a browser, and drag the picture itself.</source>
        <translation>افتحها في متصفح، واسحب الصورة نفسها.</translation>
    </message>
    <message>
        <source>Open keys</source>
        <translation>فتح المفاتيح</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>فتح بحجم كبير</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>هل تريد فتح هذا الرابط في المتصفح؟</translation>
    </message>
    <message>
        <source>Or use the standard folder: what is there is shown, and what is in the missing folder stays where it is.</source>
        <translation>أو استخدم المجلد الأصلي: يُعرض ما فيه، ويبقى ما في المجلد المفقود في مكانه.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>نماذج أخرى</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>Own delay, p50 · p95</source>
        <translation>التأخير الذاتي، p50 · p95</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>لصق مفتاح</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>الصق مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>Paste the key again: it is kept for one address, in one place.</source>
        <translation>الصق المفتاح من جديد: يُحفظ لعنوان واحد، في مكان واحد.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Pasted text {number}</source>
        <translation>نص ملصق {number}</translation>
    </message>
    <message>
        <source>Personal, work…</source>
        <translation>شخصي، عمل…</translation>
    </message>
    <message>
        <source>Picture {words}, loaded once from {address}</source>
        <translation>الصورة {words}، حُمّلت مرة واحدة من {address}</translation>
    </message>
    <message>
        <source>Picture, not fetched: {address}</source>
        <translation>صورة لم تُجلب: {address}</translation>
    </message>
    <message>
        <source>Picture, not loaded</source>
        <translation>صورة غير محمّلة</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Place, date and camera of a photo. Off, all of it is removed.</source>
        <translation>مكان الصورة وتاريخها والكاميرا. عند التعطيل، يُزال كل ذلك.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>التحضير من جديد</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Presets of system prompts</source>
        <translation>قوالب موجّهات النظام</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print it to an image, and add that.</source>
        <translation>اطبعه إلى صورة، ثم أضفها.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Programs may disagree about where it leads.</source>
        <translation>قد تختلف البرامج في الوجهة التي يقود إليها.</translation>
    </message>
    <message>
        <source>Programs of this computer that can read the data folder may ask here and watch what is answered; temporary conversations are told to none.</source>
        <translation>يمكن لبرامج هذا الحاسوب التي تقرأ مجلد البيانات أن تسأل هنا وأن تتابع الإجابات؛ ولا يُخبر أي منها بالمحادثات المؤقتة.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>رموز الموجّه</translation>
    </message>
    <message>
        <source>Prompt, tokens</source>
        <translation>الموجّه، بالرموز</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Put into the question</source>
        <translation>وضعه في السؤال</translation>
    </message>
    <message>
        <source>Put that folder in its place.</source>
        <translation>ضع ذلك المجلد مكان الرابط.</translation>
    </message>
    <message>
        <source>Questions that wait</source>
        <translation>أسئلة في الانتظار</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Quick ask from anywhere by keys</source>
        <translation>السؤال السريع من أي مكان بالمفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quote answer</source>
        <translation>اقتباس الإجابة</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <translation>اقتباس التحديد</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>رفع الحد</translation>
    </message>
    <message>
        <source>Read answers out</source>
        <translation>قراءة الإجابات بصوت</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>خط القراءة</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>جارٍ قراءة التراخيص…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة التوليد</translation>
    </message>
    <message>
        <source>Regenerate the last answer</source>
        <translation>إعادة توليد آخر إجابة</translation>
    </message>
    <message>
        <source>Regenerate this answer</source>
        <translation>إعادة توليد هذه الإجابة</translation>
    </message>
    <message>
        <source>Regenerate with another model</source>
        <translation>إعادة التوليد بنموذج آخر</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an image from the question</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove an image or shorten the text.</source>
        <translation>أزل صورة أو اختصر النص.</translation>
    </message>
    <message>
        <source>Remove the image, or try another one.</source>
        <translation>أزل الصورة، أو جرّب غيرها.</translation>
    </message>
    <message>
        <source>Remove {image}</source>
        <translation>إزالة {image}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>هل تريد إزالة «{name}»؟</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Request before</source>
        <translation>الطلب السابق</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>الطلب {number} من {count}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Requests and the key go there. Leave it empty for Google.</source>
        <translation>تذهب الطلبات والمفتاح إلى هناك. اتركه فارغًا لـ Google.</translation>
    </message>
    <message>
        <source>Requests would go to {host}.</source>
        <translation>ستذهب الطلبات إلى {host}.</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>إعادة ضبط: {setting}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return asks it after this answer</source>
        <translation>يطرحه Enter بعد هذه الإجابة</translation>
    </message>
    <message>
        <source>Return sends, Shift+Return starts a new line</source>
        <translation>‏Enter للإرسال، وShift+Enter لسطر جديد</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Run “gcloud auth application-default login”, then try again.</source>
        <translation>شغّل «gcloud auth application-default login»، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy without one, and add that.</source>
        <translation>احفظ نسخة بلا كلمة مرور، ثم أضفها.</translation>
    </message>
    <message>
        <source>Save all conversations in one file, those of the archive as well</source>
        <translation>حفظ كل المحادثات في ملف واحد، بما فيها محادثات الأرشيف</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save image as…</source>
        <translation>حفظ الصورة باسم…</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>احفظها أو نزّلها من جديد.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>حفظ الرسم البياني</translation>
    </message>
    <message>
        <source>Save plot as picture…</source>
        <translation>حفظ الرسم البياني كصورة…</translation>
    </message>
    <message>
        <source>Save the image as a file first.</source>
        <translation>احفظ الصورة كملف أولًا.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file.</source>
        <translation>احفظ الصورة بالمتصفح، ثم أفلت الملف.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Up to 100 MB are read.</source>
        <translation>احفظ الصورة بالمتصفح، ثم أفلت الملف. يُقرأ حتى 100 ميغابايت.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Where a company looks into connections, choose its CA file in the settings.</source>
        <translation>احفظ الصورة بالمتصفح، ثم أفلت الملف. وحيث تفحص شركة الاتصالات، اختر ملف CA في الإعدادات.</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>حفظ الرسم البياني كصورة</translation>
    </message>
    <message>
        <source>Save unchecked</source>
        <translation>حفظ دون تحقق</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Say which project of Google Cloud is to be asked.</source>
        <translation>حدّد أي مشروع في Google Cloud يُسأل.</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>لقطة شاشة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>See https://ai.google.dev/gemini-api/docs/available-regions.</source>
        <translation>انظر https://ai.google.dev/gemini-api/docs/available-regions.</translation>
    </message>
    <message>
        <source>See the messages in your Google account.</source>
        <translation>اطّلع على الرسائل في حسابك لدى Google.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select answer</source>
        <translation>تحديد الإجابة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>إرسال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Send again next time</source>
        <translation>إعادة الإرسال في المرة القادمة</translation>
    </message>
    <message>
        <source>Send answers that broke off along</source>
        <translation>إرسال الإجابات المنقطعة أيضًا</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>إرساله الآن</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>إرساله إلى هناك</translation>
    </message>
    <message>
        <source>Send metadata of images along</source>
        <translation>إرسال البيانات الوصفية للصور أيضًا</translation>
    </message>
    <message>
        <source>Send the key of “{name}” to another address?</source>
        <translation>هل تريد إرسال مفتاح «{name}» إلى عنوان آخر؟</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>جملة بعد جملة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT (and GOOGLE_CLOUD_LOCATION), then try again.</source>
        <translation>اضبط GOOGLE_CLOUD_PROJECT (وGOOGLE_CLOUD_LOCATION)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>الإعدادات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Settings with a value that is not allowed have the standard: {settings}. They stay in {name} until you change them.</source>
        <translation>الإعدادات ذات القيمة غير المسموح بها عادت إلى القيمة الأصلية: {settings}. وتبقى في {name} حتى تغيّرها.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Shorten the question</source>
        <translation>اختصار السؤال</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>عرض التشخيص…</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier messages (%Ln more)</source>
        <translation>
            <numerusform>عرض الرسائل السابقة</numerusform>
            <numerusform>عرض الرسائل السابقة (واحدة أخرى)</numerusform>
            <numerusform>عرض الرسائل السابقة (اثنتان أخريان)</numerusform>
            <numerusform>عرض الرسائل السابقة (%Ln أخرى)</numerusform>
            <numerusform>عرض الرسائل السابقة (%Ln أخرى)</numerusform>
            <numerusform>عرض الرسائل السابقة (%Ln أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show latency</source>
        <translation>عرض زمن الاستجابة</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>عرض المحادثات</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>عرض المفتاح</translation>
    </message>
    <message>
        <source>Show the list of conversations</source>
        <translation>عرض قائمة المحادثات</translation>
    </message>
    <message>
        <source>Show thoughts</source>
        <translation>عرض الأفكار</translation>
    </message>
    <message>
        <source>Show what is in the archive</source>
        <translation>عرض محتوى الأرشيف</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>سلس</translation>
    </message>
    <message>
        <source>Something is still under way in a conversation; go back when it has ended.</source>
        <translation>لا يزال شيء جاريًا في محادثة؛ عُد إلى الوراء بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>Something went wrong in Gemstream itself</source>
        <translation>حدث خطأ في Gemstream نفسه</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Stalled for {seconds} s</source>
        <translation>تعثّر {seconds} ث</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>التعثّرات</translation>
    </message>
    <message>
        <source>Standard text size</source>
        <translation>حجم النص الأصلي</translation>
    </message>
    <message>
        <source>Starting Gemini Enterprise…</source>
        <translation>جارٍ بدء Gemini Enterprise…</translation>
    </message>
    <message>
        <source>Starting Gemini…</source>
        <translation>جارٍ بدء Gemini…</translation>
    </message>
    <message>
        <source>Starting the offline engine…</source>
        <translation>جارٍ بدء المحرّك دون اتصال…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>إيقاف كل الإجابات</translation>
    </message>
    <message>
        <source>Stop answers after</source>
        <translation>إيقاف الإجابات بعد</translation>
    </message>
    <message>
        <source>Stop answers after, seconds</source>
        <translation>إيقاف الإجابات بعد، بالثواني</translation>
    </message>
    <message>
        <source>Stop answers by themselves</source>
        <translation>إيقاف الإجابات تلقائيًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Stopped because the window was closed.</source>
        <translation>أُوقفت لأن النافذة أُغلقت.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>أوقفتها أنت.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقفت.</translation>
    </message>
    <message>
        <source>Stopped: the time allowed for an answer is over.</source>
        <translation>أُوقفت: انقضى الوقت المسموح به للإجابة.</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>الإيقاف والمتابعة</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>Summaries of the model&apos;s thinking, above the answer.</source>
        <translation>ملخصات تفكير النموذج، فوق الإجابة.</translation>
    </message>
    <message>
        <source>Summaries of thoughts</source>
        <translation>ملخصات الأفكار</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>System prompt: {words}</source>
        <translation>موجّه النظام: {words}</translation>
    </message>
    <message>
        <source>System prompts</source>
        <translation>موجّهات النظام</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Takeout does not say which questions belong together: each became a conversation.</source>
        <translation>لا يذكر Takeout أي الأسئلة ينتمي بعضها إلى بعض: صار كل سؤال محادثة.</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Tell when a long answer has ended</source>
        <translation>الإعلام بانتهاء إجابة طويلة</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة العشوائية</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>Temporary, never kept</source>
        <translation>مؤقتة، لا تُحفظ أبدًا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Text appears as an even flow. Click to see it as it comes.</source>
        <translation>يظهر النص بتدفق منتظم. انقر لرؤيته كما يصل.</translation>
    </message>
    <message>
        <source>Text appears as it comes. Click to see it as an even flow.</source>
        <translation>يظهر النص كما يصل. انقر لرؤيته بتدفق منتظم.</translation>
    </message>
    <message>
        <source>Text received and shown</source>
        <translation>النص الوارد والمعروض</translation>
    </message>
    <message>
        <source>Text received and shown appears here</source>
        <translation>يظهر هنا النص الوارد والمعروض</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>حجم النص {size}</translation>
    </message>
    <message>
        <source>The CA file {name} cannot be read.</source>
        <translation>لا يمكن قراءة ملف CA ‏{name}.</translation>
    </message>
    <message>
        <source>The CA file {name} holds no certificate.</source>
        <translation>لا يحوي ملف CA ‏{name} أي شهادة.</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>لا يمكن إنشاء ملف PDF.</translation>
    </message>
    <message>
        <source>The PDF takes too long to make.</source>
        <translation>يستغرق إنشاء ملف PDF وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation>يحوي العنوان اسمًا أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address of a link</source>
        <translation>عنوان رابط</translation>
    </message>
    <message>
        <source>The address of the service is not a valid web address.</source>
        <translation>عنوان الخدمة ليس عنوان ويب صالحًا.</translation>
    </message>
    <message>
        <source>The answer broke off before any text: the service did not say that it was done.</source>
        <translation>انقطعت الإجابة قبل أي نص: لم تذكر الخدمة أنها انتهت.</translation>
    </message>
    <message>
        <source>The answer broke off in the middle: the service did not say that it was done.</source>
        <translation>انقطعت الإجابة في منتصفها: لم تذكر الخدمة أنها انتهت.</translation>
    </message>
    <message>
        <source>The answer ended for a reason that Gemstream does not know: {reason}.</source>
        <translation>انتهت الإجابة لسبب لا يعرفه Gemstream: ‏{reason}.</translation>
    </message>
    <message>
        <source>The answer goes on with request {hop}…</source>
        <translation>تستمر الإجابة بالطلب {hop}…</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>نُسخت الإجابة.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>الإجابة فارغة.</translation>
    </message>
    <message>
        <source>The answer is longer than one request can carry, and was cut here.</source>
        <translation>الإجابة أطول مما يحمله طلب واحد، فقُطعت هنا.</translation>
    </message>
    <message>
        <source>The answer reached its length limit and was cut here.</source>
        <translation>بلغت الإجابة حد الطول فقُطعت هنا.</translation>
    </message>
    <message>
        <source>The answer stopped arriving: nothing came within {seconds} seconds.</source>
        <translation>توقفت الإجابة عن الوصول: لم يصل شيء خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>The answer was stopped because it held a word that is on a block list.</source>
        <translation>أُوقفت الإجابة لأن فيها كلمة من قائمة الحظر.</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold prohibited content.</source>
        <translation>أُوقفت الإجابة لأنها قد تحوي محتوى محظورًا.</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold sensitive personal data.</source>
        <translation>أُوقفت الإجابة لأنها قد تحوي بيانات شخصية حساسة.</translation>
    </message>
    <message>
        <source>The answer was stopped because it repeated a source too closely.</source>
        <translation>أُوقفت الإجابة لأنها كرّرت مصدرًا بدرجة كبيرة.</translation>
    </message>
    <message>
        <source>The answer was stopped by the safety filters.</source>
        <translation>أوقفت مرشّحات الأمان الإجابة.</translation>
    </message>
    <message>
        <source>The answer was stopped by your organisation&apos;s Model Armor rules.</source>
        <translation>أوقفت قواعد Model Armor في مؤسستك الإجابة.</translation>
    </message>
    <message>
        <source>The archive has more than {most} files.</source>
        <translation>في الأرشيف ملفات يزيد عددها على {most}.</translation>
    </message>
    <message>
        <source>The archive holds more than can be unpacked.</source>
        <translation>يحوي الأرشيف أكثر مما يمكن فكّه.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked.</source>
        <translation>الأرشيف تالف أو مقفل.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>الأرشيف تالف.</translation>
    </message>
    <message>
        <source>The arrow, a long press or the menu key has more ways</source>
        <translation>السهم أو الضغط المطوّل أو مفتاح القائمة يتيح طرقًا أخرى</translation>
    </message>
    <message>
        <source>The bytes of an image are not in the file; its place is kept.</source>
        <translation>بيانات صورة ليست في الملف؛ وبقي مكانها محفوظًا.</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>نُسخت الشيفرة.</translation>
    </message>
    <message>
        <source>The connection through the proxy {proxy} failed.</source>
        <translation>فشل الاتصال عبر الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>فُقد الاتصال بالخدمة.</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be encrypted.</source>
        <translation>لا يمكن تشفير الاتصال بـ {host}.</translation>
    </message>
    <message>
        <source>The conversation is being made into a PDF…</source>
        <translation>يجري تحويل المحادثة إلى PDF…</translation>
    </message>
    <message>
        <source>The conversation is copied as Markdown.</source>
        <translation>نُسخت المحادثة بصيغة Markdown.</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF in another program.</source>
        <translation>فُتحت المحادثة بصيغة PDF في برنامج آخر.</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF. Print it from there.</source>
        <translation>فُتحت المحادثة بصيغة PDF. اطبعها من هناك.</translation>
    </message>
    <message>
        <source>The conversation was left out.</source>
        <translation>استُبعدت المحادثة.</translation>
    </message>
    <message>
        <source>The conversation “{title}” was deleted a moment ago.</source>
        <translation>حُذفت المحادثة «{title}» قبل لحظات.</translation>
    </message>
    <message>
        <source>The copy of {name} is not whole.</source>
        <translation>نسخة {name} غير كاملة.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be locked. Take care not to open Gemstream a second time with it.</source>
        <translation>لا يمكن قفل مجلد البيانات {folder}. احرص على ألا تفتح Gemstream به مرة ثانية.</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Gemstream on the computer {host}.</source>
        <translation>مجلد البيانات {folder} قيد الاستخدام في Gemstream على الحاسوب {host}.</translation>
    </message>
    <message>
        <source>The disk does not answer, so the question was sent before it was kept.</source>
        <translation>لا يستجيب القرص، فأُرسل السؤال قبل حفظه.</translation>
    </message>
    <message>
        <source>The drive of {name} does not answer.</source>
        <translation>لا يستجيب محرك الأقراص الذي عليه {name}.</translation>
    </message>
    <message>
        <source>The export was cancelled; {name} was not written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب {name}.</translation>
    </message>
    <message>
        <source>The export was given up.</source>
        <translation>تُرك التصدير دون إتمام.</translation>
    </message>
    <message>
        <source>The fault has happened again. If it goes on, close Gemstream and start it anew.</source>
        <translation>حدث الخلل مرة أخرى. إذا استمر، فأغلق Gemstream وشغّله من جديد.</translation>
    </message>
    <message>
        <source>The field “{name}” is not known and was left out.</source>
        <translation>الحقل «{name}» غير معروف، فاستُبعد.</translation>
    </message>
    <message>
        <source>The field “{name}” of {what} is not as it should be.</source>
        <translation>الحقل «{name}» في {what} ليس كما ينبغي.</translation>
    </message>
    <message>
        <source>The file of keys cannot be read ({why}).</source>
        <translation>تتعذّر قراءة ملف المفاتيح ({why}).</translation>
    </message>
    <message>
        <source>The file of keys cannot be written ({why}).</source>
        <translation>تتعذّر كتابة ملف المفاتيح ({why}).</translation>
    </message>
    <message>
        <source>The file of keys could not be understood, and is kept as {name}.</source>
        <translation>تعذّر فهم ملف المفاتيح، وحُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>The file of {what} was damaged; it was kept as {name} and {saved}.</source>
        <translation>كان ملف {what} تالفًا؛ حُفظ باسم {name}، و{saved}.</translation>
    </message>
    <message>
        <source>The file {path}, which says where your data are, cannot be read.</source>
        <translation>تتعذّر قراءة الملف {path} الذي يذكر مكان بياناتك.</translation>
    </message>
    <message>
        <source>The files in {folder} cannot be listed.</source>
        <translation>لا يمكن سرد الملفات في {folder}.</translation>
    </message>
    <message>
        <source>The first 500 characters of the first question and of its answer, no image</source>
        <translation>أول 500 حرف من السؤال الأول ومن إجابته، دون صور</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>الإطار الأول</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>The folder was named with --data-dir or GEMSTREAM_DATA_DIR, so it is chosen there. Start without them to move the one that Gemstream chose.</source>
        <translation>حُدّد المجلد بـ --data-dir أو GEMSTREAM_DATA_DIR، فيُختار هناك. ابدأ دونهما لنقل المجلد الذي اختاره Gemstream.</translation>
    </message>
    <message>
        <source>The host that is shown, through your proxy if there is one</source>
        <translation>المضيف المعروض، عبر الوكيل إن وُجد</translation>
    </message>
    <message>
        <source>The image cannot be saved in {folder}: {why}.</source>
        <translation>لا يمكن حفظ الصورة في {folder}: ‏{why}.</translation>
    </message>
    <message>
        <source>The image could not be made.</source>
        <translation>تعذّر إنشاء الصورة.</translation>
    </message>
    <message>
        <source>The image is on the clipboard.</source>
        <translation>الصورة في الحافظة.</translation>
    </message>
    <message>
        <source>The image was held back because it may show prohibited content.</source>
        <translation>حُجبت الصورة لأنها قد تُظهر محتوى محظورًا.</translation>
    </message>
    <message>
        <source>The image was held back by the safety filters.</source>
        <translation>حجبت مرشّحات الأمان الصورة.</translation>
    </message>
    <message>
        <source>The image {name} of an earlier question can no longer be read.</source>
        <translation>لم تعد الصورة {name} من سؤال سابق قابلة للقراءة.</translation>
    </message>
    <message>
        <source>The images take {size} MB, and one request carries {limit} MB.</source>
        <translation>حجم الصور {size} ميغابايت، والطلب الواحد يحمل {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>The key of “{name}” is not there any more.</source>
        <translation>لم يعد مفتاح «{name}» موجودًا.</translation>
    </message>
    <message>
        <source>The key was given for {hosts}. Whoever gets it can ask at your cost.</source>
        <translation>أُضيف المفتاح من أجل {hosts}. ومن يحصل عليه يمكنه أن يسأل على حسابك.</translation>
    </message>
    <message>
        <source>The key works, but its limit is reached for now.</source>
        <translation>المفتاح يعمل، لكن حدّه بُلغ حاليًا.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>المفتاح يعمل.</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تستجب سلسلة المفاتيح في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>لم تحفظ سلسلة المفاتيح المفتاح.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>فشلت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>رفضت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The last of {most} pages that fit; the document has {count}</source>
        <translation>آخر الصفحات التي تتسع، وعددها {most}؛ في المستند {count}</translation>
    </message>
    <message>
        <source>The latency figures</source>
        <translation>أرقام زمن الاستجابة</translation>
    </message>
    <message>
        <source>The latency of a turn was not understood and was left out.</source>
        <translation>لم يُفهم زمن الاستجابة لجولة، فاستُبعد.</translation>
    </message>
    <message>
        <source>The length limit was used up by thinking, before any text was written.</source>
        <translation>استُنفد حد الطول في التفكير، قبل كتابة أي نص.</translation>
    </message>
    <message>
        <source>The licences cannot be read. Install Gemstream again to have them back.</source>
        <translation>لا يمكن قراءة التراخيص. ثبّت Gemstream من جديد لاستعادتها.</translation>
    </message>
    <message>
        <source>The limit for today is used up: choose another model, or go on tomorrow.</source>
        <translation>استُنفد حد اليوم: اختر نموذجًا آخر، أو تابع غدًا.</translation>
    </message>
    <message>
        <source>The list shows the conversations of that file then. What was added since stays in a file of its own, beside it, and you can go back to that one too.</source>
        <translation>تعرض القائمة عندئذٍ محادثات ذلك الملف. ويبقى ما أُضيف بعده في ملف خاص بجانبه، ويمكنك العودة إليه أيضًا.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The model does not answer in this language.</source>
        <translation>لا يجيب النموذج بهذه اللغة.</translation>
    </message>
    <message>
        <source>The model ended its answer without writing anything.</source>
        <translation>أنهى النموذج إجابته دون أن يكتب شيئًا.</translation>
    </message>
    <message>
        <source>The model is told this before every question here, from the next one on.</source>
        <translation>يُقال هذا للنموذج قبل كل سؤال هنا، ابتداءً من السؤال التالي.</translation>
    </message>
    <message>
        <source>The model made no image.</source>
        <translation>لم يُنشئ النموذج أي صورة.</translation>
    </message>
    <message>
        <source>The model produced an unreadable answer.</source>
        <translation>أنتج النموذج إجابة لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which is not kept.</source>
        <translation>أرسل النموذج صورة حجمها أكثر من {limit} ميغابايت، فلا تُحفظ.</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which was not saved.</source>
        <translation>أرسل النموذج صورة حجمها أكثر من {limit} ميغابايت، ولم تُحفظ.</translation>
    </message>
    <message>
        <source>The model sent more than {most} images; the others are not kept.</source>
        <translation>أرسل النموذج صورًا يزيد عددها على {most}؛ ولا تُحفظ البقية.</translation>
    </message>
    <message>
        <source>The model thought about it, but wrote no answer.</source>
        <translation>فكّر النموذج في الأمر، لكنه لم يكتب إجابة.</translation>
    </message>
    <message>
        <source>The model tried to use a tool, and Gemstream gives it none.</source>
        <translation>حاول النموذج استخدام أداة، ولا يتيح له Gemstream أي أداة.</translation>
    </message>
    <message>
        <source>The move to {0} was interrupted. Your data are still in {1}; move them again.</source>
        <translation>انقطع النقل إلى {0}. لا تزال بياناتك في {1}؛ انقلها مرة أخرى.</translation>
    </message>
    <message>
        <source>The move was cancelled. Your data are still in {}.</source>
        <translation>أُلغي النقل. لا تزال بياناتك في {}.</translation>
    </message>
    <message>
        <source>The name has letters of another script, which may look like others.</source>
        <translation>في الاسم أحرف من كتابة أخرى، قد تشبه غيرها.</translation>
    </message>
    <message>
        <source>The newest version is told of in a way that this one does not understand.</source>
        <translation>يُعلن عن أحدث إصدار بطريقة لا يفهمها هذا الإصدار.</translation>
    </message>
    <message>
        <source>The offline engine answers in English.</source>
        <translation>المحرّك دون اتصال يجيب بالإنجليزية.</translation>
    </message>
    <message>
        <source>The offline engine could not be started.</source>
        <translation>تعذّر بدء المحرّك دون اتصال.</translation>
    </message>
    <message>
        <source>The offline engine did not answer within {seconds} seconds.</source>
        <translation>لم يستجب المحرّك دون اتصال خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>The offline engine does not follow it.</source>
        <translation>لا يتبعه المحرّك دون اتصال.</translation>
    </message>
    <message>
        <source>The offline engine looks at this picture. No key is needed, and nothing is sent.</source>
        <translation>ينظر المحرّك دون اتصال في هذه الصورة. لا حاجة إلى مفتاح، ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>The old copy in {folder} is deleted.</source>
        <translation>حُذفت النسخة القديمة في {folder}.</translation>
    </message>
    <message>
        <source>The old copy is deleted; what is newer than the move is still in {folder}.</source>
        <translation>حُذفت النسخة القديمة؛ ولا يزال ما هو أحدث من النقل في {folder}.</translation>
    </message>
    <message>
        <source>The old folder stays as it is until you delete it in the settings.</source>
        <translation>يبقى المجلد القديم كما هو حتى تحذفه في الإعدادات.</translation>
    </message>
    <message>
        <source>The old folder {folder} cannot be deleted: {why}.</source>
        <translation>لا يمكن حذف المجلد القديم {folder}: ‏{why}.</translation>
    </message>
    <message>
        <source>The one that is marked answers the next question, in every window. Keys are kept apart from conversations and settings, and sent nowhere but to the address they were given for.</source>
        <translation>المحدّد بعلامة يجيب عن السؤال التالي في كل نافذة. تُحفظ المفاتيح بمعزل عن المحادثات والإعدادات، ولا تُرسل إلا إلى العنوان الذي أُضيفت من أجله.</translation>
    </message>
    <message>
        <source>The page shows the running answer in a browser of this computer. The address holds the secret of this start: give it to nobody.</source>
        <translation>تعرض الصفحة الإجابة الجارية في متصفح على هذا الحاسوب. ويحوي العنوان الرمز السري لهذا التشغيل: لا تعطه أحدًا.</translation>
    </message>
    <message>
        <source>The picture at {host} is larger than {most_bytes} MB.</source>
        <translation>الصورة على {host} أكبر من {most_bytes} ميغابايت.</translation>
    </message>
    <message>
        <source>The profiles cannot be kept in {folder}.</source>
        <translation>لا يمكن حفظ ملفات التعريف في {folder}.</translation>
    </message>
    <message>
        <source>The profiles cannot be read ({why}).</source>
        <translation>تتعذّر قراءة ملفات التعريف ({why}).</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They are kept as {name}; add your keys again.</source>
        <translation>يتعذّر فهم ملفات التعريف. حُفظت باسم {name}؛ أضف مفاتيحك مرة أخرى.</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They stay in {name} until something is changed; add your keys again.</source>
        <translation>يتعذّر فهم ملفات التعريف. تبقى في {name} حتى يتغير شيء؛ أضف مفاتيحك مرة أخرى.</translation>
    </message>
    <message>
        <source>The proxy is of a kind that Gemstream cannot fetch anything through.</source>
        <translation>الوكيل من نوع لا يمكن لـ Gemstream جلب أي شيء عبره.</translation>
    </message>
    <message>
        <source>The proxy of this computer is of a kind that Gemstream cannot use.</source>
        <translation>وكيل هذا الحاسوب من نوع لا يمكن لـ Gemstream استخدامه.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a password, and Gemstream keeps none.</source>
        <translation>يطلب الوكيل {proxy} كلمة مرور، وGemstream لا يحفظ أيًا منها.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be reached.</source>
        <translation>تعذّر الوصول إلى الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not let the request through.</source>
        <translation>لم يسمح الوكيل {proxy} بمرور الطلب.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not accept the password.</source>
        <translation>لا يقبل الوكيل {proxy} كلمة المرور.</translation>
    </message>
    <message>
        <source>The question is too large for the service.</source>
        <translation>السؤال أكبر مما تقبله الخدمة.</translation>
    </message>
    <message>
        <source>The question was blocked as an attempt to get round the rules.</source>
        <translation>حُجب السؤال باعتباره محاولة للالتفاف على القواعد.</translation>
    </message>
    <message>
        <source>The question was blocked because it holds a word that is on a block list.</source>
        <translation>حُجب السؤال لأن فيه كلمة من قائمة الحظر.</translation>
    </message>
    <message>
        <source>The question was blocked because it may hold prohibited content.</source>
        <translation>حُجب السؤال لأنه قد يحوي محتوى محظورًا.</translation>
    </message>
    <message>
        <source>The question was blocked because of an image in it.</source>
        <translation>حُجب السؤال بسبب صورة فيه.</translation>
    </message>
    <message>
        <source>The question was blocked by the safety filters.</source>
        <translation>حجبت مرشّحات الأمان السؤال.</translation>
    </message>
    <message>
        <source>The question was blocked by the service, for a reason it calls {reason}.</source>
        <translation>حجبت الخدمة السؤال، لسبب تسمّيه {reason}.</translation>
    </message>
    <message>
        <source>The question was blocked by the service, which gave no reason.</source>
        <translation>حجبت الخدمة السؤال دون ذكر سبب.</translation>
    </message>
    <message>
        <source>The question was blocked by your organisation&apos;s Model Armor rules.</source>
        <translation>حجبت قواعد Model Armor في مؤسستك السؤال.</translation>
    </message>
    <message>
        <source>The question was held back by a rule of the service.</source>
        <translation>حُجب السؤال بقاعدة من قواعد الخدمة.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>The request is being put together…</source>
        <translation>جارٍ تجهيز الطلب…</translation>
    </message>
    <message>
        <source>The request is on the clipboard, without the key and the bytes of images.</source>
        <translation>الطلب في الحافظة، دون المفتاح وبايتات الصور.</translation>
    </message>
    <message>
        <source>The rest, {size}, is too long to be shown. Copy gives all of it.</source>
        <translation>الباقي، {size}، أطول من أن يُعرض. النسخ يعطيه كله.</translation>
    </message>
    <message>
        <source>The screen could not be captured. Allow Gemstream to record it in the settings of the system.</source>
        <translation>تعذّر التقاط الشاشة. اسمح لـ Gemstream بتسجيلها في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The secret of the bridge cannot be written to {file}.</source>
        <translation>لا يمكن كتابة الرمز السري للجسر في {file}.</translation>
    </message>
    <message>
        <source>The service answered in a way that could not be followed.</source>
        <translation>أجابت الخدمة بطريقة تعذّر اتّباعها.</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <translation>أغلقت الخدمة الاتصال دون إجابة.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>تعذّر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>The service could not use an image of the question.</source>
        <translation>تعذّر على الخدمة استخدام صورة في السؤال.</translation>
    </message>
    <message>
        <source>The service ended the answer without a reason.</source>
        <translation>أنهت الخدمة الإجابة دون سبب.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>تعطّلت الخدمة.</translation>
    </message>
    <message>
        <source>The service has no model named “{model}”.</source>
        <translation>ليس لدى الخدمة نموذج باسم «{model}».</translation>
    </message>
    <message>
        <source>The service is too busy or broke off the request.</source>
        <translation>الخدمة مشغولة جدًا أو قطعت الطلب.</translation>
    </message>
    <message>
        <source>The service is too busy to check the key now. Try again, or keep it unchecked.</source>
        <translation>الخدمة مشغولة جدًا عن التحقق من المفتاح الآن. حاول مرة أخرى، أو احتفظ به دون تحقق.</translation>
    </message>
    <message>
        <source>The service leads to another address ({address}). Neither the key nor the question was sent there.</source>
        <translation>تقود الخدمة إلى عنوان آخر ({address}). لم يُرسل المفتاح ولا السؤال إلى هناك.</translation>
    </message>
    <message>
        <source>The service no longer accepts the earlier turns of this conversation.</source>
        <translation>لم تعد الخدمة تقبل الجولات السابقة من هذه المحادثة.</translation>
    </message>
    <message>
        <source>The service refused the question as it stands.</source>
        <translation>رفضت الخدمة السؤال بصيغته الحالية.</translation>
    </message>
    <message>
        <source>The service refused: this may not be offered in your country without billing.</source>
        <translation>رفضت الخدمة: قد لا يُتاح هذا في بلدك دون فوترة.</translation>
    </message>
    <message>
        <source>The service sent nothing within {seconds} seconds.</source>
        <translation>لم ترسل الخدمة شيئًا خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>The service sent something that is not an answer.</source>
        <translation>أرسلت الخدمة شيئًا ليس إجابة.</translation>
    </message>
    <message>
        <source>The service took too long.</source>
        <translation>استغرقت الخدمة وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The service&apos;s address could not be found.</source>
        <translation>تعذّر العثور على عنوان الخدمة.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified.</source>
        <translation>تعذّر التحقق من شهادة الخدمة.</translation>
    </message>
    <message>
        <source>The settings are in {}.</source>
        <translation>الإعدادات في {}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {folder}.</source>
        <translation>لا يمكن حفظ الإعدادات في {folder}.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}); the standard is used.</source>
        <translation>تتعذّر قراءة الإعدادات ({why})؛ تُستخدم القيم الأصلية.</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They are kept as {name}; the standard is used.</source>
        <translation>يتعذّر فهم الإعدادات. حُفظت باسم {name}؛ وتُستخدم القيم الأصلية.</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They stay in {name} until something is changed; the standard is used.</source>
        <translation>يتعذّر فهم الإعدادات. تبقى في {name} حتى يتغير شيء؛ وتُستخدم القيم الأصلية.</translation>
    </message>
    <message>
        <source>The settings of {} hold now.</source>
        <translation>تسري الآن إعدادات {}.</translation>
    </message>
    <message>
        <source>The settings say that no pictures are fetched from the web.</source>
        <translation>تنص الإعدادات على عدم جلب صور من الويب.</translation>
    </message>
    <message>
        <source>The small picture of an image is none, and was left out.</source>
        <translation>الصورة المصغّرة لصورة ليست صورة، فاستُبعدت.</translation>
    </message>
    <message>
        <source>The time of a question was not understood.</source>
        <translation>لم يُفهم وقت سؤال.</translation>
    </message>
    <message numerus="yes">
        <source>The turn and %Ln below it were deleted.</source>
        <translation>
            <numerusform>حُذفت الجولة.</numerusform>
            <numerusform>حُذفت الجولة وواحدة تحتها.</numerusform>
            <numerusform>حُذفت الجولة واثنتان تحتها.</numerusform>
            <numerusform>حُذفت الجولة و%Ln تحتها.</numerusform>
            <numerusform>حُذفت الجولة و%Ln تحتها.</numerusform>
            <numerusform>حُذفت الجولة و%Ln تحتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The turn was deleted.</source>
        <translation>حُذفت الجولة.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read the key.</source>
        <translation>الطريق إلى هناك غير مشفّر: يمكن لآخرين عليه قراءة المفتاح.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read your key.</source>
        <translation>الطريق إلى هناك غير مشفّر: يمكن لآخرين عليه قراءة مفتاحك.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can see and change what comes.</source>
        <translation>الطريق إلى هناك غير مشفّر: يمكن لآخرين عليه رؤية ما يصل وتغييره.</translation>
    </message>
    <message>
        <source>The web address of an image, to fetch it: no cookies, no referrer, nothing of your question</source>
        <translation>عنوان الصورة في الويب لجلبها: بلا ملفات تعريف ارتباط ولا صفحة إحالة ولا شيء من سؤالك</translation>
    </message>
    <message>
        <source>The window is drawn by Qt {version}, © The Qt Company and other contributors, which is used under the GNU Lesser General Public License, version 3: you may put a Qt of your own in its place. Its source is at download.qt.io.</source>
        <translation>يرسم النافذة Qt {version}، © The Qt Company ومساهمون آخرون، ويُستخدم بموجب رخصة جنو العمومية الصغرى (GNU LGPL)، الإصدار 3: يحق لك وضع نسخة Qt خاصة بك مكانه. شيفرته المصدرية على download.qt.io.</translation>
    </message>
    <message>
        <source>The words of the link: {words}</source>
        <translation>كلمات الرابط: {words}</translation>
    </message>
    <message>
        <source>There are no conversations to export yet.</source>
        <translation>لا توجد محادثات لتصديرها بعد.</translation>
    </message>
    <message>
        <source>There are no settings in {}.</source>
        <translation>لا توجد إعدادات في {}.</translation>
    </message>
    <message>
        <source>There are {most} keys already. Remove one first.</source>
        <translation>بلغ عدد المفاتيح {most}. أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>There are {size} to copy. Gemstream closes its windows, copies everything, checks the copy, and opens again. Answers that still come are stopped.</source>
        <translation>حجم ما يُنسخ {size}. يغلق Gemstream نوافذه، وينسخ كل شيء، ويتحقق من النسخة، ثم يُفتح من جديد. وتُوقف الإجابات التي لا تزال تصل.</translation>
    </message>
    <message>
        <source>There is a preset of that name already.</source>
        <translation>يوجد قالب بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is a preset of that name; it gets this text.</source>
        <translation>يوجد قالب بهذا الاسم؛ وسيأخذ هذا النص.</translation>
    </message>
    <message>
        <source>There is no API key for Gemini.</source>
        <translation>لا يوجد مفتاح API لـ Gemini.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>لا يوجد مفتاح API.</translation>
    </message>
    <message>
        <source>There is no code in the last answer.</source>
        <translation>لا شيفرة في آخر إجابة.</translation>
    </message>
    <message>
        <source>There is no earlier file yet.</source>
        <translation>لا يوجد ملف سابق بعد.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no old copy any more.</source>
        <translation>لم تعد هناك نسخة قديمة.</translation>
    </message>
    <message>
        <source>There is no room for more; delete a preset first.</source>
        <translation>لا متسع للمزيد؛ احذف قالبًا أولًا.</translation>
    </message>
    <message>
        <source>There is none yet: a preset is a system prompt with a name, to be chosen anywhere.</source>
        <translation>لا شيء بعد: القالب موجّه نظام له اسم، ويمكن اختياره في أي مكان.</translation>
    </message>
    <message>
        <source>There is too little space for your data in {target}.</source>
        <translation>المساحة في {target} لا تكفي بياناتك.</translation>
    </message>
    <message>
        <source>These are the conversations of {0}; those of before stay in {1}.</source>
        <translation>هذه محادثات {0}؛ وتبقى المحادثات السابقة في {1}.</translation>
    </message>
    <message>
        <source>They hold until Gemstream is closed. Choose another folder with --data-dir.</source>
        <translation>تسري حتى إغلاق Gemstream. اختر مجلدًا آخر باستخدام ‎--data-dir.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>it does so now</comment>
        <translation>جارٍ التفكير</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Thinking: {level}</source>
        <translation>التفكير: {level}</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>جارٍ التفكير…</translation>
    </message>
    <message>
        <source>This address cannot be fetched.</source>
        <translation>لا يمكن جلب هذا العنوان.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>لا يمكن استخدام هذا هنا.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>لم تعد هذه المحادثة موجودة.</translation>
    </message>
    <message>
        <source>This file is not shown here, but it can be saved.</source>
        <translation>لا يُعرض هذا الملف هنا، لكن يمكن حفظه.</translation>
    </message>
    <message>
        <source>This image cannot be copied, but it can be saved.</source>
        <translation>لا يمكن نسخ هذه الصورة، لكن يمكن حفظها.</translation>
    </message>
    <message>
        <source>This image has too many pixels to be shown, but it can be saved.</source>
        <translation>في هذه الصورة عدد من البكسلات أكبر من أن يُعرض، لكن يمكن حفظها.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be shown, but it can be saved.</source>
        <translation>هذه الصورة تالفة ولا يمكن عرضها، لكن يمكن حفظها.</translation>
    </message>
    <message>
        <source>This is no address of a service: it begins with https:// and holds no password.</source>
        <translation>هذا ليس عنوان خدمة: يبدأ العنوان بـ https:// ولا يحوي كلمة مرور.</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of letters, digits and signs.</source>
        <translation>هذا ليس مفتاحًا: المفتاح كلمة واحدة من أحرف وأرقام وعلامات.</translation>
    </message>
    <message>
        <source>This is on your own computer, or in your own network.</source>
        <translation>هذا على حاسوبك نفسه، أو في شبكتك.</translation>
    </message>
    <message>
        <source>This is sent as soon as its image is ready. Escape takes that back.</source>
        <translation>يُرسل هذا حالما تجهز صورته. ومفتاح Esc يتراجع عنه.</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>هذا أحدث إصدار، {version}.</translation>
    </message>
    <message>
        <source>This key is not allowed to ask that.</source>
        <translation>غير مسموح لهذا المفتاح بأن يسأل عن ذلك.</translation>
    </message>
    <message>
        <source>This key is not allowed to do that. Allow it in Google&apos;s console, or make one.</source>
        <translation>غير مسموح لهذا المفتاح بذلك. اسمح به في وحدة تحكم Google، أو أنشئ مفتاحًا.</translation>
    </message>
    <message>
        <source>This key was given for another address, and was not sent.</source>
        <translation>أُضيف هذا المفتاح لعنوان آخر، ولم يُرسل.</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>وكيل محدّد:</translation>
    </message>
    <message>
        <source>This report is sent nowhere, and there is no question, answer or key in it:</source>
        <translation>لا يُرسل هذا التقرير إلى أي مكان، وليس فيه سؤال ولا إجابة ولا مفتاح:</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>هذا الطلب</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>This stayed on this computer: the offline engine answered here.</source>
        <translation>بقي هذا على هذا الحاسوب: أجاب المحرّك دون اتصال هنا.</translation>
    </message>
    <message>
        <source>This was sent to {host}.</source>
        <translation>أُرسل هذا إلى {host}.</translation>
    </message>
    <message>
        <source>This {kind} is not shown here, but it can be saved.</source>
        <comment>SVG drawing</comment>
        <translation>لا يُعرض {kind} هنا، لكن يمكن حفظه.</translation>
    </message>
    <message>
        <source>Those that took at least this long, from your question on.</source>
        <translation>التي استغرقت هذا الزمن على الأقل، بدءًا من سؤالك.</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>فكّر {seconds} ث</translation>
    </message>
    <message>
        <source>Thought tokens</source>
        <translation>رموز الأفكار</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Through the proxy {address}</source>
        <translation>عبر الوكيل {address}</translation>
    </message>
    <message>
        <source>Time to first chunk</source>
        <translation>الزمن حتى أول دفعة</translation>
    </message>
    <message>
        <source>Time to first chunk against prompt size</source>
        <translation>الزمن حتى أول دفعة مقابل حجم الموجّه</translation>
    </message>
    <message>
        <source>Time to first chunk, s</source>
        <translation>الزمن حتى أول دفعة، ث</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>الرموز في الثانية</translation>
    </message>
    <message>
        <source>Tokens where the service counts them, else pieces of text</source>
        <translation>الرموز حيث تعدّها الخدمة، وإلا فقطع النص</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>رمز/ث</translation>
    </message>
    <message>
        <source>Told of the icon in the tray</source>
        <translation>أُعلم بأيقونة علبة النظام</translation>
    </message>
    <message>
        <source>Too many pixels to be shown.</source>
        <translation>بكسلات أكثر من أن تُعرض.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>الزمن الكلي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Try again in a while, or choose another model.</source>
        <translation>حاول مرة أخرى بعد قليل، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds, or choose another model.</source>
        <translation>حاول مرة أخرى بعد {seconds} ثانية، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Try again, or allow a longer wait.</source>
        <translation>حاول مرة أخرى، أو اسمح بانتظار أطول.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>حاول مرة أخرى، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Try again, or keep the key in another place.</source>
        <translation>حاول مرة أخرى، أو احفظ المفتاح في مكان آخر.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again; if a proxy or sign-in page is in between, open it in a browser.</source>
        <translation>حاول مرة أخرى؛ وإذا كان هناك وكيل أو صفحة تسجيل دخول في الطريق، فافتحها في متصفح.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>تجربته الآن</translation>
    </message>
    <message>
        <source>Try {image} again</source>
        <translation>إعادة محاولة {image}</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {attempt}): {reason}</source>
        <translation>إعادة المحاولة بعد {seconds} ث (المحاولة {attempt}): ‏{reason}</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {number})</source>
        <translation>إعادة المحاولة بعد {seconds} ث (المحاولة {number})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>افتح قفلها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Update Gemstream, or choose another folder with --data-dir.</source>
        <translation>حدّث Gemstream، أو اختر مجلدًا آخر باستخدام ‎--data-dir.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG or PDF.</source>
        <translation>استخدم PNG أو JPEG أو WebP أو HEIC أو AVIF أو GIF أو BMP أو TIFF أو SVG أو PDF.</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>استخدام نموذج آخر</translation>
    </message>
    <message>
        <source>Use the offline engine</source>
        <translation>استخدام المحرّك دون اتصال</translation>
    </message>
    <message>
        <source>Use the offline engine; leave images out by their menu</source>
        <translation>استخدم المحرّك دون اتصال؛ واستبعد الصور من قائمتها</translation>
    </message>
    <message>
        <source>Use the standard folder</source>
        <translation>استخدام المجلد الأصلي</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Use these settings?</source>
        <translation>هل تريد استخدام هذه الإعدادات؟</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>النسخة {number} من {count}</translation>
    </message>
    <message>
        <source>Versions, what works and what is missing, and the last lines of the log: to read, and then to copy for whoever helps you. Nothing is sent.</source>
        <translation>الإصدارات، وما يعمل وما ينقص، وآخر أسطر السجل: للقراءة، ثم للنسخ لمن يساعدك. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Very high</source>
        <comment>thinking</comment>
        <translation>عالٍ جدًا</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Wait until it is saved, then try again.</source>
        <translation>انتظر حتى يُحفظ، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Waiting for the first chunk</source>
        <translation>في انتظار أول دفعة</translation>
    </message>
    <message>
        <source>Waiting for the first words…</source>
        <translation>في انتظار أولى الكلمات…</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>ينتظر: {question}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>صفحة ويب، ملف واحد (*.html)</translation>
    </message>
    <message>
        <source>Web pages that may take part</source>
        <translation>صفحات الويب التي يمكنها المشاركة</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome to Gemstream</source>
        <translation>مرحبًا بك في Gemstream</translation>
    </message>
    <message>
        <source>What a link holds itself is never opened.</source>
        <translation>ما يحمله الرابط نفسه لا يُفتح أبدًا.</translation>
    </message>
    <message>
        <source>What a tool said was left out.</source>
        <translation>استُبعد ما قالته أداة.</translation>
    </message>
    <message>
        <source>What came is older than what was seen before.</source>
        <translation>ما وصل أقدم مما سبقت رؤيته.</translation>
    </message>
    <message>
        <source>What came of the newest version is not signed by the makers of Gemstream: {why}.</source>
        <translation>ما وصل عن أحدث إصدار غير موقّع من صانعي Gemstream: ‏{why}.</translation>
    </message>
    <message>
        <source>What do you want to do or open?</source>
        <translation>ماذا تريد أن تفعل أو تفتح؟</translation>
    </message>
    <message>
        <source>What had arrived is kept, and can be gone on with.</source>
        <translation>حُفظ ما وصل، ويمكن متابعته.</translation>
    </message>
    <message>
        <source>What had arrived is kept.</source>
        <translation>حُفظ ما وصل.</translation>
    </message>
    <message>
        <source>What had come is kept.</source>
        <translation>حُفظ ما وصل.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>What is on this picture?</source>
        <translation>ماذا في هذه الصورة؟</translation>
    </message>
    <message>
        <source>What is said of the newest version cannot be understood.</source>
        <translation>يتعذّر فهم ما ذُكر عن أحدث إصدار.</translation>
    </message>
    <message>
        <source>What is said of the newest version is old, of {day}.</source>
        <translation>ما ذُكر عن أحدث إصدار قديم، بتاريخ {day}.</translation>
    </message>
    <message>
        <source>What is said of the newest version is too long.</source>
        <translation>ما ذُكر عن أحدث إصدار طويل جدًا.</translation>
    </message>
    <message>
        <source>What is said of the newest version leads to a page that is not ours.</source>
        <translation>ما ذُكر عن أحدث إصدار يقود إلى صفحة ليست لنا.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <translation>ما يُرسل…</translation>
    </message>
    <message>
        <source>What it asks costs you what your own questions do, and stands among your conversations, where you can stop it.</source>
        <translation>ما يسأله يكلّفك ما تكلّفه أسئلتك، ويظهر بين محادثاتك حيث يمكنك إيقافه.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يخرج من هذا الحاسوب</translation>
    </message>
    <message>
        <source>What sends a question</source>
        <translation>ما يرسل السؤال</translation>
    </message>
    <message>
        <source>What stands before the @ is only a name: the link leads to {host}.</source>
        <translation>ما قبل @ مجرد اسم: يقود الرابط إلى {host}.</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>ما يُقال للنموذج</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. Now the offline engine would answer, and nothing would leave this computer.</source>
        <translation>ما أُرسل حينها غير محفوظ، أو ذهب إلى مكان آخر. الآن يجيب المحرّك دون اتصال، ولا يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. This is how the same would be sent now, to {host}.</source>
        <translation>ما أُرسل حينها غير محفوظ، أو ذهب إلى مكان آخر. هكذا يُرسل الشيء نفسه الآن، إلى {host}.</translation>
    </message>
    <message>
        <source>What was sent…</source>
        <translation>ما أُرسل…</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تود أن تعرف؟</translation>
    </message>
    <message>
        <source>What you asked before, and the answers to it, will go along.</source>
        <translation>يُرسل معه ما سألته من قبل والإجابات عنه.</translation>
    </message>
    <message>
        <source>What {file} would change:</source>
        <translation>ما سيغيّره {file}:</translation>
    </message>
    <message>
        <source>When it is complete</source>
        <translation>عند اكتمالها</translation>
    </message>
    <message>
        <source>When: {words}</source>
        <translation>متى: {words}</translation>
    </message>
    <message>
        <source>Where Return starts a new line, Ctrl+Return sends; it does so in either case.</source>
        <translation>حيث يبدأ Enter سطرًا جديدًا، يُرسل Ctrl+Enter؛ وهو يُرسل في الحالتين.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>أين يذهب</translation>
    </message>
    <message>
        <source>Where the window has room. They are kept in the data folder on this computer.</source>
        <translation>حيث تتسع النافذة. وتُحفظ في مجلد البيانات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Where they find it on this computer; bridge.json in the data folder says it.</source>
        <translation>حيث تجده على هذا الحاسوب؛ يذكره bridge.json في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Where to: {words}</source>
        <translation>إلى أين: {words}</translation>
    </message>
    <message>
        <source>Which answers are long</source>
        <translation>أي الإجابات طويلة</translation>
    </message>
    <message>
        <source>With quick ask in its menu. Gemstream goes on behind it when the last window is closed, and answers under way as well.</source>
        <translation>مع السؤال السريع في قائمتها. ويستمر Gemstream خلفها بعد إغلاق آخر نافذة، وكذلك الإجابات الجارية.</translation>
    </message>
    <message numerus="yes">
        <source>With the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>مع علامة الخدمة نفسها وحجمها 0 بايت</numerusform>
            <numerusform>مع علامة الخدمة نفسها وحجمها بايت واحد</numerusform>
            <numerusform>مع علامة الخدمة نفسها وحجمها 2 بايت</numerusform>
            <numerusform>مع علامة الخدمة نفسها وحجمها %Ln بايت</numerusform>
            <numerusform>مع علامة الخدمة نفسها وحجمها %Ln بايت</numerusform>
            <numerusform>مع علامة الخدمة نفسها وحجمها %Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write a kind reply that says no to an invitation.</source>
        <translation>اكتب ردًا لطيفًا يعتذر عن دعوة.</translation>
    </message>
    <message>
        <source>Write a question first, then look at what would be sent.</source>
        <translation>اكتب سؤالًا أولًا، ثم انظر فيما سيُرسل.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You are changing an earlier question</source>
        <translation>أنت تغيّر سؤالًا سابقًا</translation>
    </message>
    <message>
        <source>You are using the offline engine: no key is needed and nothing leaves this computer. To ask Gemini, add a key: “Offline engine” below the prompt leads there.</source>
        <translation>أنت تستخدم المحرّك دون اتصال: لا حاجة إلى مفتاح ولا يخرج شيء من هذا الحاسوب. لسؤال Gemini، أضف مفتاحًا: «المحرّك دون اتصال» تحت الموجّه يقود إلى ذلك.</translation>
    </message>
    <message>
        <source>You click it, or “Get a key”, or “Open page” of a new version</source>
        <translation>تنقر عليه، أو على «الحصول على مفتاح»، أو على «فتح الصفحة» لإصدار جديد</translation>
    </message>
    <message>
        <source>You drop or paste it, or want a picture of an answer loaded, and agree, each time</source>
        <translation>تفلتها أو تلصقها، أو تريد تحميل صورة في إجابة، وتوافق كل مرة</translation>
    </message>
    <message>
        <source>You have {mine}. Nothing is installed by itself: the page has the new version.</source>
        <translation>لديك {mine}. لا يُثبَّت شيء تلقائيًا: الإصدار الجديد على الصفحة.</translation>
    </message>
    <message>
        <source>You have {mine}. Your package manager installs new versions.</source>
        <translation>لديك {mine}. يثبّت مدير الحزم الإصدارات الجديدة.</translation>
    </message>
    <message>
        <source>You send, regenerate or continue; passing faults are tried again, as the settings say</source>
        <translation>تُرسل أو تعيد التوليد أو تتابع؛ وتُعاد المحاولة بعد الأخطاء العابرة، بحسب الإعدادات</translation>
    </message>
    <message>
        <source>You were writing a question in “{}”.</source>
        <translation>كنت تكتب سؤالًا في «{}».</translation>
    </message>
    <message>
        <source>You, {time}</source>
        <translation>أنت، {time}</translation>
    </message>
    <message>
        <source>Your browser, which opens it</source>
        <translation>متصفحك، الذي يفتحه</translation>
    </message>
    <message>
        <source>Your change can be sent once this answer is complete, or stopped.</source>
        <translation>يمكن إرسال تغييرك حالما تكتمل هذه الإجابة أو تُوقف.</translation>
    </message>
    <message>
        <source>Your conversations</source>
        <translation>محادثاتك</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>ستظهر محادثاتك هنا.</translation>
    </message>
    <message>
        <source>Your data are in {0} now. The copy in {1} stays until you delete it in the settings.</source>
        <translation>بياناتك الآن في {0}. وتبقى النسخة في {1} حتى تحذفها في الإعدادات.</translation>
    </message>
    <message>
        <source>Your data are in {old} already.</source>
        <translation>بياناتك في {old} من قبل.</translation>
    </message>
    <message>
        <source>Your data cannot be copied to {folder}: {why}.</source>
        <translation>لا يمكن نسخ بياناتك إلى {folder}: ‏{why}.</translation>
    </message>
    <message>
        <source>Your data were not moved and are still in {0}. {1}</source>
        <translation>لم تُنقل بياناتك ولا تزال في {0}. ‏{1}</translation>
    </message>
    <message>
        <source>Your desktop asks which keys, and has them in its own settings.</source>
        <translation>يسأل سطح المكتب عن المفاتيح، ويحفظها في إعداداته.</translation>
    </message>
    <message>
        <source>Your desktop gave no picture of the screen. Try again, or paste a screenshot.</source>
        <translation>لم يُعطِ سطح المكتب صورة للشاشة. حاول مرة أخرى، أو الصق لقطة شاشة.</translation>
    </message>
    <message>
        <source>Your question with its images, the earlier questions and answers of the conversation with theirs, the system prompt, the name of the model and its settings</source>
        <translation>سؤالك مع صوره، وأسئلة المحادثة وإجاباتها السابقة مع صورها، وموجّه النظام، واسم النموذج وإعداداته</translation>
    </message>
    <message>
        <source>Your system keeps it, locked with your login.</source>
        <translation>يحفظه نظامك، مقفلًا بتسجيل دخولك.</translation>
    </message>
    <message>
        <source>Your text is still in the window, but it is not kept: copy what you need first.</source>
        <translation>لا يزال نصك في النافذة، لكنه غير محفوظ: انسخ ما تحتاج إليه أولًا.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير/التصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message numerus="yes">
        <source>[%Ln characters]</source>
        <translation>
            <numerusform>[لا أحرف]</numerusform>
            <numerusform>[حرف واحد]</numerusform>
            <numerusform>[حرفان]</numerusform>
            <numerusform>[%Ln أحرف]</numerusform>
            <numerusform>[%Ln حرفًا]</numerusform>
            <numerusform>[%Ln حرف]</numerusform>
        </translation>
    </message>
    <message>
        <source>a latency</source>
        <translation>زمن استجابة</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>بُدئ ملف جديد</translation>
    </message>
    <message numerus="yes">
        <source>a new one was begun with the %Ln questions that could still be read</source>
        <translation>
            <numerusform>بُدئ ملف جديد دون أسئلة، إذ لم يبقَ منها ما يُقرأ</numerusform>
            <numerusform>بُدئ ملف جديد بالسؤال الواحد الذي أمكنت قراءته</numerusform>
            <numerusform>بُدئ ملف جديد بالسؤالين اللذين أمكنت قراءتهما</numerusform>
            <numerusform>بُدئ ملف جديد بما أمكنت قراءته: %Ln أسئلة</numerusform>
            <numerusform>بُدئ ملف جديد بما أمكنت قراءته: %Ln سؤالًا</numerusform>
            <numerusform>بُدئ ملف جديد بما أمكنت قراءته: %Ln سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>جولة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <translation>
            <numerusform>نحو 0 رمز</numerusform>
            <numerusform>نحو رمز واحد</numerusform>
            <numerusform>نحو رمزين</numerusform>
            <numerusform>نحو %Ln رموز</numerusform>
            <numerusform>نحو %Ln رمزًا</numerusform>
            <numerusform>نحو %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>accent highlight colour teal green violet purple rose pink amber grey</source>
        <translation>لون تمييز إبراز ألوان فيروزي أخضر بنفسجي أرجواني وردي زهري كهرماني رمادي</translation>
    </message>
    <message>
        <source>accessibility readable vision eyes black white</source>
        <translation>إمكانية الوصول مقروء رؤية بصر عيون أسود أبيض تباين</translation>
    </message>
    <message>
        <source>an answer is under way</source>
        <translation>إجابة جارية</translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>برنامج بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>hosts, below others</comment>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>animation reduced movement accessibility</source>
        <translation>حركة تحريك رسوم متحركة تقليل إمكانية الوصول</translation>
    </message>
    <message>
        <source>announcements screen reader accessibility orca nvda voice speech blind</source>
        <translation>إعلان قارئ الشاشة إمكانية الوصول صوت نطق كفيف مكفوف orca nvda</translation>
    </message>
    <message>
        <source>another Gemstream is using it</source>
        <translation>يستخدمه Gemstream آخر</translation>
    </message>
    <message>
        <source>another program is busy with it</source>
        <translation>يشغله برنامج آخر</translation>
    </message>
    <message>
        <source>another program is busy with your conversations</source>
        <translation>برنامج آخر مشغول بمحادثاتك</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>أجاب عنه {model}</translation>
    </message>
    <message>
        <source>api key profile account gemini enterprise google cloud project location keychain base url</source>
        <translation>api مفتاح ملف تعريف حساب gemini enterprise google cloud مشروع موقع سلسلة المفاتيح عنوان url أساسي</translation>
    </message>
    <message>
        <source>backup restore copy transfer file json</source>
        <translation>نسخ احتياطي استعادة نسخ نقل ملف json</translation>
    </message>
    <message>
        <source>backup restore database folder</source>
        <translation>نسخ احتياطي استعادة قاعدة بيانات مجلد</translation>
    </message>
    <message>
        <source>bridge origin browser cors website</source>
        <translation>جسر مصدر متصفح موقع cors bridge origin</translation>
    </message>
    <message>
        <source>bridge page browser copy address allow refuse forget connected</source>
        <translation>جسر صفحة متصفح نسخ عنوان سماح رفض نسيان متصل bridge</translation>
    </message>
    <message>
        <source>bridge websocket server address</source>
        <translation>جسر خادم عنوان bridge websocket</translation>
    </message>
    <message>
        <source>bridge websocket server api automation watch overlay stream</source>
        <translation>جسر خادم أتمتة متابعة بث تراكب bridge websocket api</translation>
    </message>
    <message>
        <source>certificate tls ssl authority company</source>
        <translation>شهادة تشفير سلطة شركة tls ssl</translation>
    </message>
    <message>
        <source>chunks/s</source>
        <translation>دفعة/ث</translation>
    </message>
    <message>
        <source>creative random sampling</source>
        <translation>إبداع إبداعي عشوائي عشوائية حرارة عيّنات</translation>
    </message>
    <message>
        <source>damaged, or too new</source>
        <translation>تالف، أو أحدث مما يُعرف</translation>
    </message>
    <message>
        <source>enter keyboard prompt new line</source>
        <translation>إدخال لوحة مفاتيح موجّه سطر جديد enter</translation>
    </message>
    <message>
        <source>exif gps location</source>
        <translation>موقع مكان بيانات الصورة exif gps</translation>
    </message>
    <message>
        <source>first chunk {seconds}</source>
        <translation>أول دفعة {seconds}</translation>
    </message>
    <message>
        <source>gemini default flash pro</source>
        <translation>gemini افتراضي نموذج flash pro</translation>
    </message>
    <message>
        <source>gemstream.github.io, through your proxy if there is one</source>
        <translation>‏gemstream.github.io، عبر الوكيل إن وُجد</translation>
    </message>
    <message>
        <source>global shortcut hotkey keyboard</source>
        <translation>اختصار عام مفتاح سريع لوحة المفاتيح</translation>
    </message>
    <message>
        <source>high detail</source>
        <translation>تفاصيل عالية</translation>
    </message>
    <message>
        <source>hops continue long</source>
        <translation>قفزات متابعة استمرار طويل</translation>
    </message>
    <message>
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>images web url link download</source>
        <translation>صور ويب رابط عنوان تنزيل url</translation>
    </message>
    <message>
        <source>incognito private history</source>
        <translation>خفي خاص متخفٍّ سجل تصفح</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>يتعذّر فتحه</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation>يتعذّر استخدامه</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>تتعذّر الكتابة فيه</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>إنه للقراءة فقط</translation>
    </message>
    <message>
        <source>its signature is of something else</source>
        <translation>توقيعه لشيء آخر</translation>
    </message>
    <message>
        <source>keys keyboard hotkeys key bindings</source>
        <translation>مفاتيح لوحة مفاتيح اختصارات ربط المفاتيح</translation>
    </message>
    <message>
        <source>log logs report crash fault versions support help copy bug</source>
        <translation>سجل سجلات تقرير عطل خطأ إصدارات دعم مساعدة نسخ</translation>
    </message>
    <message>
        <source>low detail</source>
        <translation>تفاصيل منخفضة</translation>
    </message>
    <message>
        <source>medium detail</source>
        <translation>تفاصيل متوسطة</translation>
    </message>
    <message>
        <source>move disk usb storage directory location old copy</source>
        <translation>نقل قرص usb تخزين دليل مجلد مكان موقع نسخة قديمة</translation>
    </message>
    <message>
        <source>name conversations tokens</source>
        <translation>اسم تسمية محادثات رموز</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no conversations</source>
        <translation>لا محادثات</translation>
    </message>
    <message>
        <source>no questions</source>
        <translation>لا أسئلة</translation>
    </message>
    <message>
        <source>no stalls</source>
        <translation>لا تعثّرات</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no thoughts</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير معدود</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروضة</translation>
    </message>
    <message>
        <source>nothing in it could be read, so a new one was begun</source>
        <translation>لم يُقرأ منه شيء، فبُدئ ملف جديد</translation>
    </message>
    <message>
        <source>notify notification alert background ready done</source>
        <translation>إشعار تنبيه إعلام خلفية جاهز انتهى</translation>
    </message>
    <message>
        <source>notify notification seconds</source>
        <translation>إشعار تنبيه ثوانٍ</translation>
    </message>
    <message>
        <source>open</source>
        <comment>it is open now</comment>
        <translation>مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln hops</source>
        <translation>
            <numerusform>دون طلبات متتابعة</numerusform>
            <numerusform>في طلب واحد</numerusform>
            <numerusform>في طلبين متتابعين</numerusform>
            <numerusform>في %Ln طلبات متتابعة</numerusform>
            <numerusform>في %Ln طلبًا متتابعًا</numerusform>
            <numerusform>في %Ln طلب متتابع</numerusform>
        </translation>
    </message>
    <message>
        <source>pacing smooth stream speed</source>
        <translation>إيقاع سلس تدفق بث سرعة</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
    <message>
        <source>partial history incomplete</source>
        <translation>جزئي سجل ناقص منقطع غير مكتمل</translation>
    </message>
    <message>
        <source>paste clipboard attachment file characters</source>
        <translation>لصق حافظة مرفق ملف أحرف</translation>
    </message>
    <message>
        <source>perhaps {seconds} s left</source>
        <translation>ربما بقي {seconds} ث</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>استدلال تفكير منطق</translation>
    </message>
    <message>
        <source>reasoning level effort</source>
        <translation>استدلال تفكير مستوى جهد</translation>
    </message>
    <message>
        <source>received</source>
        <comment>text of an answer</comment>
        <translation>وارد</translation>
    </message>
    <message>
        <source>resolution quality size pictures photos</source>
        <translation>دقة جودة حجم صور</translation>
    </message>
    <message>
        <source>retry retries error</source>
        <translation>إعادة محاولة تكرار خطأ</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>text of an answer</comment>
        <translation>معروض</translation>
    </message>
    <message>
        <source>sidebar history panel</source>
        <translation>شريط جانبي سجل لوحة قائمة</translation>
    </message>
    <message>
        <source>socks http https connection firewall company</source>
        <translation>اتصال جدار حماية شركة وكيل socks http https</translation>
    </message>
    <message>
        <source>system tray status icon background quick ask minimise close</source>
        <translation>علبة النظام شريط أيقونة حالة خلفية سؤال سريع تصغير إغلاق</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>لا يعمل القرص كما ينبغي</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the ending of a turn</source>
        <translation>نهاية جولة</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message numerus="yes">
        <source>the images in %Ln folders</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>لا صور من المجلدات</numerusform>
            <numerusform>الصور في مجلد واحد</numerusform>
            <numerusform>الصور في مجلدين</numerusform>
            <numerusform>الصور في %Ln مجلدات</numerusform>
            <numerusform>الصور في %Ln مجلدًا</numerusform>
            <numerusform>الصور في %Ln مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>the images in “{folder}”</source>
        <comment>added to a question</comment>
        <translation>الصور في «{folder}»</translation>
    </message>
    <message>
        <source>the latency figures</source>
        <translation>أرقام زمن الاستجابة</translation>
    </message>
    <message numerus="yes">
        <source>the pages of %Ln documents</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>لا صفحات من المستندات</numerusform>
            <numerusform>صفحات مستند واحد</numerusform>
            <numerusform>صفحات مستندين</numerusform>
            <numerusform>صفحات %Ln مستندات</numerusform>
            <numerusform>صفحات %Ln مستندًا</numerusform>
            <numerusform>صفحات %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>the pages of {document}</source>
        <comment>added to a question</comment>
        <translation>صفحات {document}</translation>
    </message>
    <message>
        <source>theme appearance dark light mode night</source>
        <translation>سمة مظهر داكن فاتح وضع ليلي نهاري</translation>
    </message>
    <message>
        <source>this is not allowed</source>
        <translation>هذا غير مسموح به</translation>
    </message>
    <message>
        <source>time-out timeout idle stall</source>
        <translation>مهلة انتظار خمول تعثّر صمت</translation>
    </message>
    <message>
        <source>time-out timeout limit total</source>
        <translation>مهلة انتظار حد إجمالي</translation>
    </message>
    <message>
        <source>time-out timeout network</source>
        <translation>مهلة انتظار شبكة</translation>
    </message>
    <message>
        <source>time-out timeout thinking</source>
        <translation>مهلة انتظار تفكير</translation>
    </message>
    <message>
        <source>tokens output maximum length</source>
        <translation>رموز مخرجات أقصى طول</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>رمز/ث</translation>
    </message>
    <message>
        <source>translation locale english deutsch español français 日本語 中文 العربية</source>
        <translation>ترجمة لغة عربية إنجليزية english deutsch español français 日本語 中文 العربية</translation>
    </message>
    <message>
        <source>typeface family dyslexia dyslexic legible accessibility eyes</source>
        <translation>خط محرف عسر القراءة مقروء إمكانية الوصول عيون</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>تحديث ترقية إصدار تحقق</translation>
    </message>
    <message>
        <source>whether it holds metadata is not known</source>
        <translation>لا يُعرف إن كانت تحوي بيانات وصفية</translation>
    </message>
    <message>
        <source>with what its file says of camera, date and place</source>
        <translation>مع ما يذكره ملفها عن الكاميرا والتاريخ والمكان</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>دون بيانات وصفية</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>your conversations</source>
        <translation>محادثاتك</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>استُنفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>zoom larger smaller bigger font scale accessibility eyes vision</source>
        <translation>تكبير تصغير أكبر أصغر خط حجم مقياس إمكانية الوصول عيون رؤية</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>تتعذّر قراءة {0} ({1}).</translation>
    </message>
    <message>
        <source>{count} %</source>
        <comment>of the standard size</comment>
        <translation>{count} %</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} حرف</numerusform>
            <numerusform>{count} حرف</numerusform>
            <numerusform>{count} حرفان</numerusform>
            <numerusform>{count} أحرف</numerusform>
            <numerusform>{count} حرفًا</numerusform>
            <numerusform>{count} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} keys of your own</source>
        <translation>
            <numerusform>{count} من اختصاراتك الخاصة</numerusform>
            <numerusform>{count} اختصار خاص بك</numerusform>
            <numerusform>{count} من اختصاراتك الخاصة</numerusform>
            <numerusform>{count} اختصارات خاصة بك</numerusform>
            <numerusform>{count} اختصارًا خاصًا بك</numerusform>
            <numerusform>{count} اختصار خاص بك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} presets</source>
        <translation>
            <numerusform>{count} قالب</numerusform>
            <numerusform>{count} قالب</numerusform>
            <numerusform>{count} من القوالب</numerusform>
            <numerusform>{count} قوالب</numerusform>
            <numerusform>{count} قالبًا</numerusform>
            <numerusform>{count} قالب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} programs</source>
        <translation>
            <numerusform>{count} برنامج</numerusform>
            <numerusform>{count} برنامج</numerusform>
            <numerusform>{count} من البرامج</numerusform>
            <numerusform>{count} برامج</numerusform>
            <numerusform>{count} برنامجًا</numerusform>
            <numerusform>{count} برنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>{count} طلب</numerusform>
            <numerusform>{count} طلب</numerusform>
            <numerusform>{count} من الطلبات</numerusform>
            <numerusform>{count} طلبات</numerusform>
            <numerusform>{count} طلبًا</numerusform>
            <numerusform>{count} طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <comment>seconds</comment>
        <translation>{count} ث</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} مرة</numerusform>
            <numerusform>{count} مرة</numerusform>
            <numerusform>{count} من المرات</numerusform>
            <numerusform>{count} مرات</numerusform>
            <numerusform>{count} مرة</numerusform>
            <numerusform>{count} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} رمز</numerusform>
            <numerusform>{count} رمز</numerusform>
            <numerusform>{count} من الرموز</numerusform>
            <numerusform>{count} رموز</numerusform>
            <numerusform>{count} رمزًا</numerusform>
            <numerusform>{count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>29 Nov 2026, 14:05</comment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{detail}, up to {pixels} pixels, {tokens}</source>
        <comment>High, …, about 1,120 tokens</comment>
        <translation>{detail}، حتى {pixels} بكسل، {tokens}</translation>
    </message>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}، الصفحة {number}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <comment>sizes of what is copied</comment>
        <translation>{done} من {whole}</translation>
    </message>
    <message>
        <source>{error} Until then, conversations, images of answers and their figures are kept in {folder}.</source>
        <translation>{error} وحتى ذلك الحين، تُحفظ المحادثات وصور الإجابات وأرقامها في {folder}.</translation>
    </message>
    <message>
        <source>{file} changes nothing that holds now.</source>
        <translation>لا يغيّر {file} شيئًا مما هو سارٍ الآن.</translation>
    </message>
    <message>
        <source>{folder} cannot be locked.</source>
        <translation>لا يمكن قفل {folder}.</translation>
    </message>
    <message>
        <source>{folder} is in use by another Gemstream.</source>
        <translation>‏{folder} قيد الاستخدام في Gemstream آخر.</translation>
    </message>
    <message>
        <source>{host} (written {letters})</source>
        <comment>a name in ASCII, and in its own letters</comment>
        <translation>{host} (يُكتب {letters})</translation>
    </message>
    <message>
        <source>{host} broke off, or sent what cannot be understood.</source>
        <translation>قطع {host} الاتصال، أو أرسل ما لا يمكن فهمه.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or broke off.</source>
        <translation>لا يمكن الوصول إلى {host}، أو قطع الاتصال.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is who it says.</source>
        <translation>لا يستطيع {host} إثبات هويته.</translation>
    </message>
    <message>
        <source>{host} could not be reached, or broke off.</source>
        <translation>تعذّر الوصول إلى {host}، أو انقطع الاتصال به.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>لا يستجيب {host}.</translation>
    </message>
    <message>
        <source>{host} does not give this picture to Gemstream.</source>
        <translation>لا يعطي {host} هذه الصورة لـ Gemstream.</translation>
    </message>
    <message>
        <source>{host} does not give this picture.</source>
        <translation>لا يعطي {host} هذه الصورة.</translation>
    </message>
    <message>
        <source>{host} does not say it (HTTP status {status}).</source>
        <translation>لا يذكر {host} ذلك (حالة HTTP ‏{status}).</translation>
    </message>
    <message>
        <source>{host} gives this picture only to those who are signed in.</source>
        <translation>لا يعطي {host} هذه الصورة إلا لمن سجّل الدخول.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own, or is too busy.</source>
        <translation>في {host} خلل، أو هو مشغول جدًا.</translation>
    </message>
    <message>
        <source>{host} has nothing at this address any more.</source>
        <translation>لم يعد لدى {host} شيء على هذا العنوان.</translation>
    </message>
    <message>
        <source>{host} has nothing at this address.</source>
        <translation>ليس لدى {host} شيء على هذا العنوان.</translation>
    </message>
    <message>
        <source>{host} is asked too often.</source>
        <translation>الطلبات من {host} أكثر مما يقبل.</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next without end.</source>
        <translation>يقود {host} من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>{host} leads on to another host:</source>
        <translation>يقود {host} إلى مضيف آخر:</translation>
    </message>
    <message>
        <source>{host} leads to a place that is none.</source>
        <translation>يقود {host} إلى مكان لا وجود له.</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not encrypted.</source>
        <translation>يقود {host} إلى عنوان غير مشفّر.</translation>
    </message>
    <message>
        <source>{host} leads to another place, {host2}.</source>
        <translation>يقود {host} إلى مكان آخر، {host2}.</translation>
    </message>
    <message>
        <source>{host} leads to {host2}.</source>
        <translation>يقود {host} إلى {host2}.</translation>
    </message>
    <message>
        <source>{host} sends more than belongs there.</source>
        <translation>يرسل {host} أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>{host} sent a web page, no picture.</source>
        <translation>أرسل {host} صفحة ويب، لا صورة.</translation>
    </message>
    <message>
        <source>{host} takes too long to send the picture.</source>
        <translation>يستغرق {host} وقتًا طويلًا في إرسال الصورة.</translation>
    </message>
    <message>
        <source>{host} was not found.</source>
        <translation>لم يُعثر على {host}.</translation>
    </message>
    <message>
        <source>{host} would be asked without encryption.</source>
        <translation>سيُسأل {host} دون تشفير.</translation>
    </message>
    <message>
        <source>{image} (lost)</source>
        <translation>{image} (مفقودة)</translation>
    </message>
    <message>
        <source>{image} (not shown)</source>
        <translation>{image} (غير معروضة)</translation>
    </message>
    <message>
        <source>{image} is image {number} of {count} now</source>
        <translation>أصبحت {image} الآن الصورة {number} من {count}</translation>
    </message>
    <message>
        <source>{keys} alone is for typing: hold Ctrl or Alt, too.</source>
        <translation>‏{keys} وحده للكتابة: اضغط معه Ctrl أو Alt أيضًا.</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>‏{keys} مخصّص لتحرير النص.</translation>
    </message>
    <message>
        <source>{keys} is for “{action}” already.</source>
        <translation>‏{keys} مخصّص لـ «{action}».</translation>
    </message>
    <message>
        <source>{link} is a link to another folder.</source>
        <translation>‏{link} رابط إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <comment>a time</comment>
        <translation>{milliseconds} م.ث</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <comment>a time</comment>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{name} cannot be drawn.</source>
        <translation>لا يمكن رسم {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>تتعذّر قراءة {name}: ‏{why}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {why}.</source>
        <translation>لا يمكن حفظ {name} في {folder}: ‏{why}.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>تعذّرت قراءة {name}.</translation>
    </message>
    <message>
        <source>{name} declares entities of its own, which are not read.</source>
        <translation>يعرّف {name} كيانات خاصة به، وهي لا تُقرأ.</translation>
    </message>
    <message>
        <source>{name} has a name that is too long.</source>
        <translation>اسم {name} أطول مما يُقبل.</translation>
    </message>
    <message>
        <source>{name} has more than {max_pixels} megapixels.</source>
        <translation>في {name} أكثر من {max_pixels} ميغابكسل.</translation>
    </message>
    <message>
        <source>{name} has more than {most} elements.</source>
        <translation>عدد العناصر في {name} أكثر من {most}.</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>لا توجد في {name} صفحة {number}.</translation>
    </message>
    <message>
        <source>{name} is a PDF, and what draws its pages does not load on this computer.</source>
        <translation>{name} ملف PDF، وما يرسم صفحاته لا يُحمَّل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name} is a device, not a file.</source>
        <translation>{name} جهاز وليس ملفًا.</translation>
    </message>
    <message>
        <source>{name} is a drawing of more than {max_bytes} MB.</source>
        <translation>{name} رسم حجمه أكثر من {max_bytes} ميغابايت.</translation>
    </message>
    <message>
        <source>{name} is a folder without images.</source>
        <translation>{name} مجلد بلا صور.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} مجلد.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself.</source>
        <translation>{name} رابط يعود إلى نفسه.</translation>
    </message>
    <message>
        <source>{name} is a named pipe, not a file.</source>
        <translation>{name} أنبوب مسمّى وليس ملفًا.</translation>
    </message>
    <message>
        <source>{name} is a socket, not a file.</source>
        <translation>{name} مقبس وليس ملفًا.</translation>
    </message>
    <message>
        <source>{name} is a text of more than {most} MB.</source>
        <translation>{name} نص أكبر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is larger than {max_file_bytes} MB.</source>
        <translation>{name} أكبر من {max_file_bytes} ميغابايت.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>{name} is nested more than {most} deep.</source>
        <translation>التداخل في {name} أعمق من {most}.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{name} is not an image Gemstream can read.</source>
        <translation>{name} ليس صورة يمكن لـ Gemstream قراءتها.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is saved in {folder} with %Ln conversations.</source>
        <translation>
            <numerusform>حُفظ {name} في {folder} دون محادثات.</numerusform>
            <numerusform>حُفظ {name} في {folder} وفيه محادثة واحدة.</numerusform>
            <numerusform>حُفظ {name} في {folder} وفيه محادثتان.</numerusform>
            <numerusform>حُفظ {name} في {folder} وفيه %Ln محادثات.</numerusform>
            <numerusform>حُفظ {name} في {folder} وفيه %Ln محادثة.</numerusform>
            <numerusform>حُفظ {name} في {folder} وفيه %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is saved in {folder}.</source>
        <translation>حُفظ {name} في {folder}.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>لا يُسمح بقراءة {name}.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free.</source>
        <translation>يحتاج {name} إلى ذاكرة أكبر من المتاحة.</translation>
    </message>
    <message>
        <source>{name} refers to itself without end.</source>
        <translation>يشير {name} إلى نفسه بلا نهاية.</translation>
    </message>
    <message>
        <source>{name} repeats its elements more than {most} times.</source>
        <translation>يكرّر {name} عناصره أكثر من {most} مرة.</translation>
    </message>
    <message>
        <source>{name} takes too long to draw.</source>
        <translation>يستغرق رسم {name} وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>{name} was changed while it was read.</source>
        <translation>تغيّر {name} أثناء قراءته.</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>لم يُعثر على {name}.</translation>
    </message>
    <message>
        <source>{name} was not imported, or not to its end. {fault}</source>
        <translation>لم يُستورد {name}، أو لم يُستورد كاملًا. {fault}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <comment>a heading</comment>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a figure</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{now} → {then}</source>
        <comment>a change</comment>
        <translation>{now} ← {then}</translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} B</source>
        <comment>bytes</comment>
        <translation>{number} بايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} كيلوبايت</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>images</comment>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{number} of {count}…</source>
        <translation>{number} من {count}…</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a share</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number}M characters</source>
        <comment>millions</comment>
        <translation>{number} مليون حرف</translation>
    </message>
    <message>
        <source>{number}k characters</source>
        <comment>thousands</comment>
        <translation>{number} ألف حرف</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>تتعذّر الكتابة في {path}.</translation>
    </message>
    <message>
        <source>{program} asks in a temporary conversation.</source>
        <translation>يسأل {program} في محادثة مؤقتة.</translation>
    </message>
    <message>
        <source>{rate} chunks/s</source>
        <translation>{rate} دفعة/ث</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} رمز/ث</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <comment>per second</comment>
        <translation>{rate}/ث</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a time</comment>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{section}: {setting}</source>
        <translation>{section}: {setting}</translation>
    </message>
    <message>
        <source>{sentence} So it is not known whether it works.</source>
        <translation>{sentence} لذلك لا يُعرف إن كان يعمل.</translation>
    </message>
    <message>
        <source>{sentence} So the key could not be checked; it can be kept unchecked.</source>
        <translation>{sentence} لذلك تعذّر التحقق من المفتاح؛ ويمكن حفظه دون تحقق.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <translation>{some} و{last}</translation>
    </message>
    <message>
        <source>{target} holds something else.</source>
        <translation>يحوي {target} شيئًا آخر.</translation>
    </message>
    <message>
        <source>{target} is inside the folder that is to be moved.</source>
        <translation>‏{target} داخل المجلد المطلوب نقله.</translation>
    </message>
    <message>
        <source>{value}, with another content</source>
        <translation>{value}، بمحتوى آخر</translation>
    </message>
    <message>
        <source>{what} cannot be kept in {path}: {why}.</source>
        <translation>لا يمكن حفظ {what} في {path}: ‏{why}.</translation>
    </message>
    <message>
        <source>{what} is not as it should be.</source>
        <translation>خلل في {what}.</translation>
    </message>
    <message>
        <source>{what} takes too long to draw.</source>
        <translation>يستغرق رسم {what} وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} بكسل</translation>
    </message>
    <message>
        <source>{words}, for {host}</source>
        <translation>‏{words}، للمضيف {host}</translation>
    </message>
    <message>
        <source>{work} {done} of {whole}…</source>
        <comment>Exporting 3 of 8…</comment>
        <translation>{work} {done} من {whole}…</translation>
    </message>
    <message>
        <source>{work}…</source>
        <comment>Exporting…</comment>
        <translation>{work}…</translation>
    </message>
    <message>
        <source>{} has the settings that hold already.</source>
        <translation>في {} الإعدادات السارية نفسها.</translation>
    </message>
    <message>
        <source>“Offer to fetch dropped addresses” in the settings</source>
        <translation>«عرض جلب العناوين المُفلَتة» في الإعدادات</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <comment>added to a question</comment>
        <translation>«{file}»</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a program</comment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{preset}” is deleted.</source>
        <translation>حُذف «{preset}».</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>حُذفت «{title}».</translation>
    </message>
    <message>
        <source>“{title}” is in the archive.</source>
        <translation>«{title}» في الأرشيف.</translation>
    </message>
    <message>
        <source>“{title}” is out of the archive.</source>
        <translation>أُخرجت «{title}» من الأرشيف.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln characters more, which “Copy as JSON” has.</source>
        <translation>
            <numerusform>… ولا أحرف أخرى في «نسخ بتنسيق JSON».</numerusform>
            <numerusform>… وحرف واحد آخر، وهو في «نسخ بتنسيق JSON».</numerusform>
            <numerusform>… وحرفان آخران، وهما في «نسخ بتنسيق JSON».</numerusform>
            <numerusform>… و%Ln أحرف أخرى، وهي في «نسخ بتنسيق JSON».</numerusform>
            <numerusform>… و%Ln حرفًا آخر، وهي في «نسخ بتنسيق JSON».</numerusform>
            <numerusform>… و%Ln حرف آخر، وهي في «نسخ بتنسيق JSON».</numerusform>
        </translation>
    </message>
</context>
</TS>

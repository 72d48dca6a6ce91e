<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln after a fault</source>
        <translation>
            <numerusform>エラー後 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln 件の回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers; prompts of {least} to {most} tokens; {fastest} to {slowest} to first chunk</source>
        <translation>
            <numerusform>%Ln 件の回答、プロンプト {least}～{most} トークン、最初のチャンクまで {fastest}～{slowest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln 枚を準備中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln 枚は使用できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters more, which other forms of export have.</source>
        <translation>
            <numerusform>さらに %Ln 文字。ほかの書き出し形式にはあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters received, {shown} shown, {stalls}</source>
        <translation>
            <numerusform>%Ln 文字を受信、{shown} 表示、{stalls}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln 件の会話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations imported ({turns}).</source>
        <translation>
            <numerusform>%Ln 件の会話をインポートしました ({turns})。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations were here already.</source>
        <translation>
            <numerusform>%Ln 件の会話はすでにここにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln 枚の画像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 枚の画像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are sent with less detail to fit in one request ({before} → {after} MB).</source>
        <translation>
            <numerusform>1 回のリクエストに収めるため、%Ln 枚の画像の精細度を下げて送信します ({before} → {after} MB)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>of a text</comment>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more images are not kept: an answer keeps {most} at most.</source>
        <translation>
            <numerusform>ほかの %Ln 枚の画像は保存されません。1 件の回答に保存できるのは最大 {most} 枚です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new turns</source>
        <translation>
            <numerusform>新しいやり取り %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its images could no longer be read.</source>
        <translation>
            <numerusform>そのうち %Ln 件の画像を読み取れなくなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles are not understood and left out; {name} still has them.</source>
        <translation>
            <numerusform>%Ln 件のプロファイルは解釈できないため省かれました。{name} には残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected</source>
        <translation>
            <numerusform>%Ln 個のプログラムが接続中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected. Programs find this at {address}</source>
        <translation>
            <numerusform>%Ln 個のプログラムが接続中です。プログラムからの接続先は {address} です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln 件の質問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions and the answers to them</source>
        <translation>
            <numerusform>%Ln 件の質問とその回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln 回のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalls, the longest {longest}</source>
        <translation>
            <numerusform>停滞 %Ln 回、最長 {longest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>テキスト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, {time} to first chunk</source>
        <translation>
            <numerusform>%Ln トークン、最初のチャンクまで {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns of other branches not shown; JSON has them.</source>
        <translation>
            <numerusform>ほかの分岐のやり取り %Ln 件は表示されていません。JSON には含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>0 is strict, 2 is free. Off, the model has its own.</source>
        <translation>0 は厳密、2 は自由です。オフの場合はモデルの既定値が使われます。</translation>
    </message>
    <message>
        <source>95 of 100 answers began within this time</source>
        <translation>回答 100 件のうち 95 件がこの時間内に始まりました</translation>
    </message>
    <message>
        <source>95 of 100 answers were no faster than this</source>
        <translation>回答 100 件のうち 95 件がこの速度以下でした</translation>
    </message>
    <message>
        <source>A call of a tool was left out.</source>
        <translation>ツールの呼び出しを省きました。</translation>
    </message>
    <message>
        <source>A conversation that is never kept</source>
        <translation>保存されない会話</translation>
    </message>
    <message>
        <source>A conversation was left out: it is too large.</source>
        <translation>会話を省きました：大きすぎます。</translation>
    </message>
    <message>
        <source>A conversation was left out: {why}</source>
        <translation>会話を省きました：{why}</translation>
    </message>
    <message>
        <source>A copy from before the move is still in {folder}.</source>
        <translation>移動前のコピーが {folder} に残っています。</translation>
    </message>
    <message>
        <source>A copy is made before an update changes the file, and a damaged file is set aside.</source>
        <translation>更新によってファイルが変更される前にコピーが作られ、破損したファイルは別に保管されます。</translation>
    </message>
    <message>
        <source>A document holds no conversations that are known here.</source>
        <translation>ここで扱える会話が含まれていない文書があります。</translation>
    </message>
    <message>
        <source>A file in the data folder that only you can read: so can every program that you start.</source>
        <translation>データフォルダー内の、自分だけが読めるファイルです。自分が起動したプログラムからも読めます。</translation>
    </message>
    <message>
        <source>A file that is no usable image was left out.</source>
        <translation>使用できる画像ではないファイルを省きました。</translation>
    </message>
    <message>
        <source>A later version of Gemstream wrote it; update this one first.</source>
        <translation>より新しいバージョンの Gemstream で書き込まれています。先にこの Gemstream を更新してください。</translation>
    </message>
    <message>
        <source>A link never opens a file.</source>
        <translation>リンクからファイルが開かれることはありません。</translation>
    </message>
    <message>
        <source>A link never opens a place in the network that is not of the web.</source>
        <translation>リンクから、ウェブ以外のネットワーク上の場所が開かれることはありません。</translation>
    </message>
    <message>
        <source>A link never sends a file.</source>
        <translation>リンクからファイルが送信されることはありません。</translation>
    </message>
    <message>
        <source>A link with {scheme}: is never opened.</source>
        <translation>{scheme}: のリンクが開かれることはありません。</translation>
    </message>
    <message>
        <source>A message of the kind “{kind}” was left out.</source>
        <translation>種類「{kind}」のメッセージを省きました。</translation>
    </message>
    <message>
        <source>A message of “{role}” was left out.</source>
        <translation>「{role}」のメッセージを省きました。</translation>
    </message>
    <message>
        <source>A newer version of Gemstream wrote {name}, so it is left alone.</source>
        <translation>{name} はより新しいバージョンの Gemstream で書き込まれたため、変更しません。</translation>
    </message>
    <message>
        <source>A part of a message is of a kind that is not known, and was left out.</source>
        <translation>メッセージの一部が不明な種類のため、省きました。</translation>
    </message>
    <message>
        <source>A part of another kind</source>
        <translation>別の種類の部分</translation>
    </message>
    <message>
        <source>A part of the kind “{kind}” was left out.</source>
        <translation>種類「{kind}」の部分を省きました。</translation>
    </message>
    <message>
        <source>A picture that is written into the text itself is not shown.</source>
        <translation>本文に直接埋め込まれた画像は表示されません。</translation>
    </message>
    <message>
        <source>A picture, not loaded.</source>
        <translation>画像 (未読み込み)</translation>
    </message>
    <message>
        <source>A picture, not loaded. A click asks whether to load it.</source>
        <translation>画像 (未読み込み)。クリックすると、読み込むかどうかを確認します。</translation>
    </message>
    <message>
        <source>A preset has at most {most} characters.</source>
        <translation>プリセットは最大 {most} 文字です。</translation>
    </message>
    <message>
        <source>A preset is a system prompt with a name, to be chosen in any conversation. Changing it here leaves conversations that have begun as they are.</source>
        <translation>プリセットは名前を付けたシステムプロンプトで、どの会話でも選べます。ここで変更しても、すでに始まった会話は変わりません。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>プリセットには名前が必要です。</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>非公開ファイル</translation>
    </message>
    <message>
        <source>A program that asks for the first time is asked about; what you say stands here.</source>
        <translation>初めて要求してきたプログラムについては確認が表示され、その答えがここに記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>A question can have {most} images; %Ln were left out.</source>
        <translation>
            <numerusform>1 件の質問に付けられる画像は {most} 枚までです。%Ln 枚を除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A question may begin with a word of Google&apos;s, in a language not known here.</source>
        <translation>質問が、ここでは扱えない言語の Google の語句で始まっている可能性があります。</translation>
    </message>
    <message>
        <source>A report is kept in {file}.</source>
        <translation>レポートは {file} に保存されています。</translation>
    </message>
    <message>
        <source>A request for a pass, with the Google login of this computer</source>
        <translation>このコンピューターの Google ログインによる、アクセストークンの要求</translation>
    </message>
    <message>
        <source>A request for a small file that names the newest version: no key, no version, nothing of you or this computer</source>
        <translation>最新バージョンが書かれた小さなファイルの要求。キーもバージョンも、利用者やこのコンピューターの情報も含みません</translation>
    </message>
    <message>
        <source>A request for the list of models, with your key and nothing else</source>
        <translation>モデル一覧の要求。キー以外は何も含みません</translation>
    </message>
    <message>
        <source>A script in a link is never run.</source>
        <translation>リンク内のスクリプトが実行されることはありません。</translation>
    </message>
    <message>
        <source>A summary of its thoughts</source>
        <translation>思考の要約</translation>
    </message>
    <message numerus="yes">
        <source>A summary of its thoughts, with the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>思考の要約と、サービス独自の目印 (%Ln バイト)</numerusform>
        </translation>
    </message>
    <message>
        <source>A temporary conversation makes no files. Share copies it.</source>
        <translation>一時的な会話はファイルを作りません。「共有」でコピーできます。</translation>
    </message>
    <message>
        <source>A turn of “{title}” is part of another conversation here.</source>
        <translation>「{title}」のやり取りは、ここでは別の会話の一部です。</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF 画像</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit</source>
        <translation>
            <numerusform>約 %Ln トークン、上限の {percent} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit, usually {usual}</source>
        <translation>
            <numerusform>約 %Ln トークン、上限の {percent} %、通常 {usual}</numerusform>
        </translation>
    </message>
    <message>
        <source>About Gemstream</source>
        <translation>Gemstream について</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Add conversations of a file: Gemstream&apos;s own, ChatGPT&apos;s or Google Takeout&apos;s</source>
        <translation>ファイルから会話を追加：Gemstream、ChatGPT、Google Takeout</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>もう一度追加してください。</translation>
    </message>
    <message>
        <source>Add only the part of it that matters.</source>
        <translation>必要な部分だけを追加してください。</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>ファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>Add the key again.</source>
        <translation>キーをもう一度追加してください。</translation>
    </message>
    <message>
        <source>Add this image to your question</source>
        <translation>この画像を質問に追加</translation>
    </message>
    <message>
        <source>Add {things} to your question</source>
        <translation>{things}を質問に追加</translation>
    </message>
    <message numerus="yes">
        <source>Add {things} to your question, %Ln at most</source>
        <translation>
            <numerusform>{things}を質問に追加 (最大 %Ln 枚)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>After the first answer, if better titles are allowed; never from a temporary conversation</source>
        <translation>タイトルの改善を許可している場合、最初の回答の後。一時的な会話からは送信されません</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All settings go to a file, for another computer or to keep. Keys and conversations are not in it. Before an import, you see what it would change.</source>
        <translation>すべての設定をファイルにエクスポートします。別のコンピューターでの使用や保管のためのものです。キーと会話は含まれません。インポートの前に、変更内容が表示されます。</translation>
    </message>
    <message>
        <source>All that can leave</source>
        <translation>外部に出るものすべて</translation>
    </message>
    <message>
        <source>All that can leave this computer</source>
        <translation>このコンピューターの外に出るものすべて</translation>
    </message>
    <message>
        <source>All that it is made of, with the licences:</source>
        <translation>使用しているものとライセンスの一覧：</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allow the new address under Keys, or choose another key.</source>
        <translation>「キー」で新しいアドレスを許可するか、別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>An activity of another product was left out.</source>
        <translation>別の製品のアクティビティを省きました。</translation>
    </message>
    <message>
        <source>An activity that is no question was left out.</source>
        <translation>質問ではないアクティビティを省きました。</translation>
    </message>
    <message>
        <source>An answer is cut there, and can be gone on with. Off, the model has its limit.</source>
        <translation>回答はそこで切られ、続けることができます。オフの場合はモデルの上限が使われます。</translation>
    </message>
    <message>
        <source>An answer of it has more than {most} steps.</source>
        <translation>{most} を超えるステップを持つ回答があります。</translation>
    </message>
    <message>
        <source>An answer under way is stopped, with all that has come of it.</source>
        <translation>進行中の回答は停止され、そこまでの内容は残ります。</translation>
    </message>
    <message>
        <source>An even flow stays at most a quarter of a second behind what has arrived.</source>
        <translation>均一な流れの遅れは、届いた内容から最大 4 分の 1 秒です。</translation>
    </message>
    <message>
        <source>An image of an earlier question can no longer be read.</source>
        <translation>以前の質問の画像を読み取れなくなっています。</translation>
    </message>
    <message>
        <source>An image of this question can no longer be read; add it again.</source>
        <translation>この質問の画像を読み取れなくなっています。もう一度追加してください。</translation>
    </message>
    <message>
        <source>An image of your question is still being prepared. Change the earlier one after that.</source>
        <translation>質問の画像をまだ準備しています。完了してから以前の質問を変更してください。</translation>
    </message>
    <message>
        <source>An image or file is not in the export.</source>
        <translation>画像またはファイルがエクスポートに含まれていません。</translation>
    </message>
    <message>
        <source>An image that is still being prepared is not in it yet.</source>
        <translation>準備中の画像はまだ含まれていません。</translation>
    </message>
    <message>
        <source>An old copy of your data is in {chosen}.</source>
        <translation>データの古いコピーが {chosen} にあります。</translation>
    </message>
    <message>
        <source>Another Gemstream is using {folder}.</source>
        <translation>別の Gemstream が {folder} を使用しています。</translation>
    </message>
    <message>
        <source>Another version of Gemstream is open with this data folder.</source>
        <translation>別のバージョンの Gemstream がこのデータフォルダーを開いています。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation>{model} による回答</translation>
    </message>
    <message>
        <source>Answer complete</source>
        <translation>回答が完了しました</translation>
    </message>
    <message>
        <source>Answer text that has arrived, and that is on screen.</source>
        <translation>届いた回答テキストと、画面に表示された回答テキスト。</translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation>回答トークン</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers that ended in an error, a limit or a block</source>
        <translation>エラー、上限、ブロックで終わった回答</translation>
    </message>
    <message>
        <source>Answers: {name}</source>
        <translation>回答元：{name}</translation>
    </message>
    <message>
        <source>Any free</source>
        <translation>空いている番号</translation>
    </message>
    <message>
        <source>Any program can call itself so. You can change your mind in the settings, under Programs.</source>
        <translation>この名前はどのプログラムでも名乗れます。設定の「プログラム」でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>アーカイブする</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>As Gemstream chooses</source>
        <translation>Gemstream に任せる</translation>
    </message>
    <message>
        <source>As far as they came, with the next question. Else they are left out.</source>
        <translation>届いたところまでを次の質問と一緒に送信します。オフの場合は除かれます。</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>届いたまま</translation>
    </message>
    <message>
        <source>As the model decides</source>
        <translation>モデルに任せる</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As the system has them, or always the same.</source>
        <translation>システムに合わせるか、常に同じにします。</translation>
    </message>
    <message>
        <source>Ask Gemini with a key of your own.</source>
        <translation>自分のキーで Gemini に質問します。</translation>
    </message>
    <message>
        <source>Ask about this picture.</source>
        <translation>この画像について質問してください。</translation>
    </message>
    <message>
        <source>Ask again after a passing fault</source>
        <translation>一時的なエラーの後に再要求</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>新しい会話でもう一度質問してください。</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>何でも質問できます</translation>
    </message>
    <message numerus="yes">
        <source>Ask before fetching %Ln images from the web</source>
        <translation>
            <numerusform>ウェブから %Ln 枚の画像を取得する前に確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before fetching from {host}</source>
        <translation>{host} から取得する前に確認</translation>
    </message>
    <message>
        <source>Ask for a smaller image.</source>
        <translation>より小さい画像を求めてください。</translation>
    </message>
    <message>
        <source>Ask for another image.</source>
        <translation>別の画像を頼んでください。</translation>
    </message>
    <message>
        <source>Ask for it in other words.</source>
        <translation>別の言葉で頼んでください。</translation>
    </message>
    <message>
        <source>Ask in another language, or choose another model.</source>
        <translation>別の言語で質問するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Ask the model for better titles</source>
        <translation>モデルにタイトルの改善を依頼</translation>
    </message>
    <message>
        <source>Ask who runs it, or choose another one in the settings under Network.</source>
        <translation>管理者に問い合わせるか、設定の「ネットワーク」で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Ask with a project of Google Cloud.</source>
        <translation>Google Cloud のプロジェクトで質問します。</translation>
    </message>
    <message>
        <source>Ask without the image</source>
        <translation>画像なしで質問</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>{model} に質問</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Attach long texts</source>
        <translation>長いテキストを添付</translation>
    </message>
    <message>
        <source>Attach long texts that are pasted</source>
        <translation>貼り付けた長いテキストを添付</translation>
    </message>
    <message>
        <source>Attached text: {name}, {size}</source>
        <translation>添付テキスト: {name}、{size}</translation>
    </message>
    <message>
        <source>Attached. Ctrl+Z puts the text into the question instead.</source>
        <translation>添付しました。Ctrl+Z で質問の中に入れます。</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP 画像</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Begin every conversation as temporary</source>
        <translation>すべての会話を一時的な会話として開始</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>これで新しい会話を開始</translation>
    </message>
    <message>
        <source>Begins new conversations</source>
        <translation>新しい会話に使用</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Between two pieces of answer text.</source>
        <translation>回答テキストの、ある断片から次の断片までの間。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロックされました</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Bodies of requests and responses, as they crossed the line.</source>
        <translation>通信されたままの、リクエストとレスポンスの本文。</translation>
    </message>
    <message>
        <source>By a notification, while you look at something else. It names the conversation and has no word of the answer.</source>
        <translation>ほかのものを見ている間に通知します。通知には会話名だけが表示され、回答の内容は含まれません。</translation>
    </message>
    <message>
        <source>By a screen reader, while they come. What went wrong is always said.</source>
        <translation>届くのに合わせてスクリーンリーダーで読み上げます。問題が起きたときは常に読み上げます。</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By the service&apos;s own count, and how fast they came.</source>
        <translation>サービス側の計数による値と、届いた速さ。</translation>
    </message>
    <message>
        <source>By the service&apos;s own count: the question, its images, and what was said before.</source>
        <translation>サービス側の計数による値。質問、その画像、それまでのやり取りを含みます。</translation>
    </message>
    <message>
        <source>By their origins, as https://tool.example; with spaces between them. They need the secret as well. All others are refused.</source>
        <translation>https://tool.example; のようなオリジンを空白区切りで入力します。シークレットも必要です。それ以外のページは拒否されます。</translation>
    </message>
    <message>
        <source>Bytes up · down</source>
        <translation>バイト数 上り · 下り</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Capture a region of the screen</source>
        <translation>画面の領域をキャプチャ</translation>
    </message>
    <message>
        <source>Capture a region or a window</source>
        <translation>領域またはウィンドウをキャプチャ</translation>
    </message>
    <message>
        <source>Capture a region or a window…</source>
        <translation>領域またはウィンドウをキャプチャ…</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>もう一度キャプチャ</translation>
    </message>
    <message>
        <source>Capture the screen</source>
        <translation>画面をキャプチャ</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates to trust besides those of the system, where a company looks into connections. PEM or DER.</source>
        <translation>会社などが通信を検査する環境で、システムの証明書に加えて信頼する証明書。PEM または DER。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another image.</source>
        <translation>アクセス権を変更するか、別の画像を選んでください。</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>ショートカットを変更</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>質問を変更</translation>
    </message>
    <message>
        <source>Change the question, its images or the options, then try again.</source>
        <translation>質問、画像、またはオプションを変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} を変更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Characters in · shown</source>
        <translation>文字数 受信 · 表示</translation>
    </message>
    <message>
        <source>Characters of a long text</source>
        <translation>長いテキストの文字数</translation>
    </message>
    <message>
        <source>Check GOOGLE_GEMINI_BASE_URL.</source>
        <translation>GOOGLE_GEMINI_BASE_URL を確認してください。</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Check its address in the settings under Network, then try again.</source>
        <translation>設定の「ネットワーク」でアドレスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check kind and address of the proxy in the settings under Network, then try again.</source>
        <translation>設定の「ネットワーク」でプロキシの種類とアドレスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check name and password in the environment (HTTPS_PROXY), then start again.</source>
        <translation>環境変数 (HTTPS_PROXY) の名前とパスワードを確認してから、起動し直してください。</translation>
    </message>
    <message>
        <source>Check the base URL, then try again.</source>
        <translation>ベース URL を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date; where a company or a proxy looks into connections, choose its CA file in the settings under Network.</source>
        <translation>コンピューターの日付を確認してください。会社やプロキシが通信を検査する場合は、設定の「ネットワーク」で CA ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>インターネット接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the key: it is made at {page}.</source>
        <translation>キーを確認してください。キーは {page} で作成できます。</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>移動や名前の変更がないか確認してください。</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check {variable}.</source>
        <translation>{variable} を確認してください。</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>コピーを確認中…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose a name of at most {most} letters.</source>
        <translation>{most} 文字以内の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose a region of the screen</source>
        <translation>画面の領域を選択</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>もっと短い名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose a temperature</source>
        <translation>温度を指定</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another one, or none, in the settings under Network.</source>
        <translation>設定の「ネットワーク」で別のもの、または「なし」を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose the image it was made for.</source>
        <translation>元の画像を選んでください。</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>選択：{setting}</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Chunks per second</source>
        <translation>毎秒のチャンク数</translation>
    </message>
    <message>
        <source>Chunks/s</source>
        <translation>チャンク/秒</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close Gemstream</source>
        <translation>Gemstream を閉じる</translation>
    </message>
    <message>
        <source>Close image</source>
        <translation>画像を閉じる</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder with --data-dir.</source>
        <translation>そちらで閉じるか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Close it, then delete the copy.</source>
        <translation>閉じてから、コピーを削除してください。</translation>
    </message>
    <message>
        <source>Close it, then start again.</source>
        <translation>閉じてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Close other programs, or make the image smaller.</source>
        <translation>ほかのプログラムを閉じるか、画像を小さくしてください。</translation>
    </message>
    <message>
        <source>Close that one, or choose another with --data-dir.</source>
        <translation>開いている方を閉じるか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>Compare heat pumps and gas boilers in a short table.</source>
        <translation>ヒートポンプとガスボイラーを短い表で比較してください。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Continuing (request {number})</source>
        <translation>続行中 (リクエスト {number})</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations (*.json *.zip)</source>
        <translation>会話 (*.json *.zip)</translation>
    </message>
    <message>
        <source>Conversations, images, settings and figures. A move copies all of it, checks the copy, and leaves the old folder as it is.</source>
        <translation>会話、画像、設定、数値が入っています。移動するとすべてがコピーされて確認され、元のフォルダーはそのまま残ります。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>すべての数値をコピー</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>このコンピューターにコピーして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Copy licence</source>
        <translation>ライセンスをコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>質問をコピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>ページのアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the answer, or drag it into another program</source>
        <translation>回答をコピー、または別のプログラムにドラッグ</translation>
    </message>
    <message>
        <source>Copy the file to this computer, then try again.</source>
        <translation>ファイルをこのコンピューターにコピーしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>最後のコードをコピー</translation>
    </message>
    <message>
        <source>Copy the path of the data folder</source>
        <translation>データフォルダーのパスをコピー</translation>
    </message>
    <message>
        <source>Copy where conversations are kept</source>
        <translation>会話の保存場所をコピー</translation>
    </message>
    <message>
        <source>Copy {lower}</source>
        <comment>or {figure}: the name of a figure, as it is</comment>
        <translation>{lower}をコピー</translation>
    </message>
    <message>
        <source>Counts from the moment the question is sent.</source>
        <translation>質問を送信した瞬間から数えます。</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Return asks it after this answer</source>
        <translation>Ctrl+Enter でこの回答の後に質問</translation>
    </message>
    <message>
        <source>Ctrl+Return sends, Return starts a new line</source>
        <translation>Ctrl+Enter で送信、Enter で改行</translation>
    </message>
    <message>
        <source>Ctrl+Z attaches the text again</source>
        <translation>Ctrl+Z でテキストを再び添付します</translation>
    </message>
    <message>
        <source>Ctrl+Z brings the text back</source>
        <translation>Ctrl+Z でテキストを元に戻します</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>Damaged, so it cannot be shown.</source>
        <translation>破損しているため表示できません。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete it in the settings, then move your data there.</source>
        <translation>設定で削除してから、データをそこへ移動してください。</translation>
    </message>
    <message>
        <source>Delete it yourself; your data are in the new one.</source>
        <translation>ご自身で削除してください。データは新しいフォルダーにあります。</translation>
    </message>
    <message>
        <source>Delete the old copy of your data?</source>
        <translation>データの古いコピーを削除しますか？</translation>
    </message>
    <message>
        <source>Delete the old copy…</source>
        <translation>古いコピーを削除…</translation>
    </message>
    <message>
        <source>Delete this turn</source>
        <translation>このやり取りを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete this turn and %Ln below it</source>
        <translation>
            <numerusform>このやり取りと以降の %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>この画像を説明してください。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>精細度</translation>
    </message>
    <message>
        <source>Detail of images</source>
        <translation>画像の精細度</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do not choose Gemini Enterprise</source>
        <translation>Gemini Enterprise を選ばない</translation>
    </message>
    <message>
        <source>Do not click it; its address is shown where the pointer rests</source>
        <translation>クリックしない。ポインターを重ねるとアドレスが表示されます</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Drag to choose a region, or click a window. Return adds the screen, Escape cancels.</source>
        <translation>ドラッグで領域を選ぶか、ウィンドウをクリックします。Enter で画面全体を追加、Esc でキャンセルします。</translation>
    </message>
    <message>
        <source>Drag to choose a region. Return adds the whole screen, Escape cancels.</source>
        <translation>ドラッグで領域を選びます。Enter で画面全体を追加、Esc でキャンセルします。</translation>
    </message>
    <message>
        <source>Drawn from SVG</source>
        <translation>SVG から描画</translation>
    </message>
    <message>
        <source>Drawn from SVG, some parts left out</source>
        <translation>SVG から描画 (一部省略)</translation>
    </message>
    <message>
        <source>Drop an image, ask, and watch the answer stream in.</source>
        <translation>画像をドロップして質問すると、回答がストリーミングで届きます。</translation>
    </message>
    <message>
        <source>Drop images or texts here, paste, or add them</source>
        <translation>画像やテキストをここにドロップ、貼り付け、または追加</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>ドロップして追加</translation>
    </message>
    <message>
        <source>Each conversation can have another, chosen below its prompt.</source>
        <translation>会話ごとに、プロンプトの下で別のものを選べます。</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>以前のファイル</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>プリセットを編集…</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>最後の質問を編集</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>この質問を編集</translation>
    </message>
    <message>
        <source>End it, then start again, or choose another folder with --data-dir.</source>
        <translation>終了してからもう一度起動するか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>すべての保存先</translation>
    </message>
    <message>
        <source>Everything up to now is kept: your questions, the answers as far as they came, and what you are typing. You can go on.</source>
        <translation>ここまでの内容はすべて保存されています。質問、届いた分の回答、入力中のテキストです。そのまま続けられます。</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明する</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV をエクスポート</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON をエクスポート</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>すべての会話をエクスポート…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>エクスポートとインポート</translation>
    </message>
    <message>
        <source>Export it as HTML, and print that.</source>
        <translation>HTML としてエクスポートし、それを印刷してください。</translation>
    </message>
    <message>
        <source>Export it as PNG, and add that.</source>
        <translation>PNG としてエクスポートし、それを追加してください。</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln images from the web?</source>
        <translation>
            <numerusform>ウェブから %Ln 枚の画像を取得しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it from there, or save the picture with a browser and drop the file.</source>
        <translation>そこから取得するか、ブラウザーで画像を保存してからファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Fetch this image from the web?</source>
        <translation>この画像をウェブから取得しますか？</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>この会話内を検索…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>First chunk</source>
        <translation>最初のチャンク</translation>
    </message>
    <message>
        <source>First on screen</source>
        <translation>最初の表示</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>最初のテキスト</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>For example: Answer in short sentences, and say where you are not sure.</source>
        <translation>例：短い文で答え、確かでない点はそう述べてください。</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>For what is sent to Gemini and for images from the web: HTTP, HTTPS or SOCKS 5. What is on this computer is always asked straight. No password is kept.</source>
        <translation>Gemini への送信とウェブの画像に使用します。HTTP、HTTPS、SOCKS 5 に対応しています。このコンピューター上のものには常に直接接続します。パスワードは保存されません。</translation>
    </message>
    <message>
        <source>For whoever helps you. It is sent nowhere; read it before you give it away. There is no question, answer or key in it.</source>
        <translation>サポートしてくれる人に渡すためのものです。どこにも送信されません。渡す前に内容を確認してください。質問、回答、キーは含まれません。</translation>
    </message>
    <message>
        <source>Forget this; it is asked about again</source>
        <translation>これを忘れる (次回また確認します)</translation>
    </message>
    <message>
        <source>Forget {program}</source>
        <translation>{program} を忘れる</translation>
    </message>
    <message>
        <source>Free some space and ask again.</source>
        <translation>空き容量を増やしてから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Free {lacking} MB there, or choose another folder.</source>
        <translation>そこに {lacking} MB の空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>From so many characters on a text stands beside the question instead of in it. Off, it is put into the prompt.</source>
        <translation>この文字数以上のテキストは、質問の中ではなく横に置かれます。オフの場合は入力欄に入ります。</translation>
    </message>
    <message>
        <source>From the arrival of a piece of text until all of it is painted: what Gemstream adds. An even flow adds up to a quarter of a second; text as it comes adds a frame.</source>
        <translation>テキストの断片が届いてから、すべてが描画されるまで。Gemstream が加える遅れです。均一な流れでは最大 4 分の 1 秒、届いたままの表示では 1 フレームが加わります。</translation>
    </message>
    <message>
        <source>From the request to the first answer text, thoughts left out.</source>
        <translation>リクエストから最初の回答テキストまで。思考は除きます。</translation>
    </message>
    <message>
        <source>From the request until answer text was really painted.</source>
        <translation>リクエストから、回答テキストが実際に描画されるまで。</translation>
    </message>
    <message>
        <source>From the request until the service began to respond at all.</source>
        <translation>リクエストから、サービスが応答を始めるまで。</translation>
    </message>
    <message>
        <source>From your question until it is on its way.</source>
        <translation>質問してから送り出されるまで。</translation>
    </message>
    <message>
        <source>From {old} to {new}. The old folder stays as it is.</source>
        <translation>{old} から {new} へ移動します。元のフォルダーはそのまま残ります。</translation>
    </message>
    <message>
        <source>From {program}: {question}</source>
        <translation>{program} から：{question}</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF 画像</translation>
    </message>
    <message>
        <source>Gaps of more than a second and more than five times the usual.</source>
        <translation>1 秒を超え、かつ通常の 5 倍を超える間隔。</translation>
    </message>
    <message>
        <source>Gaps, p50 · p95 · longest</source>
        <translation>間隔、p50 · p95 · 最長</translation>
    </message>
    <message>
        <source>Gemini Enterprise is asked, about once an hour</source>
        <translation>Gemini Enterprise への質問時、約 1 時間に 1 回</translation>
    </message>
    <message>
        <source>Gemini Enterprise needs a Google Cloud project.</source>
        <translation>Gemini Enterprise には Google Cloud のプロジェクトが必要です。</translation>
    </message>
    <message>
        <source>Gemini Enterprise, as the environment says</source>
        <translation>Gemini Enterprise (環境の指定どおり)</translation>
    </message>
    <message>
        <source>Gemini Enterprise, project {project}</source>
        <translation>Gemini Enterprise、プロジェクト {project}</translation>
    </message>
    <message>
        <source>Gemstream (process {process}) has the data folder {folder} open but does not answer.</source>
        <translation>Gemstream (プロセス {process}) がデータフォルダー {folder} を開いていますが、応答しません。</translation>
    </message>
    <message>
        <source>Gemstream cannot go back to {name}: {why}.</source>
        <translation>{name} に戻せません：{why}。</translation>
    </message>
    <message>
        <source>Gemstream cannot keep its data in {folder}.</source>
        <translation>{folder} にデータを保存できません。</translation>
    </message>
    <message>
        <source>Gemstream does not fetch pictures from the web. Save it first, then drop the file.</source>
        <translation>Gemstream はウェブから画像を取得しません。先に保存してから、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Gemstream ended unexpectedly last time; everything up to {when} is kept. A report of the crash is in {report}.</source>
        <translation>前回 Gemstream が予期せず終了しました。{when} までの内容はすべて保存されています。クラッシュのレポートは {report} にあります。</translation>
    </message>
    <message>
        <source>Gemstream ended while an answer in “{}” was under way; what had come is kept.</source>
        <translation>「{}」の回答中に Gemstream が終了しました。届いた分は保存されています。</translation>
    </message>
    <message>
        <source>Gemstream has the data folder {folder} open but does not answer.</source>
        <translation>Gemstream がデータフォルダー {folder} を開いていますが、応答しません。</translation>
    </message>
    <message>
        <source>Gemstream is still running</source>
        <translation>Gemstream は動作を続けています</translation>
    </message>
    <message>
        <source>Gemstream made a mistake with this answer. What had come is kept.</source>
        <translation>Gemstream がこの回答の処理に失敗しました。届いた分は保存されています。</translation>
    </message>
    <message>
        <source>Gemstream settings.json</source>
        <translation>Gemstream 設定.json</translation>
    </message>
    <message>
        <source>Gemstream starts with a key, or you check or choose one</source>
        <translation>キーを使って Gemstream を起動したとき、またはキーを確認・選択したとき</translation>
    </message>
    <message>
        <source>Gemstream uses the standard folder again. What is in {folder} stays there.</source>
        <translation>標準のフォルダーに戻りました。{folder} の内容はそこに残ります。</translation>
    </message>
    <message>
        <source>Gemstream was closed while this answer was under way. What had come is kept.</source>
        <translation>この回答の途中で Gemstream が閉じられました。届いた分は保存されています。</translation>
    </message>
    <message>
        <source>Gemstream was updated while it was open. Close it and open it again.</source>
        <translation>開いている間に Gemstream が更新されました。閉じて、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Gemstream {version} is there</source>
        <translation>Gemstream {version} が公開されています</translation>
    </message>
    <message>
        <source>Gemstream {version} is there.</source>
        <translation>Gemstream {version} が公開されています。</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>キーを取得</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Give it in the environment (HTTPS_PROXY), or choose another proxy in the settings.</source>
        <translation>環境変数 (HTTPS_PROXY) で指定するか、設定で別のプロキシを選んでください。</translation>
    </message>
    <message>
        <source>Given on the command line; it holds in all conversations until Gemstream is closed.</source>
        <translation>コマンドラインで指定されています。Gemstream を閉じるまで、すべての会話に適用されます。</translation>
    </message>
    <message>
        <source>Given on the command line; this holds until Gemstream is closed.</source>
        <translation>コマンドラインで指定されています。Gemstream を閉じるまで適用されます。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Go back to an earlier file?</source>
        <translation>以前のファイルに戻しますか？</translation>
    </message>
    <message>
        <source>Go back to an earlier file…</source>
        <translation>以前のファイルに戻す…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>プロンプトへ移動</translation>
    </message>
    <message>
        <source>Google Cloud did not accept this computer&apos;s credentials.</source>
        <translation>Google Cloud がこのコンピューターの認証情報を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Google did not accept the API key.</source>
        <translation>Google が API キーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Google has limited this account because of its usage policy.</source>
        <translation>利用規約に基づき、Google がこのアカウントを制限しています。</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached.</source>
        <translation>Google によるこのキーの質問回数の制限に達しました。</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached. The limit is {quota}.</source>
        <translation>Google によるこのキーの質問回数の制限に達しました。上限は {quota} です。</translation>
    </message>
    <message>
        <source>Google, or the base URL you set</source>
        <translation>Google、または設定したベース URL</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>グラファイト</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>HEIC image</source>
        <translation>HEIC 画像</translation>
    </message>
    <message>
        <source>HTTP requests made for this answer.</source>
        <translation>この回答のために行われた HTTP リクエスト。</translation>
    </message>
    <message>
        <source>Half of the answers began within this time</source>
        <translation>回答の半数がこの時間内に始まりました</translation>
    </message>
    <message>
        <source>Half of the answers were no faster than this</source>
        <translation>回答の半数がこの速度以下でした</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Held: {question}</source>
        <translation>保留：{question}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Hide latency</source>
        <translation>レイテンシを隠す</translation>
    </message>
    <message>
        <source>Hide the conversations</source>
        <translation>会話を隠す</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>Hide thoughts</source>
        <translation>思考を隠す</translation>
    </message>
    <message>
        <source>High</source>
        <comment>thinking</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>High</source>
        <comment>detail</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>High: text in black and white, and every edge drawn.</source>
        <translation>高：文字は白黒で、すべての縁が描かれます。</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>How does a rainbow form? Explain it in five sentences.</source>
        <translation>虹はどのようにしてできますか？5 つの文で説明してください。</translation>
    </message>
    <message>
        <source>How much the model thinks</source>
        <translation>モデルの思考量</translation>
    </message>
    <message>
        <source>How text appears</source>
        <translation>テキストの表示方法</translation>
    </message>
    <message>
        <source>How to keep it here: {words}</source>
        <translation>外に出さない方法：{words}</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>If that is where you want to ask, change the base URL of the key.</source>
        <translation>そこに質問したい場合は、キーのベース URL を変更してください。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Image drop area</source>
        <translation>画像のドロップ領域</translation>
    </message>
    <message>
        <source>Image viewer</source>
        <translation>画像ビューアー</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images, PDF and texts ({patterns})</source>
        <translation>画像、PDF、テキスト ({patterns})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import it again in ten seconds.</source>
        <translation>10 秒後にもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>In the answer, the name is written {host}.</source>
        <translation>回答では、名前は {host} と書かれています。</translation>
    </message>
    <message>
        <source>Install Gemstream again; “gemstream doctor” says what is missing.</source>
        <translation>Gemstream を再インストールしてください。不足しているものは「gemstream doctor」で確認できます。</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>中断：プログラムが終了しました。</translation>
    </message>
    <message>
        <source>It asks each time and names the host. Off, an address is refused.</source>
        <translation>毎回ホスト名を示して確認します。オフの場合、アドレスは拒否されます。</translation>
    </message>
    <message>
        <source>It cannot be read as an address.</source>
        <translation>アドレスとして読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %Ln times by now. If it goes on, close Gemstream.</source>
        <translation>
            <numerusform>これまでに %Ln 回発生しました。続く場合は Gemstream を閉じてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has more than {most} MB.</source>
        <translation>{most} MB を超えています。</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>メッセージが {most} 件を超えています。</translation>
    </message>
    <message>
        <source>It has no key</source>
        <translation>キーはありません</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>メッセージがありません。</translation>
    </message>
    <message>
        <source>It has too many values.</source>
        <translation>値が多すぎます。</translation>
    </message>
    <message>
        <source>It holds no conversations that are known here. Export conversations as JSON from Gemstream, ChatGPT or Google Takeout (My Activity).</source>
        <translation>ここで扱える会話が含まれていません。Gemstream、ChatGPT、または Google Takeout (マイ アクティビティ) から会話を JSON としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>It is damaged, or ends too early.</source>
        <translation>破損しているか、途中で終わっています。</translation>
    </message>
    <message>
        <source>It is deleted for good. Your data are in the new folder.</source>
        <translation>完全に削除されます。データは新しいフォルダーにあります。</translation>
    </message>
    <message>
        <source>It is kept as soon as the disk answers.</source>
        <translation>ディスクが応答し次第、保存されます。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>It is never kept, and gone when it is closed. Those that are kept stay.</source>
        <translation>保存されず、閉じると消えます。すでに保存されている会話は残ります。</translation>
    </message>
    <message>
        <source>It is no JSON.</source>
        <translation>JSON ではありません。</translation>
    </message>
    <message>
        <source>It is no whole address, so it leads nowhere.</source>
        <translation>完全なアドレスではないため、どこにもつながりません。</translation>
    </message>
    <message>
        <source>It is off: “Ask the model for better titles” in the settings</source>
        <translation>オフです：設定の「モデルにタイトルの改善を依頼」</translation>
    </message>
    <message>
        <source>It is off: “Look for new versions” in the settings</source>
        <translation>オフです：設定の「新しいバージョンを確認」</translation>
    </message>
    <message>
        <source>It is saved as {name}.</source>
        <translation>{name} として保存されています。</translation>
    </message>
    <message>
        <source>It is too long for an address, or holds what none has.</source>
        <translation>アドレスとして長すぎるか、アドレスに使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>It is written nowhere, and gone when Gemstream is closed.</source>
        <translation>どこにも書き込まれず、Gemstream を閉じると消えます。</translation>
    </message>
    <message>
        <source>It takes too long to find out which version is the newest.</source>
        <translation>最新バージョンの確認に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>It uses the Google account of this computer. Sign in once with: gcloud auth application-default login</source>
        <translation>このコンピューターの Google アカウントを使用します。次のコマンドで一度サインインしてください：gcloud auth application-default login</translation>
    </message>
    <message>
        <source>Its host may look like {host}.</source>
        <translation>ホストは {host} のように見えることがあります。</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit is in the icon&apos;s menu.</source>
        <translation>アイコンはトレイにあります。「終了」はアイコンのメニューにあります。</translation>
    </message>
    <message>
        <source>Its key is deleted here. At Google it stays valid until you delete it there.</source>
        <translation>キーはここから削除されます。Google 側では、そこで削除するまで有効です。</translation>
    </message>
    <message>
        <source>Its name has letters of another script, which may look like others.</source>
        <translation>名前に別の文字体系の文字が含まれており、ほかの文字に似ていることがあります。</translation>
    </message>
    <message>
        <source>Its turns are no tree.</source>
        <translation>やり取りがツリーになっていません。</translation>
    </message>
    <message>
        <source>Its windows close and open again. What you wrote is kept.</source>
        <translation>ウィンドウはいったん閉じて、また開きます。入力した内容は残ります。</translation>
    </message>
    <message>
        <source>Its words name another place than the one it leads to.</source>
        <translation>リンクの文字が、実際の行き先と異なる場所を示しています。</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>JSON, to be imported again (*.json)</source>
        <translation>JSON、再読み込み可能 (*.json)</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>最新へ移動</translation>
    </message>
    <message>
        <source>Keep it in another place.</source>
        <translation>別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Keep the key for this session, or in a file that only you can read.</source>
        <translation>キーは、このセッションの間だけ、または自分だけが読めるファイルに保存してください。</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>キーの保存先</translation>
    </message>
    <message>
        <source>Keep the key in another place.</source>
        <translation>キーを別の場所に保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>Kept for a version that knows them: %Ln more.</source>
        <translation>
            <numerusform>対応するバージョンのために保持：ほか %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a service</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key in a private file</source>
        <translation>非公開ファイルのキー</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>キーチェーンのキー</translation>
    </message>
    <message>
        <source>Key in {variable}; cannot be changed here</source>
        <translation>{variable} のキー。ここでは変更できません</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Latency by day</source>
        <translation>日別レイテンシ</translation>
    </message>
    <message>
        <source>Latency by model</source>
        <translation>モデル別レイテンシ</translation>
    </message>
    <message>
        <source>Latency history</source>
        <translation>レイテンシの履歴</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Leave it empty to keep the key</source>
        <translation>空欄にするとキーはそのままです</translation>
    </message>
    <message>
        <source>Leave it out, or add it again.</source>
        <translation>外すか、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Leave out next time</source>
        <translation>次回は除く</translation>
    </message>
    <message>
        <source>Leave some images out, or start a new conversation.</source>
        <translation>画像を減らすか、新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>Leave the question as it is</source>
        <translation>質問をそのままにする</translation>
    </message>
    <message>
        <source>Left out, because the value is not allowed: {settings}.</source>
        <translation>値が許可されていないため除外：{settings}。</translation>
    </message>
    <message>
        <source>Left to the service: {lower}.</source>
        <comment>or {settings}: the names of settings, as they are</comment>
        <translation>サービスに任せる項目：{lower}。</translation>
    </message>
    <message>
        <source>Let other programs ask</source>
        <translation>ほかのプログラムからの質問を許可</translation>
    </message>
    <message>
        <source>Let {program} ask with your key?</source>
        <translation>{program} が自分のキーで質問することを許可しますか？</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Limit the length of answers</source>
        <translation>回答の長さを制限</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>一度だけ読み込む</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>Long answers may be spread over several; each is shown.</source>
        <translation>長い回答は複数のリクエストに分かれることがあり、それぞれ表示されます。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の長さの上限</translation>
    </message>
    <message>
        <source>Longest silence in an answer</source>
        <translation>回答が途切れる最長時間</translation>
    </message>
    <message>
        <source>Longest wait for the first words</source>
        <translation>最初の言葉までの最長待ち時間</translation>
    </message>
    <message>
        <source>Longest wait to connect</source>
        <translation>接続の最長待ち時間</translation>
    </message>
    <message>
        <source>Look at a picture</source>
        <translation>画像を見る</translation>
    </message>
    <message>
        <source>Look at the page of Gemstream.</source>
        <translation>Gemstream のページをご確認ください。</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>新しいバージョンを確認する</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Look for the picture in a browser.</source>
        <translation>ブラウザーで画像を探してください。</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを確認中…</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>新しいバージョンを確認しています…</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>フォルダーを確認中…</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>thinking</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>detail</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Low is quick and cheap; high keeps small text readable. Each image can differ.</source>
        <translation>「低」は速くて安価、「高」は小さな文字も読み取れます。画像ごとに変えられます。</translation>
    </message>
    <message>
        <source>Made by the Gemstream developers. Free software under the Apache licence, version 2.0, without any warranty.</source>
        <translation>Gemstream 開発者が制作。Apache ライセンス バージョン 2.0 に基づくフリーソフトウェアで、いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Make one at {page} and add it in the window or as GEMINI_API_KEY, or use the offline engine.</source>
        <translation>{page} で作成し、ウィンドウまたは GEMINI_API_KEY で追加するか、オフラインエンジンを使用してください。</translation>
    </message>
    <message>
        <source>Make the image smaller and try again.</source>
        <translation>画像を小さくして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>質問を許可</translation>
    </message>
    <message>
        <source>May not ask</source>
        <translation>質問を拒否</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>thinking</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>detail</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>thinking</comment>
        <translation>最小</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model of new conversations</source>
        <translation>新しい会話のモデル</translation>
    </message>
    <message>
        <source>Models that think long need more.</source>
        <translation>長く思考するモデルには、より多く必要です。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More about {image}</source>
        <translation>{image} の詳細</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>その他の数値</translation>
    </message>
    <message>
        <source>More than {number} MB, so it is not kept.</source>
        <translation>{number} MB を超えるため、保存されません。</translation>
    </message>
    <message>
        <source>More thinking takes longer and costs more. Each conversation can differ.</source>
        <translation>思考が多いほど時間と費用がかかります。会話ごとに変えられます。</translation>
    </message>
    <message>
        <source>Most requests for one answer</source>
        <translation>1 件の回答の最大リクエスト数</translation>
    </message>
    <message>
        <source>Most tokens of an answer</source>
        <translation>回答の最大トークン数</translation>
    </message>
    <message>
        <source>Most tokens of the answer</source>
        <translation>回答の最大トークン数</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move your data to</source>
        <translation>データの移動先</translation>
    </message>
    <message>
        <source>Move your data to this folder?</source>
        <translation>データをこのフォルダーに移動しますか？</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>データを移動中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Name their folder with --data-dir, or delete that file to begin anew.</source>
        <translation>--data-dir でそのフォルダーを指定するか、そのファイルを削除して新しく始めてください。</translation>
    </message>
    <message>
        <source>Needs no key; nothing leaves this computer</source>
        <translation>キーは不要です。このコンピューターから外に出るものはありません</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新しいプリセット</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>次のリクエスト</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>次：{question}</translation>
    </message>
    <message>
        <source>No account, no telemetry. What you ask leaves this computer only when you send it, and goes to the service whose key you gave. The offline engine sends nothing.</source>
        <translation>アカウントもテレメトリーもありません。質問は送信したときにだけこのコンピューターから出て、登録したキーのサービスに届きます。オフラインエンジンは何も送信しません。</translation>
    </message>
    <message>
        <source>No answer has both a first chunk and a counted prompt.</source>
        <translation>最初のチャンクとプロンプトの計数の両方を持つ回答がありません。</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>回答はありません。</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>No answers have been measured yet. Ask something; each answer is measured by itself.</source>
        <translation>まだ計測された回答はありません。何か質問してください。回答は自動で計測されます。</translation>
    </message>
    <message>
        <source>No connection to the service within {seconds} seconds.</source>
        <translation>{seconds} 秒以内にサービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>No file is read for an answer.</source>
        <translation>回答のためにファイルが読み取られることはありません。</translation>
    </message>
    <message>
        <source>No keys: {name}</source>
        <translation>ショートカットなし：{name}</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>プリセットなし</translation>
    </message>
    <message>
        <source>No program can ask now.</source>
        <translation>現在、質問できるプログラムはありません。</translation>
    </message>
    <message>
        <source>No program is connected</source>
        <translation>接続中のプログラムはありません</translation>
    </message>
    <message>
        <source>No program is connected. Programs find this at {address}</source>
        <translation>接続中のプログラムはありません。プログラムからの接続先は {address} です</translation>
    </message>
    <message>
        <source>No program of this computer opens PDFs. It is in {file} until Gemstream ends.</source>
        <translation>このコンピューターには PDF を開くプログラムがありません。Gemstream が終了するまで {file} にあります。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no web pages</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no system prompt</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such things</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Not sent: an image cannot be used. Send again to go without it.</source>
        <translation>未送信：使用できない画像があります。もう一度送信すると、その画像なしで送られます。</translation>
    </message>
    <message>
        <source>Not shown here, but it can be saved.</source>
        <translation>ここには表示されませんが、保存できます。</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>このバージョンは不要</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}.</source>
        <translation>{folder} に書き込めません。</translation>
    </message>
    <message>
        <source>Nothing can be written in {target}.</source>
        <translation>{target} に書き込めません。</translation>
    </message>
    <message>
        <source>Nothing else leaves: no account, no telemetry.</source>
        <translation>これ以外に外に出るものはありません。アカウントもテレメトリーもありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>「{query}」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>まだ質問はありません</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing in it is lost. Connect its disk, then try again.</source>
        <translation>中身は失われていません。ディスクを接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>アーカイブは空です。</translation>
    </message>
    <message>
        <source>Nothing is sent yet. If you send this, it goes to {host}.</source>
        <translation>まだ何も送信されていません。これを送信すると、{host} に届きます。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the offline engine answers here.</source>
        <translation>このコンピューターから外に出るものはありません。オフラインエンジンがここで回答します。</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>受信なし</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>まだ受信していません</translation>
    </message>
    <message>
        <source>Nothing was asked in this conversation yet.</source>
        <translation>この会話ではまだ何も質問されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent for this question.</source>
        <translation>この質問では何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>Of buttons, links and what is chosen. High contrast has its own.</source>
        <translation>ボタン、リンク、選択項目の色です。高コントラストには専用の色があります。</translation>
    </message>
    <message>
        <source>Of more than {most} conversations the others were left out.</source>
        <translation>会話が {most} 件を超えているため、残りは省きました。</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. Ctrl and plus, minus or 0, or the wheel.</source>
        <translation>質問、回答、プロンプトの文字サイズです。Ctrl とプラス、マイナス、0、またはホイールで変えられます。</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. The letters of Atkinson Hyperlegible are easy to tell apart.</source>
        <translation>質問、回答、プロンプトの書体です。Atkinson Hyperlegible は文字を見分けやすい書体です。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Off, nothing moves but text, which comes at once instead of flowing.</source>
        <translation>オフの場合、テキスト以外は動かず、テキストも流れずに一度に表示されます。</translation>
    </message>
    <message>
        <source>Offer to fetch dropped addresses</source>
        <translation>ドロップしたアドレスの取得を提案</translation>
    </message>
    <message>
        <source>Offline engine</source>
        <translation>オフラインエンジン</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Once Gemstream opens anew. All but English was translated by a machine.</source>
        <translation>Gemstream を開き直すと適用されます。英語以外はすべて機械翻訳です。</translation>
    </message>
    <message>
        <source>Once a day a small file is fetched from gemstream.github.io; nothing is sent along.</source>
        <translation>1 日に 1 回、小さなファイルを gemstream.github.io から取得します。何も送信しません。</translation>
    </message>
    <message>
        <source>Once a day at most a small signed file is fetched from gemstream.github.io, and nothing is sent along. You are told of a new version; nothing is installed by itself.</source>
        <translation>最大で 1 日に 1 回、署名付きの小さなファイルを gemstream.github.io から取得します。何も送信しません。新しいバージョンがあればお知らせし、自動でインストールすることはありません。</translation>
    </message>
    <message>
        <source>Once a day at most, if you have allowed it, and each time you choose “Look for a new version”</source>
        <translation>許可している場合は最大で 1 日に 1 回、および「新しいバージョンを確認する」を選ぶたび</translation>
    </message>
    <message>
        <source>One more request for each conversation: the beginnings of the first question and its answer, without images; a few hundred tokens, more if the model thinks first.</source>
        <translation>会話ごとにリクエストが 1 回増えます。最初の質問とその回答の冒頭を、画像なしで送ります。数百トークンですが、モデルが先に思考する場合は増えます。</translation>
    </message>
    <message>
        <source>Only before the first word, in sight, and with Cancel.</source>
        <translation>最初の言葉が届く前だけ、見える形で行い、キャンセルもできます。</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened. Copy the others here first.</source>
        <translation>開けるのはこのコンピューターのファイルだけです。ほかのファイルは先にここへコピーしてください。</translation>
    </message>
    <message>
        <source>Only one preset can be for new conversations.</source>
        <translation>新しい会話に使えるプリセットは 1 つだけです。</translation>
    </message>
    <message>
        <source>Only pictures of the web can be loaded.</source>
        <translation>読み込めるのはウェブの画像だけです。</translation>
    </message>
    <message>
        <source>Only the address is sent, and nothing of your question. At most 50 MB are fetched.</source>
        <translation>送信されるのはアドレスだけで、質問の内容は送信されません。取得するのは最大 50 MB です。</translation>
    </message>
    <message>
        <source>Only what is kept here of the project is removed, nothing at Google.</source>
        <translation>削除されるのはここに保存されたプロジェクトの情報だけで、Google 側では何も削除されません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open Gemstream</source>
        <translation>Gemstream を開く</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak your system&apos;s language?</source>
        <translation>システムの言語で表示するために Gemstream を開き直しますか？</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak {language}?</source>
        <translation>{language}で表示するために Gemstream を開き直しますか？</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>PDF として開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open folder of logs</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open it and choose an image in it.</source>
        <translation>開いて、その中の画像を選んでください。</translation>
    </message>
    <message>
        <source>Open it in a browser, and drag the picture itself.</source>
        <translation>ブラウザーで開き、画像そのものをドラッグしてください。</translation>
    </message>
    <message>
        <source>Open keys</source>
        <translation>キーを開く</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>大きく開く</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>このリンクをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Or use the standard folder: what is there is shown, and what is in the missing folder stays where it is.</source>
        <translation>または標準のフォルダーを使用します。そこにあるものが表示され、見つからないフォルダーの中身はそのまま残ります。</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>ほかのモデル</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Own delay, p50 · p95</source>
        <translation>自身の遅延、p50 · p95</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>独自の文</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number} ページ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number} / {count} ページ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>先にキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the key again: it is kept for one address, in one place.</source>
        <translation>キーをもう一度貼り付けてください。キーは 1 つのアドレス用に、1 か所に保存されます。</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Pasted text {number}</source>
        <translation>貼り付けたテキスト {number}</translation>
    </message>
    <message>
        <source>Personal, work…</source>
        <translation>個人用、仕事用…</translation>
    </message>
    <message>
        <source>Picture {words}, loaded once from {address}</source>
        <translation>画像 {words}、{address} から一度だけ読み込み</translation>
    </message>
    <message>
        <source>Picture, not fetched: {address}</source>
        <translation>取得していない画像：{address}</translation>
    </message>
    <message>
        <source>Picture, not loaded</source>
        <translation>画像 (未読み込み)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Place, date and camera of a photo. Off, all of it is removed.</source>
        <translation>写真の場所、日付、カメラの情報です。オフの場合、すべて取り除かれます。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>もう一度準備</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets of system prompts</source>
        <translation>システムプロンプトのプリセット</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation>前の一致 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print it to an image, and add that.</source>
        <translation>画像に印刷し、それを追加してください。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Programs may disagree about where it leads.</source>
        <translation>プログラムによって行き先の解釈が異なることがあります。</translation>
    </message>
    <message>
        <source>Programs of this computer that can read the data folder may ask here and watch what is answered; temporary conversations are told to none.</source>
        <translation>データフォルダーを読み取れるこのコンピューターのプログラムは、ここで質問したり回答を見守ったりできます。一時的な会話はどのプログラムにも知らされません。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>プロンプトトークン</translation>
    </message>
    <message>
        <source>Prompt, tokens</source>
        <translation>プロンプト (トークン)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Put into the question</source>
        <translation>質問の中に入れる</translation>
    </message>
    <message>
        <source>Put that folder in its place.</source>
        <translation>リンクの代わりに、そのフォルダー自体を置いてください。</translation>
    </message>
    <message>
        <source>Questions that wait</source>
        <translation>待機中の質問</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Quick ask from anywhere by keys</source>
        <translation>どこからでもキーでクイック質問</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quote answer</source>
        <translation>回答を引用</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <translation>選択範囲を引用</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>上限を上げる</translation>
    </message>
    <message>
        <source>Read answers out</source>
        <translation>回答を読み上げる</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>本文のフォント</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>ライセンスを読み込み中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Regenerate the last answer</source>
        <translation>最後の回答を再生成</translation>
    </message>
    <message>
        <source>Regenerate this answer</source>
        <translation>この回答を再生成</translation>
    </message>
    <message>
        <source>Regenerate with another model</source>
        <translation>別のモデルで再生成</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an image from the question</comment>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove an image or shorten the text.</source>
        <translation>画像を減らすか、文章を短くしてください。</translation>
    </message>
    <message>
        <source>Remove the image, or try another one.</source>
        <translation>画像を外すか、別の画像をお試しください。</translation>
    </message>
    <message>
        <source>Remove {image}</source>
        <translation>{image} を外す</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Request before</source>
        <translation>前のリクエスト</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>リクエスト {number} / {count}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Requests and the key go there. Leave it empty for Google.</source>
        <translation>リクエストとキーの送信先です。空欄の場合は Google です。</translation>
    </message>
    <message>
        <source>Requests would go to {host}.</source>
        <translation>リクエストは {host} に送信されます。</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>リセット：{setting}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return asks it after this answer</source>
        <translation>Enter でこの回答の後に質問</translation>
    </message>
    <message>
        <source>Return sends, Shift+Return starts a new line</source>
        <translation>Enter で送信、Shift+Enter で改行</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>ローズ</translation>
    </message>
    <message>
        <source>Run “gcloud auth application-default login”, then try again.</source>
        <translation>「gcloud auth application-default login」を実行してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 図形</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy without one, and add that.</source>
        <translation>パスワードのないコピーを保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Save all conversations in one file, those of the archive as well</source>
        <translation>アーカイブを含むすべての会話を 1 つのファイルに保存</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save image as…</source>
        <translation>画像を別名で保存…</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>保存またはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Save plot as picture…</source>
        <translation>グラフを画像として保存…</translation>
    </message>
    <message>
        <source>Save the image as a file first.</source>
        <translation>先に画像をファイルとして保存してください。</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file.</source>
        <translation>ブラウザーで画像を保存してから、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Up to 100 MB are read.</source>
        <translation>ブラウザーで画像を保存してから、ファイルをドロップしてください。100 MB まで読み込めます。</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Where a company looks into connections, choose its CA file in the settings.</source>
        <translation>ブラウザーで画像を保存してから、ファイルをドロップしてください。会社などが通信を検査する場合は、設定で CA ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Save unchecked</source>
        <translation>確認せずに保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say which project of Google Cloud is to be asked.</source>
        <translation>質問先の Google Cloud プロジェクトを指定してください。</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>スクリーンショット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>See https://ai.google.dev/gemini-api/docs/available-regions.</source>
        <translation>https://ai.google.dev/gemini-api/docs/available-regions. を参照してください。</translation>
    </message>
    <message>
        <source>See the messages in your Google account.</source>
        <translation>Google アカウントのメッセージを確認してください。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select answer</source>
        <translation>回答を選択</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>送信 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation>送信 (Enter)</translation>
    </message>
    <message>
        <source>Send again next time</source>
        <translation>次回また送信</translation>
    </message>
    <message>
        <source>Send answers that broke off along</source>
        <translation>途切れた回答も一緒に送信</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>そこに送信</translation>
    </message>
    <message>
        <source>Send metadata of images along</source>
        <translation>画像のメタデータも送信</translation>
    </message>
    <message>
        <source>Send the key of “{name}” to another address?</source>
        <translation>「{name}」のキーを別のアドレスに送信しますか？</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>一文ずつ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT (and GOOGLE_CLOUD_LOCATION), then try again.</source>
        <translation>GOOGLE_CLOUD_PROJECT (および GOOGLE_CLOUD_LOCATION) を設定してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>設定 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Settings with a value that is not allowed have the standard: {settings}. They stay in {name} until you change them.</source>
        <translation>許可されない値の設定には標準の値を使用しています：{settings}。変更するまで {name} に残ります。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Shorten the question</source>
        <translation>質問を短くする</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>診断情報を表示…</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier messages (%Ln more)</source>
        <translation>
            <numerusform>以前のメッセージを表示 (あと %Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show latency</source>
        <translation>レイテンシを表示</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>会話を表示</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Show the list of conversations</source>
        <translation>会話の一覧を表示</translation>
    </message>
    <message>
        <source>Show thoughts</source>
        <translation>思考を表示</translation>
    </message>
    <message>
        <source>Show what is in the archive</source>
        <translation>アーカイブの内容を表示</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>なめらか</translation>
    </message>
    <message>
        <source>Something is still under way in a conversation; go back when it has ended.</source>
        <translation>会話でまだ処理中のものがあります。終わってから戻してください。</translation>
    </message>
    <message>
        <source>Something went wrong in Gemstream itself</source>
        <translation>Gemstream 自体で問題が発生しました</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Stalled for {seconds} s</source>
        <translation>{seconds} 秒停滞</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Standard text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Starting Gemini Enterprise…</source>
        <translation>Gemini Enterprise を開始しています…</translation>
    </message>
    <message>
        <source>Starting Gemini…</source>
        <translation>Gemini を開始しています…</translation>
    </message>
    <message>
        <source>Starting the offline engine…</source>
        <translation>オフラインエンジンを開始しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>すべての回答を停止</translation>
    </message>
    <message>
        <source>Stop answers after</source>
        <translation>回答を停止するまでの時間</translation>
    </message>
    <message>
        <source>Stop answers after, seconds</source>
        <translation>回答を停止するまでの秒数</translation>
    </message>
    <message>
        <source>Stop answers by themselves</source>
        <translation>回答を自動で停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Stopped because the window was closed.</source>
        <translation>ウィンドウが閉じられたため停止しました。</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopped: the time allowed for an answer is over.</source>
        <translation>停止：回答に許可された時間が過ぎました。</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>停止と続行</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>Summaries of the model&apos;s thinking, above the answer.</source>
        <translation>モデルの思考の要約を、回答の上に表示します。</translation>
    </message>
    <message>
        <source>Summaries of thoughts</source>
        <translation>思考の要約</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>System prompt: {words}</source>
        <translation>システムプロンプト：{words}</translation>
    </message>
    <message>
        <source>System prompts</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>TIFF 画像</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Takeout does not say which questions belong together: each became a conversation.</source>
        <translation>Takeout にはどの質問が同じ会話かが記録されていないため、それぞれを 1 件の会話にしました。</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Tell when a long answer has ended</source>
        <translation>長い回答の終了を通知</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>一時的な会話</translation>
    </message>
    <message>
        <source>Temporary, never kept</source>
        <translation>一時的 (保存されません)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Text appears as an even flow. Click to see it as it comes.</source>
        <translation>テキストは均一な流れで表示されます。クリックすると、届いたままの表示になります。</translation>
    </message>
    <message>
        <source>Text appears as it comes. Click to see it as an even flow.</source>
        <translation>テキストは届いたまま表示されます。クリックすると、均一な流れになります。</translation>
    </message>
    <message>
        <source>Text received and shown</source>
        <translation>受信・表示したテキスト</translation>
    </message>
    <message>
        <source>Text received and shown appears here</source>
        <translation>受信・表示したテキストがここに表示されます</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>文字サイズ {size}</translation>
    </message>
    <message>
        <source>The CA file {name} cannot be read.</source>
        <translation>CA ファイル {name} を読み取れません。</translation>
    </message>
    <message>
        <source>The CA file {name} holds no certificate.</source>
        <translation>CA ファイル {name} に証明書がありません。</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>PDF を作成できません。</translation>
    </message>
    <message>
        <source>The PDF takes too long to make.</source>
        <translation>PDF の作成に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation>アドレスに名前またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>The address of a link</source>
        <translation>リンクのアドレス</translation>
    </message>
    <message>
        <source>The address of the service is not a valid web address.</source>
        <translation>サービスのアドレスが有効なウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>The answer broke off before any text: the service did not say that it was done.</source>
        <translation>テキストが届く前に回答が途切れました。サービスから完了の通知はありませんでした。</translation>
    </message>
    <message>
        <source>The answer broke off in the middle: the service did not say that it was done.</source>
        <translation>回答が途中で途切れました。サービスから完了の通知はありませんでした。</translation>
    </message>
    <message>
        <source>The answer ended for a reason that Gemstream does not know: {reason}.</source>
        <translation>Gemstream の知らない理由で回答が終了しました：{reason}。</translation>
    </message>
    <message>
        <source>The answer goes on with request {hop}…</source>
        <translation>リクエスト {hop} で回答が続きます…</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>回答をコピーしました。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答は空です。</translation>
    </message>
    <message>
        <source>The answer is longer than one request can carry, and was cut here.</source>
        <translation>回答が 1 回のリクエストで送れる長さを超えたため、ここで切られました。</translation>
    </message>
    <message>
        <source>The answer reached its length limit and was cut here.</source>
        <translation>回答が長さの上限に達したため、ここで切られました。</translation>
    </message>
    <message>
        <source>The answer stopped arriving: nothing came within {seconds} seconds.</source>
        <translation>回答が届かなくなりました。{seconds} 秒間、何も届いていません。</translation>
    </message>
    <message>
        <source>The answer was stopped because it held a word that is on a block list.</source>
        <translation>ブロックリストの語が含まれていたため、回答が停止されました。</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold prohibited content.</source>
        <translation>禁止された内容を含む可能性があるため、回答が停止されました。</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold sensitive personal data.</source>
        <translation>機密性の高い個人情報を含む可能性があるため、回答が停止されました。</translation>
    </message>
    <message>
        <source>The answer was stopped because it repeated a source too closely.</source>
        <translation>出典の内容に近すぎたため、回答が停止されました。</translation>
    </message>
    <message>
        <source>The answer was stopped by the safety filters.</source>
        <translation>安全フィルターにより回答が停止されました。</translation>
    </message>
    <message>
        <source>The answer was stopped by your organisation&apos;s Model Armor rules.</source>
        <translation>組織の Model Armor ルールにより回答が停止されました。</translation>
    </message>
    <message>
        <source>The archive has more than {most} files.</source>
        <translation>アーカイブのファイルが {most} 件を超えています。</translation>
    </message>
    <message>
        <source>The archive holds more than can be unpacked.</source>
        <translation>アーカイブの内容が展開できる量を超えています。</translation>
    </message>
    <message>
        <source>The archive is damaged or locked.</source>
        <translation>アーカイブが破損しているか、ロックされています。</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>アーカイブが破損しています。</translation>
    </message>
    <message>
        <source>The arrow, a long press or the menu key has more ways</source>
        <translation>矢印、長押し、メニューキーでほかの方法を選べます</translation>
    </message>
    <message>
        <source>The bytes of an image are not in the file; its place is kept.</source>
        <translation>画像のデータがファイルにありません。画像の位置は残しています。</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>コードをコピーしました。</translation>
    </message>
    <message>
        <source>The connection through the proxy {proxy} failed.</source>
        <translation>プロキシ {proxy} 経由の接続に失敗しました。</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>サービスへの接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be encrypted.</source>
        <translation>{host} への接続を暗号化できません。</translation>
    </message>
    <message>
        <source>The conversation is being made into a PDF…</source>
        <translation>会話の PDF を作成しています…</translation>
    </message>
    <message>
        <source>The conversation is copied as Markdown.</source>
        <translation>会話を Markdown としてコピーしました。</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF in another program.</source>
        <translation>会話を PDF として別のプログラムで開きました。</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF. Print it from there.</source>
        <translation>会話を PDF として開きました。そこから印刷してください。</translation>
    </message>
    <message>
        <source>The conversation was left out.</source>
        <translation>会話を省きました。</translation>
    </message>
    <message>
        <source>The conversation “{title}” was deleted a moment ago.</source>
        <translation>会話「{title}」は先ほど削除されました。</translation>
    </message>
    <message>
        <source>The copy of {name} is not whole.</source>
        <translation>{name} のコピーが完全ではありません。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be locked. Take care not to open Gemstream a second time with it.</source>
        <translation>データフォルダー {folder} をロックできません。同じフォルダーで Gemstream をもう 1 つ開かないようにご注意ください。</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Gemstream on the computer {host}.</source>
        <translation>データフォルダー {folder} は、コンピューター {host} の Gemstream が使用中です。</translation>
    </message>
    <message>
        <source>The disk does not answer, so the question was sent before it was kept.</source>
        <translation>ディスクが応答しないため、質問は保存前に送信されました。</translation>
    </message>
    <message>
        <source>The drive of {name} does not answer.</source>
        <translation>{name} のドライブが応答しません。</translation>
    </message>
    <message>
        <source>The export was cancelled; {name} was not written.</source>
        <translation>エクスポートがキャンセルされました。{name} は書き込まれていません。</translation>
    </message>
    <message>
        <source>The export was given up.</source>
        <translation>エクスポートを中止しました。</translation>
    </message>
    <message>
        <source>The fault has happened again. If it goes on, close Gemstream and start it anew.</source>
        <translation>問題がもう一度発生しました。続く場合は、Gemstream を閉じて起動し直してください。</translation>
    </message>
    <message>
        <source>The field “{name}” is not known and was left out.</source>
        <translation>フィールド「{name}」は不明なため、省きました。</translation>
    </message>
    <message>
        <source>The field “{name}” of {what} is not as it should be.</source>
        <translation>{what}のフィールド「{name}」が正しくありません。</translation>
    </message>
    <message>
        <source>The file of keys cannot be read ({why}).</source>
        <translation>キーのファイルを読み取れません ({why})。</translation>
    </message>
    <message>
        <source>The file of keys cannot be written ({why}).</source>
        <translation>キーのファイルに書き込めません ({why})。</translation>
    </message>
    <message>
        <source>The file of keys could not be understood, and is kept as {name}.</source>
        <translation>キーのファイルを解釈できなかったため、{name} として保存しました。</translation>
    </message>
    <message>
        <source>The file of {what} was damaged; it was kept as {name} and {saved}.</source>
        <translation>{what}のファイルが破損していました。{name} として保存し、{saved}。</translation>
    </message>
    <message>
        <source>The file {path}, which says where your data are, cannot be read.</source>
        <translation>データの場所を示すファイル {path} を読み取れません。</translation>
    </message>
    <message>
        <source>The files in {folder} cannot be listed.</source>
        <translation>{folder} のファイルを一覧表示できません。</translation>
    </message>
    <message>
        <source>The first 500 characters of the first question and of its answer, no image</source>
        <translation>最初の質問とその回答の先頭 500 文字。画像は含みません</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>The folder was named with --data-dir or GEMSTREAM_DATA_DIR, so it is chosen there. Start without them to move the one that Gemstream chose.</source>
        <translation>フォルダーは --data-dir または GEMSTREAM_DATA_DIR で指定されているため、そこで選びます。Gemstream が選んだフォルダーを移動するには、指定なしで起動してください。</translation>
    </message>
    <message>
        <source>The host that is shown, through your proxy if there is one</source>
        <translation>表示されたホスト。プロキシがある場合はその経由</translation>
    </message>
    <message>
        <source>The image cannot be saved in {folder}: {why}.</source>
        <translation>画像を {folder} に保存できません：{why}。</translation>
    </message>
    <message>
        <source>The image could not be made.</source>
        <translation>画像を作成できませんでした。</translation>
    </message>
    <message>
        <source>The image is on the clipboard.</source>
        <translation>画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The image was held back because it may show prohibited content.</source>
        <translation>禁止された内容が写っている可能性があるため、画像は表示されませんでした。</translation>
    </message>
    <message>
        <source>The image was held back by the safety filters.</source>
        <translation>安全フィルターにより画像は表示されませんでした。</translation>
    </message>
    <message>
        <source>The image {name} of an earlier question can no longer be read.</source>
        <translation>以前の質問の画像 {name} を読み取れなくなっています。</translation>
    </message>
    <message>
        <source>The images take {size} MB, and one request carries {limit} MB.</source>
        <translation>画像の合計は {size} MB ですが、1 回のリクエストで送れるのは {limit} MB です。</translation>
    </message>
    <message>
        <source>The key of “{name}” is not there any more.</source>
        <translation>「{name}」のキーがなくなっています。</translation>
    </message>
    <message>
        <source>The key was given for {hosts}. Whoever gets it can ask at your cost.</source>
        <translation>このキーは {hosts} 用に登録されました。キーを手に入れた人は、あなたの費用で質問できます。</translation>
    </message>
    <message>
        <source>The key works, but its limit is reached for now.</source>
        <translation>キーは有効ですが、現在は上限に達しています。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>キーは有効です。</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>キーチェーンがキーを保存しませんでした。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>キーチェーンでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>キーチェーンに拒否されました。</translation>
    </message>
    <message>
        <source>The last of {most} pages that fit; the document has {count}</source>
        <translation>収まる {most} ページの最後です。文書は全 {count} ページです</translation>
    </message>
    <message>
        <source>The latency figures</source>
        <translation>レイテンシの数値</translation>
    </message>
    <message>
        <source>The latency of a turn was not understood and was left out.</source>
        <translation>やり取りのレイテンシを解釈できなかったため、省きました。</translation>
    </message>
    <message>
        <source>The length limit was used up by thinking, before any text was written.</source>
        <translation>テキストが書かれる前に、思考で長さの上限に達しました。</translation>
    </message>
    <message>
        <source>The licences cannot be read. Install Gemstream again to have them back.</source>
        <translation>ライセンスを読み取れません。Gemstream を再インストールすると元に戻ります。</translation>
    </message>
    <message>
        <source>The limit for today is used up: choose another model, or go on tomorrow.</source>
        <translation>今日の上限に達しました。別のモデルを選ぶか、明日続けてください。</translation>
    </message>
    <message>
        <source>The list shows the conversations of that file then. What was added since stays in a file of its own, beside it, and you can go back to that one too.</source>
        <translation>一覧には、そのファイルの会話が表示されます。それ以降に追加された内容は隣の別ファイルに残り、そちらに戻すこともできます。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model does not answer in this language.</source>
        <translation>モデルはこの言語では回答しません。</translation>
    </message>
    <message>
        <source>The model ended its answer without writing anything.</source>
        <translation>モデルは何も書かずに回答を終えました。</translation>
    </message>
    <message>
        <source>The model is told this before every question here, from the next one on.</source>
        <translation>ここでは、次の質問から、毎回の質問の前にモデルへ伝えられます。</translation>
    </message>
    <message>
        <source>The model made no image.</source>
        <translation>モデルは画像を作成しませんでした。</translation>
    </message>
    <message>
        <source>The model produced an unreadable answer.</source>
        <translation>モデルが読み取れない回答を生成しました。</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which is not kept.</source>
        <translation>モデルから {limit} MB を超える画像が届きましたが、保存されません。</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which was not saved.</source>
        <translation>モデルが {limit} MB を超える画像を送信したため、保存されませんでした。</translation>
    </message>
    <message>
        <source>The model sent more than {most} images; the others are not kept.</source>
        <translation>モデルから {most} 枚を超える画像が届きました。残りは保存されません。</translation>
    </message>
    <message>
        <source>The model thought about it, but wrote no answer.</source>
        <translation>モデルは思考しましたが、回答を書きませんでした。</translation>
    </message>
    <message>
        <source>The model tried to use a tool, and Gemstream gives it none.</source>
        <translation>モデルがツールを使おうとしましたが、Gemstream はツールを提供していません。</translation>
    </message>
    <message>
        <source>The move to {0} was interrupted. Your data are still in {1}; move them again.</source>
        <translation>{0} への移動が中断されました。データはまだ {1} にあります。もう一度移動してください。</translation>
    </message>
    <message>
        <source>The move was cancelled. Your data are still in {}.</source>
        <translation>移動がキャンセルされました。データはまだ {} にあります。</translation>
    </message>
    <message>
        <source>The name has letters of another script, which may look like others.</source>
        <translation>名前に別の文字体系の文字が含まれており、ほかの文字に似ていることがあります。</translation>
    </message>
    <message>
        <source>The newest version is told of in a way that this one does not understand.</source>
        <translation>最新バージョンの情報が、このバージョンでは解釈できない形式です。</translation>
    </message>
    <message>
        <source>The offline engine answers in English.</source>
        <translation>オフラインエンジンは英語で回答します。</translation>
    </message>
    <message>
        <source>The offline engine could not be started.</source>
        <translation>オフラインエンジンを開始できませんでした。</translation>
    </message>
    <message>
        <source>The offline engine did not answer within {seconds} seconds.</source>
        <translation>オフラインエンジンが {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The offline engine does not follow it.</source>
        <translation>オフラインエンジンはこれに従いません。</translation>
    </message>
    <message>
        <source>The offline engine looks at this picture. No key is needed, and nothing is sent.</source>
        <translation>オフラインエンジンがこの画像を見ます。キーは不要で、何も送信されません。</translation>
    </message>
    <message>
        <source>The old copy in {folder} is deleted.</source>
        <translation>{folder} の古いコピーを削除しました。</translation>
    </message>
    <message>
        <source>The old copy is deleted; what is newer than the move is still in {folder}.</source>
        <translation>古いコピーを削除しました。移動より新しいものは {folder} に残っています。</translation>
    </message>
    <message>
        <source>The old folder stays as it is until you delete it in the settings.</source>
        <translation>元のフォルダーは、設定で削除するまでそのまま残ります。</translation>
    </message>
    <message>
        <source>The old folder {folder} cannot be deleted: {why}.</source>
        <translation>古いフォルダー {folder} を削除できません：{why}。</translation>
    </message>
    <message>
        <source>The one that is marked answers the next question, in every window. Keys are kept apart from conversations and settings, and sent nowhere but to the address they were given for.</source>
        <translation>印の付いたものが、すべてのウィンドウで次の質問に答えます。キーは会話や設定とは別に保存され、登録したアドレス以外には送信されません。</translation>
    </message>
    <message>
        <source>The page shows the running answer in a browser of this computer. The address holds the secret of this start: give it to nobody.</source>
        <translation>このコンピューターのブラウザーで、進行中の回答をページに表示します。アドレスには今回の起動のシークレットが含まれます。誰にも渡さないでください。</translation>
    </message>
    <message>
        <source>The picture at {host} is larger than {most_bytes} MB.</source>
        <translation>{host} の画像は {most_bytes} MB を超えています。</translation>
    </message>
    <message>
        <source>The profiles cannot be kept in {folder}.</source>
        <translation>プロファイルを {folder} に保存できません。</translation>
    </message>
    <message>
        <source>The profiles cannot be read ({why}).</source>
        <translation>プロファイルを読み取れません ({why})。</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They are kept as {name}; add your keys again.</source>
        <translation>プロファイルを解釈できません。{name} として保存しています。キーをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They stay in {name} until something is changed; add your keys again.</source>
        <translation>プロファイルを解釈できません。何かを変更するまで {name} に残ります。キーをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The proxy is of a kind that Gemstream cannot fetch anything through.</source>
        <translation>プロキシは、Gemstream が取得に使用できない種類です。</translation>
    </message>
    <message>
        <source>The proxy of this computer is of a kind that Gemstream cannot use.</source>
        <translation>このコンピューターのプロキシは、Gemstream が使用できない種類です。</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a password, and Gemstream keeps none.</source>
        <translation>プロキシ {proxy} がパスワードを求めていますが、Gemstream はパスワードを保存しません。</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be reached.</source>
        <translation>プロキシ {proxy} に接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not let the request through.</source>
        <translation>プロキシ {proxy} がリクエストを通しませんでした。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not accept the password.</source>
        <translation>プロキシ {proxy} がパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The question is too large for the service.</source>
        <translation>質問がサービスの上限を超えています。</translation>
    </message>
    <message>
        <source>The question was blocked as an attempt to get round the rules.</source>
        <translation>ルールを回避する試みとして、質問がブロックされました。</translation>
    </message>
    <message>
        <source>The question was blocked because it holds a word that is on a block list.</source>
        <translation>ブロックリストの語が含まれているため、質問がブロックされました。</translation>
    </message>
    <message>
        <source>The question was blocked because it may hold prohibited content.</source>
        <translation>禁止された内容を含む可能性があるため、質問がブロックされました。</translation>
    </message>
    <message>
        <source>The question was blocked because of an image in it.</source>
        <translation>質問に含まれる画像のため、質問がブロックされました。</translation>
    </message>
    <message>
        <source>The question was blocked by the safety filters.</source>
        <translation>安全フィルターにより質問がブロックされました。</translation>
    </message>
    <message>
        <source>The question was blocked by the service, for a reason it calls {reason}.</source>
        <translation>サービスが {reason} という理由で質問をブロックしました。</translation>
    </message>
    <message>
        <source>The question was blocked by the service, which gave no reason.</source>
        <translation>サービスが理由を示さずに質問をブロックしました。</translation>
    </message>
    <message>
        <source>The question was blocked by your organisation&apos;s Model Armor rules.</source>
        <translation>組織の Model Armor ルールにより質問がブロックされました。</translation>
    </message>
    <message>
        <source>The question was held back by a rule of the service.</source>
        <translation>サービスのルールにより質問が差し止められました。</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The request is being put together…</source>
        <translation>リクエストを準備中…</translation>
    </message>
    <message>
        <source>The request is on the clipboard, without the key and the bytes of images.</source>
        <translation>リクエストをクリップボードにコピーしました。キーと画像のバイトは含まれません。</translation>
    </message>
    <message>
        <source>The rest, {size}, is too long to be shown. Copy gives all of it.</source>
        <translation>残り ({size}) は長すぎて表示できません。コピーするとすべて含まれます。</translation>
    </message>
    <message>
        <source>The screen could not be captured. Allow Gemstream to record it in the settings of the system.</source>
        <translation>画面をキャプチャできませんでした。システムの設定で、Gemstream に画面の記録を許可してください。</translation>
    </message>
    <message>
        <source>The secret of the bridge cannot be written to {file}.</source>
        <translation>ブリッジのシークレットを {file} に書き込めません。</translation>
    </message>
    <message>
        <source>The service answered in a way that could not be followed.</source>
        <translation>サービスから、処理できない形の応答がありました。</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <translation>サービスが回答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>サービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>The service could not use an image of the question.</source>
        <translation>サービスが質問の画像を使用できませんでした。</translation>
    </message>
    <message>
        <source>The service ended the answer without a reason.</source>
        <translation>サービスが理由を示さずに回答を終えました。</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>サービスで障害が発生しました。</translation>
    </message>
    <message>
        <source>The service has no model named “{model}”.</source>
        <translation>サービスに「{model}」というモデルはありません。</translation>
    </message>
    <message>
        <source>The service is too busy or broke off the request.</source>
        <translation>サービスが混み合っているか、リクエストを中断しました。</translation>
    </message>
    <message>
        <source>The service is too busy to check the key now. Try again, or keep it unchecked.</source>
        <translation>サービスが混み合っていて、今はキーを確認できません。もう一度試すか、確認せずに保存してください。</translation>
    </message>
    <message>
        <source>The service leads to another address ({address}). Neither the key nor the question was sent there.</source>
        <translation>サービスが別のアドレス ({address}) に転送しています。キーも質問もそこには送信されていません。</translation>
    </message>
    <message>
        <source>The service no longer accepts the earlier turns of this conversation.</source>
        <translation>サービスは、この会話の以前のやり取りをもう受け付けません。</translation>
    </message>
    <message>
        <source>The service refused the question as it stands.</source>
        <translation>サービスがこの内容の質問を拒否しました。</translation>
    </message>
    <message>
        <source>The service refused: this may not be offered in your country without billing.</source>
        <translation>サービスが拒否しました。お住まいの国では、課金設定なしで提供されていない可能性があります。</translation>
    </message>
    <message>
        <source>The service sent nothing within {seconds} seconds.</source>
        <translation>サービスから {seconds} 秒間、何も届きませんでした。</translation>
    </message>
    <message>
        <source>The service sent something that is not an answer.</source>
        <translation>サービスから、回答ではないものが届きました。</translation>
    </message>
    <message>
        <source>The service took too long.</source>
        <translation>サービスの処理に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The service&apos;s address could not be found.</source>
        <translation>サービスのアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified.</source>
        <translation>サービスの証明書を検証できませんでした。</translation>
    </message>
    <message>
        <source>The settings are in {}.</source>
        <translation>設定は {} にあります。</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {folder}.</source>
        <translation>設定を {folder} に保存できません。</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}); the standard is used.</source>
        <translation>設定を読み取れません ({why})。標準の値を使用します。</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They are kept as {name}; the standard is used.</source>
        <translation>設定を解釈できません。{name} として保存し、標準の値を使用します。</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They stay in {name} until something is changed; the standard is used.</source>
        <translation>設定を解釈できません。何かを変更するまで {name} に残り、標準の値を使用します。</translation>
    </message>
    <message>
        <source>The settings of {} hold now.</source>
        <translation>{} の設定を適用しました。</translation>
    </message>
    <message>
        <source>The settings say that no pictures are fetched from the web.</source>
        <translation>設定により、ウェブから画像は取得されません。</translation>
    </message>
    <message>
        <source>The small picture of an image is none, and was left out.</source>
        <translation>画像のサムネイルが画像ではないため、省きました。</translation>
    </message>
    <message>
        <source>The time of a question was not understood.</source>
        <translation>質問の時刻を解釈できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The turn and %Ln below it were deleted.</source>
        <translation>
            <numerusform>やり取りと以降の %Ln 件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The turn was deleted.</source>
        <translation>やり取りを削除しました。</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read the key.</source>
        <translation>通信経路が暗号化されていません。経路上の他者がキーを読み取れます。</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read your key.</source>
        <translation>通信経路が暗号化されていません。経路上の他者があなたのキーを読み取れます。</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can see and change what comes.</source>
        <translation>通信経路が暗号化されていません。経路上の他者が、届く内容を見たり変えたりできます。</translation>
    </message>
    <message>
        <source>The web address of an image, to fetch it: no cookies, no referrer, nothing of your question</source>
        <translation>画像を取得するためのウェブアドレス。Cookie、リファラー、質問の内容は含みません</translation>
    </message>
    <message>
        <source>The window is drawn by Qt {version}, © The Qt Company and other contributors, which is used under the GNU Lesser General Public License, version 3: you may put a Qt of your own in its place. Its source is at download.qt.io.</source>
        <translation>ウィンドウは Qt {version} で描画されています。© The Qt Company およびその他の貢献者。GNU Lesser General Public License (LGPL) バージョン 3 に基づいて使用しており、独自の Qt に置き換えることができます。ソースは download.qt.io にあります。</translation>
    </message>
    <message>
        <source>The words of the link: {words}</source>
        <translation>リンクの文字：{words}</translation>
    </message>
    <message>
        <source>There are no conversations to export yet.</source>
        <translation>エクスポートする会話がまだありません。</translation>
    </message>
    <message>
        <source>There are no settings in {}.</source>
        <translation>{} に設定がありません。</translation>
    </message>
    <message>
        <source>There are {most} keys already. Remove one first.</source>
        <translation>キーはすでに {most} 件あります。先に 1 件削除してください。</translation>
    </message>
    <message>
        <source>There are {size} to copy. Gemstream closes its windows, copies everything, checks the copy, and opens again. Answers that still come are stopped.</source>
        <translation>コピーする量は {size} です。Gemstream はウィンドウを閉じ、すべてをコピーし、コピーを確認してから、また開きます。受信中の回答は停止されます。</translation>
    </message>
    <message>
        <source>There is a preset of that name already.</source>
        <translation>その名前のプリセットはすでにあります。</translation>
    </message>
    <message>
        <source>There is a preset of that name; it gets this text.</source>
        <translation>その名前のプリセットがあります。この文で上書きされます。</translation>
    </message>
    <message>
        <source>There is no API key for Gemini.</source>
        <translation>Gemini の API キーがありません。</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>API キーがありません。</translation>
    </message>
    <message>
        <source>There is no code in the last answer.</source>
        <translation>最後の回答にコードはありません。</translation>
    </message>
    <message>
        <source>There is no earlier file yet.</source>
        <translation>以前のファイルはまだありません。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>このコンピューターにキーチェーンがありません。</translation>
    </message>
    <message>
        <source>There is no old copy any more.</source>
        <translation>古いコピーはもうありません。</translation>
    </message>
    <message>
        <source>There is no room for more; delete a preset first.</source>
        <translation>これ以上追加できません。先にプリセットを削除してください。</translation>
    </message>
    <message>
        <source>There is none yet: a preset is a system prompt with a name, to be chosen anywhere.</source>
        <translation>まだありません。プリセットは名前を付けたシステムプロンプトで、どこでも選べます。</translation>
    </message>
    <message>
        <source>There is too little space for your data in {target}.</source>
        <translation>{target} にはデータのための空き容量が足りません。</translation>
    </message>
    <message>
        <source>These are the conversations of {0}; those of before stay in {1}.</source>
        <translation>これは {0} の会話です。以前の会話は {1} に残っています。</translation>
    </message>
    <message>
        <source>They hold until Gemstream is closed. Choose another folder with --data-dir.</source>
        <translation>Gemstream を閉じるまで有効です。--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>it does so now</comment>
        <translation>思考中</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking: {level}</source>
        <translation>思考：{level}</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>This address cannot be fetched.</source>
        <translation>このアドレスは取得できません。</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>ここでは使用できません。</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>この会話はもうありません。</translation>
    </message>
    <message>
        <source>This file is not shown here, but it can be saved.</source>
        <translation>このファイルはここには表示されませんが、保存できます。</translation>
    </message>
    <message>
        <source>This image cannot be copied, but it can be saved.</source>
        <translation>この画像はコピーできませんが、保存できます。</translation>
    </message>
    <message>
        <source>This image has too many pixels to be shown, but it can be saved.</source>
        <translation>この画像は画素数が多すぎて表示できませんが、保存できます。</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be shown, but it can be saved.</source>
        <translation>この画像は破損していて表示できませんが、保存できます。</translation>
    </message>
    <message>
        <source>This is no address of a service: it begins with https:// and holds no password.</source>
        <translation>サービスのアドレスではありません。https:// で始まり、パスワードを含まないものです。</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of letters, digits and signs.</source>
        <translation>キーではありません。キーは文字、数字、記号からなる 1 語です。</translation>
    </message>
    <message>
        <source>This is on your own computer, or in your own network.</source>
        <translation>これは自分のコンピューター、または自分のネットワーク内にあります。</translation>
    </message>
    <message>
        <source>This is sent as soon as its image is ready. Escape takes that back.</source>
        <translation>画像の準備ができ次第、送信されます。Esc で取り消せます。</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>最新バージョン {version} を使用しています。</translation>
    </message>
    <message>
        <source>This key is not allowed to ask that.</source>
        <translation>このキーでは、その質問は許可されていません。</translation>
    </message>
    <message>
        <source>This key is not allowed to do that. Allow it in Google&apos;s console, or make one.</source>
        <translation>このキーでは、その操作は許可されていません。Google のコンソールで許可するか、キーを作成してください。</translation>
    </message>
    <message>
        <source>This key was given for another address, and was not sent.</source>
        <translation>このキーは別のアドレス用に登録されたため、送信されませんでした。</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定：</translation>
    </message>
    <message>
        <source>This report is sent nowhere, and there is no question, answer or key in it:</source>
        <translation>このレポートはどこにも送信されず、質問、回答、キーは含まれません：</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>このリクエスト</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>This stayed on this computer: the offline engine answered here.</source>
        <translation>これはこのコンピューターの外に出ていません。オフラインエンジンがここで回答しました。</translation>
    </message>
    <message>
        <source>This was sent to {host}.</source>
        <translation>{host} に送信されました。</translation>
    </message>
    <message>
        <source>This {kind} is not shown here, but it can be saved.</source>
        <comment>SVG drawing</comment>
        <translation>この{kind}はここには表示されませんが、保存できます。</translation>
    </message>
    <message>
        <source>Those that took at least this long, from your question on.</source>
        <translation>質問から数えて、少なくともこの時間がかかった回答。</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds} 秒間思考</translation>
    </message>
    <message>
        <source>Thought tokens</source>
        <translation>思考トークン</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Through the proxy {address}</source>
        <translation>プロキシ {address} 経由</translation>
    </message>
    <message>
        <source>Time to first chunk</source>
        <translation>最初のチャンクまでの時間</translation>
    </message>
    <message>
        <source>Time to first chunk against prompt size</source>
        <translation>最初のチャンクまでの時間とプロンプトのサイズ</translation>
    </message>
    <message>
        <source>Time to first chunk, s</source>
        <translation>最初のチャンクまでの時間 (秒)</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>毎秒のトークン数</translation>
    </message>
    <message>
        <source>Tokens where the service counts them, else pieces of text</source>
        <translation>サービスが数える場合はトークン、それ以外はテキストの断片</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Told of the icon in the tray</source>
        <translation>トレイアイコンの案内済み</translation>
    </message>
    <message>
        <source>Too many pixels to be shown.</source>
        <translation>画素数が多すぎて表示できません。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>合計時間</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a while, or choose another model.</source>
        <translation>しばらくしてからもう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds, or choose another model.</source>
        <translation>{seconds} 秒後にもう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again, or allow a longer wait.</source>
        <translation>もう一度試すか、待ち時間を長くしてください。</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>もう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Try again, or keep the key in another place.</source>
        <translation>もう一度試すか、キーを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again; if a proxy or sign-in page is in between, open it in a browser.</source>
        <translation>もう一度お試しください。プロキシやサインインページが間にある場合は、ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Try {image} again</source>
        <translation>{image} をもう一度試す</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {attempt}): {reason}</source>
        <translation>{seconds} 秒後に再試行 ({attempt} 回目)：{reason}</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {number})</source>
        <translation>{seconds} 秒後に再試行 ({number} 回目)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Update Gemstream, or choose another folder with --data-dir.</source>
        <translation>Gemstream を更新するか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG or PDF.</source>
        <translation>PNG、JPEG、WebP、HEIC、AVIF、GIF、BMP、TIFF、SVG、PDF を使用してください。</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>別のモデルを使用</translation>
    </message>
    <message>
        <source>Use the offline engine</source>
        <translation>オフラインエンジンを使用</translation>
    </message>
    <message>
        <source>Use the offline engine; leave images out by their menu</source>
        <translation>オフラインエンジンを使用する。画像はメニューから除く</translation>
    </message>
    <message>
        <source>Use the standard folder</source>
        <translation>標準のフォルダーを使用</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Use these settings?</source>
        <translation>この設定を使用しますか？</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>バージョン {number} / {count}</translation>
    </message>
    <message>
        <source>Versions, what works and what is missing, and the last lines of the log: to read, and then to copy for whoever helps you. Nothing is sent.</source>
        <translation>バージョン、動作しているものと不足しているもの、ログの最後の数行です。確認してから、サポートしてくれる人のためにコピーできます。何も送信されません。</translation>
    </message>
    <message>
        <source>Very high</source>
        <comment>thinking</comment>
        <translation>最高</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Wait until it is saved, then try again.</source>
        <translation>保存が終わるのを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Waiting for the first chunk</source>
        <translation>最初のチャンクを待っています</translation>
    </message>
    <message>
        <source>Waiting for the first words…</source>
        <translation>最初の言葉を待っています…</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>待機：{question}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>ウェブページ、単一ファイル (*.html)</translation>
    </message>
    <message>
        <source>Web pages that may take part</source>
        <translation>参加できるウェブページ</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP 画像</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Gemstream</source>
        <translation>Gemstream へようこそ</translation>
    </message>
    <message>
        <source>What a link holds itself is never opened.</source>
        <translation>リンク自体に埋め込まれた内容が開かれることはありません。</translation>
    </message>
    <message>
        <source>What a tool said was left out.</source>
        <translation>ツールの出力を省きました。</translation>
    </message>
    <message>
        <source>What came is older than what was seen before.</source>
        <translation>届いた情報は、以前に確認したものより古いものです。</translation>
    </message>
    <message>
        <source>What came of the newest version is not signed by the makers of Gemstream: {why}.</source>
        <translation>届いた最新バージョンの情報に Gemstream の開発元の署名がありません：{why}。</translation>
    </message>
    <message>
        <source>What do you want to do or open?</source>
        <translation>何をしますか、何を開きますか？</translation>
    </message>
    <message>
        <source>What had arrived is kept, and can be gone on with.</source>
        <translation>届いた分は保存されており、続けることができます。</translation>
    </message>
    <message>
        <source>What had arrived is kept.</source>
        <translation>届いた分は保存されています。</translation>
    </message>
    <message>
        <source>What had come is kept.</source>
        <translation>届いた分は保存されています。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>What is on this picture?</source>
        <translation>この画像には何が写っていますか？</translation>
    </message>
    <message>
        <source>What is said of the newest version cannot be understood.</source>
        <translation>最新バージョンの情報を解釈できません。</translation>
    </message>
    <message>
        <source>What is said of the newest version is old, of {day}.</source>
        <translation>最新バージョンの情報が古くなっています ({day})。</translation>
    </message>
    <message>
        <source>What is said of the newest version is too long.</source>
        <translation>最新バージョンの情報が長すぎます。</translation>
    </message>
    <message>
        <source>What is said of the newest version leads to a page that is not ours.</source>
        <translation>最新バージョンの情報が、Gemstream のものではないページを指しています。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <translation>送信内容…</translation>
    </message>
    <message>
        <source>What it asks costs you what your own questions do, and stands among your conversations, where you can stop it.</source>
        <translation>プログラムの質問には自分の質問と同じ費用がかかり、会話の一覧に表示されます。そこで停止できます。</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターの外に出るもの</translation>
    </message>
    <message>
        <source>What sends a question</source>
        <translation>送信のきっかけ</translation>
    </message>
    <message>
        <source>What stands before the @ is only a name: the link leads to {host}.</source>
        <translation>@ の前は単なる名前です。リンクの行き先は {host} です。</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>モデルに伝える内容</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. Now the offline engine would answer, and nothing would leave this computer.</source>
        <translation>当時の送信内容は保存されていないか、別の場所に送信されました。今ならオフラインエンジンが回答し、このコンピューターから外に出るものはありません。</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. This is how the same would be sent now, to {host}.</source>
        <translation>当時の送信内容は保存されていないか、別の場所に送信されました。同じ内容を今 {host} に送信すると、このようになります。</translation>
    </message>
    <message>
        <source>What was sent…</source>
        <translation>送信した内容…</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>何を知りたいですか？</translation>
    </message>
    <message>
        <source>What you asked before, and the answers to it, will go along.</source>
        <translation>以前の質問とその回答も一緒に送信されます。</translation>
    </message>
    <message>
        <source>What {file} would change:</source>
        <translation>{file} による変更：</translation>
    </message>
    <message>
        <source>When it is complete</source>
        <translation>完了したとき</translation>
    </message>
    <message>
        <source>When: {words}</source>
        <translation>いつ：{words}</translation>
    </message>
    <message>
        <source>Where Return starts a new line, Ctrl+Return sends; it does so in either case.</source>
        <translation>Enter で改行する場合は Ctrl+Enter で送信します。Ctrl+Enter はどちらの場合でも送信します。</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Where the window has room. They are kept in the data folder on this computer.</source>
        <translation>ウィンドウに余裕がある場合に表示します。会話はこのコンピューターのデータフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>Where they find it on this computer; bridge.json in the data folder says it.</source>
        <translation>このコンピューターでの接続先です。データフォルダーの bridge.json に書かれています。</translation>
    </message>
    <message>
        <source>Where to: {words}</source>
        <translation>どこへ：{words}</translation>
    </message>
    <message>
        <source>Which answers are long</source>
        <translation>長いとみなす回答</translation>
    </message>
    <message>
        <source>With quick ask in its menu. Gemstream goes on behind it when the last window is closed, and answers under way as well.</source>
        <translation>メニューからクイック質問を使えます。最後のウィンドウを閉じても Gemstream は動作を続け、進行中の回答も続きます。</translation>
    </message>
    <message numerus="yes">
        <source>With the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>サービス独自の目印 (%Ln バイト) 付き</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Write a kind reply that says no to an invitation.</source>
        <translation>招待を断る丁寧な返信を書いてください。</translation>
    </message>
    <message>
        <source>Write a question first, then look at what would be sent.</source>
        <translation>先に質問を書いてから、送信される内容を確認してください。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>You are changing an earlier question</source>
        <translation>以前の質問を変更しています</translation>
    </message>
    <message>
        <source>You are using the offline engine: no key is needed and nothing leaves this computer. To ask Gemini, add a key: “Offline engine” below the prompt leads there.</source>
        <translation>オフラインエンジンを使用しています。キーは不要で、このコンピューターから外に出るものはありません。Gemini に質問するには、プロンプトの下の「オフラインエンジン」からキーを追加してください。</translation>
    </message>
    <message>
        <source>You click it, or “Get a key”, or “Open page” of a new version</source>
        <translation>クリックしたとき、または「キーを取得」や新しいバージョンの「ページを開く」を選んだとき</translation>
    </message>
    <message>
        <source>You drop or paste it, or want a picture of an answer loaded, and agree, each time</source>
        <translation>ドロップや貼り付けをするか、回答の画像を読み込もうとして、そのつど同意したとき</translation>
    </message>
    <message>
        <source>You have {mine}. Nothing is installed by itself: the page has the new version.</source>
        <translation>現在のバージョンは {mine} です。自動でインストールされることはありません。新しいバージョンはページにあります。</translation>
    </message>
    <message>
        <source>You have {mine}. Your package manager installs new versions.</source>
        <translation>現在のバージョンは {mine} です。新しいバージョンはパッケージマネージャーがインストールします。</translation>
    </message>
    <message>
        <source>You send, regenerate or continue; passing faults are tried again, as the settings say</source>
        <translation>送信、再生成、続行したとき。一時的なエラーの後は、設定に従って再試行します</translation>
    </message>
    <message>
        <source>You were writing a question in “{}”.</source>
        <translation>「{}」で質問を入力中でした。</translation>
    </message>
    <message>
        <source>You, {time}</source>
        <translation>あなた、{time}</translation>
    </message>
    <message>
        <source>Your browser, which opens it</source>
        <translation>それを開くブラウザー</translation>
    </message>
    <message>
        <source>Your change can be sent once this answer is complete, or stopped.</source>
        <translation>この回答が完了するか停止した後に、変更を送信できます。</translation>
    </message>
    <message>
        <source>Your conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>会話はここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Your data are in {0} now. The copy in {1} stays until you delete it in the settings.</source>
        <translation>データは現在 {0} にあります。{1} のコピーは、設定で削除するまで残ります。</translation>
    </message>
    <message>
        <source>Your data are in {old} already.</source>
        <translation>データはすでに {old} にあります。</translation>
    </message>
    <message>
        <source>Your data cannot be copied to {folder}: {why}.</source>
        <translation>データを {folder} にコピーできません：{why}。</translation>
    </message>
    <message>
        <source>Your data were not moved and are still in {0}. {1}</source>
        <translation>データは移動されておらず、まだ {0} にあります。{1}</translation>
    </message>
    <message>
        <source>Your desktop asks which keys, and has them in its own settings.</source>
        <translation>使用するキーはデスクトップが確認し、デスクトップの設定で管理します。</translation>
    </message>
    <message>
        <source>Your desktop gave no picture of the screen. Try again, or paste a screenshot.</source>
        <translation>デスクトップから画面の画像を取得できませんでした。もう一度試すか、スクリーンショットを貼り付けてください。</translation>
    </message>
    <message>
        <source>Your question with its images, the earlier questions and answers of the conversation with theirs, the system prompt, the name of the model and its settings</source>
        <translation>質問とその画像、会話内の以前の質問と回答とその画像、システムプロンプト、モデル名とその設定</translation>
    </message>
    <message>
        <source>Your system keeps it, locked with your login.</source>
        <translation>システムが保存し、ログインで保護します。</translation>
    </message>
    <message>
        <source>Your text is still in the window, but it is not kept: copy what you need first.</source>
        <translation>テキストはまだウィンドウにありますが、保存されていません。必要な部分を先にコピーしてください。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message numerus="yes">
        <source>[%Ln characters]</source>
        <translation>
            <numerusform>[%Ln 文字]</numerusform>
        </translation>
    </message>
    <message>
        <source>a latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>新しいファイルを作成しました</translation>
    </message>
    <message numerus="yes">
        <source>a new one was begun with the %Ln questions that could still be read</source>
        <translation>
            <numerusform>まだ読み取れた %Ln 件の質問で新しいファイルを作成しました</numerusform>
        </translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>やり取り</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <translation>
            <numerusform>約 %Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>accent highlight colour teal green violet purple rose pink amber grey</source>
        <translation>アクセント 強調 色 カラー 青緑 緑 紫 ピンク ローズ 琥珀 灰色</translation>
    </message>
    <message>
        <source>accessibility readable vision eyes black white</source>
        <translation>アクセシビリティ 読みやすさ 視力 目 白黒 コントラスト</translation>
    </message>
    <message>
        <source>an answer is under way</source>
        <translation>回答が進行中</translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>名前のないプログラム</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>hosts, below others</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>animation reduced movement accessibility</source>
        <translation>アニメーション 動き 減らす アクセシビリティ</translation>
    </message>
    <message>
        <source>announcements screen reader accessibility orca nvda voice speech blind</source>
        <translation>読み上げ アナウンス スクリーンリーダー アクセシビリティ 音声 視覚 orca nvda</translation>
    </message>
    <message>
        <source>another Gemstream is using it</source>
        <translation>別の Gemstream が使用しています</translation>
    </message>
    <message>
        <source>another program is busy with it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>another program is busy with your conversations</source>
        <translation>別のプログラムが会話を使用中です</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>{model} が回答</translation>
    </message>
    <message>
        <source>api key profile account gemini enterprise google cloud project location keychain base url</source>
        <translation>api キー プロファイル アカウント gemini enterprise google cloud プロジェクト ロケーション キーチェーン ベース url</translation>
    </message>
    <message>
        <source>backup restore copy transfer file json</source>
        <translation>バックアップ 復元 コピー 移行 ファイル json</translation>
    </message>
    <message>
        <source>backup restore database folder</source>
        <translation>バックアップ 復元 データベース フォルダー</translation>
    </message>
    <message>
        <source>bridge origin browser cors website</source>
        <translation>ブリッジ オリジン ブラウザー サイト cors bridge origin</translation>
    </message>
    <message>
        <source>bridge page browser copy address allow refuse forget connected</source>
        <translation>ブリッジ ページ ブラウザー コピー アドレス 許可 拒否 削除 接続</translation>
    </message>
    <message>
        <source>bridge websocket server address</source>
        <translation>ブリッジ サーバー アドレス bridge websocket</translation>
    </message>
    <message>
        <source>bridge websocket server api automation watch overlay stream</source>
        <translation>ブリッジ サーバー 自動化 監視 オーバーレイ ストリーム bridge websocket api</translation>
    </message>
    <message>
        <source>certificate tls ssl authority company</source>
        <translation>証明書 認証局 会社 tls ssl</translation>
    </message>
    <message>
        <source>chunks/s</source>
        <translation>チャンク/秒</translation>
    </message>
    <message>
        <source>creative random sampling</source>
        <translation>創造性 ランダム サンプリング 温度</translation>
    </message>
    <message>
        <source>damaged, or too new</source>
        <translation>破損しているか、新しすぎます</translation>
    </message>
    <message>
        <source>enter keyboard prompt new line</source>
        <translation>エンター enter キーボード プロンプト 改行 送信</translation>
    </message>
    <message>
        <source>exif gps location</source>
        <translation>位置情報 場所 撮影 exif gps</translation>
    </message>
    <message>
        <source>first chunk {seconds}</source>
        <translation>最初のチャンク {seconds}</translation>
    </message>
    <message>
        <source>gemini default flash pro</source>
        <translation>gemini 既定 デフォルト モデル flash pro</translation>
    </message>
    <message>
        <source>gemstream.github.io, through your proxy if there is one</source>
        <translation>gemstream.github.io。プロキシがある場合はその経由</translation>
    </message>
    <message>
        <source>global shortcut hotkey keyboard</source>
        <translation>グローバル ショートカット ホットキー キーボード</translation>
    </message>
    <message>
        <source>high detail</source>
        <translation>高精細</translation>
    </message>
    <message>
        <source>hops continue long</source>
        <translation>ホップ 続行 続き 長い</translation>
    </message>
    <message>
        <source>image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>images web url link download</source>
        <translation>画像 ウェブ リンク ダウンロード url</translation>
    </message>
    <message>
        <source>incognito private history</source>
        <translation>シークレット プライベート 履歴 匿名</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>its signature is of something else</source>
        <translation>署名が別のものに対するものです</translation>
    </message>
    <message>
        <source>keys keyboard hotkeys key bindings</source>
        <translation>キー キーボード ホットキー キー割り当て ショートカット</translation>
    </message>
    <message>
        <source>log logs report crash fault versions support help copy bug</source>
        <translation>ログ レポート クラッシュ 障害 バージョン サポート ヘルプ コピー バグ</translation>
    </message>
    <message>
        <source>low detail</source>
        <translation>低精細</translation>
    </message>
    <message>
        <source>medium detail</source>
        <translation>中精細</translation>
    </message>
    <message>
        <source>move disk usb storage directory location old copy</source>
        <translation>移動 ディスク usb ストレージ ディレクトリ 場所 古いコピー</translation>
    </message>
    <message>
        <source>name conversations tokens</source>
        <translation>名前 会話 トークン タイトル</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no conversations</source>
        <translation>会話なし</translation>
    </message>
    <message>
        <source>no questions</source>
        <translation>質問なし</translation>
    </message>
    <message>
        <source>no stalls</source>
        <translation>停滞なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no thoughts</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未計数</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未表示</translation>
    </message>
    <message>
        <source>nothing in it could be read, so a new one was begun</source>
        <translation>内容を読み取れなかったため、新しいファイルを作成しました</translation>
    </message>
    <message>
        <source>notify notification alert background ready done</source>
        <translation>通知 お知らせ アラート バックグラウンド 完了</translation>
    </message>
    <message>
        <source>notify notification seconds</source>
        <translation>通知 お知らせ 秒</translation>
    </message>
    <message>
        <source>open</source>
        <comment>it is open now</comment>
        <translation>表示中</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln hops</source>
        <translation>
            <numerusform>リクエスト %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>pacing smooth stream speed</source>
        <translation>ペース なめらか ストリーム 速度</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number} ページ</translation>
    </message>
    <message>
        <source>partial history incomplete</source>
        <translation>途中 部分 履歴 未完了 途切れ</translation>
    </message>
    <message>
        <source>paste clipboard attachment file characters</source>
        <translation>貼り付け クリップボード 添付 ファイル 文字</translation>
    </message>
    <message>
        <source>perhaps {seconds} s left</source>
        <translation>残り約 {seconds} 秒</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推論 思考</translation>
    </message>
    <message>
        <source>reasoning level effort</source>
        <translation>推論 思考 レベル 深さ</translation>
    </message>
    <message>
        <source>received</source>
        <comment>text of an answer</comment>
        <translation>受信</translation>
    </message>
    <message>
        <source>resolution quality size pictures photos</source>
        <translation>解像度 品質 画質 サイズ 画像 写真</translation>
    </message>
    <message>
        <source>retry retries error</source>
        <translation>再試行 リトライ エラー</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>text of an answer</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>sidebar history panel</source>
        <translation>サイドバー 履歴 パネル 一覧</translation>
    </message>
    <message>
        <source>socks http https connection firewall company</source>
        <translation>プロキシ 接続 ファイアウォール 会社 socks http https</translation>
    </message>
    <message>
        <source>system tray status icon background quick ask minimise close</source>
        <translation>システムトレイ ステータス アイコン バックグラウンド クイック質問 最小化 閉じる</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>ディスクが正常に動作していません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクが読み取り専用です</translation>
    </message>
    <message>
        <source>the ending of a turn</source>
        <translation>やり取りの終わり</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>the images in %Ln folders</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln 個のフォルダー内の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>the images in “{folder}”</source>
        <comment>added to a question</comment>
        <translation>「{folder}」内の画像</translation>
    </message>
    <message>
        <source>the latency figures</source>
        <translation>レイテンシの数値</translation>
    </message>
    <message numerus="yes">
        <source>the pages of %Ln documents</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln 件の文書のページ</numerusform>
        </translation>
    </message>
    <message>
        <source>the pages of {document}</source>
        <comment>added to a question</comment>
        <translation>{document} のページ</translation>
    </message>
    <message>
        <source>theme appearance dark light mode night</source>
        <translation>テーマ 外観 ダーク ライト モード 夜 暗い 明るい</translation>
    </message>
    <message>
        <source>this is not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>time-out timeout idle stall</source>
        <translation>タイムアウト 無応答 停滞</translation>
    </message>
    <message>
        <source>time-out timeout limit total</source>
        <translation>タイムアウト 上限 合計</translation>
    </message>
    <message>
        <source>time-out timeout network</source>
        <translation>タイムアウト ネットワーク 接続</translation>
    </message>
    <message>
        <source>time-out timeout thinking</source>
        <translation>タイムアウト 思考</translation>
    </message>
    <message>
        <source>tokens output maximum length</source>
        <translation>トークン 出力 最大 長さ</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>translation locale english deutsch español français 日本語 中文 العربية</source>
        <translation>翻訳 言語 日本語 ロケール 英語 english deutsch español français 日本語 中文 العربية</translation>
    </message>
    <message>
        <source>typeface family dyslexia dyslexic legible accessibility eyes</source>
        <translation>書体 フォント ディスレクシア 読字障害 読みやすい アクセシビリティ 目</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>更新 アップデート アップグレード リリース 確認</translation>
    </message>
    <message>
        <source>whether it holds metadata is not known</source>
        <translation>メタデータの有無は不明</translation>
    </message>
    <message>
        <source>with what its file says of camera, date and place</source>
        <translation>ファイルにあるカメラ、日付、場所の情報を含む</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>メタデータなし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>your conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>ディスクの割り当て容量を使い切っています</translation>
    </message>
    <message>
        <source>zoom larger smaller bigger font scale accessibility eyes vision</source>
        <translation>ズーム 拡大 縮小 大きく 小さく フォント 倍率 アクセシビリティ 目 視力</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} を読み取れません ({1})。</translation>
    </message>
    <message>
        <source>{count} %</source>
        <comment>of the standard size</comment>
        <translation>{count} %</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} keys of your own</source>
        <translation>
            <numerusform>独自のショートカット {count} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} presets</source>
        <translation>
            <numerusform>{count} 個のプリセット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} programs</source>
        <translation>
            <numerusform>{count} 個のプログラム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>{count} 回のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <comment>seconds</comment>
        <translation>{count} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>29 Nov 2026, 14:05</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{detail}, up to {pixels} pixels, {tokens}</source>
        <comment>High, …, about 1,120 tokens</comment>
        <translation>{detail}、最大 {pixels} ピクセル、{tokens}</translation>
    </message>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}、{number} ページ</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <comment>sizes of what is copied</comment>
        <translation>{done} / {whole}</translation>
    </message>
    <message>
        <source>{error} Until then, conversations, images of answers and their figures are kept in {folder}.</source>
        <translation>{error} それまで、会話、回答の画像、その数値は {folder} に保存されます。</translation>
    </message>
    <message>
        <source>{file} changes nothing that holds now.</source>
        <translation>{file} による現在の設定の変更はありません。</translation>
    </message>
    <message>
        <source>{folder} cannot be locked.</source>
        <translation>{folder} をロックできません。</translation>
    </message>
    <message>
        <source>{folder} is in use by another Gemstream.</source>
        <translation>{folder} は別の Gemstream が使用中です。</translation>
    </message>
    <message>
        <source>{host} (written {letters})</source>
        <comment>a name in ASCII, and in its own letters</comment>
        <translation>{host} (表記：{letters})</translation>
    </message>
    <message>
        <source>{host} broke off, or sent what cannot be understood.</source>
        <translation>{host} が接続を切ったか、解釈できないものを送ってきました。</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or broke off.</source>
        <translation>{host} に接続できないか、接続が切れました。</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is who it says.</source>
        <translation>{host} が本物であることを確認できません。</translation>
    </message>
    <message>
        <source>{host} could not be reached, or broke off.</source>
        <translation>{host} に接続できなかったか、接続が途切れました。</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} が応答しません。</translation>
    </message>
    <message>
        <source>{host} does not give this picture to Gemstream.</source>
        <translation>{host} はこの画像を Gemstream に提供していません。</translation>
    </message>
    <message>
        <source>{host} does not give this picture.</source>
        <translation>{host} はこの画像を提供していません。</translation>
    </message>
    <message>
        <source>{host} does not say it (HTTP status {status}).</source>
        <translation>{host} から情報が得られません (HTTP ステータス {status})。</translation>
    </message>
    <message>
        <source>{host} gives this picture only to those who are signed in.</source>
        <translation>{host} はサインインした人にだけこの画像を提供しています。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own, or is too busy.</source>
        <translation>{host} に障害があるか、混み合っています。</translation>
    </message>
    <message>
        <source>{host} has nothing at this address any more.</source>
        <translation>{host} のこのアドレスには、もう何もありません。</translation>
    </message>
    <message>
        <source>{host} has nothing at this address.</source>
        <translation>{host} のこのアドレスには何もありません。</translation>
    </message>
    <message>
        <source>{host} is asked too often.</source>
        <translation>{host} への要求が多すぎます。</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next without end.</source>
        <translation>{host} がアドレスの転送を際限なく繰り返しています。</translation>
    </message>
    <message>
        <source>{host} leads on to another host:</source>
        <translation>{host} が別のホストに転送しています：</translation>
    </message>
    <message>
        <source>{host} leads to a place that is none.</source>
        <translation>{host} が存在しない場所を指しています。</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not encrypted.</source>
        <translation>{host} が暗号化されていないアドレスに転送しています。</translation>
    </message>
    <message>
        <source>{host} leads to another place, {host2}.</source>
        <translation>{host} が別の場所 {host2} を指しています。</translation>
    </message>
    <message>
        <source>{host} leads to {host2}.</source>
        <translation>{host} が {host2} に転送しています。</translation>
    </message>
    <message>
        <source>{host} sends more than belongs there.</source>
        <translation>{host} が必要以上のデータを送信しています。</translation>
    </message>
    <message>
        <source>{host} sent a web page, no picture.</source>
        <translation>{host} から届いたのは画像ではなくウェブページです。</translation>
    </message>
    <message>
        <source>{host} takes too long to send the picture.</source>
        <translation>{host} からの画像の送信に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>{host} was not found.</source>
        <translation>{host} が見つかりませんでした。</translation>
    </message>
    <message>
        <source>{host} would be asked without encryption.</source>
        <translation>{host} への問い合わせが暗号化されません。</translation>
    </message>
    <message>
        <source>{image} (lost)</source>
        <translation>{image} (失われました)</translation>
    </message>
    <message>
        <source>{image} (not shown)</source>
        <translation>{image} (表示なし)</translation>
    </message>
    <message>
        <source>{image} is image {number} of {count} now</source>
        <translation>{image} は {count} 枚中 {number} 枚目になりました</translation>
    </message>
    <message>
        <source>{keys} alone is for typing: hold Ctrl or Alt, too.</source>
        <translation>{keys} だけでは文字入力になります。Ctrl または Alt も押してください。</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>{keys} はテキスト編集に使われます。</translation>
    </message>
    <message>
        <source>{keys} is for “{action}” already.</source>
        <translation>{keys} はすでに「{action}」に割り当てられています。</translation>
    </message>
    <message>
        <source>{link} is a link to another folder.</source>
        <translation>{link} は別のフォルダーへのリンクです。</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <comment>a time</comment>
        <translation>{milliseconds} ミリ秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <comment>a time</comment>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{name} cannot be drawn.</source>
        <translation>{name} を描画できません。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} を読み取れません：{why}。</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {why}.</source>
        <translation>{name} を {folder} に保存できません：{why}。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} を読み取れませんでした。</translation>
    </message>
    <message>
        <source>{name} declares entities of its own, which are not read.</source>
        <translation>{name} は独自のエンティティを宣言していますが、それは読み取られません。</translation>
    </message>
    <message>
        <source>{name} has a name that is too long.</source>
        <translation>{name} の名前が長すぎます。</translation>
    </message>
    <message>
        <source>{name} has more than {max_pixels} megapixels.</source>
        <translation>{name} は {max_pixels} メガピクセルを超えています。</translation>
    </message>
    <message>
        <source>{name} has more than {most} elements.</source>
        <translation>{name} の要素が {most} 個を超えています。</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} に {number} ページはありません。</translation>
    </message>
    <message>
        <source>{name} is a PDF, and what draws its pages does not load on this computer.</source>
        <translation>{name} は PDF ですが、ページを描画する機能をこのコンピューターで読み込めません。</translation>
    </message>
    <message>
        <source>{name} is a device, not a file.</source>
        <translation>{name} はファイルではなくデバイスです。</translation>
    </message>
    <message>
        <source>{name} is a drawing of more than {max_bytes} MB.</source>
        <translation>{name} は {max_bytes} MB を超える図形です。</translation>
    </message>
    <message>
        <source>{name} is a folder without images.</source>
        <translation>{name} は画像のないフォルダーです。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} はフォルダーです。</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself.</source>
        <translation>{name} は自分自身に戻るリンクです。</translation>
    </message>
    <message>
        <source>{name} is a named pipe, not a file.</source>
        <translation>{name} はファイルではなく名前付きパイプです。</translation>
    </message>
    <message>
        <source>{name} is a socket, not a file.</source>
        <translation>{name} はファイルではなくソケットです。</translation>
    </message>
    <message>
        <source>{name} is a text of more than {most} MB.</source>
        <translation>{name} は {most} MB を超えるテキストです。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} は破損していて読み取れません。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} は空です。</translation>
    </message>
    <message>
        <source>{name} is larger than {max_file_bytes} MB.</source>
        <translation>{name} は {max_file_bytes} MB を超えています。</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>{name} is nested more than {most} deep.</source>
        <translation>{name} の入れ子が {most} 段を超えています。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} はファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is not an image Gemstream can read.</source>
        <translation>{name} は Gemstream が読み取れる画像ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>{name} is saved in {folder} with %Ln conversations.</source>
        <translation>
            <numerusform>{name} を %Ln 件の会話とともに {folder} に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is saved in {folder}.</source>
        <translation>{name} を {folder} に保存しました。</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} を保存しました。</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} の読み取りは許可されていません。</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free.</source>
        <translation>{name} には空き容量を超えるメモリが必要です。</translation>
    </message>
    <message>
        <source>{name} refers to itself without end.</source>
        <translation>{name} が際限なく自分自身を参照しています。</translation>
    </message>
    <message>
        <source>{name} repeats its elements more than {most} times.</source>
        <translation>{name} が要素を {most} 回を超えて繰り返しています。</translation>
    </message>
    <message>
        <source>{name} takes too long to draw.</source>
        <translation>{name} の描画に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>{name} was changed while it was read.</source>
        <translation>{name} は読み取り中に変更されました。</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>{name} が見つかりませんでした。</translation>
    </message>
    <message>
        <source>{name} was not imported, or not to its end. {fault}</source>
        <translation>{name} はインポートされなかったか、途中までしかインポートされていません。{fault}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <comment>a heading</comment>
        <translation>{name}：</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a figure</comment>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{now} → {then}</source>
        <comment>a change</comment>
        <translation>{now} → {then}</translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} B</source>
        <comment>bytes</comment>
        <translation>{number} B</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>images</comment>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} of {count}…</source>
        <translation>{number} / {count}…</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a share</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number}M characters</source>
        <comment>millions</comment>
        <translation>{number}M 文字</translation>
    </message>
    <message>
        <source>{number}k characters</source>
        <comment>thousands</comment>
        <translation>{number}k 文字</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} に書き込めません。</translation>
    </message>
    <message>
        <source>{program} asks in a temporary conversation.</source>
        <translation>{program} は一時的な会話で質問します。</translation>
    </message>
    <message>
        <source>{rate} chunks/s</source>
        <translation>{rate} チャンク/秒</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} トークン/秒</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <comment>per second</comment>
        <translation>{rate}/秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a time</comment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{section}: {setting}</source>
        <translation>{section}：{setting}</translation>
    </message>
    <message>
        <source>{sentence} So it is not known whether it works.</source>
        <translation>{sentence}そのため、有効かどうかは不明です。</translation>
    </message>
    <message>
        <source>{sentence} So the key could not be checked; it can be kept unchecked.</source>
        <translation>{sentence}そのため、キーを確認できませんでした。確認せずに保存できます。</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <translation>{some}と{last}</translation>
    </message>
    <message>
        <source>{target} holds something else.</source>
        <translation>{target} には別のものがあります。</translation>
    </message>
    <message>
        <source>{target} is inside the folder that is to be moved.</source>
        <translation>{target} は移動するフォルダーの中にあります。</translation>
    </message>
    <message>
        <source>{value}, with another content</source>
        <translation>{value} (内容は別)</translation>
    </message>
    <message>
        <source>{what} cannot be kept in {path}: {why}.</source>
        <translation>{what}を {path} に保存できません：{why}。</translation>
    </message>
    <message>
        <source>{what} is not as it should be.</source>
        <translation>{what}が正しくありません。</translation>
    </message>
    <message>
        <source>{what} takes too long to draw.</source>
        <translation>{what} の描画に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} ピクセル</translation>
    </message>
    <message>
        <source>{words}, for {host}</source>
        <translation>{words} ({host} 用)</translation>
    </message>
    <message>
        <source>{work} {done} of {whole}…</source>
        <comment>Exporting 3 of 8…</comment>
        <translation>{work} {done} / {whole}…</translation>
    </message>
    <message>
        <source>{work}…</source>
        <comment>Exporting…</comment>
        <translation>{work}…</translation>
    </message>
    <message>
        <source>{} has the settings that hold already.</source>
        <translation>{} の設定はすでに適用されています。</translation>
    </message>
    <message>
        <source>“Offer to fetch dropped addresses” in the settings</source>
        <translation>設定の「ドロップしたアドレスの取得を提案」</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <comment>added to a question</comment>
        <translation>「{file}」</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a program</comment>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>“{preset}” is deleted.</source>
        <translation>「{preset}」を削除しました。</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>“{title}” is in the archive.</source>
        <translation>「{title}」をアーカイブしました。</translation>
    </message>
    <message>
        <source>“{title}” is out of the archive.</source>
        <translation>「{title}」をアーカイブから戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln characters more, which “Copy as JSON” has.</source>
        <translation>
            <numerusform>… ほか %Ln 文字は「JSON としてコピー」に含まれます。</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln after a fault</source>
        <translation>
            <numerusform>故障后 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers; prompts of {least} to {most} tokens; {fastest} to {slowest} to first chunk</source>
        <translation>
            <numerusform>%Ln 个回答；提示词 {least} 至 {most} 个 token；首个数据块用时 {fastest} 至 {slowest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln 张正在准备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln 张无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters more, which other forms of export have.</source>
        <translation>
            <numerusform>还有 %Ln 个字符，其他导出形式中有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters received, {shown} shown, {stalls}</source>
        <translation>
            <numerusform>已接收 %Ln 个字符，已显示 {shown}，{stalls}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations imported ({turns}).</source>
        <translation>
            <numerusform>已导入 %Ln 个对话（{turns}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations were here already.</source>
        <translation>
            <numerusform>%Ln 个对话此处已有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are sent with less detail to fit in one request ({before} → {after} MB).</source>
        <translation>
            <numerusform>为放入一个请求，%Ln 张图片将以较低细节发送（{before} → {after} MB）。</numerusform>
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
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more images are not kept: an answer keeps {most} at most.</source>
        <translation>
            <numerusform>另有 %Ln 张图片未保留：一个回答最多保留 {most} 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new turns</source>
        <translation>
            <numerusform>新增 %Ln 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its images could no longer be read.</source>
        <translation>
            <numerusform>其中 %Ln 张图片已无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles are not understood and left out; {name} still has them.</source>
        <translation>
            <numerusform>%Ln 个配置无法识别，已略去；{name} 中仍有这些配置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected</source>
        <translation>
            <numerusform>已连接 %Ln 个程序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected. Programs find this at {address}</source>
        <translation>
            <numerusform>已连接 %Ln 个程序。程序可在 {address} 找到此服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions and the answers to them</source>
        <translation>
            <numerusform>%Ln 个问题及其回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalls, the longest {longest}</source>
        <translation>
            <numerusform>%Ln 次停顿，最长 {longest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln 个文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, {time} to first chunk</source>
        <translation>
            <numerusform>%Ln 个 token，首个数据块用时 {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns of other branches not shown; JSON has them.</source>
        <translation>
            <numerusform>其他分支的 %Ln 轮未显示；JSON 中有全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>0 is strict, 2 is free. Off, the model has its own.</source>
        <translation>0 为严谨，2 为自由。关闭时由模型自行决定。</translation>
    </message>
    <message>
        <source>95 of 100 answers began within this time</source>
        <translation>100 个回答中有 95 个在此时间内开始</translation>
    </message>
    <message>
        <source>95 of 100 answers were no faster than this</source>
        <translation>100 个回答中有 95 个不快于此速度</translation>
    </message>
    <message>
        <source>A call of a tool was left out.</source>
        <translation>已略去一次工具调用。</translation>
    </message>
    <message>
        <source>A conversation that is never kept</source>
        <translation>永不保留的对话</translation>
    </message>
    <message>
        <source>A conversation was left out: it is too large.</source>
        <translation>已略去一个对话：它过大。</translation>
    </message>
    <message>
        <source>A conversation was left out: {why}</source>
        <translation>已略去一个对话：{why}</translation>
    </message>
    <message>
        <source>A copy from before the move is still in {folder}.</source>
        <translation>移动前的副本仍在 {folder} 中。</translation>
    </message>
    <message>
        <source>A copy is made before an update changes the file, and a damaged file is set aside.</source>
        <translation>更新改动文件之前会先创建副本；损坏的文件会另行存放。</translation>
    </message>
    <message>
        <source>A document holds no conversations that are known here.</source>
        <translation>有一个文档不含此处能识别的对话。</translation>
    </message>
    <message>
        <source>A file in the data folder that only you can read: so can every program that you start.</source>
        <translation>数据文件夹中只有您能读取的文件：您启动的每个程序也能读取。</translation>
    </message>
    <message>
        <source>A file that is no usable image was left out.</source>
        <translation>已略去一个不是可用图片的文件。</translation>
    </message>
    <message>
        <source>A later version of Gemstream wrote it; update this one first.</source>
        <translation>它由更高版本的 Gemstream 写入；请先更新此版本。</translation>
    </message>
    <message>
        <source>A link never opens a file.</source>
        <translation>链接从不打开文件。</translation>
    </message>
    <message>
        <source>A link never opens a place in the network that is not of the web.</source>
        <translation>链接从不打开网页以外的网络位置。</translation>
    </message>
    <message>
        <source>A link never sends a file.</source>
        <translation>链接从不发送文件。</translation>
    </message>
    <message>
        <source>A link with {scheme}: is never opened.</source>
        <translation>以 {scheme}: 开头的链接从不打开。</translation>
    </message>
    <message>
        <source>A message of the kind “{kind}” was left out.</source>
        <translation>已略去一条类型为“{kind}”的消息。</translation>
    </message>
    <message>
        <source>A message of “{role}” was left out.</source>
        <translation>已略去一条“{role}”的消息。</translation>
    </message>
    <message>
        <source>A newer version of Gemstream wrote {name}, so it is left alone.</source>
        <translation>{name} 由更新版本的 Gemstream 写入，因此未作改动。</translation>
    </message>
    <message>
        <source>A part of a message is of a kind that is not known, and was left out.</source>
        <translation>消息中有一部分类型未知，已略去。</translation>
    </message>
    <message>
        <source>A part of another kind</source>
        <translation>其他类型的部分</translation>
    </message>
    <message>
        <source>A part of the kind “{kind}” was left out.</source>
        <translation>已略去类型为“{kind}”的部分。</translation>
    </message>
    <message>
        <source>A picture that is written into the text itself is not shown.</source>
        <translation>直接写在文本中的图片不予显示。</translation>
    </message>
    <message>
        <source>A picture, not loaded.</source>
        <translation>图片，未加载。</translation>
    </message>
    <message>
        <source>A picture, not loaded. A click asks whether to load it.</source>
        <translation>图片，未加载。点击后会询问是否加载。</translation>
    </message>
    <message>
        <source>A preset has at most {most} characters.</source>
        <translation>预设最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A preset is a system prompt with a name, to be chosen in any conversation. Changing it here leaves conversations that have begun as they are.</source>
        <translation>预设是带名称的系统提示词，可在任何对话中选用。在此修改不会影响已开始的对话。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>私有文件</translation>
    </message>
    <message>
        <source>A program that asks for the first time is asked about; what you say stands here.</source>
        <translation>程序首次请求时会询问您；您的决定列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>A question can have {most} images; %Ln were left out.</source>
        <translation>
            <numerusform>一个问题最多可带 {most} 张图片；已略去 %Ln 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>A question may begin with a word of Google&apos;s, in a language not known here.</source>
        <translation>问题开头可能有 Google 的用词，其语言此处无法识别。</translation>
    </message>
    <message>
        <source>A report is kept in {file}.</source>
        <translation>报告保存在 {file} 中。</translation>
    </message>
    <message>
        <source>A request for a pass, with the Google login of this computer</source>
        <translation>使用此计算机的 Google 登录申请访问令牌</translation>
    </message>
    <message>
        <source>A request for a small file that names the newest version: no key, no version, nothing of you or this computer</source>
        <translation>请求一个写有最新版本号的小文件：不含密钥、版本，也不含您或此计算机的任何信息</translation>
    </message>
    <message>
        <source>A request for the list of models, with your key and nothing else</source>
        <translation>请求模型列表，只附带您的密钥</translation>
    </message>
    <message>
        <source>A script in a link is never run.</source>
        <translation>链接中的脚本从不运行。</translation>
    </message>
    <message>
        <source>A summary of its thoughts</source>
        <translation>思考内容摘要</translation>
    </message>
    <message numerus="yes">
        <source>A summary of its thoughts, with the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>思考内容摘要，附服务自身的 %Ln 字节标记</numerusform>
        </translation>
    </message>
    <message>
        <source>A temporary conversation makes no files. Share copies it.</source>
        <translation>临时对话不会生成文件。“共享”可以复制它。</translation>
    </message>
    <message>
        <source>A turn of “{title}” is part of another conversation here.</source>
        <translation>“{title}”的一轮内容属于此处的另一个对话。</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF 图片</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit</source>
        <translation>
            <numerusform>约 %Ln 个 token，占上限的 {percent} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit, usually {usual}</source>
        <translation>
            <numerusform>约 %Ln 个 token，占上限的 {percent} %，通常 {usual}</numerusform>
        </translation>
    </message>
    <message>
        <source>About Gemstream</source>
        <translation>关于 Gemstream</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Add conversations of a file: Gemstream&apos;s own, ChatGPT&apos;s or Google Takeout&apos;s</source>
        <translation>从文件添加对话：Gemstream、ChatGPT 或 Google Takeout 的文件</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>请重新添加。</translation>
    </message>
    <message>
        <source>Add only the part of it that matters.</source>
        <translation>请只添加其中重要的部分。</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>请重新添加该文件。</translation>
    </message>
    <message>
        <source>Add the key again.</source>
        <translation>请重新添加密钥。</translation>
    </message>
    <message>
        <source>Add this image to your question</source>
        <translation>将此图片添加到问题</translation>
    </message>
    <message>
        <source>Add {things} to your question</source>
        <translation>将{things}添加到问题</translation>
    </message>
    <message numerus="yes">
        <source>Add {things} to your question, %Ln at most</source>
        <translation>
            <numerusform>将{things}添加到问题，最多 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>After the first answer, if better titles are allowed; never from a temporary conversation</source>
        <translation>在首个回答之后，且允许使用更好的标题时；从不用于临时对话</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All settings go to a file, for another computer or to keep. Keys and conversations are not in it. Before an import, you see what it would change.</source>
        <translation>所有设置都会写入一个文件，可用于另一台计算机或留存。其中不含密钥和对话。导入前，您会看到将要更改的内容。</translation>
    </message>
    <message>
        <source>All that can leave</source>
        <translation>所有可能发出的内容</translation>
    </message>
    <message>
        <source>All that can leave this computer</source>
        <translation>所有可能离开此计算机的内容</translation>
    </message>
    <message>
        <source>All that it is made of, with the licences:</source>
        <translation>所有组成部分及其许可证：</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allow the new address under Keys, or choose another key.</source>
        <translation>请在“密钥”中允许新地址，或选择另一个密钥。</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>An activity of another product was left out.</source>
        <translation>已略去其他产品的一项活动。</translation>
    </message>
    <message>
        <source>An activity that is no question was left out.</source>
        <translation>已略去一项不是问题的活动。</translation>
    </message>
    <message>
        <source>An answer is cut there, and can be gone on with. Off, the model has its limit.</source>
        <translation>回答到此长度会被截断，可以继续。关闭时使用模型自身的上限。</translation>
    </message>
    <message>
        <source>An answer of it has more than {most} steps.</source>
        <translation>其中一个回答超过 {most} 步。</translation>
    </message>
    <message>
        <source>An answer under way is stopped, with all that has come of it.</source>
        <translation>正在生成的回答会停止，已收到的内容会保留。</translation>
    </message>
    <message>
        <source>An even flow stays at most a quarter of a second behind what has arrived.</source>
        <translation>匀速显示最多比已到达的内容慢四分之一秒。</translation>
    </message>
    <message>
        <source>An image of an earlier question can no longer be read.</source>
        <translation>较早问题中的一张图片已无法读取。</translation>
    </message>
    <message>
        <source>An image of this question can no longer be read; add it again.</source>
        <translation>此问题中的一张图片已无法读取；请重新添加。</translation>
    </message>
    <message>
        <source>An image of your question is still being prepared. Change the earlier one after that.</source>
        <translation>问题中有一张图片仍在准备。请在完成后再修改之前的问题。</translation>
    </message>
    <message>
        <source>An image or file is not in the export.</source>
        <translation>导出内容中缺少一张图片或一个文件。</translation>
    </message>
    <message>
        <source>An image that is still being prepared is not in it yet.</source>
        <translation>仍在准备的图片尚未包含在内。</translation>
    </message>
    <message>
        <source>An old copy of your data is in {chosen}.</source>
        <translation>{chosen} 中有您数据的旧副本。</translation>
    </message>
    <message>
        <source>Another Gemstream is using {folder}.</source>
        <translation>另一个 Gemstream 正在使用 {folder}。</translation>
    </message>
    <message>
        <source>Another version of Gemstream is open with this data folder.</source>
        <translation>另一个版本的 Gemstream 已打开此数据文件夹。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation>{model} 的回答</translation>
    </message>
    <message>
        <source>Answer complete</source>
        <translation>回答完成</translation>
    </message>
    <message>
        <source>Answer text that has arrived, and that is on screen.</source>
        <translation>已到达和已显示的回答文本。</translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation>回答 token</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers that ended in an error, a limit or a block</source>
        <translation>因错误、上限或拦截而结束的回答</translation>
    </message>
    <message>
        <source>Answers: {name}</source>
        <translation>回答方：{name}</translation>
    </message>
    <message>
        <source>Any free</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Any program can call itself so. You can change your mind in the settings, under Programs.</source>
        <translation>任何程序都可以使用这个名称。您可以在设置的“程序”中更改决定。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>归档</translation>
    </message>
    <message>
        <source>As Gemstream chooses</source>
        <translation>由 Gemstream 选择</translation>
    </message>
    <message>
        <source>As far as they came, with the next question. Else they are left out.</source>
        <translation>按已收到的内容随下一个问题发送。否则略去。</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>到达即显示</translation>
    </message>
    <message>
        <source>As the model decides</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system has them, or always the same.</source>
        <translation>跟随系统，或始终相同。</translation>
    </message>
    <message>
        <source>Ask Gemini with a key of your own.</source>
        <translation>使用您自己的密钥向 Gemini 提问。</translation>
    </message>
    <message>
        <source>Ask about this picture.</source>
        <translation>就此图片提问。</translation>
    </message>
    <message>
        <source>Ask again after a passing fault</source>
        <translation>暂时性故障后重新请求</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>请在新对话中重新提问。</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>随意提问</translation>
    </message>
    <message numerus="yes">
        <source>Ask before fetching %Ln images from the web</source>
        <translation>
            <numerusform>从网络获取 %Ln 张图片前询问</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before fetching from {host}</source>
        <translation>从 {host} 获取前询问</translation>
    </message>
    <message>
        <source>Ask for a smaller image.</source>
        <translation>请要求生成较小的图片。</translation>
    </message>
    <message>
        <source>Ask for another image.</source>
        <translation>请要求生成另一张图片。</translation>
    </message>
    <message>
        <source>Ask for it in other words.</source>
        <translation>请换一种说法。</translation>
    </message>
    <message>
        <source>Ask in another language, or choose another model.</source>
        <translation>请用另一种语言提问，或选择其他模型。</translation>
    </message>
    <message>
        <source>Ask the model for better titles</source>
        <translation>向模型请求更好的标题</translation>
    </message>
    <message>
        <source>Ask who runs it, or choose another one in the settings under Network.</source>
        <translation>请询问其管理者，或在设置的“网络”中另选一个。</translation>
    </message>
    <message>
        <source>Ask with a project of Google Cloud.</source>
        <translation>使用 Google Cloud 项目提问。</translation>
    </message>
    <message>
        <source>Ask without the image</source>
        <translation>不带图片提问</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>询问 {model}</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Attach long texts</source>
        <translation>附加长文本</translation>
    </message>
    <message>
        <source>Attach long texts that are pasted</source>
        <translation>将粘贴的长文本作为附件</translation>
    </message>
    <message>
        <source>Attached text: {name}, {size}</source>
        <translation>附加的文本：{name}，{size}</translation>
    </message>
    <message>
        <source>Attached. Ctrl+Z puts the text into the question instead.</source>
        <translation>已附加。按 Ctrl+Z 可改为放入问题中。</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP 图片</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Begin every conversation as temporary</source>
        <translation>每个对话都以临时对话开始</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>用于新对话</translation>
    </message>
    <message>
        <source>Begins new conversations</source>
        <translation>用于新对话</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Between two pieces of answer text.</source>
        <translation>两段回答文本之间。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已拦截</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Bodies of requests and responses, as they crossed the line.</source>
        <translation>请求和响应的正文，即实际传输的内容。</translation>
    </message>
    <message>
        <source>By a notification, while you look at something else. It names the conversation and has no word of the answer.</source>
        <translation>当您在看别的内容时以通知告知。通知写明对话名称，不含回答内容。</translation>
    </message>
    <message>
        <source>By a screen reader, while they come. What went wrong is always said.</source>
        <translation>由屏幕阅读器在回答到达时朗读。出错时始终告知。</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By the service&apos;s own count, and how fast they came.</source>
        <translation>按服务自身的计数，以及到达的速度。</translation>
    </message>
    <message>
        <source>By the service&apos;s own count: the question, its images, and what was said before.</source>
        <translation>按服务自身的计数：问题、其图片以及之前的内容。</translation>
    </message>
    <message>
        <source>By their origins, as https://tool.example; with spaces between them. They need the secret as well. All others are refused.</source>
        <translation>填写其来源，形式如 https://tool.example; 多个来源以空格分隔。它们同样需要口令。其他来源一律拒绝。</translation>
    </message>
    <message>
        <source>Bytes up · down</source>
        <translation>上行 · 下行字节</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Capture a region of the screen</source>
        <translation>截取屏幕区域</translation>
    </message>
    <message>
        <source>Capture a region or a window</source>
        <translation>截取区域或窗口</translation>
    </message>
    <message>
        <source>Capture a region or a window…</source>
        <translation>截取区域或窗口…</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>重新截取</translation>
    </message>
    <message>
        <source>Capture the screen</source>
        <translation>截取屏幕</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates to trust besides those of the system, where a company looks into connections. PEM or DER.</source>
        <translation>除系统证书外还信任的证书，用于公司检查连接的场合。PEM 或 DER 格式。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another image.</source>
        <translation>请更改其权限，或选择另一张图片。</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>修改问题</translation>
    </message>
    <message>
        <source>Change the question, its images or the options, then try again.</source>
        <translation>请修改问题、图片或选项，然后重试。</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Characters in · shown</source>
        <translation>接收 · 显示字符</translation>
    </message>
    <message>
        <source>Characters of a long text</source>
        <translation>长文本的字符数</translation>
    </message>
    <message>
        <source>Check GOOGLE_GEMINI_BASE_URL.</source>
        <translation>请检查 GOOGLE_GEMINI_BASE_URL。</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>检查并保存</translation>
    </message>
    <message>
        <source>Check its address in the settings under Network, then try again.</source>
        <translation>请在设置的“网络”中检查其地址，然后重试。</translation>
    </message>
    <message>
        <source>Check kind and address of the proxy in the settings under Network, then try again.</source>
        <translation>请在设置的“网络”中检查代理的类型和地址，然后重试。</translation>
    </message>
    <message>
        <source>Check name and password in the environment (HTTPS_PROXY), then start again.</source>
        <translation>请检查环境变量 (HTTPS_PROXY) 中的名称和密码，然后重新启动。</translation>
    </message>
    <message>
        <source>Check the base URL, then try again.</source>
        <translation>请检查基础 URL，然后重试。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date; where a company or a proxy looks into connections, choose its CA file in the settings under Network.</source>
        <translation>请检查计算机的日期；如果公司或代理会检查连接，请在设置的“网络”中选择其 CA 文件。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the key: it is made at {page}.</source>
        <translation>请检查密钥：密钥在 {page} 创建。</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>请检查它是否已被移动或重命名。</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>请检查连接，然后重试。</translation>
    </message>
    <message>
        <source>Check {variable}.</source>
        <translation>请检查 {variable}。</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>正在检查副本…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a name of at most {most} letters.</source>
        <translation>请选择不超过 {most} 个字母的名称。</translation>
    </message>
    <message>
        <source>Choose a region of the screen</source>
        <translation>选择屏幕区域</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择更短的名称。</translation>
    </message>
    <message>
        <source>Choose a temperature</source>
        <translation>设定温度</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>请用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another one, or none, in the settings under Network.</source>
        <translation>请在设置的“网络”中另选一个，或选择不使用。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the image it was made for.</source>
        <translation>请选择它所对应的图片。</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>选择：{setting}</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>数据块</translation>
    </message>
    <message>
        <source>Chunks per second</source>
        <translation>每秒数据块数</translation>
    </message>
    <message>
        <source>Chunks/s</source>
        <translation>数据块/秒</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close Gemstream</source>
        <translation>关闭 Gemstream</translation>
    </message>
    <message>
        <source>Close image</source>
        <translation>关闭图片</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder with --data-dir.</source>
        <translation>请在那里关闭它，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Close it, then delete the copy.</source>
        <translation>请关闭它，然后删除副本。</translation>
    </message>
    <message>
        <source>Close it, then start again.</source>
        <translation>请关闭它，然后重新启动。</translation>
    </message>
    <message>
        <source>Close other programs, or make the image smaller.</source>
        <translation>请关闭其他程序，或缩小图片。</translation>
    </message>
    <message>
        <source>Close that one, or choose another with --data-dir.</source>
        <translation>请关闭它，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare heat pumps and gas boilers in a short table.</source>
        <translation>用一张简短的表格比较热泵和燃气锅炉。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continuing (request {number})</source>
        <translation>正在继续（请求 {number}）</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations (*.json *.zip)</source>
        <translation>对话 (*.json *.zip)</translation>
    </message>
    <message>
        <source>Conversations, images, settings and figures. A move copies all of it, checks the copy, and leaves the old folder as it is.</source>
        <translation>对话、图片、设置和数据。移动会复制全部内容并检查副本，旧文件夹保持原样。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>复制所有数据</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>请将其复制到此计算机，然后重试。</translation>
    </message>
    <message>
        <source>Copy licence</source>
        <translation>复制许可证</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>复制问题</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>复制页面地址</translation>
    </message>
    <message>
        <source>Copy the answer, or drag it into another program</source>
        <translation>复制回答，或将其拖入其他程序</translation>
    </message>
    <message>
        <source>Copy the file to this computer, then try again.</source>
        <translation>请将文件复制到此计算机，然后重试。</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>复制最后一个回答</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>复制最后一段代码</translation>
    </message>
    <message>
        <source>Copy the path of the data folder</source>
        <translation>复制数据文件夹的路径</translation>
    </message>
    <message>
        <source>Copy where conversations are kept</source>
        <translation>复制对话的保存位置</translation>
    </message>
    <message>
        <source>Copy {lower}</source>
        <comment>or {figure}: the name of a figure, as it is</comment>
        <translation>复制{lower}</translation>
    </message>
    <message>
        <source>Counts from the moment the question is sent.</source>
        <translation>从发送问题的时刻起计算。</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Return asks it after this answer</source>
        <translation>按 Ctrl+Enter 在此回答之后提问</translation>
    </message>
    <message>
        <source>Ctrl+Return sends, Return starts a new line</source>
        <translation>Ctrl+Enter 发送，Enter 换行</translation>
    </message>
    <message>
        <source>Ctrl+Z attaches the text again</source>
        <translation>按 Ctrl+Z 可重新附加该文本</translation>
    </message>
    <message>
        <source>Ctrl+Z brings the text back</source>
        <translation>按 Ctrl+Z 可恢复该文本</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>Damaged, so it cannot be shown.</source>
        <translation>已损坏，无法显示。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete it in the settings, then move your data there.</source>
        <translation>请在设置中将其删除，然后将数据移动到该处。</translation>
    </message>
    <message>
        <source>Delete it yourself; your data are in the new one.</source>
        <translation>请自行删除；您的数据在新文件夹中。</translation>
    </message>
    <message>
        <source>Delete the old copy of your data?</source>
        <translation>删除数据的旧副本？</translation>
    </message>
    <message>
        <source>Delete the old copy…</source>
        <translation>删除旧副本…</translation>
    </message>
    <message>
        <source>Delete this turn</source>
        <translation>删除这一轮</translation>
    </message>
    <message numerus="yes">
        <source>Delete this turn and %Ln below it</source>
        <translation>
            <numerusform>删除这一轮及其下方的 %Ln 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>描述这张图片。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Detail of images</source>
        <translation>图片细节</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Do not choose Gemini Enterprise</source>
        <translation>请不要选择 Gemini Enterprise</translation>
    </message>
    <message>
        <source>Do not click it; its address is shown where the pointer rests</source>
        <translation>请不要点击；指针停留时会显示其地址</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drag to choose a region, or click a window. Return adds the screen, Escape cancels.</source>
        <translation>拖动以选择区域，或点击窗口。Enter 添加屏幕，Esc 取消。</translation>
    </message>
    <message>
        <source>Drag to choose a region. Return adds the whole screen, Escape cancels.</source>
        <translation>拖动以选择区域。Enter 添加整个屏幕，Esc 取消。</translation>
    </message>
    <message>
        <source>Drawn from SVG</source>
        <translation>由 SVG 绘制</translation>
    </message>
    <message>
        <source>Drawn from SVG, some parts left out</source>
        <translation>由 SVG 绘制，部分内容已略去</translation>
    </message>
    <message>
        <source>Drop an image, ask, and watch the answer stream in.</source>
        <translation>拖入图片，提问，看回答流式到达。</translation>
    </message>
    <message>
        <source>Drop images or texts here, paste, or add them</source>
        <translation>将图片或文本拖放到此处，或粘贴、添加</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>松开以添加</translation>
    </message>
    <message>
        <source>Each conversation can have another, chosen below its prompt.</source>
        <translation>每个对话都可另选，在提示词框下方选择。</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>较早的文件</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>编辑并重新发送</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>编辑预设…</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>编辑最后一个问题</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>编辑此问题</translation>
    </message>
    <message>
        <source>End it, then start again, or choose another folder with --data-dir.</source>
        <translation>请结束它，然后重新启动，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>全部内容保存在</translation>
    </message>
    <message>
        <source>Everything up to now is kept: your questions, the answers as far as they came, and what you are typing. You can go on.</source>
        <translation>到目前为止的内容均已保留：您的问题、已收到的回答以及正在输入的内容。您可以继续。</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>导出 JSON</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>导出所有对话…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出和导入</translation>
    </message>
    <message>
        <source>Export it as HTML, and print that.</source>
        <translation>请将其导出为 HTML，然后打印。</translation>
    </message>
    <message>
        <source>Export it as PNG, and add that.</source>
        <translation>请将其导出为 PNG，然后添加。</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln images from the web?</source>
        <translation>
            <numerusform>从网络获取 %Ln 张图片？</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it from there, or save the picture with a browser and drop the file.</source>
        <translation>请从该处获取，或用浏览器保存图片后拖入文件。</translation>
    </message>
    <message>
        <source>Fetch this image from the web?</source>
        <translation>从网络获取此图片？</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>在此对话中查找…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>First chunk</source>
        <translation>首个数据块</translation>
    </message>
    <message>
        <source>First on screen</source>
        <translation>首次显示</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>首段文本</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>For example: Answer in short sentences, and say where you are not sure.</source>
        <translation>例如：用短句回答，并说明不确定之处。</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅限本次会话</translation>
    </message>
    <message>
        <source>For what is sent to Gemini and for images from the web: HTTP, HTTPS or SOCKS 5. What is on this computer is always asked straight. No password is kept.</source>
        <translation>用于发送给 Gemini 的内容和来自网络的图片：HTTP、HTTPS 或 SOCKS 5。此计算机上的内容始终直接请求。不保存密码。</translation>
    </message>
    <message>
        <source>For whoever helps you. It is sent nowhere; read it before you give it away. There is no question, answer or key in it.</source>
        <translation>供帮助您的人使用。它不会发送到任何地方；交给他人前请先阅读。其中不含问题、回答或密钥。</translation>
    </message>
    <message>
        <source>Forget this; it is asked about again</source>
        <translation>忘记此决定；下次会再次询问</translation>
    </message>
    <message>
        <source>Forget {program}</source>
        <translation>忘记 {program}</translation>
    </message>
    <message>
        <source>Free some space and ask again.</source>
        <translation>请释放一些空间，然后重新提问。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Free {lacking} MB there, or choose another folder.</source>
        <translation>请在该处释放 {lacking} MB，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>From so many characters on a text stands beside the question instead of in it. Off, it is put into the prompt.</source>
        <translation>达到此字符数的文本会放在问题旁边，而不是问题之中。关闭时会放入输入框。</translation>
    </message>
    <message>
        <source>From the arrival of a piece of text until all of it is painted: what Gemstream adds. An even flow adds up to a quarter of a second; text as it comes adds a frame.</source>
        <translation>从一段文本到达到全部绘制完成：即 Gemstream 增加的时间。匀速显示最多增加四分之一秒；到达即显示增加一帧。</translation>
    </message>
    <message>
        <source>From the request to the first answer text, thoughts left out.</source>
        <translation>从发出请求到首段回答文本，不计思考内容。</translation>
    </message>
    <message>
        <source>From the request until answer text was really painted.</source>
        <translation>从发出请求到回答文本真正绘制出来。</translation>
    </message>
    <message>
        <source>From the request until the service began to respond at all.</source>
        <translation>从发出请求到服务开始有任何响应。</translation>
    </message>
    <message>
        <source>From your question until it is on its way.</source>
        <translation>从提出问题到发出。</translation>
    </message>
    <message>
        <source>From {old} to {new}. The old folder stays as it is.</source>
        <translation>从 {old} 到 {new}。旧文件夹保持原样。</translation>
    </message>
    <message>
        <source>From {program}: {question}</source>
        <translation>来自 {program}：{question}</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>Gaps of more than a second and more than five times the usual.</source>
        <translation>超过一秒且超过平常五倍的间隔。</translation>
    </message>
    <message>
        <source>Gaps, p50 · p95 · longest</source>
        <translation>间隔，p50 · p95 · 最长</translation>
    </message>
    <message>
        <source>Gemini Enterprise is asked, about once an hour</source>
        <translation>向 Gemini Enterprise 提问时，约每小时一次</translation>
    </message>
    <message>
        <source>Gemini Enterprise needs a Google Cloud project.</source>
        <translation>Gemini Enterprise 需要 Google Cloud 项目。</translation>
    </message>
    <message>
        <source>Gemini Enterprise, as the environment says</source>
        <translation>Gemini Enterprise，按环境变量的设置</translation>
    </message>
    <message>
        <source>Gemini Enterprise, project {project}</source>
        <translation>Gemini Enterprise，项目 {project}</translation>
    </message>
    <message>
        <source>Gemstream (process {process}) has the data folder {folder} open but does not answer.</source>
        <translation>Gemstream（进程 {process}）已打开数据文件夹 {folder}，但没有响应。</translation>
    </message>
    <message>
        <source>Gemstream cannot go back to {name}: {why}.</source>
        <translation>Gemstream 无法恢复到 {name}：{why}。</translation>
    </message>
    <message>
        <source>Gemstream cannot keep its data in {folder}.</source>
        <translation>Gemstream 无法将数据保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>Gemstream does not fetch pictures from the web. Save it first, then drop the file.</source>
        <translation>Gemstream 不从网络获取图片。请先保存，然后拖入文件。</translation>
    </message>
    <message>
        <source>Gemstream ended unexpectedly last time; everything up to {when} is kept. A report of the crash is in {report}.</source>
        <translation>Gemstream 上次意外结束；{when} 之前的内容均已保留。崩溃报告在 {report} 中。</translation>
    </message>
    <message>
        <source>Gemstream ended while an answer in “{}” was under way; what had come is kept.</source>
        <translation>“{}”中的回答进行时 Gemstream 已结束；已收到的内容已保留。</translation>
    </message>
    <message>
        <source>Gemstream has the data folder {folder} open but does not answer.</source>
        <translation>Gemstream 已打开数据文件夹 {folder}，但没有响应。</translation>
    </message>
    <message>
        <source>Gemstream is still running</source>
        <translation>Gemstream 仍在运行</translation>
    </message>
    <message>
        <source>Gemstream made a mistake with this answer. What had come is kept.</source>
        <translation>Gemstream 处理此回答时出错。已收到的内容已保留。</translation>
    </message>
    <message>
        <source>Gemstream settings.json</source>
        <translation>Gemstream 设置.json</translation>
    </message>
    <message>
        <source>Gemstream starts with a key, or you check or choose one</source>
        <translation>Gemstream 使用密钥启动，或您检查或选择密钥</translation>
    </message>
    <message>
        <source>Gemstream uses the standard folder again. What is in {folder} stays there.</source>
        <translation>Gemstream 重新使用标准文件夹。{folder} 中的内容留在原处。</translation>
    </message>
    <message>
        <source>Gemstream was closed while this answer was under way. What had come is kept.</source>
        <translation>此回答进行时 Gemstream 被关闭。已收到的内容已保留。</translation>
    </message>
    <message>
        <source>Gemstream was updated while it was open. Close it and open it again.</source>
        <translation>Gemstream 在打开期间已更新。请将其关闭并重新打开。</translation>
    </message>
    <message>
        <source>Gemstream {version} is there</source>
        <translation>Gemstream {version} 已发布</translation>
    </message>
    <message>
        <source>Gemstream {version} is there.</source>
        <translation>Gemstream {version} 已发布。</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请为其命名。</translation>
    </message>
    <message>
        <source>Give it in the environment (HTTPS_PROXY), or choose another proxy in the settings.</source>
        <translation>请在环境变量 (HTTPS_PROXY) 中提供，或在设置中选择其他代理。</translation>
    </message>
    <message>
        <source>Given on the command line; it holds in all conversations until Gemstream is closed.</source>
        <translation>由命令行指定；在 Gemstream 关闭前对所有对话有效。</translation>
    </message>
    <message>
        <source>Given on the command line; this holds until Gemstream is closed.</source>
        <translation>由命令行指定；在 Gemstream 关闭前有效。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go back to an earlier file?</source>
        <translation>恢复到较早的文件？</translation>
    </message>
    <message>
        <source>Go back to an earlier file…</source>
        <translation>恢复到较早的文件…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>转到提示词框</translation>
    </message>
    <message>
        <source>Google Cloud did not accept this computer&apos;s credentials.</source>
        <translation>Google Cloud 未接受此计算机的凭据。</translation>
    </message>
    <message>
        <source>Google did not accept the API key.</source>
        <translation>Google 未接受该 API 密钥。</translation>
    </message>
    <message>
        <source>Google has limited this account because of its usage policy.</source>
        <translation>Google 因其使用政策限制了此账号。</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached.</source>
        <translation>Google 限制此密钥的请求频率，现已达到上限。</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached. The limit is {quota}.</source>
        <translation>Google 限制此密钥的请求频率，现已达到上限。上限为 {quota}。</translation>
    </message>
    <message>
        <source>Google, or the base URL you set</source>
        <translation>Google，或您设置的基础 URL</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>石墨色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>HEIC image</source>
        <translation>HEIC 图片</translation>
    </message>
    <message>
        <source>HTTP requests made for this answer.</source>
        <translation>为此回答发出的 HTTP 请求。</translation>
    </message>
    <message>
        <source>Half of the answers began within this time</source>
        <translation>半数回答在此时间内开始</translation>
    </message>
    <message>
        <source>Half of the answers were no faster than this</source>
        <translation>半数回答不快于此速度</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Held: {question}</source>
        <translation>已搁置：{question}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Hide latency</source>
        <translation>隐藏延迟</translation>
    </message>
    <message>
        <source>Hide the conversations</source>
        <translation>隐藏对话</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Hide thoughts</source>
        <translation>隐藏思考内容</translation>
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
        <translation>高：黑白文字，并绘出每条边线。</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>How does a rainbow form? Explain it in five sentences.</source>
        <translation>彩虹是怎样形成的？用五句话解释。</translation>
    </message>
    <message>
        <source>How much the model thinks</source>
        <translation>模型思考的程度</translation>
    </message>
    <message>
        <source>How text appears</source>
        <translation>文本的显示方式</translation>
    </message>
    <message>
        <source>How to keep it here: {words}</source>
        <translation>如何保留在此：{words}</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>If that is where you want to ask, change the base URL of the key.</source>
        <translation>如果您想向该处提问，请更改密钥的基础 URL。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Image drop area</source>
        <translation>图片拖放区</translation>
    </message>
    <message>
        <source>Image viewer</source>
        <translation>图片查看器</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Images, PDF and texts ({patterns})</source>
        <translation>图片、PDF 和文本 ({patterns})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import it again in ten seconds.</source>
        <translation>请在十秒后重新导入。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In the answer, the name is written {host}.</source>
        <translation>在回答中，该名称写作 {host}。</translation>
    </message>
    <message>
        <source>Install Gemstream again; “gemstream doctor” says what is missing.</source>
        <translation>请重新安装 Gemstream；“gemstream doctor”会说明缺少什么。</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>已中断：程序已结束。</translation>
    </message>
    <message>
        <source>It asks each time and names the host. Off, an address is refused.</source>
        <translation>每次都会询问并写明主机。关闭时拒绝地址。</translation>
    </message>
    <message>
        <source>It cannot be read as an address.</source>
        <translation>无法识别为地址。</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %Ln times by now. If it goes on, close Gemstream.</source>
        <translation>
            <numerusform>至今已发生 %Ln 次。如果持续发生，请关闭 Gemstream。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has more than {most} MB.</source>
        <translation>它超过 {most} MB。</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>它超过 {most} 条消息。</translation>
    </message>
    <message>
        <source>It has no key</source>
        <translation>它没有密钥</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>其中没有消息。</translation>
    </message>
    <message>
        <source>It has too many values.</source>
        <translation>其中的值过多。</translation>
    </message>
    <message>
        <source>It holds no conversations that are known here. Export conversations as JSON from Gemstream, ChatGPT or Google Takeout (My Activity).</source>
        <translation>其中没有此处能识别的对话。请从 Gemstream、ChatGPT 或 Google Takeout（我的活动）将对话导出为 JSON。</translation>
    </message>
    <message>
        <source>It is damaged, or ends too early.</source>
        <translation>它已损坏，或过早结束。</translation>
    </message>
    <message>
        <source>It is deleted for good. Your data are in the new folder.</source>
        <translation>它将被永久删除。您的数据在新文件夹中。</translation>
    </message>
    <message>
        <source>It is kept as soon as the disk answers.</source>
        <translation>磁盘一响应便会保存。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>它的嵌套过深。</translation>
    </message>
    <message>
        <source>It is never kept, and gone when it is closed. Those that are kept stay.</source>
        <translation>它从不保留，关闭后即消失。已保留的对话不受影响。</translation>
    </message>
    <message>
        <source>It is no JSON.</source>
        <translation>它不是 JSON。</translation>
    </message>
    <message>
        <source>It is no whole address, so it leads nowhere.</source>
        <translation>它不是完整的地址，因此无法打开。</translation>
    </message>
    <message>
        <source>It is off: “Ask the model for better titles” in the settings</source>
        <translation>已关闭：设置中的“向模型请求更好的标题”</translation>
    </message>
    <message>
        <source>It is off: “Look for new versions” in the settings</source>
        <translation>已关闭：设置中的“检查新版本”</translation>
    </message>
    <message>
        <source>It is saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>It is too long for an address, or holds what none has.</source>
        <translation>它过长，不可能是地址，或含有地址不会有的内容。</translation>
    </message>
    <message>
        <source>It is written nowhere, and gone when Gemstream is closed.</source>
        <translation>它不会写入任何地方，Gemstream 关闭后即消失。</translation>
    </message>
    <message>
        <source>It takes too long to find out which version is the newest.</source>
        <translation>查找最新版本用时过长。</translation>
    </message>
    <message>
        <source>It uses the Google account of this computer. Sign in once with: gcloud auth application-default login</source>
        <translation>使用此计算机的 Google 账号。请登录一次：gcloud auth application-default login</translation>
    </message>
    <message>
        <source>Its host may look like {host}.</source>
        <translation>其主机可能看起来像 {host}。</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit is in the icon&apos;s menu.</source>
        <translation>其图标在托盘中。“退出”在图标的菜单里。</translation>
    </message>
    <message>
        <source>Its key is deleted here. At Google it stays valid until you delete it there.</source>
        <translation>其密钥会在此处删除。在 Google 处仍然有效，直到您在那里删除。</translation>
    </message>
    <message>
        <source>Its name has letters of another script, which may look like others.</source>
        <translation>其名称含有其他文字体系的字母，可能与别的字母相似。</translation>
    </message>
    <message>
        <source>Its turns are no tree.</source>
        <translation>其轮次不构成树形结构。</translation>
    </message>
    <message>
        <source>Its windows close and open again. What you wrote is kept.</source>
        <translation>窗口会关闭并重新打开。您写的内容会保留。</translation>
    </message>
    <message>
        <source>Its words name another place than the one it leads to.</source>
        <translation>其文字所写的位置与实际指向的不同。</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>JSON, to be imported again (*.json)</source>
        <translation>JSON，可重新导入 (*.json)</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>跳到最新</translation>
    </message>
    <message>
        <source>Keep it in another place.</source>
        <translation>请将其保存在其他位置。</translation>
    </message>
    <message>
        <source>Keep the key for this session, or in a file that only you can read.</source>
        <translation>请为本次会话保留密钥，或保存在只有您能读取的文件中。</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>密钥保存在</translation>
    </message>
    <message>
        <source>Keep the key in another place.</source>
        <translation>请将密钥保存在其他位置。</translation>
    </message>
    <message numerus="yes">
        <source>Kept for a version that knows them: %Ln more.</source>
        <translation>
            <numerusform>为能识别的版本保留：另有 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存在</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a service</comment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key in a private file</source>
        <translation>密钥在私有文件中</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>密钥在钥匙串中</translation>
    </message>
    <message>
        <source>Key in {variable}; cannot be changed here</source>
        <translation>密钥在 {variable} 中；无法在此更改</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Latency by day</source>
        <translation>按日的延迟</translation>
    </message>
    <message>
        <source>Latency by model</source>
        <translation>按模型的延迟</translation>
    </message>
    <message>
        <source>Latency history</source>
        <translation>延迟历史</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Leave it empty to keep the key</source>
        <translation>留空则保留原密钥</translation>
    </message>
    <message>
        <source>Leave it out, or add it again.</source>
        <translation>请略去它，或重新添加。</translation>
    </message>
    <message>
        <source>Leave out next time</source>
        <translation>下次略去</translation>
    </message>
    <message>
        <source>Leave some images out, or start a new conversation.</source>
        <translation>请略去一些图片，或开始新对话。</translation>
    </message>
    <message>
        <source>Leave the question as it is</source>
        <translation>保留原问题</translation>
    </message>
    <message>
        <source>Left out, because the value is not allowed: {settings}.</source>
        <translation>已略去不允许的值：{settings}。</translation>
    </message>
    <message>
        <source>Left to the service: {lower}.</source>
        <comment>or {settings}: the names of settings, as they are</comment>
        <translation>由服务决定：{lower}。</translation>
    </message>
    <message>
        <source>Let other programs ask</source>
        <translation>允许其他程序提问</translation>
    </message>
    <message>
        <source>Let {program} ask with your key?</source>
        <translation>允许 {program} 使用您的密钥提问？</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Limit the length of answers</source>
        <translation>限制回答长度</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>加载一次</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Long answers may be spread over several; each is shown.</source>
        <translation>长回答可能分为多个；每个都会显示。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答长度上限</translation>
    </message>
    <message>
        <source>Longest silence in an answer</source>
        <translation>回答中的最长静默</translation>
    </message>
    <message>
        <source>Longest wait for the first words</source>
        <translation>等待首批文字的最长时间</translation>
    </message>
    <message>
        <source>Longest wait to connect</source>
        <translation>等待连接的最长时间</translation>
    </message>
    <message>
        <source>Look at a picture</source>
        <translation>查看图片</translation>
    </message>
    <message>
        <source>Look at the page of Gemstream.</source>
        <translation>请查看 Gemstream 的页面。</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Look for the picture in a browser.</source>
        <translation>请在浏览器中查看该图片。</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看此计算机…</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>正在检查新版本…</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>正在查看文件夹…</translation>
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
        <translation>低：快速且便宜；高：小字仍可辨认。每张图片可以不同。</translation>
    </message>
    <message>
        <source>Made by the Gemstream developers. Free software under the Apache licence, version 2.0, without any warranty.</source>
        <translation>由 Gemstream 开发者制作。依据 Apache 许可证 2.0 版发布的自由软件，不附带任何担保。</translation>
    </message>
    <message>
        <source>Make one at {page} and add it in the window or as GEMINI_API_KEY, or use the offline engine.</source>
        <translation>请在 {page} 创建密钥，并在窗口中添加或设为 GEMINI_API_KEY，也可以使用离线引擎。</translation>
    </message>
    <message>
        <source>Make the image smaller and try again.</source>
        <translation>请缩小图片，然后重试。</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>可以提问</translation>
    </message>
    <message>
        <source>May not ask</source>
        <translation>不可提问</translation>
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
        <translation>菜单</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>thinking</comment>
        <translation>最低</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model of new conversations</source>
        <translation>新对话的模型</translation>
    </message>
    <message>
        <source>Models that think long need more.</source>
        <translation>思考较久的模型需要更多。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about {image}</source>
        <translation>{image} 的更多信息</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>更多数据</translation>
    </message>
    <message>
        <source>More than {number} MB, so it is not kept.</source>
        <translation>超过 {number} MB，因此未保留。</translation>
    </message>
    <message>
        <source>More thinking takes longer and costs more. Each conversation can differ.</source>
        <translation>思考越多，用时越长，费用越高。每个对话可以不同。</translation>
    </message>
    <message>
        <source>Most requests for one answer</source>
        <translation>一个回答的最多请求数</translation>
    </message>
    <message>
        <source>Most tokens of an answer</source>
        <translation>回答的最多 token 数</translation>
    </message>
    <message>
        <source>Most tokens of the answer</source>
        <translation>回答的最多 token 数</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move your data to</source>
        <translation>将数据移动到</translation>
    </message>
    <message>
        <source>Move your data to this folder?</source>
        <translation>将数据移动到此文件夹？</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>正在移动数据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Name their folder with --data-dir, or delete that file to begin anew.</source>
        <translation>请用 --data-dir 指定其文件夹，或删除该文件以重新开始。</translation>
    </message>
    <message>
        <source>Needs no key; nothing leaves this computer</source>
        <translation>无需密钥；没有内容离开此计算机</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新预设</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>下一个对话</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>下一个请求</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>接下来：{question}</translation>
    </message>
    <message>
        <source>No account, no telemetry. What you ask leaves this computer only when you send it, and goes to the service whose key you gave. The offline engine sends nothing.</source>
        <translation>无需账号，没有遥测。您的问题只在您发送时离开此计算机，发往您所提供密钥的服务。离线引擎不发送任何内容。</translation>
    </message>
    <message>
        <source>No answer has both a first chunk and a counted prompt.</source>
        <translation>没有回答同时具有首个数据块和已计数的提示词。</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>没有回答。</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>No answers have been measured yet. Ask something; each answer is measured by itself.</source>
        <translation>尚未测量任何回答。请提问；每个回答都会自动测量。</translation>
    </message>
    <message>
        <source>No connection to the service within {seconds} seconds.</source>
        <translation>{seconds} 秒内未能连接到服务。</translation>
    </message>
    <message>
        <source>No file is read for an answer.</source>
        <translation>不会为回答读取任何文件。</translation>
    </message>
    <message>
        <source>No keys: {name}</source>
        <translation>未设快捷键：{name}</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>No program can ask now.</source>
        <translation>现在没有程序可以提问。</translation>
    </message>
    <message>
        <source>No program is connected</source>
        <translation>未连接程序</translation>
    </message>
    <message>
        <source>No program is connected. Programs find this at {address}</source>
        <translation>未连接程序。程序可在 {address} 找到此服务</translation>
    </message>
    <message>
        <source>No program of this computer opens PDFs. It is in {file} until Gemstream ends.</source>
        <translation>此计算机上没有可打开 PDF 的程序。在 Gemstream 结束之前，它位于 {file}。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no web pages</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no system prompt</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such things</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不朗读</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not sent: an image cannot be used. Send again to go without it.</source>
        <translation>未发送：有一张图片无法使用。再次发送将略去该图片。</translation>
    </message>
    <message>
        <source>Not shown here, but it can be saved.</source>
        <translation>不在此显示，但可以保存。</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>跳过此版本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}.</source>
        <translation>{folder} 中无法写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing can be written in {target}.</source>
        <translation>{target} 中无法写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing else leaves: no account, no telemetry.</source>
        <translation>除此之外不会发出任何内容：没有账号，没有遥测。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>未找到“{query}”。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>尚未提问</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing in it is lost. Connect its disk, then try again.</source>
        <translation>其中的内容没有丢失。请连接其磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>归档为空。</translation>
    </message>
    <message>
        <source>Nothing is sent yet. If you send this, it goes to {host}.</source>
        <translation>尚未发送任何内容。如果发送，将发往 {host}。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the offline engine answers here.</source>
        <translation>没有内容离开此计算机：离线引擎在此回答。</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>未收到内容</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>尚未收到内容</translation>
    </message>
    <message>
        <source>Nothing was asked in this conversation yet.</source>
        <translation>此对话中还没有提问。</translation>
    </message>
    <message>
        <source>Nothing was sent for this question.</source>
        <translation>此问题没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>尚未写入内容</translation>
    </message>
    <message>
        <source>Of buttons, links and what is chosen. High contrast has its own.</source>
        <translation>按钮、链接和所选内容的颜色。高对比度有其自己的颜色。</translation>
    </message>
    <message>
        <source>Of more than {most} conversations the others were left out.</source>
        <translation>对话超过 {most} 个，其余已略去。</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. Ctrl and plus, minus or 0, or the wheel.</source>
        <translation>问题、回答和提示词的大小。按 Ctrl 加加号、减号或 0，或使用滚轮。</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. The letters of Atkinson Hyperlegible are easy to tell apart.</source>
        <translation>问题、回答和提示词的字体。Atkinson Hyperlegible 的字母易于区分。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Off, nothing moves but text, which comes at once instead of flowing.</source>
        <translation>关闭时，除文本外没有动态效果，文本直接出现而不流动。</translation>
    </message>
    <message>
        <source>Offer to fetch dropped addresses</source>
        <translation>提供获取拖入的地址</translation>
    </message>
    <message>
        <source>Offline engine</source>
        <translation>离线引擎</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Once Gemstream opens anew. All but English was translated by a machine.</source>
        <translation>Gemstream 重新打开后生效。除英语外，均由机器翻译。</translation>
    </message>
    <message>
        <source>Once a day a small file is fetched from gemstream.github.io; nothing is sent along.</source>
        <translation>每天从 gemstream.github.io 获取一个小文件一次；不附带任何内容。</translation>
    </message>
    <message>
        <source>Once a day at most a small signed file is fetched from gemstream.github.io, and nothing is sent along. You are told of a new version; nothing is installed by itself.</source>
        <translation>每天最多从 gemstream.github.io 获取一次经过签名的小文件，不附带任何内容。有新版本时会告知您；不会自动安装。</translation>
    </message>
    <message>
        <source>Once a day at most, if you have allowed it, and each time you choose “Look for a new version”</source>
        <translation>如果您允许，每天最多一次，以及每次您选择“检查新版本”时</translation>
    </message>
    <message>
        <source>One more request for each conversation: the beginnings of the first question and its answer, without images; a few hundred tokens, more if the model thinks first.</source>
        <translation>每个对话多一个请求：首个问题及其回答的开头，不含图片；几百个 token，如果模型先思考则更多。</translation>
    </message>
    <message>
        <source>Only before the first word, in sight, and with Cancel.</source>
        <translation>仅在首批文字之前，可以看到，并可取消。</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened. Copy the others here first.</source>
        <translation>只能打开此计算机上的文件。请先将其他文件复制到此处。</translation>
    </message>
    <message>
        <source>Only one preset can be for new conversations.</source>
        <translation>只能有一个预设用于新对话。</translation>
    </message>
    <message>
        <source>Only pictures of the web can be loaded.</source>
        <translation>只能加载网络图片。</translation>
    </message>
    <message>
        <source>Only the address is sent, and nothing of your question. At most 50 MB are fetched.</source>
        <translation>只发送地址，不发送问题中的任何内容。最多获取 50 MB。</translation>
    </message>
    <message>
        <source>Only what is kept here of the project is removed, nothing at Google.</source>
        <translation>只移除此处保留的项目信息，不影响 Google 上的内容。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Gemstream</source>
        <translation>打开 Gemstream</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak your system&apos;s language?</source>
        <translation>重新打开 Gemstream 以使用系统语言？</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak {language}?</source>
        <translation>重新打开 Gemstream 以使用{language}？</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>以 PDF 打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open folder of logs</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Open it and choose an image in it.</source>
        <translation>请打开它并从中选择一张图片。</translation>
    </message>
    <message>
        <source>Open it in a browser, and drag the picture itself.</source>
        <translation>请在浏览器中打开，然后拖动图片本身。</translation>
    </message>
    <message>
        <source>Open keys</source>
        <translation>打开密钥</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>放大打开</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>在浏览器中打开此链接？</translation>
    </message>
    <message>
        <source>Or use the standard folder: what is there is shown, and what is in the missing folder stays where it is.</source>
        <translation>或使用标准文件夹：显示其中的内容，缺失文件夹中的内容留在原处。</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Own delay, p50 · p95</source>
        <translation>自身延迟，p50 · p95</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定义文字</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>请先粘贴密钥。</translation>
    </message>
    <message>
        <source>Paste the key again: it is kept for one address, in one place.</source>
        <translation>请重新粘贴密钥：它只为一个地址保存在一处。</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Pasted text {number}</source>
        <translation>粘贴的文本 {number}</translation>
    </message>
    <message>
        <source>Personal, work…</source>
        <translation>个人、工作…</translation>
    </message>
    <message>
        <source>Picture {words}, loaded once from {address}</source>
        <translation>图片 {words}，从 {address} 加载一次</translation>
    </message>
    <message>
        <source>Picture, not fetched: {address}</source>
        <translation>未获取的图片：{address}</translation>
    </message>
    <message>
        <source>Picture, not loaded</source>
        <translation>图片，未加载</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Place, date and camera of a photo. Off, all of it is removed.</source>
        <translation>照片的地点、日期和相机。关闭时全部移除。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>重新准备</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets of system prompts</source>
        <translation>系统提示词的预设</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>请按下按键</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一个对话</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print it to an image, and add that.</source>
        <translation>请将其打印为图片，然后添加。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Programs may disagree about where it leads.</source>
        <translation>不同程序对其指向可能有不同解释。</translation>
    </message>
    <message>
        <source>Programs of this computer that can read the data folder may ask here and watch what is answered; temporary conversations are told to none.</source>
        <translation>此计算机上能读取数据文件夹的程序可以在此提问并查看回答；临时对话不会告知任何程序。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>提示词 token</translation>
    </message>
    <message>
        <source>Prompt, tokens</source>
        <translation>提示词，token</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Put into the question</source>
        <translation>放入问题中</translation>
    </message>
    <message>
        <source>Put that folder in its place.</source>
        <translation>将该文件夹放到其位置。</translation>
    </message>
    <message>
        <source>Questions that wait</source>
        <translation>等待中的问题</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Quick ask from anywhere by keys</source>
        <translation>用按键在任意位置快速提问</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quote answer</source>
        <translation>引用回答</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <translation>引用所选内容</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>提高上限</translation>
    </message>
    <message>
        <source>Read answers out</source>
        <translation>朗读回答</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>阅读字体</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>正在读取许可证…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Regenerate the last answer</source>
        <translation>重新生成最后一个回答</translation>
    </message>
    <message>
        <source>Regenerate this answer</source>
        <translation>重新生成此回答</translation>
    </message>
    <message>
        <source>Regenerate with another model</source>
        <translation>用其他模型重新生成</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an image from the question</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove an image or shorten the text.</source>
        <translation>请移除一张图片或缩短文本。</translation>
    </message>
    <message>
        <source>Remove the image, or try another one.</source>
        <translation>请移除该图片，或换一张再试。</translation>
    </message>
    <message>
        <source>Remove {image}</source>
        <translation>移除 {image}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>移除“{name}”？</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Request before</source>
        <translation>上一个请求</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>请求 {number} / {count}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests and the key go there. Leave it empty for Google.</source>
        <translation>请求和密钥发往该处。留空则使用 Google。</translation>
    </message>
    <message>
        <source>Requests would go to {host}.</source>
        <translation>请求将发往 {host}。</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>重置：{setting}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return asks it after this answer</source>
        <translation>按 Enter 在此回答之后提问</translation>
    </message>
    <message>
        <source>Return sends, Shift+Return starts a new line</source>
        <translation>Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫瑰色</translation>
    </message>
    <message>
        <source>Run “gcloud auth application-default login”, then try again.</source>
        <translation>请运行“gcloud auth application-default login”，然后重试。</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy without one, and add that.</source>
        <translation>请保存一份没有密码的副本，然后添加。</translation>
    </message>
    <message>
        <source>Save all conversations in one file, those of the archive as well</source>
        <translation>将所有对话保存到一个文件，包括归档中的对话</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save image as…</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>请重新保存或下载。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save plot as picture…</source>
        <translation>将图表保存为图片…</translation>
    </message>
    <message>
        <source>Save the image as a file first.</source>
        <translation>请先将图片保存为文件。</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file.</source>
        <translation>请用浏览器保存图片，然后拖入文件。</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Up to 100 MB are read.</source>
        <translation>请用浏览器保存图片，然后拖入文件。最多读取 100 MB。</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Where a company looks into connections, choose its CA file in the settings.</source>
        <translation>请用浏览器保存图片，然后拖入文件。如果公司会检查连接，请在设置中选择其 CA 文件。</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Save unchecked</source>
        <translation>不检查并保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say which project of Google Cloud is to be asked.</source>
        <translation>请指定要使用的 Google Cloud 项目。</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>屏幕截图</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>See https://ai.google.dev/gemini-api/docs/available-regions.</source>
        <translation>请参阅 https://ai.google.dev/gemini-api/docs/available-regions.</translation>
    </message>
    <message>
        <source>See the messages in your Google account.</source>
        <translation>请查看您 Google 账号中的消息。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select answer</source>
        <translation>选择回答</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>发送 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation>发送 (Enter)</translation>
    </message>
    <message>
        <source>Send again next time</source>
        <translation>下次重新发送</translation>
    </message>
    <message>
        <source>Send answers that broke off along</source>
        <translation>一并发送中断的回答</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>发送到该处</translation>
    </message>
    <message>
        <source>Send metadata of images along</source>
        <translation>一并发送图片元数据</translation>
    </message>
    <message>
        <source>Send the key of “{name}” to another address?</source>
        <translation>将“{name}”的密钥发送到另一个地址？</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>逐句</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT (and GOOGLE_CLOUD_LOCATION), then try again.</source>
        <translation>请设置 GOOGLE_CLOUD_PROJECT（以及 GOOGLE_CLOUD_LOCATION），然后重试。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>设置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Settings with a value that is not allowed have the standard: {settings}. They stay in {name} until you change them.</source>
        <translation>值不被允许的设置使用默认值：{settings}。它们保留在 {name} 中，直到您更改。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shorten the question</source>
        <translation>缩短问题</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>显示诊断…</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier messages (%Ln more)</source>
        <translation>
            <numerusform>显示较早的消息（另有 %Ln 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show latency</source>
        <translation>显示延迟</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>显示对话</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Show the list of conversations</source>
        <translation>显示对话列表</translation>
    </message>
    <message>
        <source>Show thoughts</source>
        <translation>显示思考内容</translation>
    </message>
    <message>
        <source>Show what is in the archive</source>
        <translation>显示归档中的内容</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>匀速</translation>
    </message>
    <message>
        <source>Something is still under way in a conversation; go back when it has ended.</source>
        <translation>某个对话中仍有操作在进行；请在其结束后再恢复。</translation>
    </message>
    <message>
        <source>Something went wrong in Gemstream itself</source>
        <translation>Gemstream 自身出错</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Stalled for {seconds} s</source>
        <translation>已停顿 {seconds} 秒</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Standard text size</source>
        <translation>标准文字大小</translation>
    </message>
    <message>
        <source>Starting Gemini Enterprise…</source>
        <translation>正在启动 Gemini Enterprise…</translation>
    </message>
    <message>
        <source>Starting Gemini…</source>
        <translation>正在启动 Gemini…</translation>
    </message>
    <message>
        <source>Starting the offline engine…</source>
        <translation>正在启动离线引擎…</translation>
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
        <translation>停止所有回答</translation>
    </message>
    <message>
        <source>Stop answers after</source>
        <translation>停止回答的时限</translation>
    </message>
    <message>
        <source>Stop answers after, seconds</source>
        <translation>停止回答的时限（秒）</translation>
    </message>
    <message>
        <source>Stop answers by themselves</source>
        <translation>自动停止回答</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped because the window was closed.</source>
        <translation>因窗口关闭而停止。</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>已由您停止。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped: the time allowed for an answer is over.</source>
        <translation>已停止：回答的允许时间已到。</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>停止和继续</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>流式传输</translation>
    </message>
    <message>
        <source>Summaries of the model&apos;s thinking, above the answer.</source>
        <translation>模型思考的摘要，显示在回答上方。</translation>
    </message>
    <message>
        <source>Summaries of thoughts</source>
        <translation>思考内容摘要</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>System prompt: {words}</source>
        <translation>系统提示词：{words}</translation>
    </message>
    <message>
        <source>System prompts</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>TIFF 图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>移出归档</translation>
    </message>
    <message>
        <source>Takeout does not say which questions belong together: each became a conversation.</source>
        <translation>Takeout 未说明哪些问题属于同一对话：每个问题各成为一个对话。</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>Tell when a long answer has ended</source>
        <translation>长回答结束时通知</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>Temporary, never kept</source>
        <translation>临时，从不保留</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Text appears as an even flow. Click to see it as it comes.</source>
        <translation>文本以匀速显示。点击改为到达即显示。</translation>
    </message>
    <message>
        <source>Text appears as it comes. Click to see it as an even flow.</source>
        <translation>文本到达即显示。点击改为匀速显示。</translation>
    </message>
    <message>
        <source>Text received and shown</source>
        <translation>已接收和已显示的文本</translation>
    </message>
    <message>
        <source>Text received and shown appears here</source>
        <translation>已接收和已显示的文本会出现在此处</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>文字大小 {size}</translation>
    </message>
    <message>
        <source>The CA file {name} cannot be read.</source>
        <translation>无法读取 CA 文件 {name}。</translation>
    </message>
    <message>
        <source>The CA file {name} holds no certificate.</source>
        <translation>CA 文件 {name} 中没有证书。</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>The PDF takes too long to make.</source>
        <translation>生成 PDF 用时过长。</translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation>地址中含有名称或密码。</translation>
    </message>
    <message>
        <source>The address of a link</source>
        <translation>链接地址</translation>
    </message>
    <message>
        <source>The address of the service is not a valid web address.</source>
        <translation>服务的地址不是有效的网址。</translation>
    </message>
    <message>
        <source>The answer broke off before any text: the service did not say that it was done.</source>
        <translation>回答在出现文本之前中断：服务没有表示已完成。</translation>
    </message>
    <message>
        <source>The answer broke off in the middle: the service did not say that it was done.</source>
        <translation>回答在中途中断：服务没有表示已完成。</translation>
    </message>
    <message>
        <source>The answer ended for a reason that Gemstream does not know: {reason}.</source>
        <translation>回答因 Gemstream 不了解的原因结束：{reason}。</translation>
    </message>
    <message>
        <source>The answer goes on with request {hop}…</source>
        <translation>回答通过请求 {hop} 继续…</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>已复制回答。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答为空。</translation>
    </message>
    <message>
        <source>The answer is longer than one request can carry, and was cut here.</source>
        <translation>回答超出一个请求的容量，在此截断。</translation>
    </message>
    <message>
        <source>The answer reached its length limit and was cut here.</source>
        <translation>回答达到长度上限，在此截断。</translation>
    </message>
    <message>
        <source>The answer stopped arriving: nothing came within {seconds} seconds.</source>
        <translation>回答停止到达：{seconds} 秒内没有收到内容。</translation>
    </message>
    <message>
        <source>The answer was stopped because it held a word that is on a block list.</source>
        <translation>回答已停止，因为其中含有屏蔽列表中的词。</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold prohibited content.</source>
        <translation>回答已停止，因为其中可能含有违禁内容。</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold sensitive personal data.</source>
        <translation>回答已停止，因为其中可能含有敏感个人数据。</translation>
    </message>
    <message>
        <source>The answer was stopped because it repeated a source too closely.</source>
        <translation>回答已停止，因为它与某个来源过于相似。</translation>
    </message>
    <message>
        <source>The answer was stopped by the safety filters.</source>
        <translation>回答被安全过滤器停止。</translation>
    </message>
    <message>
        <source>The answer was stopped by your organisation&apos;s Model Armor rules.</source>
        <translation>回答被您所在组织的 Model Armor 规则停止。</translation>
    </message>
    <message>
        <source>The archive has more than {most} files.</source>
        <translation>压缩包中的文件超过 {most} 个。</translation>
    </message>
    <message>
        <source>The archive holds more than can be unpacked.</source>
        <translation>压缩包的内容超出可解压的范围。</translation>
    </message>
    <message>
        <source>The archive is damaged or locked.</source>
        <translation>压缩包已损坏或已锁定。</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>压缩包已损坏。</translation>
    </message>
    <message>
        <source>The arrow, a long press or the menu key has more ways</source>
        <translation>箭头、长按或菜单键提供更多方式</translation>
    </message>
    <message>
        <source>The bytes of an image are not in the file; its place is kept.</source>
        <translation>文件中没有一张图片的字节；其位置已保留。</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>已复制代码。</translation>
    </message>
    <message>
        <source>The connection through the proxy {proxy} failed.</source>
        <translation>通过代理 {proxy} 的连接失败。</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>与服务的连接已断开。</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be encrypted.</source>
        <translation>与 {host} 的连接无法加密。</translation>
    </message>
    <message>
        <source>The conversation is being made into a PDF…</source>
        <translation>正在将对话制作成 PDF…</translation>
    </message>
    <message>
        <source>The conversation is copied as Markdown.</source>
        <translation>对话已复制为 Markdown。</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF in another program.</source>
        <translation>对话已在其他程序中以 PDF 打开。</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF. Print it from there.</source>
        <translation>对话已以 PDF 打开。请在那里打印。</translation>
    </message>
    <message>
        <source>The conversation was left out.</source>
        <translation>已略去该对话。</translation>
    </message>
    <message>
        <source>The conversation “{title}” was deleted a moment ago.</source>
        <translation>对话“{title}”刚刚已被删除。</translation>
    </message>
    <message>
        <source>The copy of {name} is not whole.</source>
        <translation>{name} 的副本不完整。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be locked. Take care not to open Gemstream a second time with it.</source>
        <translation>无法锁定数据文件夹 {folder}。请注意不要再用它打开另一个 Gemstream。</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Gemstream on the computer {host}.</source>
        <translation>数据文件夹 {folder} 正由计算机 {host} 上的 Gemstream 使用。</translation>
    </message>
    <message>
        <source>The disk does not answer, so the question was sent before it was kept.</source>
        <translation>磁盘没有响应，因此问题在保存之前已发送。</translation>
    </message>
    <message>
        <source>The drive of {name} does not answer.</source>
        <translation>{name} 所在的驱动器没有响应。</translation>
    </message>
    <message>
        <source>The export was cancelled; {name} was not written.</source>
        <translation>导出已取消；未写入 {name}。</translation>
    </message>
    <message>
        <source>The export was given up.</source>
        <translation>已放弃导出。</translation>
    </message>
    <message>
        <source>The fault has happened again. If it goes on, close Gemstream and start it anew.</source>
        <translation>故障再次发生。如果持续发生，请关闭 Gemstream 并重新启动。</translation>
    </message>
    <message>
        <source>The field “{name}” is not known and was left out.</source>
        <translation>字段“{name}”未知，已略去。</translation>
    </message>
    <message>
        <source>The field “{name}” of {what} is not as it should be.</source>
        <translation>{what}的字段“{name}”不符合要求。</translation>
    </message>
    <message>
        <source>The file of keys cannot be read ({why}).</source>
        <translation>无法读取密钥文件（{why}）。</translation>
    </message>
    <message>
        <source>The file of keys cannot be written ({why}).</source>
        <translation>无法写入密钥文件（{why}）。</translation>
    </message>
    <message>
        <source>The file of keys could not be understood, and is kept as {name}.</source>
        <translation>无法识别密钥文件，已将其保留为 {name}。</translation>
    </message>
    <message>
        <source>The file of {what} was damaged; it was kept as {name} and {saved}.</source>
        <translation>{what}的文件已损坏；已将其保留为 {name}，{saved}。</translation>
    </message>
    <message>
        <source>The file {path}, which says where your data are, cannot be read.</source>
        <translation>无法读取写明数据位置的文件 {path}。</translation>
    </message>
    <message>
        <source>The files in {folder} cannot be listed.</source>
        <translation>无法列出 {folder} 中的文件。</translation>
    </message>
    <message>
        <source>The first 500 characters of the first question and of its answer, no image</source>
        <translation>首个问题及其回答的前 500 个字符，不含图片</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>第一帧</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>The folder was named with --data-dir or GEMSTREAM_DATA_DIR, so it is chosen there. Start without them to move the one that Gemstream chose.</source>
        <translation>该文件夹由 --data-dir 或 GEMSTREAM_DATA_DIR 指定，因此在那里选择。若要移动 Gemstream 所选的文件夹，请在启动时不使用它们。</translation>
    </message>
    <message>
        <source>The host that is shown, through your proxy if there is one</source>
        <translation>所显示的主机，如有代理则经由您的代理</translation>
    </message>
    <message>
        <source>The image cannot be saved in {folder}: {why}.</source>
        <translation>无法将图片保存到 {folder}：{why}。</translation>
    </message>
    <message>
        <source>The image could not be made.</source>
        <translation>无法生成图片。</translation>
    </message>
    <message>
        <source>The image is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The image was held back because it may show prohibited content.</source>
        <translation>图片被扣留，因为其中可能有违禁内容。</translation>
    </message>
    <message>
        <source>The image was held back by the safety filters.</source>
        <translation>图片被安全过滤器扣留。</translation>
    </message>
    <message>
        <source>The image {name} of an earlier question can no longer be read.</source>
        <translation>较早问题中的图片 {name} 已无法读取。</translation>
    </message>
    <message>
        <source>The images take {size} MB, and one request carries {limit} MB.</source>
        <translation>图片共 {size} MB，而一个请求最多 {limit} MB。</translation>
    </message>
    <message>
        <source>The key of “{name}” is not there any more.</source>
        <translation>“{name}”的密钥已不存在。</translation>
    </message>
    <message>
        <source>The key was given for {hosts}. Whoever gets it can ask at your cost.</source>
        <translation>该密钥是为 {hosts} 提供的。得到它的人可以提问，费用由您承担。</translation>
    </message>
    <message>
        <source>The key works, but its limit is reached for now.</source>
        <translation>密钥可用，但目前已达到其上限。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>密钥可用。</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>钥匙串未及时响应。</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>钥匙串未保存密钥。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>钥匙串出现故障。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>钥匙串已拒绝。</translation>
    </message>
    <message>
        <source>The last of {most} pages that fit; the document has {count}</source>
        <translation>可容纳的 {most} 页中的最后一页；文档共 {count} 页</translation>
    </message>
    <message>
        <source>The latency figures</source>
        <translation>延迟数据</translation>
    </message>
    <message>
        <source>The latency of a turn was not understood and was left out.</source>
        <translation>一轮的延迟无法识别，已略去。</translation>
    </message>
    <message>
        <source>The length limit was used up by thinking, before any text was written.</source>
        <translation>在写出任何文本之前，思考已用完长度上限。</translation>
    </message>
    <message>
        <source>The licences cannot be read. Install Gemstream again to have them back.</source>
        <translation>无法读取许可证。请重新安装 Gemstream 以恢复。</translation>
    </message>
    <message>
        <source>The limit for today is used up: choose another model, or go on tomorrow.</source>
        <translation>今天的额度已用完：请选择其他模型，或明天继续。</translation>
    </message>
    <message>
        <source>The list shows the conversations of that file then. What was added since stays in a file of its own, beside it, and you can go back to that one too.</source>
        <translation>列表将显示该文件当时的对话。此后新增的内容保存在旁边另一个文件中，您也可以恢复到该文件。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model does not answer in this language.</source>
        <translation>该模型不用这种语言回答。</translation>
    </message>
    <message>
        <source>The model ended its answer without writing anything.</source>
        <translation>模型结束了回答，但没有写出任何内容。</translation>
    </message>
    <message>
        <source>The model is told this before every question here, from the next one on.</source>
        <translation>从下一个问题起，此处每个问题之前都会告知模型这段内容。</translation>
    </message>
    <message>
        <source>The model made no image.</source>
        <translation>模型没有生成图片。</translation>
    </message>
    <message>
        <source>The model produced an unreadable answer.</source>
        <translation>模型生成的回答无法读取。</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which is not kept.</source>
        <translation>模型发送了超过 {limit} MB 的图片，未保留。</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which was not saved.</source>
        <translation>模型发送了超过 {limit} MB 的图片，未保存。</translation>
    </message>
    <message>
        <source>The model sent more than {most} images; the others are not kept.</source>
        <translation>模型发送了超过 {most} 张图片；其余未保留。</translation>
    </message>
    <message>
        <source>The model thought about it, but wrote no answer.</source>
        <translation>模型已思考，但没有写出回答。</translation>
    </message>
    <message>
        <source>The model tried to use a tool, and Gemstream gives it none.</source>
        <translation>模型试图使用工具，而 Gemstream 不向其提供工具。</translation>
    </message>
    <message>
        <source>The move to {0} was interrupted. Your data are still in {1}; move them again.</source>
        <translation>移动到 {0} 的过程已中断。您的数据仍在 {1} 中；请重新移动。</translation>
    </message>
    <message>
        <source>The move was cancelled. Your data are still in {}.</source>
        <translation>移动已取消。您的数据仍在 {} 中。</translation>
    </message>
    <message>
        <source>The name has letters of another script, which may look like others.</source>
        <translation>该名称含有其他文字体系的字母，可能与别的字母相似。</translation>
    </message>
    <message>
        <source>The newest version is told of in a way that this one does not understand.</source>
        <translation>最新版本的公布方式是此版本无法识别的。</translation>
    </message>
    <message>
        <source>The offline engine answers in English.</source>
        <translation>离线引擎用英语回答。</translation>
    </message>
    <message>
        <source>The offline engine could not be started.</source>
        <translation>无法启动离线引擎。</translation>
    </message>
    <message>
        <source>The offline engine did not answer within {seconds} seconds.</source>
        <translation>离线引擎在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>The offline engine does not follow it.</source>
        <translation>离线引擎不会遵循它。</translation>
    </message>
    <message>
        <source>The offline engine looks at this picture. No key is needed, and nothing is sent.</source>
        <translation>离线引擎会查看此图片。无需密钥，也不发送任何内容。</translation>
    </message>
    <message>
        <source>The old copy in {folder} is deleted.</source>
        <translation>已删除 {folder} 中的旧副本。</translation>
    </message>
    <message>
        <source>The old copy is deleted; what is newer than the move is still in {folder}.</source>
        <translation>已删除旧副本；移动之后的新内容仍在 {folder} 中。</translation>
    </message>
    <message>
        <source>The old folder stays as it is until you delete it in the settings.</source>
        <translation>旧文件夹保持原样，直到您在设置中将其删除。</translation>
    </message>
    <message>
        <source>The old folder {folder} cannot be deleted: {why}.</source>
        <translation>无法删除旧文件夹 {folder}：{why}。</translation>
    </message>
    <message>
        <source>The one that is marked answers the next question, in every window. Keys are kept apart from conversations and settings, and sent nowhere but to the address they were given for.</source>
        <translation>已标记的密钥在每个窗口中回答下一个问题。密钥与对话和设置分开保存，只发送到其对应的地址。</translation>
    </message>
    <message>
        <source>The page shows the running answer in a browser of this computer. The address holds the secret of this start: give it to nobody.</source>
        <translation>该页面在此计算机的浏览器中显示正在生成的回答。地址含有本次启动的口令：请勿交给任何人。</translation>
    </message>
    <message>
        <source>The picture at {host} is larger than {most_bytes} MB.</source>
        <translation>{host} 上的图片大于 {most_bytes} MB。</translation>
    </message>
    <message>
        <source>The profiles cannot be kept in {folder}.</source>
        <translation>无法将配置保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>The profiles cannot be read ({why}).</source>
        <translation>无法读取配置（{why}）。</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They are kept as {name}; add your keys again.</source>
        <translation>无法识别配置。已将其保留为 {name}；请重新添加密钥。</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They stay in {name} until something is changed; add your keys again.</source>
        <translation>无法识别配置。更改之前它们留在 {name} 中；请重新添加密钥。</translation>
    </message>
    <message>
        <source>The proxy is of a kind that Gemstream cannot fetch anything through.</source>
        <translation>Gemstream 无法通过此类代理获取内容。</translation>
    </message>
    <message>
        <source>The proxy of this computer is of a kind that Gemstream cannot use.</source>
        <translation>此计算机的代理属于 Gemstream 无法使用的类型。</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a password, and Gemstream keeps none.</source>
        <translation>代理 {proxy} 要求密码，而 Gemstream 不保存密码。</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be reached.</source>
        <translation>无法连接到代理 {proxy}。</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not let the request through.</source>
        <translation>代理 {proxy} 未放行该请求。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not accept the password.</source>
        <translation>代理 {proxy} 不接受该密码。</translation>
    </message>
    <message>
        <source>The question is too large for the service.</source>
        <translation>问题过大，服务无法处理。</translation>
    </message>
    <message>
        <source>The question was blocked as an attempt to get round the rules.</source>
        <translation>问题被视为试图绕过规则而遭拦截。</translation>
    </message>
    <message>
        <source>The question was blocked because it holds a word that is on a block list.</source>
        <translation>问题被拦截，因为其中含有屏蔽列表中的词。</translation>
    </message>
    <message>
        <source>The question was blocked because it may hold prohibited content.</source>
        <translation>问题被拦截，因为其中可能含有违禁内容。</translation>
    </message>
    <message>
        <source>The question was blocked because of an image in it.</source>
        <translation>问题因其中的一张图片被拦截。</translation>
    </message>
    <message>
        <source>The question was blocked by the safety filters.</source>
        <translation>问题被安全过滤器拦截。</translation>
    </message>
    <message>
        <source>The question was blocked by the service, for a reason it calls {reason}.</source>
        <translation>问题被服务拦截，其原因标为 {reason}。</translation>
    </message>
    <message>
        <source>The question was blocked by the service, which gave no reason.</source>
        <translation>问题被服务拦截，未说明原因。</translation>
    </message>
    <message>
        <source>The question was blocked by your organisation&apos;s Model Armor rules.</source>
        <translation>问题被您所在组织的 Model Armor 规则拦截。</translation>
    </message>
    <message>
        <source>The question was held back by a rule of the service.</source>
        <translation>问题因服务的一条规则被扣留。</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The request is being put together…</source>
        <translation>正在组成请求…</translation>
    </message>
    <message>
        <source>The request is on the clipboard, without the key and the bytes of images.</source>
        <translation>请求已复制到剪贴板，不含密钥和图片字节。</translation>
    </message>
    <message>
        <source>The rest, {size}, is too long to be shown. Copy gives all of it.</source>
        <translation>其余 {size} 过长，无法显示。复制可得到全部内容。</translation>
    </message>
    <message>
        <source>The screen could not be captured. Allow Gemstream to record it in the settings of the system.</source>
        <translation>无法截取屏幕。请在系统设置中允许 Gemstream 录制屏幕。</translation>
    </message>
    <message>
        <source>The secret of the bridge cannot be written to {file}.</source>
        <translation>无法将桥接的口令写入 {file}。</translation>
    </message>
    <message>
        <source>The service answered in a way that could not be followed.</source>
        <translation>服务的响应无法理解。</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <translation>服务未作回答便关闭了连接。</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>无法连接到服务。</translation>
    </message>
    <message>
        <source>The service could not use an image of the question.</source>
        <translation>服务无法使用问题中的一张图片。</translation>
    </message>
    <message>
        <source>The service ended the answer without a reason.</source>
        <translation>服务结束了回答，未说明原因。</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>服务出现故障。</translation>
    </message>
    <message>
        <source>The service has no model named “{model}”.</source>
        <translation>服务没有名为“{model}”的模型。</translation>
    </message>
    <message>
        <source>The service is too busy or broke off the request.</source>
        <translation>服务过于繁忙或中断了请求。</translation>
    </message>
    <message>
        <source>The service is too busy to check the key now. Try again, or keep it unchecked.</source>
        <translation>服务过于繁忙，现在无法检查密钥。请重试，或不经检查保留密钥。</translation>
    </message>
    <message>
        <source>The service leads to another address ({address}). Neither the key nor the question was sent there.</source>
        <translation>服务指向另一个地址 ({address})。密钥和问题均未发往该处。</translation>
    </message>
    <message>
        <source>The service no longer accepts the earlier turns of this conversation.</source>
        <translation>服务不再接受此对话较早的轮次。</translation>
    </message>
    <message>
        <source>The service refused the question as it stands.</source>
        <translation>服务拒绝了当前形式的问题。</translation>
    </message>
    <message>
        <source>The service refused: this may not be offered in your country without billing.</source>
        <translation>服务已拒绝：在您所在的国家或地区，未启用结算时可能无法提供此功能。</translation>
    </message>
    <message>
        <source>The service sent nothing within {seconds} seconds.</source>
        <translation>服务在 {seconds} 秒内没有发送任何内容。</translation>
    </message>
    <message>
        <source>The service sent something that is not an answer.</source>
        <translation>服务发送的内容不是回答。</translation>
    </message>
    <message>
        <source>The service took too long.</source>
        <translation>服务用时过长。</translation>
    </message>
    <message>
        <source>The service&apos;s address could not be found.</source>
        <translation>找不到服务的地址。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified.</source>
        <translation>无法验证服务的证书。</translation>
    </message>
    <message>
        <source>The settings are in {}.</source>
        <translation>设置在 {} 中。</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {folder}.</source>
        <translation>无法将设置保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}); the standard is used.</source>
        <translation>无法读取设置（{why}）；使用默认值。</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They are kept as {name}; the standard is used.</source>
        <translation>无法识别设置。已将其保留为 {name}；使用默认值。</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They stay in {name} until something is changed; the standard is used.</source>
        <translation>无法识别设置。更改之前它们留在 {name} 中；使用默认值。</translation>
    </message>
    <message>
        <source>The settings of {} hold now.</source>
        <translation>{} 的设置现已生效。</translation>
    </message>
    <message>
        <source>The settings say that no pictures are fetched from the web.</source>
        <translation>设置规定不从网络获取图片。</translation>
    </message>
    <message>
        <source>The small picture of an image is none, and was left out.</source>
        <translation>一张图片的缩略图不是图片，已略去。</translation>
    </message>
    <message>
        <source>The time of a question was not understood.</source>
        <translation>一个问题的时间无法识别。</translation>
    </message>
    <message numerus="yes">
        <source>The turn and %Ln below it were deleted.</source>
        <translation>
            <numerusform>已删除这一轮及其下方的 %Ln 轮。</numerusform>
        </translation>
    </message>
    <message>
        <source>The turn was deleted.</source>
        <translation>已删除这一轮。</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read the key.</source>
        <translation>通往该处的连接未加密：途中的其他人可以读取密钥。</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read your key.</source>
        <translation>通往该处的连接未加密：途中的其他人可以读取您的密钥。</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can see and change what comes.</source>
        <translation>通往该处的连接未加密：途中的其他人可以查看和更改传来的内容。</translation>
    </message>
    <message>
        <source>The web address of an image, to fetch it: no cookies, no referrer, nothing of your question</source>
        <translation>图片的网址，用于获取图片：不含 Cookie、来源信息或问题中的任何内容</translation>
    </message>
    <message>
        <source>The window is drawn by Qt {version}, © The Qt Company and other contributors, which is used under the GNU Lesser General Public License, version 3: you may put a Qt of your own in its place. Its source is at download.qt.io.</source>
        <translation>窗口由 Qt {version} 绘制，© The Qt Company 及其他贡献者，依据 GNU 宽通用公共许可证第 3 版使用：您可以用自己的 Qt 替换它。其源代码位于 download.qt.io。</translation>
    </message>
    <message>
        <source>The words of the link: {words}</source>
        <translation>链接文字：{words}</translation>
    </message>
    <message>
        <source>There are no conversations to export yet.</source>
        <translation>尚无可导出的对话。</translation>
    </message>
    <message>
        <source>There are no settings in {}.</source>
        <translation>{} 中没有设置。</translation>
    </message>
    <message>
        <source>There are {most} keys already. Remove one first.</source>
        <translation>已有 {most} 个密钥。请先移除一个。</translation>
    </message>
    <message>
        <source>There are {size} to copy. Gemstream closes its windows, copies everything, checks the copy, and opens again. Answers that still come are stopped.</source>
        <translation>需要复制 {size}。Gemstream 会关闭窗口、复制全部内容、检查副本，然后重新打开。仍在到达的回答会停止。</translation>
    </message>
    <message>
        <source>There is a preset of that name already.</source>
        <translation>已有同名预设。</translation>
    </message>
    <message>
        <source>There is a preset of that name; it gets this text.</source>
        <translation>已有同名预设；它将使用此文本。</translation>
    </message>
    <message>
        <source>There is no API key for Gemini.</source>
        <translation>没有 Gemini 的 API 密钥。</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>没有 API 密钥。</translation>
    </message>
    <message>
        <source>There is no code in the last answer.</source>
        <translation>最后一个回答中没有代码。</translation>
    </message>
    <message>
        <source>There is no earlier file yet.</source>
        <translation>尚无较早的文件。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>此计算机上没有钥匙串。</translation>
    </message>
    <message>
        <source>There is no old copy any more.</source>
        <translation>旧副本已不存在。</translation>
    </message>
    <message>
        <source>There is no room for more; delete a preset first.</source>
        <translation>没有空间；请先删除一个预设。</translation>
    </message>
    <message>
        <source>There is none yet: a preset is a system prompt with a name, to be chosen anywhere.</source>
        <translation>尚无预设：预设是带名称的系统提示词，可在任何地方选用。</translation>
    </message>
    <message>
        <source>There is too little space for your data in {target}.</source>
        <translation>{target} 中的空间不足以存放您的数据。</translation>
    </message>
    <message>
        <source>These are the conversations of {0}; those of before stay in {1}.</source>
        <translation>这些是 {0} 的对话；之前的对话保留在 {1} 中。</translation>
    </message>
    <message>
        <source>They hold until Gemstream is closed. Choose another folder with --data-dir.</source>
        <translation>它们在 Gemstream 关闭前有效。请用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>it does so now</comment>
        <translation>正在思考</translation>
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
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>This address cannot be fetched.</source>
        <translation>无法获取此地址。</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>此项无法在此使用。</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>此对话已不存在。</translation>
    </message>
    <message>
        <source>This file is not shown here, but it can be saved.</source>
        <translation>此文件不在此显示，但可以保存。</translation>
    </message>
    <message>
        <source>This image cannot be copied, but it can be saved.</source>
        <translation>此图片无法复制，但可以保存。</translation>
    </message>
    <message>
        <source>This image has too many pixels to be shown, but it can be saved.</source>
        <translation>此图片像素过多，无法显示，但可以保存。</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be shown, but it can be saved.</source>
        <translation>此图片已损坏，无法显示，但可以保存。</translation>
    </message>
    <message>
        <source>This is no address of a service: it begins with https:// and holds no password.</source>
        <translation>这不是服务的地址：地址以 https:// 开头，且不含密码。</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of letters, digits and signs.</source>
        <translation>这不是密钥：密钥是由字母、数字和符号组成的一个词。</translation>
    </message>
    <message>
        <source>This is on your own computer, or in your own network.</source>
        <translation>它在您自己的计算机上，或在您自己的网络中。</translation>
    </message>
    <message>
        <source>This is sent as soon as its image is ready. Escape takes that back.</source>
        <translation>图片就绪后立即发送。按 Esc 撤回。</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>这是最新版本 {version}。</translation>
    </message>
    <message>
        <source>This key is not allowed to ask that.</source>
        <translation>此密钥无权提出该请求。</translation>
    </message>
    <message>
        <source>This key is not allowed to do that. Allow it in Google&apos;s console, or make one.</source>
        <translation>此密钥无权执行该操作。请在 Google 控制台中允许，或创建一个密钥。</translation>
    </message>
    <message>
        <source>This key was given for another address, and was not sent.</source>
        <translation>此密钥是为另一个地址提供的，未发送。</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定代理：</translation>
    </message>
    <message>
        <source>This report is sent nowhere, and there is no question, answer or key in it:</source>
        <translation>此报告不会发送到任何地方，其中不含问题、回答或密钥：</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>此请求</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>仅限本次会话</translation>
    </message>
    <message>
        <source>This stayed on this computer: the offline engine answered here.</source>
        <translation>内容留在此计算机上：离线引擎在此回答。</translation>
    </message>
    <message>
        <source>This was sent to {host}.</source>
        <translation>已发送到 {host}。</translation>
    </message>
    <message>
        <source>This {kind} is not shown here, but it can be saved.</source>
        <comment>SVG drawing</comment>
        <translation>此{kind}不在此显示，但可以保存。</translation>
    </message>
    <message>
        <source>Those that took at least this long, from your question on.</source>
        <translation>从提问起至少用时这么久的回答。</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>已思考 {seconds} 秒</translation>
    </message>
    <message>
        <source>Thought tokens</source>
        <translation>思考 token</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考内容</translation>
    </message>
    <message>
        <source>Through the proxy {address}</source>
        <translation>通过代理 {address}</translation>
    </message>
    <message>
        <source>Time to first chunk</source>
        <translation>首个数据块用时</translation>
    </message>
    <message>
        <source>Time to first chunk against prompt size</source>
        <translation>首个数据块用时与提示词大小</translation>
    </message>
    <message>
        <source>Time to first chunk, s</source>
        <translation>首个数据块用时（秒）</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Tokens where the service counts them, else pieces of text</source>
        <translation>服务计数时为 token，否则为文本片段</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>token/秒</translation>
    </message>
    <message>
        <source>Told of the icon in the tray</source>
        <translation>已告知托盘图标</translation>
    </message>
    <message>
        <source>Too many pixels to be shown.</source>
        <translation>像素过多，无法显示。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总用时</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请几分钟后重试。</translation>
    </message>
    <message>
        <source>Try again in a while, or choose another model.</source>
        <translation>请稍后重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds, or choose another model.</source>
        <translation>请在 {seconds} 秒后重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again, or allow a longer wait.</source>
        <translation>请重试，或允许更长的等待。</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>请重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>Try again, or keep the key in another place.</source>
        <translation>请重试，或将密钥保存在其他位置。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again; if a proxy or sign-in page is in between, open it in a browser.</source>
        <translation>请重试；如果中间有代理或登录页面，请在浏览器中打开。</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>立即试用</translation>
    </message>
    <message>
        <source>Try {image} again</source>
        <translation>重试 {image}</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {attempt}): {reason}</source>
        <translation>{seconds} 秒后重试（第 {attempt} 次）：{reason}</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {number})</source>
        <translation>{seconds} 秒后重试（第 {number} 次）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>请解锁，然后重试。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Update Gemstream, or choose another folder with --data-dir.</source>
        <translation>请更新 Gemstream，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG or PDF.</source>
        <translation>请使用 PNG、JPEG、WebP、HEIC、AVIF、GIF、BMP、TIFF、SVG 或 PDF。</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>使用其他模型</translation>
    </message>
    <message>
        <source>Use the offline engine</source>
        <translation>使用离线引擎</translation>
    </message>
    <message>
        <source>Use the offline engine; leave images out by their menu</source>
        <translation>使用离线引擎；通过图片菜单略去图片</translation>
    </message>
    <message>
        <source>Use the standard folder</source>
        <translation>使用标准文件夹</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use these settings?</source>
        <translation>使用这些设置？</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>版本 {number} / {count}</translation>
    </message>
    <message>
        <source>Versions, what works and what is missing, and the last lines of the log: to read, and then to copy for whoever helps you. Nothing is sent.</source>
        <translation>版本、可用和缺少的部分，以及日志的最后几行：供阅读，然后复制给帮助您的人。不发送任何内容。</translation>
    </message>
    <message>
        <source>Very high</source>
        <comment>thinking</comment>
        <translation>很高</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫罗兰色</translation>
    </message>
    <message>
        <source>Wait until it is saved, then try again.</source>
        <translation>请等待其保存完成，然后重试。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Waiting for the first chunk</source>
        <translation>正在等待首个数据块</translation>
    </message>
    <message>
        <source>Waiting for the first words…</source>
        <translation>正在等待首批文字…</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>等待中：{question}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>网页，单个文件 (*.html)</translation>
    </message>
    <message>
        <source>Web pages that may take part</source>
        <translation>可以参与的网页</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Gemstream</source>
        <translation>欢迎使用 Gemstream</translation>
    </message>
    <message>
        <source>What a link holds itself is never opened.</source>
        <translation>链接自身所含的内容从不打开。</translation>
    </message>
    <message>
        <source>What a tool said was left out.</source>
        <translation>已略去工具返回的内容。</translation>
    </message>
    <message>
        <source>What came is older than what was seen before.</source>
        <translation>收到的内容比之前见过的更旧。</translation>
    </message>
    <message>
        <source>What came of the newest version is not signed by the makers of Gemstream: {why}.</source>
        <translation>收到的最新版本信息没有 Gemstream 制作者的签名：{why}。</translation>
    </message>
    <message>
        <source>What do you want to do or open?</source>
        <translation>您想做什么或打开什么？</translation>
    </message>
    <message>
        <source>What had arrived is kept, and can be gone on with.</source>
        <translation>已到达的内容已保留，可以继续。</translation>
    </message>
    <message>
        <source>What had arrived is kept.</source>
        <translation>已到达的内容已保留。</translation>
    </message>
    <message>
        <source>What had come is kept.</source>
        <translation>已收到的内容已保留。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>What is on this picture?</source>
        <translation>这张图片上有什么？</translation>
    </message>
    <message>
        <source>What is said of the newest version cannot be understood.</source>
        <translation>无法识别最新版本的信息。</translation>
    </message>
    <message>
        <source>What is said of the newest version is old, of {day}.</source>
        <translation>最新版本的信息已过时，日期为 {day}。</translation>
    </message>
    <message>
        <source>What is said of the newest version is too long.</source>
        <translation>最新版本的信息过长。</translation>
    </message>
    <message>
        <source>What is said of the newest version leads to a page that is not ours.</source>
        <translation>最新版本的信息指向不属于我们的页面。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <translation>发送的内容…</translation>
    </message>
    <message>
        <source>What it asks costs you what your own questions do, and stands among your conversations, where you can stop it.</source>
        <translation>它提问的费用与您自己的问题相同，并列在您的对话中，您可以在那里停止。</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>离开此计算机的内容</translation>
    </message>
    <message>
        <source>What sends a question</source>
        <translation>用什么键发送问题</translation>
    </message>
    <message>
        <source>What stands before the @ is only a name: the link leads to {host}.</source>
        <translation>@ 之前的部分只是名称：链接指向 {host}。</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>告知模型的内容</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. Now the offline engine would answer, and nothing would leave this computer.</source>
        <translation>当时发送的内容未保留，或发往了别处。现在将由离线引擎回答，没有内容会离开此计算机。</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. This is how the same would be sent now, to {host}.</source>
        <translation>当时发送的内容未保留，或发往了别处。现在发送相同内容将如此所示，发往 {host}。</translation>
    </message>
    <message>
        <source>What was sent…</source>
        <translation>已发送的内容…</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>您想了解什么？</translation>
    </message>
    <message>
        <source>What you asked before, and the answers to it, will go along.</source>
        <translation>您之前的问题及其回答会一并发送。</translation>
    </message>
    <message>
        <source>What {file} would change:</source>
        <translation>{file} 将更改的内容：</translation>
    </message>
    <message>
        <source>When it is complete</source>
        <translation>完成时</translation>
    </message>
    <message>
        <source>When: {words}</source>
        <translation>时间：{words}</translation>
    </message>
    <message>
        <source>Where Return starts a new line, Ctrl+Return sends; it does so in either case.</source>
        <translation>当 Enter 换行时，Ctrl+Enter 发送；Ctrl+Enter 在两种情况下都能发送。</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>发往何处</translation>
    </message>
    <message>
        <source>Where the window has room. They are kept in the data folder on this computer.</source>
        <translation>在窗口有空间时显示。数据保存在此计算机的数据文件夹中。</translation>
    </message>
    <message>
        <source>Where they find it on this computer; bridge.json in the data folder says it.</source>
        <translation>程序在此计算机上找到它的位置；数据文件夹中的 bridge.json 写明了该位置。</translation>
    </message>
    <message>
        <source>Where to: {words}</source>
        <translation>去向：{words}</translation>
    </message>
    <message>
        <source>Which answers are long</source>
        <translation>哪些回答算长</translation>
    </message>
    <message>
        <source>With quick ask in its menu. Gemstream goes on behind it when the last window is closed, and answers under way as well.</source>
        <translation>其菜单中有快速提问。最后一个窗口关闭后，Gemstream 在后台继续运行，正在生成的回答也会继续。</translation>
    </message>
    <message numerus="yes">
        <source>With the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>附服务自身的 %Ln 字节标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Write a kind reply that says no to an invitation.</source>
        <translation>写一封婉拒邀请的友好回信。</translation>
    </message>
    <message>
        <source>Write a question first, then look at what would be sent.</source>
        <translation>请先写问题，再查看将要发送的内容。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>You are changing an earlier question</source>
        <translation>您正在修改较早的问题</translation>
    </message>
    <message>
        <source>You are using the offline engine: no key is needed and nothing leaves this computer. To ask Gemini, add a key: “Offline engine” below the prompt leads there.</source>
        <translation>您正在使用离线引擎：无需密钥，没有内容离开此计算机。若要向 Gemini 提问，请添加密钥：提示词框下方的“离线引擎”可进入该处。</translation>
    </message>
    <message>
        <source>You click it, or “Get a key”, or “Open page” of a new version</source>
        <translation>您点击它，或点击“获取密钥”，或新版本的“打开页面”</translation>
    </message>
    <message>
        <source>You drop or paste it, or want a picture of an answer loaded, and agree, each time</source>
        <translation>您拖入或粘贴它，或要加载回答中的图片，并且每次都同意</translation>
    </message>
    <message>
        <source>You have {mine}. Nothing is installed by itself: the page has the new version.</source>
        <translation>您的版本是 {mine}。不会自动安装：新版本在该页面上。</translation>
    </message>
    <message>
        <source>You have {mine}. Your package manager installs new versions.</source>
        <translation>您的版本是 {mine}。新版本由您的软件包管理器安装。</translation>
    </message>
    <message>
        <source>You send, regenerate or continue; passing faults are tried again, as the settings say</source>
        <translation>您发送、重新生成或继续；暂时性故障会按设置重试</translation>
    </message>
    <message>
        <source>You were writing a question in “{}”.</source>
        <translation>您之前正在“{}”中写问题。</translation>
    </message>
    <message>
        <source>You, {time}</source>
        <translation>您，{time}</translation>
    </message>
    <message>
        <source>Your browser, which opens it</source>
        <translation>打开它的浏览器</translation>
    </message>
    <message>
        <source>Your change can be sent once this answer is complete, or stopped.</source>
        <translation>此回答完成或停止后，即可发送您的修改。</translation>
    </message>
    <message>
        <source>Your conversations</source>
        <translation>您的对话</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>您的对话将列在此处。</translation>
    </message>
    <message>
        <source>Your data are in {0} now. The copy in {1} stays until you delete it in the settings.</source>
        <translation>您的数据现在在 {0} 中。{1} 中的副本会保留，直到您在设置中将其删除。</translation>
    </message>
    <message>
        <source>Your data are in {old} already.</source>
        <translation>您的数据已在 {old} 中。</translation>
    </message>
    <message>
        <source>Your data cannot be copied to {folder}: {why}.</source>
        <translation>无法将您的数据复制到 {folder}：{why}。</translation>
    </message>
    <message>
        <source>Your data were not moved and are still in {0}. {1}</source>
        <translation>您的数据未移动，仍在 {0} 中。{1}</translation>
    </message>
    <message>
        <source>Your desktop asks which keys, and has them in its own settings.</source>
        <translation>您的桌面会询问使用哪些按键，并将其保存在自己的设置中。</translation>
    </message>
    <message>
        <source>Your desktop gave no picture of the screen. Try again, or paste a screenshot.</source>
        <translation>您的桌面未提供屏幕图像。请重试，或粘贴屏幕截图。</translation>
    </message>
    <message>
        <source>Your question with its images, the earlier questions and answers of the conversation with theirs, the system prompt, the name of the model and its settings</source>
        <translation>您的问题及其图片、对话中较早的问题和回答及其图片、系统提示词、模型名称及其设置</translation>
    </message>
    <message>
        <source>Your system keeps it, locked with your login.</source>
        <translation>由系统保存，以您的登录锁定。</translation>
    </message>
    <message>
        <source>Your text is still in the window, but it is not kept: copy what you need first.</source>
        <translation>您的文本仍在窗口中，但未保存：请先复制需要的内容。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message numerus="yes">
        <source>[%Ln characters]</source>
        <translation>
            <numerusform>[%Ln 个字符]</numerusform>
        </translation>
    </message>
    <message>
        <source>a latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>已新建一个</translation>
    </message>
    <message numerus="yes">
        <source>a new one was begun with the %Ln questions that could still be read</source>
        <translation>
            <numerusform>已用仍可读取的 %Ln 个问题新建一个</numerusform>
        </translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>轮次</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <translation>
            <numerusform>约 %Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>accent highlight colour teal green violet purple rose pink amber grey</source>
        <translation>强调色 主题色 高亮 颜色 青色 绿色 紫色 玫瑰色 粉色 琥珀色 灰色</translation>
    </message>
    <message>
        <source>accessibility readable vision eyes black white</source>
        <translation>无障碍 辅助功能 易读 视力 眼睛 黑白</translation>
    </message>
    <message>
        <source>an answer is under way</source>
        <translation>有回答正在生成</translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>未命名的程序</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>hosts, below others</comment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>animation reduced movement accessibility</source>
        <translation>动画 减弱动态 动态效果 无障碍 辅助功能</translation>
    </message>
    <message>
        <source>announcements screen reader accessibility orca nvda voice speech blind</source>
        <translation>播报 朗读 屏幕阅读器 无障碍 辅助功能 orca nvda 语音 盲人</translation>
    </message>
    <message>
        <source>another Gemstream is using it</source>
        <translation>另一个 Gemstream 正在使用它</translation>
    </message>
    <message>
        <source>another program is busy with it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>another program is busy with your conversations</source>
        <translation>另一个程序正在使用您的对话</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>由 {model} 回答</translation>
    </message>
    <message>
        <source>api key profile account gemini enterprise google cloud project location keychain base url</source>
        <translation>api 密钥 配置 账号 gemini enterprise google cloud 项目 位置 钥匙串 基础 url</translation>
    </message>
    <message>
        <source>backup restore copy transfer file json</source>
        <translation>备份 恢复 复制 迁移 传输 文件 json</translation>
    </message>
    <message>
        <source>backup restore database folder</source>
        <translation>备份 恢复 数据库 文件夹</translation>
    </message>
    <message>
        <source>bridge origin browser cors website</source>
        <translation>桥接 来源 浏览器 cors 网站 bridge</translation>
    </message>
    <message>
        <source>bridge page browser copy address allow refuse forget connected</source>
        <translation>桥接 bridge 页面 浏览器 复制 地址 允许 拒绝 忘记 已连接</translation>
    </message>
    <message>
        <source>bridge websocket server address</source>
        <translation>桥接 websocket 服务器 地址 bridge</translation>
    </message>
    <message>
        <source>bridge websocket server api automation watch overlay stream</source>
        <translation>桥接 websocket 服务器 api 自动化 监视 悬浮 流式 bridge</translation>
    </message>
    <message>
        <source>certificate tls ssl authority company</source>
        <translation>证书 tls ssl 颁发机构 公司 certificate</translation>
    </message>
    <message>
        <source>chunks/s</source>
        <translation>数据块/秒</translation>
    </message>
    <message>
        <source>creative random sampling</source>
        <translation>创意 随机 采样 温度</translation>
    </message>
    <message>
        <source>damaged, or too new</source>
        <translation>已损坏，或版本过新</translation>
    </message>
    <message>
        <source>enter keyboard prompt new line</source>
        <translation>回车 enter 键盘 提示词 换行 发送</translation>
    </message>
    <message>
        <source>exif gps location</source>
        <translation>exif gps 位置 元数据</translation>
    </message>
    <message>
        <source>first chunk {seconds}</source>
        <translation>首个数据块 {seconds}</translation>
    </message>
    <message>
        <source>gemini default flash pro</source>
        <translation>gemini 默认 flash pro 模型</translation>
    </message>
    <message>
        <source>gemstream.github.io, through your proxy if there is one</source>
        <translation>gemstream.github.io，如有代理则经由您的代理</translation>
    </message>
    <message>
        <source>global shortcut hotkey keyboard</source>
        <translation>全局 快捷键 热键 键盘</translation>
    </message>
    <message>
        <source>high detail</source>
        <translation>高细节</translation>
    </message>
    <message>
        <source>hops continue long</source>
        <translation>跳数 继续 长回答 请求</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>images web url link download</source>
        <translation>图片 网络 url 链接 下载</translation>
    </message>
    <message>
        <source>incognito private history</source>
        <translation>无痕 隐身 隐私 历史 临时</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>只能读取</translation>
    </message>
    <message>
        <source>its signature is of something else</source>
        <translation>其签名属于其他内容</translation>
    </message>
    <message>
        <source>keys keyboard hotkeys key bindings</source>
        <translation>按键 键盘 热键 快捷键 键位</translation>
    </message>
    <message>
        <source>log logs report crash fault versions support help copy bug</source>
        <translation>日志 报告 崩溃 故障 版本 支持 帮助 复制 错误 bug</translation>
    </message>
    <message>
        <source>low detail</source>
        <translation>低细节</translation>
    </message>
    <message>
        <source>medium detail</source>
        <translation>中等细节</translation>
    </message>
    <message>
        <source>move disk usb storage directory location old copy</source>
        <translation>移动 磁盘 usb 存储 目录 位置 旧副本</translation>
    </message>
    <message>
        <source>name conversations tokens</source>
        <translation>名称 标题 对话 token</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no conversations</source>
        <translation>没有对话</translation>
    </message>
    <message>
        <source>no questions</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>no stalls</source>
        <translation>没有停顿</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no thoughts</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计数</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>nothing in it could be read, so a new one was begun</source>
        <translation>其中没有可读取的内容，因此已新建一个</translation>
    </message>
    <message>
        <source>notify notification alert background ready done</source>
        <translation>通知 提醒 后台 就绪 完成</translation>
    </message>
    <message>
        <source>notify notification seconds</source>
        <translation>通知 秒</translation>
    </message>
    <message>
        <source>open</source>
        <comment>it is open now</comment>
        <translation>已打开</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln hops</source>
        <translation>
            <numerusform>经 %Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>pacing smooth stream speed</source>
        <translation>节奏 匀速 平滑 流式 速度</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>partial history incomplete</source>
        <translation>部分 历史 不完整 中断</translation>
    </message>
    <message>
        <source>paste clipboard attachment file characters</source>
        <translation>粘贴 剪贴板 附件 文件 字符</translation>
    </message>
    <message>
        <source>perhaps {seconds} s left</source>
        <translation>大约还剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推理 思考</translation>
    </message>
    <message>
        <source>reasoning level effort</source>
        <translation>推理 思考 级别 程度</translation>
    </message>
    <message>
        <source>received</source>
        <comment>text of an answer</comment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>resolution quality size pictures photos</source>
        <translation>分辨率 质量 大小 图片 照片</translation>
    </message>
    <message>
        <source>retry retries error</source>
        <translation>重试 错误</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>text of an answer</comment>
        <translation>已显示</translation>
    </message>
    <message>
        <source>sidebar history panel</source>
        <translation>侧边栏 历史 面板</translation>
    </message>
    <message>
        <source>socks http https connection firewall company</source>
        <translation>socks http https 连接 防火墙 公司 代理</translation>
    </message>
    <message>
        <source>system tray status icon background quick ask minimise close</source>
        <translation>系统托盘 状态 图标 后台 快速提问 最小化 关闭</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>磁盘工作异常</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>the ending of a turn</source>
        <translation>轮次的结尾</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>the images in %Ln folders</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln 个文件夹中的图片</numerusform>
        </translation>
    </message>
    <message>
        <source>the images in “{folder}”</source>
        <comment>added to a question</comment>
        <translation>“{folder}”中的图片</translation>
    </message>
    <message>
        <source>the latency figures</source>
        <translation>延迟数据</translation>
    </message>
    <message numerus="yes">
        <source>the pages of %Ln documents</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln 个文档的页面</numerusform>
        </translation>
    </message>
    <message>
        <source>the pages of {document}</source>
        <comment>added to a question</comment>
        <translation>{document} 的页面</translation>
    </message>
    <message>
        <source>theme appearance dark light mode night</source>
        <translation>主题 外观 深色 浅色 模式 夜间 暗色</translation>
    </message>
    <message>
        <source>this is not allowed</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>time-out timeout idle stall</source>
        <translation>超时 空闲 停顿</translation>
    </message>
    <message>
        <source>time-out timeout limit total</source>
        <translation>超时 上限 总时间</translation>
    </message>
    <message>
        <source>time-out timeout network</source>
        <translation>超时 网络 连接</translation>
    </message>
    <message>
        <source>time-out timeout thinking</source>
        <translation>超时 思考</translation>
    </message>
    <message>
        <source>tokens output maximum length</source>
        <translation>token 输出 最大 长度</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/秒</translation>
    </message>
    <message>
        <source>translation locale english deutsch español français 日本語 中文 العربية</source>
        <translation>翻译 语言 区域 english deutsch español français 日本語 中文 العربية</translation>
    </message>
    <message>
        <source>typeface family dyslexia dyslexic legible accessibility eyes</source>
        <translation>字体 字型 阅读障碍 易读 无障碍 眼睛</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>更新 升级 发布 检查 版本</translation>
    </message>
    <message>
        <source>whether it holds metadata is not known</source>
        <translation>是否含有元数据未知</translation>
    </message>
    <message>
        <source>with what its file says of camera, date and place</source>
        <translation>附文件所记录的相机、日期和地点</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>不含元数据</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>your conversations</source>
        <translation>您的对话</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <source>zoom larger smaller bigger font scale accessibility eyes vision</source>
        <translation>缩放 放大 缩小 更大 更小 字体 比例 无障碍 眼睛 视力</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>无法读取 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{count} %</source>
        <comment>of the standard size</comment>
        <translation>{count} %</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} keys of your own</source>
        <translation>
            <numerusform>{count} 个自定义快捷键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} presets</source>
        <translation>
            <numerusform>{count} 个预设</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} programs</source>
        <translation>
            <numerusform>{count} 个程序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>{count} 个请求</numerusform>
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
            <numerusform>{count} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} 个 token</numerusform>
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
        <translation>{detail}，最多 {pixels} 像素，{tokens}</translation>
    </message>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}，第 {number} 页</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <comment>sizes of what is copied</comment>
        <translation>{done} / {whole}</translation>
    </message>
    <message>
        <source>{error} Until then, conversations, images of answers and their figures are kept in {folder}.</source>
        <translation>{error}在此之前，对话、回答的图片及其数据保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>{file} changes nothing that holds now.</source>
        <translation>{file} 不会改变当前的任何设置。</translation>
    </message>
    <message>
        <source>{folder} cannot be locked.</source>
        <translation>无法锁定 {folder}。</translation>
    </message>
    <message>
        <source>{folder} is in use by another Gemstream.</source>
        <translation>{folder} 正由另一个 Gemstream 使用。</translation>
    </message>
    <message>
        <source>{host} (written {letters})</source>
        <comment>a name in ASCII, and in its own letters</comment>
        <translation>{host}（写作 {letters}）</translation>
    </message>
    <message>
        <source>{host} broke off, or sent what cannot be understood.</source>
        <translation>{host} 中断了连接，或发送了无法理解的内容。</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or broke off.</source>
        <translation>无法连接到 {host}，或其中断了连接。</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is who it says.</source>
        <translation>{host} 无法证明其身份。</translation>
    </message>
    <message>
        <source>{host} could not be reached, or broke off.</source>
        <translation>无法连接到 {host}，或其中断了连接。</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} 没有响应。</translation>
    </message>
    <message>
        <source>{host} does not give this picture to Gemstream.</source>
        <translation>{host} 不向 Gemstream 提供此图片。</translation>
    </message>
    <message>
        <source>{host} does not give this picture.</source>
        <translation>{host} 不提供此图片。</translation>
    </message>
    <message>
        <source>{host} does not say it (HTTP status {status}).</source>
        <translation>{host} 未提供此信息（HTTP 状态 {status}）。</translation>
    </message>
    <message>
        <source>{host} gives this picture only to those who are signed in.</source>
        <translation>{host} 只向已登录的用户提供此图片。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own, or is too busy.</source>
        <translation>{host} 自身有故障，或过于繁忙。</translation>
    </message>
    <message>
        <source>{host} has nothing at this address any more.</source>
        <translation>{host} 在此地址已没有内容。</translation>
    </message>
    <message>
        <source>{host} has nothing at this address.</source>
        <translation>{host} 在此地址没有内容。</translation>
    </message>
    <message>
        <source>{host} is asked too often.</source>
        <translation>对 {host} 的请求过于频繁。</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next without end.</source>
        <translation>{host} 不断从一个地址转到下一个地址。</translation>
    </message>
    <message>
        <source>{host} leads on to another host:</source>
        <translation>{host} 转到另一台主机：</translation>
    </message>
    <message>
        <source>{host} leads to a place that is none.</source>
        <translation>{host} 指向不存在的位置。</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not encrypted.</source>
        <translation>{host} 转到未加密的地址。</translation>
    </message>
    <message>
        <source>{host} leads to another place, {host2}.</source>
        <translation>{host} 指向另一个位置 {host2}。</translation>
    </message>
    <message>
        <source>{host} leads to {host2}.</source>
        <translation>{host} 转到 {host2}。</translation>
    </message>
    <message>
        <source>{host} sends more than belongs there.</source>
        <translation>{host} 发送的内容超出应有的范围。</translation>
    </message>
    <message>
        <source>{host} sent a web page, no picture.</source>
        <translation>{host} 发送的是网页，不是图片。</translation>
    </message>
    <message>
        <source>{host} takes too long to send the picture.</source>
        <translation>{host} 发送图片用时过长。</translation>
    </message>
    <message>
        <source>{host} was not found.</source>
        <translation>未找到 {host}。</translation>
    </message>
    <message>
        <source>{host} would be asked without encryption.</source>
        <translation>对 {host} 的请求将不加密。</translation>
    </message>
    <message>
        <source>{image} (lost)</source>
        <translation>{image}（已丢失）</translation>
    </message>
    <message>
        <source>{image} (not shown)</source>
        <translation>{image}（未显示）</translation>
    </message>
    <message>
        <source>{image} is image {number} of {count} now</source>
        <translation>{image} 现在是第 {number} 张图片，共 {count} 张</translation>
    </message>
    <message>
        <source>{keys} alone is for typing: hold Ctrl or Alt, too.</source>
        <translation>单独的 {keys} 用于输入：请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>{keys} 用于编辑文本。</translation>
    </message>
    <message>
        <source>{keys} is for “{action}” already.</source>
        <translation>{keys} 已用于“{action}”。</translation>
    </message>
    <message>
        <source>{link} is a link to another folder.</source>
        <translation>{link} 是指向另一个文件夹的链接。</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <comment>a time</comment>
        <translation>{milliseconds} 毫秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <comment>a time</comment>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{name} cannot be drawn.</source>
        <translation>无法绘制 {name}。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>无法读取 {name}：{why}。</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {why}.</source>
        <translation>无法将 {name} 保存到 {folder}：{why}。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>无法读取 {name}。</translation>
    </message>
    <message>
        <source>{name} declares entities of its own, which are not read.</source>
        <translation>{name} 声明了自己的实体，这些实体不会读取。</translation>
    </message>
    <message>
        <source>{name} has a name that is too long.</source>
        <translation>{name} 的名称过长。</translation>
    </message>
    <message>
        <source>{name} has more than {max_pixels} megapixels.</source>
        <translation>{name} 超过 {max_pixels} 百万像素。</translation>
    </message>
    <message>
        <source>{name} has more than {most} elements.</source>
        <translation>{name} 的元素超过 {most} 个。</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} 没有第 {number} 页。</translation>
    </message>
    <message>
        <source>{name} is a PDF, and what draws its pages does not load on this computer.</source>
        <translation>{name} 是 PDF，而绘制其页面的组件无法在此计算机上加载。</translation>
    </message>
    <message>
        <source>{name} is a device, not a file.</source>
        <translation>{name} 是设备，不是文件。</translation>
    </message>
    <message>
        <source>{name} is a drawing of more than {max_bytes} MB.</source>
        <translation>{name} 是超过 {max_bytes} MB 的图形。</translation>
    </message>
    <message>
        <source>{name} is a folder without images.</source>
        <translation>{name} 是没有图片的文件夹。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} 是文件夹。</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself.</source>
        <translation>{name} 是指向自身的链接。</translation>
    </message>
    <message>
        <source>{name} is a named pipe, not a file.</source>
        <translation>{name} 是命名管道，不是文件。</translation>
    </message>
    <message>
        <source>{name} is a socket, not a file.</source>
        <translation>{name} 是套接字，不是文件。</translation>
    </message>
    <message>
        <source>{name} is a text of more than {most} MB.</source>
        <translation>{name} 是超过 {most} MB 的文本。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} 已损坏，无法读取。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 为空。</translation>
    </message>
    <message>
        <source>{name} is larger than {max_file_bytes} MB.</source>
        <translation>{name} 大于 {max_file_bytes} MB。</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} 已用密码锁定。</translation>
    </message>
    <message>
        <source>{name} is nested more than {most} deep.</source>
        <translation>{name} 的嵌套超过 {most} 层。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <source>{name} is not an image Gemstream can read.</source>
        <translation>{name} 不是 Gemstream 能读取的图片。</translation>
    </message>
    <message numerus="yes">
        <source>{name} is saved in {folder} with %Ln conversations.</source>
        <translation>
            <numerusform>已将 {name} 保存到 {folder}，含 %Ln 个对话。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is saved in {folder}.</source>
        <translation>已将 {name} 保存到 {folder}。</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>没有读取 {name} 的权限。</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free.</source>
        <translation>{name} 所需内存多于可用内存。</translation>
    </message>
    <message>
        <source>{name} refers to itself without end.</source>
        <translation>{name} 无限引用自身。</translation>
    </message>
    <message>
        <source>{name} repeats its elements more than {most} times.</source>
        <translation>{name} 的元素重复超过 {most} 次。</translation>
    </message>
    <message>
        <source>{name} takes too long to draw.</source>
        <translation>{name} 绘制用时过长。</translation>
    </message>
    <message>
        <source>{name} was changed while it was read.</source>
        <translation>{name} 在读取期间被更改。</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>未找到 {name}。</translation>
    </message>
    <message>
        <source>{name} was not imported, or not to its end. {fault}</source>
        <translation>{name} 未导入，或未全部导入。{fault}</translation>
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
        <translation>{number} 百万字符</translation>
    </message>
    <message>
        <source>{number}k characters</source>
        <comment>thousands</comment>
        <translation>{number} 千字符</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>无法写入 {path}。</translation>
    </message>
    <message>
        <source>{program} asks in a temporary conversation.</source>
        <translation>{program} 在临时对话中提问。</translation>
    </message>
    <message>
        <source>{rate} chunks/s</source>
        <translation>{rate} 数据块/秒</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} token/秒</translation>
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
        <translation>{sentence}因此不知道它是否可用。</translation>
    </message>
    <message>
        <source>{sentence} So the key could not be checked; it can be kept unchecked.</source>
        <translation>{sentence}因此无法检查密钥；可以不经检查保留密钥。</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <translation>{some}和{last}</translation>
    </message>
    <message>
        <source>{target} holds something else.</source>
        <translation>{target} 中有其他内容。</translation>
    </message>
    <message>
        <source>{target} is inside the folder that is to be moved.</source>
        <translation>{target} 位于要移动的文件夹内。</translation>
    </message>
    <message>
        <source>{value}, with another content</source>
        <translation>{value}，内容不同</translation>
    </message>
    <message>
        <source>{what} cannot be kept in {path}: {why}.</source>
        <translation>无法将{what}保存在 {path} 中：{why}。</translation>
    </message>
    <message>
        <source>{what} is not as it should be.</source>
        <translation>{what}不符合要求。</translation>
    </message>
    <message>
        <source>{what} takes too long to draw.</source>
        <translation>{what} 绘制用时过长。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>{words}, for {host}</source>
        <translation>{words}，用于 {host}</translation>
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
        <translation>{} 中的设置与当前生效的设置相同。</translation>
    </message>
    <message>
        <source>“Offer to fetch dropped addresses” in the settings</source>
        <translation>设置中的“提供获取拖入的地址”</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <comment>added to a question</comment>
        <translation>“{file}”</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a program</comment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{preset}” is deleted.</source>
        <translation>已删除“{preset}”。</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>已删除“{title}”。</translation>
    </message>
    <message>
        <source>“{title}” is in the archive.</source>
        <translation>“{title}”已归档。</translation>
    </message>
    <message>
        <source>“{title}” is out of the archive.</source>
        <translation>“{title}”已移出归档。</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln characters more, which “Copy as JSON” has.</source>
        <translation>
            <numerusform>… 另有 %Ln 个字符，可通过“复制为 JSON”获得。</numerusform>
        </translation>
    </message>
</context>
</TS>

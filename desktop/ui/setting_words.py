"""What each setting is called, what it does, and in which section it stands."""

from __future__ import annotations

from desktop.ui.setting_row import Row

ORDER: dict[str, str] = {
    "Appearance": "palette",
    "Reading": "book-open",
    "Model": "sparkles",
    "System prompts": "message-square-text",
    "Writing": "keyboard",
    "Images": "image",
    "Waiting": "timer",
    "Stopping and going on": "circle-stop",
    "Keys": "key-round",
    "Network": "globe",
    "Programs": "plug",
    "Privacy": "shield",
    "Conversations": "database",
    "Data folder": "folder",
    "Shortcuts": "zap",
    "Export and import": "download",
    "Diagnostics": "activity",
}
"""The sections in their order, each with its icon; one with nothing in it is not shown."""

OTHER_GLYPH = "settings"

ROWS: dict[str, tuple[Row, ...]] = {
    "Appearance": (
        Row(
            name="theme",
            title="Colours",
            hint="As the system has them, or always the same.",
            words="theme appearance dark light mode night",
        ),
        Row(
            name="contrast",
            title="Contrast",
            hint="High: text in black and white, and every edge drawn.",
            words="accessibility readable vision eyes black white",
        ),
        Row(
            name="language",
            title="Language",
            hint="For what is opened from then on. All but English was translated by a machine.",
            words="translation locale english deutsch español français 日本語 中文 العربية",
        ),
        Row(
            name="motion",
            title="Motion",
            hint="Off, nothing moves but text, which comes at once instead of flowing.",
            words="animation reduced movement accessibility",
        ),
    ),
    "Writing": (
        Row(
            name="send_keys",
            title="What sends a question",
            hint="Where Return starts a new line, Ctrl+Return sends; it does so in either case.",
            words="enter keyboard prompt new line",
        ),
    ),
    "Reading": (
        Row(
            name="pacing",
            title="How text appears",
            hint="An even flow stays at most a quarter of a second behind what has arrived.",
            words="pacing smooth stream speed",
        ),
    ),
    "Model": (
        Row(
            name="model",
            title="Model of new conversations",
            hint="Each conversation can have another, chosen below its prompt.",
            words="gemini default flash pro",
        ),
        Row(
            name="temperature",
            title="Temperature",
            hint="0 is strict, 2 is free. Off, the model has its own.",
            words="creative random sampling",
        ),
        Row(
            name="max_output_tokens",
            title="Longest answer",
            hint="An answer is cut there, and can be gone on with. Off, the model has its limit.",
            words="tokens output maximum length",
        ),
        Row(
            name="thinking_level",
            title="Thinking",
            hint="More thinking takes longer and costs more. Each conversation can differ.",
            words="reasoning level effort",
        ),
        Row(
            name="thoughts",
            title="Show thoughts",
            hint="Summaries of the model's thinking, above the answer.",
            words="reasoning",
        ),
    ),
    "Images": (
        Row(
            name="image_detail",
            title="Detail of images",
            hint="Low is quick and cheap; high keeps small text readable. Each image can differ.",
            words="resolution quality size pictures photos",
        ),
    ),
    "Waiting": (
        Row(
            name="connect_s",
            title="Longest wait to connect",
            hint="From your question until it is on its way.",
            words="time-out timeout network",
        ),
        Row(
            name="first_chunk_s",
            title="Longest wait for the first words",
            hint="Models that think long need more.",
            words="time-out timeout thinking",
        ),
        Row(
            name="idle_s",
            title="Longest silence in an answer",
            hint="What had arrived is kept, and can be gone on with.",
            words="time-out timeout idle stall",
        ),
        Row(
            name="retries",
            title="Ask again after a passing fault",
            hint="Only before the first word, in sight, and with Cancel.",
            words="retry retries error",
        ),
    ),
    "Stopping and going on": (
        Row(
            name="stop_after_s",
            title="Stop answers after",
            hint="Counts from the moment the question is sent.",
            words="time-out timeout limit total",
        ),
        Row(
            name="hops",
            title="Most requests for one answer",
            hint="Long answers may be spread over several; each is shown.",
            words="hops continue long",
        ),
        Row(
            name="send_partial",
            title="Send answers that broke off along",
            hint="As far as they came, with the next question. Else they are left out.",
            words="partial history incomplete",
        ),
    ),
    "Network": (
        Row(
            name="proxy",
            title="Proxy",
            hint="For what is sent to Gemini and for images from the web: HTTP, HTTPS or SOCKS 5. "
            "What is on this computer is always asked straight. No password is kept.",
            words="socks http https connection firewall company",
        ),
        Row(
            name="ca_file",
            title="CA file",
            hint="Certificates to trust besides those of the system, where a company looks into "
            "connections. PEM or DER.",
            words="certificate tls ssl authority company",
        ),
    ),
    "Programs": (
        Row(
            name="bridge",
            title="Let other programs ask",
            hint="Programs of this computer that can read the data folder may ask here and watch "
            "what is answered; temporary conversations are told to none.",
            words="bridge websocket server api automation watch overlay stream",
        ),
        Row(
            name="bridge_port",
            title="Port",
            hint="Where they find it on this computer; bridge.json in the data folder says it.",
            words="bridge websocket server address",
        ),
        Row(
            name="bridge_origins",
            title="Web pages that may take part",
            hint="By their origins, as https://tool.example; with spaces between them. They need "
            "the secret as well. All others are refused.",
            words="bridge origin browser cors website",
        ),
    ),
    "Privacy": (
        Row(
            name="begin_temporary",
            title="Begin every conversation as temporary",
            hint="It is never kept, and gone when it is closed. Those that are kept stay.",
            words="incognito private history",
        ),
        Row(
            name="keep_metadata",
            title="Send metadata of images along",
            hint="Place, date and camera of a photo. Off, all of it is removed.",
            words="exif gps location",
        ),
        Row(
            name="fetch_images",
            title="Offer to fetch dropped addresses",
            hint="It asks each time and names the host. Off, an address is refused.",
            words="images web url link download",
        ),
        Row(
            name="better_titles",
            title="Ask the model for better titles",
            hint="One more request for each conversation: the beginnings of the first question and "
            "its answer, without images; a few hundred tokens, more if the model thinks first.",
            words="name conversations tokens",
        ),
        Row(
            name="look_for_versions",
            title="Look for new versions",
            hint="Once a day at most a small signed file is fetched from gemstream.github.io, and "
            "nothing is sent along. You are told of a new version; nothing is installed by itself.",
            words="update upgrade release check",
        ),
    ),
    "Conversations": (
        Row(
            name="show_conversations",
            title="Show the list of conversations",
            hint="Where the window has room. They are kept in the data folder on this computer.",
            words="sidebar history panel",
        ),
    ),
}

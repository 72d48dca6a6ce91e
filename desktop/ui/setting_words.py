"""What each setting is called, what it does, and in which section it stands."""

from __future__ import annotations

from desktop.ui.setting_row import Row
from desktop.words import later

ORDER: dict[str, str] = {
    later("Appearance"): "palette",
    later("Reading"): "book-open",
    later("Model"): "sparkles",
    later("System prompts"): "message-square-text",
    later("Writing"): "keyboard",
    later("Desktop"): "app-window",
    later("Images"): "image",
    later("Waiting"): "timer",
    later("Stopping and going on"): "circle-stop",
    later("Keys"): "key-round",
    later("Network"): "globe",
    later("Programs"): "plug",
    later("Privacy"): "shield",
    later("Conversations"): "database",
    later("Data folder"): "folder",
    later("Shortcuts"): "zap",
    later("Export and import"): "download",
    later("Diagnostics"): "activity",
}
"""The sections in their order, each with its icon; one with nothing in it is not shown."""

OTHER_GLYPH = "settings"

ROWS: dict[str, tuple[Row, ...]] = {
    later("Appearance"): (
        Row(
            name="theme",
            title=later("Colours"),
            hint=later("As the system has them, or always the same."),
            words=later("theme appearance dark light mode night"),
        ),
        Row(
            name="contrast",
            title=later("Contrast"),
            hint=later("High: text in black and white, and every edge drawn."),
            words=later("accessibility readable vision eyes black white"),
        ),
        Row(
            name="accent",
            title=later("Accent"),
            hint=later("Of buttons, links and what is chosen. High contrast has its own."),
            words=later("accent highlight colour teal green violet purple rose pink amber grey"),
        ),
        Row(
            name="text_size",
            title=later("Text size"),
            hint=later(
                "Of questions, answers and the prompt. Ctrl and plus, minus or 0, or the wheel."
            ),
            words=later("zoom larger smaller bigger font scale accessibility eyes vision"),
        ),
        Row(
            name="reading_font",
            title=later("Reading font"),
            hint=later(
                "Of questions, answers and the prompt. The letters of Atkinson Hyperlegible are "
                "easy to tell apart."
            ),
            words=later("typeface family dyslexia dyslexic legible accessibility eyes"),
        ),
        Row(
            name="language",
            title=later("Language"),
            hint=later("Once Gemstream opens anew. All but English was translated by a machine."),
            words=later("translation locale english deutsch español français 日本語 中文 العربية"),
        ),
        Row(
            name="motion",
            title=later("Motion"),
            hint=later("Off, nothing moves but text, which comes at once instead of flowing."),
            words=later("animation reduced movement accessibility"),
        ),
    ),
    later("Writing"): (
        Row(
            name="send_keys",
            title=later("What sends a question"),
            hint=later(
                "Where Return starts a new line, Ctrl+Return sends; it does so in either case."
            ),
            words=later("enter keyboard prompt new line"),
        ),
        Row(
            name="attach_from",
            title=later("Attach long texts that are pasted"),
            hint=later(
                "From so many characters on a text stands beside the question instead of in it. "
                "Off, it is put into the prompt."
            ),
            words=later("paste clipboard attachment file characters"),
        ),
    ),
    later("Reading"): (
        Row(
            name="pacing",
            title=later("How text appears"),
            hint=later("An even flow stays at most a quarter of a second behind what has arrived."),
            words=later("pacing smooth stream speed"),
        ),
        Row(
            name="announcements",
            title=later("Read answers out"),
            hint=later("By a screen reader, while they come. What went wrong is always said."),
            words=later("announcements screen reader accessibility orca nvda voice speech blind"),
        ),
    ),
    later("Model"): (
        Row(
            name="model",
            title=later("Model of new conversations"),
            hint=later("Each conversation can have another, chosen below its prompt."),
            words=later("gemini default flash pro"),
        ),
        Row(
            name="temperature",
            title=later("Temperature"),
            hint=later("0 is strict, 2 is free. Off, the model has its own."),
            words=later("creative random sampling"),
        ),
        Row(
            name="max_output_tokens",
            title=later("Longest answer"),
            hint=later(
                "An answer is cut there, and can be gone on with. Off, the model has its limit."
            ),
            words=later("tokens output maximum length"),
        ),
        Row(
            name="thinking_level",
            title=later("Thinking"),
            hint=later("More thinking takes longer and costs more. Each conversation can differ."),
            words=later("reasoning level effort"),
        ),
        Row(
            name="thoughts",
            title=later("Show thoughts"),
            hint=later("Summaries of the model's thinking, above the answer."),
            words=later("reasoning"),
        ),
    ),
    later("Images"): (
        Row(
            name="image_detail",
            title=later("Detail of images"),
            hint=later(
                "Low is quick and cheap; high keeps small text readable. Each image can differ."
            ),
            words=later("resolution quality size pictures photos"),
        ),
    ),
    later("Waiting"): (
        Row(
            name="connect_s",
            title=later("Longest wait to connect"),
            hint=later("From your question until it is on its way."),
            words=later("time-out timeout network"),
        ),
        Row(
            name="first_chunk_s",
            title=later("Longest wait for the first words"),
            hint=later("Models that think long need more."),
            words=later("time-out timeout thinking"),
        ),
        Row(
            name="idle_s",
            title=later("Longest silence in an answer"),
            hint=later("What had arrived is kept, and can be gone on with."),
            words=later("time-out timeout idle stall"),
        ),
        Row(
            name="retries",
            title=later("Ask again after a passing fault"),
            hint=later("Only before the first word, in sight, and with Cancel."),
            words=later("retry retries error"),
        ),
    ),
    later("Stopping and going on"): (
        Row(
            name="stop_after_s",
            title=later("Stop answers after"),
            hint=later("Counts from the moment the question is sent."),
            words=later("time-out timeout limit total"),
        ),
        Row(
            name="hops",
            title=later("Most requests for one answer"),
            hint=later("Long answers may be spread over several; each is shown."),
            words=later("hops continue long"),
        ),
        Row(
            name="send_partial",
            title=later("Send answers that broke off along"),
            hint=later("As far as they came, with the next question. Else they are left out."),
            words=later("partial history incomplete"),
        ),
    ),
    later("Network"): (
        Row(
            name="proxy",
            title=later("Proxy"),
            hint=later(
                "For what is sent to Gemini and for images from the web: HTTP, HTTPS or SOCKS 5. "
                "What is on this computer is always asked straight. No password is kept."
            ),
            words=later("socks http https connection firewall company"),
        ),
        Row(
            name="ca_file",
            title=later("CA file"),
            hint=later(
                "Certificates to trust besides those of the system, where a company looks into "
                "connections. PEM or DER."
            ),
            words=later("certificate tls ssl authority company"),
        ),
    ),
    later("Programs"): (
        Row(
            name="bridge",
            title=later("Let other programs ask"),
            hint=later(
                "Programs of this computer that can read the data folder may ask here and watch "
                "what is answered; temporary conversations are told to none."
            ),
            words=later("bridge websocket server api automation watch overlay stream"),
        ),
        Row(
            name="bridge_port",
            title=later("Port"),
            hint=later(
                "Where they find it on this computer; bridge.json in the data folder says it."
            ),
            words=later("bridge websocket server address"),
        ),
        Row(
            name="bridge_origins",
            title=later("Web pages that may take part"),
            hint=later(
                "By their origins, as https://tool.example; with spaces between them. They need "
                "the secret as well. All others are refused."
            ),
            words=later("bridge origin browser cors website"),
        ),
    ),
    later("Desktop"): (
        Row(
            name="notify",
            title=later("Tell when a long answer has ended"),
            hint=later(
                "By a notification, while you look at something else. It names the conversation "
                "and has no word of the answer."
            ),
            words=later("notify notification alert background ready done"),
        ),
        Row(
            name="notify_after_s",
            title=later("Which answers are long"),
            hint=later("Those that took at least this long, from your question on."),
            words=later("notify notification seconds"),
        ),
        Row(
            name="tray",
            title=later("Icon in the tray"),
            hint=later(
                "With quick ask in its menu. Gemstream goes on behind it when the last window is "
                "closed, and answers under way as well."
            ),
            words=later("system tray status icon background quick ask minimise close"),
        ),
        Row(
            name="global_keys",
            title=later("Quick ask from anywhere by keys"),
            hint=later("Your desktop asks which keys, and has them in its own settings."),
            words=later("global shortcut hotkey keyboard"),
        ),
    ),
    later("Privacy"): (
        Row(
            name="begin_temporary",
            title=later("Begin every conversation as temporary"),
            hint=later("It is never kept, and gone when it is closed. Those that are kept stay."),
            words=later("incognito private history"),
        ),
        Row(
            name="keep_metadata",
            title=later("Send metadata of images along"),
            hint=later("Place, date and camera of a photo. Off, all of it is removed."),
            words=later("exif gps location"),
        ),
        Row(
            name="fetch_images",
            title=later("Offer to fetch dropped addresses"),
            hint=later("It asks each time and names the host. Off, an address is refused."),
            words=later("images web url link download"),
        ),
        Row(
            name="better_titles",
            title=later("Ask the model for better titles"),
            hint=later(
                "One more request for each conversation: the beginnings of the first question and "
                "its answer, without images; a few hundred tokens, more if the model thinks first."
            ),
            words=later("name conversations tokens"),
        ),
        Row(
            name="look_for_versions",
            title=later("Look for new versions"),
            hint=later(
                "Once a day at most a small signed file is fetched from gemstream.github.io, and "
                "nothing is sent along. You are told of a new version; nothing is installed by "
                "itself."
            ),
            words=later("update upgrade release check"),
        ),
    ),
    later("Conversations"): (
        Row(
            name="show_conversations",
            title=later("Show the list of conversations"),
            hint=later(
                "Where the window has room. They are kept in the data folder on this computer."
            ),
            words=later("sidebar history panel"),
        ),
    ),
}

package org.isnad.parsers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title networks give the page of a post: "Rosa Linden (@rosa) on X", "Rosa Linden on Instagram: …". */
final class PostTitle {
    private static final Pattern FORM = Pattern.compile(
            "(?:\\([0-9]+\\) )?(.{2,60}?)(?: \\(@[\\w.]{1,40}\\))? (?:on|sur|en|auf|su|no|op|na|в|في|على) "
                    + "(?:X|Twitter|Instagram|Facebook|Threads|Bluesky|TikTok|LinkedIn|Mastodon)(?:[:：].*|$)",
            Pattern.DOTALL);

    private PostTitle() {}

    /** Who posted; empty if the title is no such one. */
    static Optional<String> author(String title) {
        Matcher matcher = FORM.matcher(title);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}

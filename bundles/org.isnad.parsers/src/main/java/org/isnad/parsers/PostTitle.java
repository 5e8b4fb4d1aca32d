package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title networks give the page of a post: "Rosa Linden (@rosa) on X", "Rosa Linden on Instagram: …". */
final class PostTitle {
    private static final Pattern FORM = Pattern.compile(
            "(?:\\([0-9]+\\) )?(.{2,60}?)(?: \\(@[\\w.]{1,40}\\))? (?:on|sur|en|auf|su|no|op|na|в|في|على) "
                    + "(?:X|Twitter|Instagram|Facebook|Threads|Bluesky|TikTok|LinkedIn|Mastodon)(?:[:：].*|$)",
            Pattern.DOTALL);
    // "Rosa Linden - The bridge is open… | Facebook"
    private static final Pattern FACEBOOK = Pattern.compile(
            "(?:\\([0-9]+\\) )?(.{2,60}?) - .* [|] (?:Facebook|فيسبوك|فيس بوك|פייסבוק)", Pattern.DOTALL);

    private static final List<String> NETWORKS = List.of(
            "X",
            "Twitter",
            "Instagram",
            "Facebook",
            "Threads",
            "Bluesky",
            "TikTok",
            "LinkedIn",
            "Mastodon",
            "فيسبوك",
            "فيس بوك",
            "פייסבוק");

    private PostTitle() {}

    /** Who posted; empty if the title is no such one. */
    static Optional<String> author(String title) {
        return namesNetwork(title)
                ? Stream.of(FORM, FACEBOOK)
                        .map(form -> form.matcher(title))
                        .filter(Matcher::matches)
                        .map(matcher -> matcher.group(1).strip())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean namesNetwork(String title) {
        for (String network : NETWORKS) {
            if (title.contains(network)) {
                return true;
            }
        }
        return false;
    }
}

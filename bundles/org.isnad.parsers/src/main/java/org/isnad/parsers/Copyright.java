package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.text.FoldedText;
import org.isnad.text.WordMemo;

/** Whom the line at the foot of a page calls the owner: "© 1999-2001 The Harbour Post. All rights reserved". */
final class Copyright {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 6;
    private static final Pattern OPENS = Pattern.compile("(?i)©|\\(c\\)|copyright|جميع الحقوق|كل الحقوق|كافة الحقوق"
            + "|الحقوق محفوظة|حقوق النشر|حقوق الطبع|כל הזכויות שמורות|זכויות יוצרים|tüm hakları|her hakkı");
    // what is said around the name
    private static final Pattern AROUND = Pattern.compile(
            "(?i)©|\\(c\\)|\\bcopyright\\b|\\ball rights reserved\\b|(?:جميع|كل|كافة) حقوق (?:النشر|الطبع|الملكية)"
                    + "|(?:جميع|كل|كافة) الحقوق|(?:كל )?זכויות יוצרים|כל הזכויות|tüm hakları|her hakkı|saklıdır|mahfuzdur|aittir"
                    + "|(?<![0-9])(?:19|20)[0-9]{2}(?: ?[-–—] ?(?:(?:19|20)[0-9]{2}|[0-9]{2}))?+(?![0-9])");
    // «محفوظة لوزارة …», «محفوظة للهدف», «שמורות לעיתון …»: to whom
    private static final Pattern RESERVED = Pattern.compile("محفوظ[ةه](?: (لل?))?|שמורות(?: ל-?)?");
    private static final Pattern PARTED =
            Pattern.compile("[|,،;:–—·•/()\\[\\]]|\\s-\\s|\\s\\.\\s|(?<=[\\p{L}\"»”]{3})\\.(?:\\s|$)");
    // "Crown copyright" is no name
    private static final Pattern KIND = Pattern.compile("(?i)\\p{L} copyright\\b");
    private static final Pattern LEGAL =
            Pattern.compile("(?: (?:Ltd|Limited|Inc|LLC|GmbH|AG|S\\.L|S\\.A|A\\.Ş|בע[\"״]מ|Co|plc|Corp)\\.?)+$");
    private static final Pattern QUOTES = Pattern.compile("^[\\s\"«“'.-]+|[\\s\"»”'-]+$");
    // who makes software or layouts, or takes all kinds of pages
    private static final Pattern MAKERS = Pattern.compile(
            "(?i).*(?:powered|wordpress|phpbb|jelsoft|vbulletin|joomla|drupal|blogger|google|facebook|x corp|twitter|invision|mybb"
                    + "|simple machines|xenforo|theme|design|template|developed|تصميم|برمجة|عرض|עיצוב|tasarım|yazılım).*");

    // the foot returns on each page of a site
    private static final WordMemo<Optional<String>> OWNERS = new WordMemo<>(Copyright::read);

    private Copyright() {}

    /** The owner a block names; empty if it is no such line or names a maker of software. */
    static Optional<String> owner(String block) {
        return block.length() > LONGEST || !mayOpen(block) ? Optional.empty() : OWNERS.of(block);
    }

    private static Optional<String> read(String block) {
        if (!OPENS.matcher(block).find()) {
            return Optional.empty();
        }
        // "© The Harbour Post, powered by …": makers stand behind
        boolean made = MAKERS.matcher(block.replace('\n', ' ')).matches();
        return block.lines()
                .limit(made ? 1 : Long.MAX_VALUE)
                .flatMap(line -> named(line).stream())
                .findFirst();
    }

    // most blocks are told from such lines at a look
    private static boolean mayOpen(String block) {
        return block.indexOf('©') >= 0
                || block.contains("opyright")
                || block.contains("OPYRIGHT")
                || block.contains("(c)")
                || block.contains("(C)")
                || block.contains("حقوق")
                || block.contains("זכויות")
                || block.contains("akkı")
                || block.contains("akları");
    }

    private static Optional<String> named(String line) {
        if (!OPENS.matcher(line).find() || KIND.matcher(line).find()) {
            return Optional.empty();
        }
        String rest = AROUND.matcher(line).replaceAll(" ");
        rest = RESERVED.matcher(rest).replaceAll(m -> "لل".equals(m.group(1)) ? " ال" : " ");
        for (String part : PARTED.split(rest)) {
            String bare = QUOTES.matcher(part.replaceAll("\\s+", " ")).replaceAll("");
            String name = LEGAL.matcher(bare).replaceAll("");
            if (name.chars().anyMatch(Character::isLetter)) {
                return Optional.of(name).filter(Copyright::isName);
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String name) {
        return Shapes.words(name) <= MOST_WORDS
                && !MAKERS.matcher(name).matches()
                && !Character.isLowerCase(name.charAt(0))
                && Furniture.match(name).isEmpty()
                && !Names.isAgency(FoldedText.fold(name))
                && List.of(name.split(" ")).stream().anyMatch(word -> word.length() > 2);
    }
}

package org.isnad.export;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.report.Attribution;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Link;
import org.isnad.report.Passage;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Role;

/** One report on a page: its words with marks, its chains and remarks. */
final class ReportHtml {
    private final Phrases phrases;

    ReportHtml(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param key tells this report's ids on the page from those of others
     * @param number what quotes call it; empty if it is alone
     */
    String article(FileReport read, String key, String number, List<Mark> marks) {
        Report report = read.dossier().report();
        List<Mark> visible = Mark.visible(marks);
        String facts = phrases.publication(read.dossier()).stream()
                .map(line -> Html.element("div", "", Html.element("bdi", "", Html.text(line))))
                .collect(Collectors.joining());
        return Html.element(
                "article",
                " id=\"" + key + "\"",
                anchors(marks, visible)
                        + (number.isEmpty() ? "" : Html.element("div", Html.css("number"), Html.text(number)))
                        + body(report, visible)
                        + Html.element("div", Html.css("faint"), facts + Html.text(phrases.readFrom(read))));
    }

    // a mark under a better one is not drawn; links to it lead to the report
    private static String anchors(List<Mark> marks, List<Mark> visible) {
        return marks.stream()
                .filter(mark -> !visible.contains(mark))
                .map(mark -> Html.element("span", " id=\"" + mark.id() + "\"", ""))
                .collect(Collectors.joining());
    }

    private String body(Report report, List<Mark> visible) {
        StringBuilder body = new StringBuilder();
        StringBuilder furniture = new StringBuilder();
        if (report.headline().isEmpty()) {
            body.append(Html.element("h3", " dir=\"auto\"", Html.text(report.title())));
        }
        for (Passage passage : report.passages()) {
            String element = Html.element(
                    element(passage.role()),
                    Html.in(passage.language()) + " title=\"" + Html.text(phrases.of("field.rule", passage.rule()))
                            + "\"",
                    Mark.html(report.text(), passage.span(), visible));
            (passage.role() == Role.FURNITURE ? furniture : body)
                    .append(element)
                    .append('\n');
        }
        if (!furniture.isEmpty()) {
            body.append(details(phrases.of("heading.furniture"), furniture.toString()));
        }
        return body.toString();
    }

    private static String element(Role role) {
        return switch (role) {
            case HEADLINE -> "h3";
            case SUBHEADING -> "h4";
            default -> "p";
        };
    }

    /** Chains of the report, each with the words it carries. */
    String chains(FileReport read, String key) {
        Report report = read.dossier().report();
        List<Attribution> found = read.dossier().findings(Attribution.class);
        StringBuilder chains = new StringBuilder();
        for (int i = 0; i < found.size(); i++) {
            chains.append(chain(report, found.get(i), key + "-chain-" + i));
        }
        return found.isEmpty() ? Html.element("p", "", Html.text(phrases.of("none"))) : chains.toString();
    }

    private String chain(Report report, Attribution attribution, String id) {
        String hops = attribution.chain().stream().map(this::hop).collect(Collectors.joining());
        String lost = attribution.resolved()
                ? ""
                : Html.element("div", Html.css("faint"), Html.text(phrases.of("unresolved")));
        return Html.element(
                "div",
                Html.css("card") + " id=\"" + id + "\"",
                Html.element(
                                "div",
                                Html.css("chain"),
                                Html.element("bdi", Html.css("hop"), Html.text(phrases.teller(report))) + hops)
                        + quote(attribution.span().in(report.text()))
                        + lost
                        + details(phrases.of("heading.why"), Html.text(phrases.of("field.rule", attribution.rule()))));
    }

    private String hop(Link link) {
        String css = link.source().named() ? "hop" : "hop unnamed";
        return " ← "
                + Html.element(
                        "bdi",
                        Html.css(css) + " title=\"" + Html.text(phrases.of("manner", link.manner())) + "\"",
                        Html.text(phrases.source(link.source())));
    }

    String labels(Dossier dossier) {
        return dossier.findings(Classification.class).stream().map(this::label).collect(Collectors.joining());
    }

    private String label(Classification found) {
        String name = found.label().scheme() + "/" + found.label().code();
        return Html.element(
                "div",
                Html.css("card"),
                Html.element("b", "", Html.text(phrases.label(found.label())))
                        + why(found.reason())
                        + details(
                                phrases.of("heading.why"),
                                Html.element("bdi", "", Html.text(name)) + " · "
                                        + Html.text(phrases.of("field.rule", found.rule()))));
    }

    // a topic told by statistics rests on no words: a sentence that ends where they should stand would pass for
    // evidence
    private String why(Reason reason) {
        boolean wordless =
                !reason.arguments().isEmpty() && reason.arguments().stream().allMatch(String::isBlank);
        return wordless ? "" : Html.element("div", "", Html.text(phrases.sentence(reason)));
    }

    static String quote(String words) {
        return Html.element("blockquote", " dir=\"auto\"", Html.text(words.strip()));
    }

    static String details(String summary, String content) {
        return Html.element("details", "", Html.element("summary", "", Html.text(summary)) + content);
    }
}

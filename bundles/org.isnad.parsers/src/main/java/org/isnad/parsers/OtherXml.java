package org.isnad.parsers;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads XML that nobody knows as a page: each element is a box, what is called a headline heads it. */
final class OtherXml {
    private static final Evaluator HEADLINE = QueryParser.parse("headline, hl1, title, heading");

    private OtherXml() {}

    static Element root(String xml) {
        Element root = Jsoup.parse(xml, "", Parser.xmlParser());
        Element headline = root.selectFirst(HEADLINE);
        if (headline != null) {
            headline.tagName("h1");
        }
        List<CDataNode> sections = root.nodeStream(CDataNode.class)
                .filter(section -> section.text().contains("</"))
                .toList();
        sections.forEach(OtherXml::unfold);
        return root;
    }

    // a section may hold a piece of a page
    private static void unfold(CDataNode section) {
        section.replaceWith(new Element("div").html(section.text()));
    }
}

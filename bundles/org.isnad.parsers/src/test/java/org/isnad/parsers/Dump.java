package org.isnad.parsers;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.work.Work;

/** Prints how documents are read: a tool for those who work on the parsers. */
final class Dump {
    private Dump() {}

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            Path path = Path.of(file);
            Document document = new Document(path.getFileName().toString(), Files.readAllBytes(path));
            Parser parser = file.endsWith("html") ? new HtmlParser() : new TextParser();
            for (Report report : parser.parse(document, Work.UNWATCHED)) {
                print(report);
            }
        }
    }

    private static void print(Report report) {
        System.out.println("== " + report.title() + " [" + report.language() + "]");
        System.out.println("   " + report.publication());
        for (Passage passage : report.passages()) {
            String words = passage.span().in(report.text()).replace('\n', '⏎');
            System.out.printf(
                    "%-10s %-4s %-32s %s%n",
                    passage.role(),
                    passage.language(),
                    passage.rule(),
                    words.length() > 90 ? words.substring(0, 90) : words);
        }
    }
}

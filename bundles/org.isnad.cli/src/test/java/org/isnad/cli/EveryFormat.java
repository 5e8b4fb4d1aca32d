package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.report.Document;
import org.isnad.testkit.Stories;

/** Writes a story in every format that text can be written in by hand; LibreOffice and Apache POI wrote those it cannot. */
final class EveryFormat {
    /** Where the date stands and how long the story is. */
    enum Shape {
        SHORT(1),
        LONG(7),
        CRLF(2);

        private final int times;

        Shape(int times) {
            this.times = times;
        }
    }

    /**
     * A story to be written.
     *
     * @param date as a line of the language states 2 March 2026
     * @param legacy the one-byte character set of the language
     */
    record Told(String headline, String date, List<String> paragraphs, String legacy, boolean rightToLeft) {
        private String text() {
            return headline + "\n" + date + "\n\n" + String.join("\n\n", paragraphs) + "\n";
        }

        private String html() {
            return "<html dir=\"" + (rightToLeft ? "rtl" : "ltr") + "\"><head><title>" + headline
                    + "</title></head><body><article><h1>" + headline + "</h1><p>" + date + "</p>" + body()
                    + "</article></body></html>";
        }

        private String body() {
            return paragraphs.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining("\n"));
        }

        private String lines(Function<String, String> line) {
            List<String> all = new ArrayList<>(List.of(headline, date));
            all.addAll(paragraphs);
            return all.stream().map(line).collect(Collectors.joining());
        }
    }

    private EveryFormat() {}

    static Told told(Stories story, Shape shape) {
        int place = story.ordinal();
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < shape.times; i++) {
            String number = " (" + (i + 1) + ")";
            story.paragraphs().stream()
                    .map(p -> shape.times == 1 ? p : p.substring(0, p.length() - 1) + number + ".")
                    .forEach(paragraphs::add);
        }
        return new Told(
                story.headline(),
                List.of("الاثنين 2 مارس 2026", "יום שני, 2 במרץ 2026", "2 Mart 2026 Pazartesi", "Monday, 2 March 2026")
                        .get(place),
                paragraphs,
                List.of("windows-1256", "windows-1255", "windows-1254", "windows-1252")
                        .get(place),
                place < 2);
    }

    static Map<String, Document> files(Stories story, Shape shape) {
        Told told = told(story, shape);
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts(told).forEach((name, text) -> {
            String broken = shape == Shape.CRLF ? text.replace("\n", "\r\n") : text;
            files.put(name, broken.getBytes(StandardCharsets.UTF_8));
        });
        files.put("legacy.txt", told.text().getBytes(Charset.forName(told.legacy)));
        files.put("wide.txt", ("\uFEFF" + told.text()).getBytes(StandardCharsets.UTF_16LE));
        files.put("legacy.html", told.html().getBytes(Charset.forName(told.legacy)));
        files.put("a.docx", zip(Map.of("word/document.xml", docx(told))));
        files.put("a.odt", zip(Map.of("content.xml", odt(told))));
        files.put("a.epub", zip(epub(told)));
        files.put("a.xlsx", zip(xlsx(told)));
        files.put("a.ods", zip(ods(told)));
        if (shape == Shape.SHORT) {
            List.of("doc", "pdf", "msg", "ppt", "xls")
                    .forEach(ending -> files.put("a." + ending, written(story, "." + ending)));
        }
        Map<String, Document> documents = new LinkedHashMap<>();
        files.forEach((name, bytes) -> documents.put(name, new Document(name, bytes)));
        return documents;
    }

    // as LibreOffice wrote it of the page, Apache POI the message, the show and the workbook
    private static byte[] written(Stories story, String ending) {
        return SoundFiles.unpacked("written/" + story.name().toLowerCase(Locale.ROOT) + ending + ".gz");
    }

    private static Map<String, String> xlsx(Told told) {
        String cells = Stream.of(
                        "Title", "Date", "Text", told.headline, "2026-03-02", String.join("\n\n", told.paragraphs))
                .map(words -> "<c t='inlineStr'><is><t>" + words + "</t></is></c>")
                .collect(Collectors.joining());
        int row = cells.indexOf("<c", cells.indexOf("Text"));
        return Map.of(
                "xl/workbook.xml",
                "<workbook/>",
                "xl/worksheets/sheet1.xml",
                "<sheet><row>" + cells.substring(0, row) + "</row><row>" + cells.substring(row) + "</row></sheet>");
    }

    private static Map<String, String> ods(Told told) {
        String text = told.paragraphs.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining());
        return Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<d xmlns:o='o'><table><table-row><table-cell><p>Title</p></table-cell><table-cell><p>Date</p></table-cell>"
                        + "<table-cell><p>Text</p></table-cell></table-row><table-row><table-cell><p>" + told.headline
                        + "</p></table-cell><table-cell o:date-value='2026-03-02'/><table-cell>" + text
                        + "</table-cell></table-row></table></d>");
    }

    private static Map<String, String> texts(Told told) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a.txt", told.text());
        texts.put(
                "a.md",
                "# " + told.headline + "\n\n" + told.date + "\n\n" + String.join("\n\n", told.paragraphs) + "\n");
        texts.put("a.html", told.html());
        texts.put("a.eml", mail(told, "text/plain", String.join("\n\n", told.paragraphs) + "\n"));
        texts.put("page.eml", mail(told, "text/html", told.body()));
        texts.put("a.mbox", "From a@example.org Mon Mar  2 10:00:00 2026\n" + texts.get("a.eml"));
        texts.put("a.xml", newsml(told));
        texts.put(
                "a.mhtml",
                "From: <Saved>\nSubject: =?utf-8?B?" + base64(told.headline) + "?=\nMIME-Version: 1.0\n"
                        + "Snapshot-Content-Location: https://page.example/a\n"
                        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n--b\n"
                        + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                        + base64(told.html()) + "\n--b--\n");
        texts.put(
                "a.rss",
                "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>T</title><item><title>" + told.headline
                        + "</title><description><![CDATA[" + told.body()
                        + "]]></description><pubDate>Mon, 02 Mar 2026 10:00:00 +0200</pubDate></item></channel></rss>");
        texts.put(
                "a.atom",
                "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><title>"
                        + told.headline + "</title><content type=\"html\"><![CDATA[" + told.body()
                        + "]]></content><published>2026-03-02T10:00:00Z</published></entry></feed>");
        texts.put("a.rtf", rtf(told));
        texts.put(
                "a.json",
                "{\"uri\":\"tag:x\",\"headline\":\"" + told.headline + "\",\"body_text\":\""
                        + String.join("\\n\\n", told.paragraphs)
                        + "\",\"versioncreated\":\"2026-03-02T10:00:00Z\"}");
        texts.put(
                "a.csv",
                "title,text,date\n\"" + told.headline + "\",\""
                        + String.join("\n\n", told.paragraphs).replace("\"", "\"\"") + "\",2026-03-02\n");
        return texts;
    }

    private static String mail(Told told, String type, String body) {
        return "From: A <a@example.org>\nTo: b@example.org\nSubject: =?utf-8?B?" + base64(told.headline)
                + "?=\nDate: Mon, 2 Mar 2026 10:00:00 +0200\nMIME-Version: 1.0\nContent-Type: " + type
                + "; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + base64(body) + "\n";
    }

    private static String newsml(Told told) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\""
                + " guid=\"urn:example:1\"><itemMeta><versionCreated>2026-03-02T10:00:00+02:00</versionCreated></itemMeta>"
                + "<contentMeta><headline>" + told.headline + "</headline></contentMeta><contentSet><inlineXML"
                + " contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
                + told.body()
                + "</body></html></inlineXML></contentSet></newsItem>";
    }

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String rtf(Told told) {
        return "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\uc1 "
                + told.lines(words -> {
                    StringBuilder coded = new StringBuilder("\\pard ");
                    words.chars().forEach(c -> coded.append(c < 0x80 ? "" + (char) c : "\\u" + (short) c + "?"));
                    return coded + "\\par ";
                })
                + "}";
    }

    private static String docx(Told told) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + told.lines(words -> "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>") + "</w:body></w:document>";
    }

    private static String odt(Told told) {
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + told.lines(words -> "<text:p>" + words + "</text:p>")
                + "</office:text></office:body></office:document-content>";
    }

    private static Map<String, String> epub(Told told) {
        return Map.of(
                "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                        + "<rootfile full-path=\"o/c.opf\"/></rootfiles></container>",
                "o/c.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"a\" href=\"a.xhtml\" "
                        + "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>",
                "o/a.xhtml",
                told.html());
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

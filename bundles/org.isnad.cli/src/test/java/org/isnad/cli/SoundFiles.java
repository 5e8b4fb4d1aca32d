package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small sound file of each format, all full of addresses that nobody may go to. */
final class SoundFiles {
    static final String OUTSIDE = "http://outside.example/";
    private static final String HEAD = "بيان الميناء";
    private static final String BODY = "قال متحدث باسم الميناء إن السفينة وصلت صباح الاثنين 12 مارس 2021.";
    private static final String DOCTYPE =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + OUTSIDE + "e\">]>\n";

    private SoundFiles() {}

    /** By name. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        texts().forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
        all.put("a.pdf", pdf());
        all.put("a.docx", zip(docx()));
        all.put("a.odt", zip(odt()));
        all.put("a.epub", zip(epub()));
        // as LibreOffice wrote the document, Apache POI the others
        for (String ending : List.of("doc", "msg", "ppt", "xls")) {
            all.put("a." + ending, unpacked("a." + ending + ".gz"));
        }
        return all;
    }

    /** What lies packed beside this class. */
    static byte[] unpacked(String name) {
        InputStream packed = Objects.requireNonNull(SoundFiles.class.getResourceAsStream(name), name);
        try (InputStream in = new GZIPInputStream(packed)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a.txt", HEAD + "\n\nالقاهرة - رويترز\n\n" + BODY + "\n\nRead more: " + OUTSIDE + "\n");
        texts.put(
                "a.md",
                "# " + HEAD + "\n\n" + BODY + "\n\n![p](" + OUTSIDE + "p.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
        texts.put("a.html", html());
        texts.put(
                "a.eml",
                "From: A <a@example.org>\nTo: b@example.org\nSubject: =?UTF-8?B?2YXZitmG2KfYoQ==?=\n"
                        + "Date: Fri, 12 Mar 2021 10:00:00 +0200\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain; charset=UTF-8\n\n"
                        + BODY + "\n--x\nContent-Type: text/html; charset=UTF-8\n\n" + html() + "\n--x--\n");
        texts.put(
                "a.mhtml",
                "From: <Saved>\nSnapshot-Content-Location: " + OUTSIDE + "\nSubject: Page\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n--b\n"
                        + "Content-Type: text/html; charset=utf-8\nContent-Location: " + OUTSIDE + "\n\n" + html()
                        + "\n--b--\n");
        texts.put(
                "a.mbox",
                "From a@example.org Fri Mar 12 10:00:00 2021\nFrom: a@example.org\nSubject: One\n\n" + BODY
                        + "\n\nFrom b@example.org Fri Mar 12 11:00:00 2021\nFrom: b@example.org\nSubject: Two\n\n"
                        + BODY + "\n");
        texts.put(
                "a.rss",
                DOCTYPE + "<rss version=\"2.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><title>T</title>"
                        + "<xi:include href=\"" + OUTSIDE + "\"/><item><title>" + HEAD + "</title><description>&e;"
                        + BODY
                        + "</description><pubDate>Fri, 12 Mar 2021 10:00:00 +0200</pubDate></item></channel></rss>");
        texts.put(
                "a.atom",
                DOCTYPE + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><title>" + HEAD
                        + "</title><content type=\"html\">&lt;p&gt;" + BODY + "&lt;/p&gt;</content>"
                        + "<updated>2021-03-12T10:00:00Z</updated></entry></feed>");
        texts.put(
                "a.xml",
                DOCTYPE + "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"g\" version=\"1\">"
                        + "<contentMeta><headline>" + HEAD + "</headline></contentMeta><contentSet><inlineXML "
                        + "contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>"
                        + BODY
                        + "&e;</p></body></html></inlineXML></contentSet></newsItem>");
        texts.put(
                "a.json",
                "{\"uri\":\"" + OUTSIDE + "\",\"headline\":\"" + HEAD + "\",\"body_text\":\"" + BODY
                        + "\",\"versioncreated\":\"2021-03-12T10:00:00Z\",\"associations\":{\"a\":[1,2,{\"b\":null}]}}");
        texts.put("a.csv", "title,text,date,url\n\"" + HEAD + "\",\"" + BODY + "\",2021-03-12," + OUTSIDE + "\n");
        texts.put(
                "a.rtf",
                "{\\rtf1\\ansi\\ansicpg1256\\deff0{\\fonttbl{\\f0 Arial;}}{\\info{\\title T}}"
                        + "{\\field{\\*\\fldinst INCLUDETEXT \"" + OUTSIDE + "\"}{\\fldrslt words}}"
                        + "\\pard\\rtlpar \\u1576?\\u1610?\\u1575?\\u1606? said so on Monday.\\par{\\pict\\bin4 abcd}}");
        return texts;
    }

    private static String html() {
        return "<!DOCTYPE html><html lang=\"ar\"><head><base href=\"" + OUTSIDE + "\"><title>" + HEAD
                + "</title><meta http-equiv=\"refresh\" content=\"0;url=" + OUTSIDE
                + "\"><link rel=\"stylesheet\" href=\""
                + OUTSIDE + "c.css\"><script type=\"application/ld+json\">{\"@context\":\"" + OUTSIDE
                + "\",\"@type\":\"NewsArticle\",\"headline\":\"" + HEAD + "\"}</script></head><body><h1>" + HEAD
                + "</h1><iframe src=\"" + OUTSIDE + "\"></iframe><p>" + BODY + "</p><table><tr><td>1</td></tr></table>"
                + "<img src=\"//outside.example/p.png\"></body></html>";
    }

    private static Map<String, String> docx() {
        return Map.of(
                "[Content_Types].xml", "<Types/>",
                "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"r\" TargetMode=\"External\" Target=\"" + OUTSIDE
                                + "\"/></Relationships>",
                "word/document.xml",
                        DOCTYPE
                                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:p><w:r><w:t>" + BODY + "</w:t></w:r></w:p></w:body></w:document>");
    }

    private static Map<String, String> odt() {
        return Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                DOCTYPE + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + "<text:p>" + BODY + "<text:s text:c=\"3\"/></text:p></office:text></office:body>"
                        + "</office:document-content>");
    }

    private static Map<String, String> epub() {
        return Map.of(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                DOCTYPE + "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                        + "<rootfile full-path=\"o/c.opf\"/></rootfiles></container>",
                "o/c.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"a\" href=\"a.xhtml\" "
                        + "media-type=\"application/xhtml+xml\"/><item id=\"b\" href=\"" + OUTSIDE
                        + "\"/></manifest><spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>",
                "o/a.xhtml",
                html());
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            // a map of no order: the type must stand first, and runs must be the same
            for (String name : entries.keySet().stream()
                    .sorted(Comparator.comparing((String n) -> !n.equals("mimetype"))
                            .thenComparing(n -> n))
                    .toList()) {
                out.putNextEntry(new ZipEntry(name));
                out.write(entries.get(name).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf() {
        String page =
                "BT /F1 24 Tf 72 700 Td (Harbour opens again) Tj ET BT /F1 12 Tf 72 660 Td (The ship came on Monday.) Tj ET";
        String about = DOCTYPE.replace("[", "[<!ELEMENT x ANY>")
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><t>Title</t></x:xmpmeta>";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (" + OUTSIDE + ") >> /Metadata 7 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                "<< /Type /Filespec /FS /URL /F (" + OUTSIDE + "f) >>",
                "<< /Type /Metadata /Subtype /XML /Length " + about.length() + " >>\nstream\n" + about + "\nendstream");
        StringBuilder out = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.length());
            out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = out.length();
        out.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> out.append("%010d 00000 n \n".formatted(place)));
        out.append("trailer << /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        out.append(table).append("\n%%EOF\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

package org.isnad.parsers.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.testkit.Stories;

/** Writes office documents. */
final class Packed {
    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private Packed() {}

    static byte[] zip(Map<String, String> entries) {
        return zip(entries, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, String> entries, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // the type stands first and readable
            TreeMap<String, String> sorted =
                    new TreeMap<>(Comparator.comparing((String name) -> !name.equals("mimetype"))
                            .thenComparing(name -> name));
            sorted.putAll(entries);
            for (Map.Entry<String, String> entry : sorted.entrySet()) {
                zip.setLevel(entry.getKey().equals("mimetype") ? 0 : 9);
                ZipEntry packed = new ZipEntry(entry.getKey());
                // the same bytes at any time of day
                packed.setTimeLocal(LocalDateTime.of(2026, 3, 1, 10, 15));
                zip.putNextEntry(packed);
                zip.write(entry.getValue().getBytes(charset));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] docx(String body) {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='a' xmlns:dc='b' xmlns:dcterms='c'><dc:creator>سامر النجار</dc:creator>"
                        + "<dcterms:created>2026-03-01T10:15:00Z</dcterms:created></cp:coreProperties>",
                "word/document.xml",
                "<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
    }

    // Word cuts sentences into runs wherever the cursor once stood
    static String docx(Stories story) {
        StringBuilder body = new StringBuilder(
                "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>" + story.headline() + "</w:t></w:r></w:p>");
        for (String paragraph : story.paragraphs()) {
            int half = paragraph.length() / 2;
            body.append("<w:p><w:r><w:t xml:space='preserve'>")
                    .append(paragraph, 0, half)
                    .append(
                            "</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:r><w:t xml:space='preserve'>")
                    .append(paragraph, half, paragraph.length())
                    .append("</w:t></w:r></w:p>");
        }
        return body.toString();
    }

    static byte[] odt(Stories story) {
        StringBuilder body = new StringBuilder("<text:p text:style-name='P1'>" + story.headline() + "</text:p>");
        for (String paragraph : story.paragraphs()) {
            int space = paragraph.indexOf(' ');
            body.append("<text:p>")
                    .append(paragraph, 0, space)
                    .append(
                            "<text:s/><office:annotation><text:p>a comment of somebody</text:p></office:annotation><text:span>")
                    .append(paragraph.substring(space + 1))
                    .append("</text:span></text:p>");
        }
        return zip(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "meta.xml",
                "<m xmlns:meta='a'><meta:initial-creator>סמדר</meta:initial-creator><meta:creation-date>2026-03-01T10:15:00"
                        + "</meta:creation-date></m>",
                "content.xml",
                "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:style='s'><office:automatic-styles>"
                        + "<style:style style:name='P1' style:parent-style-name='Title'/></office:automatic-styles>"
                        + "<office:body>" + body + "</office:body></office:document-content>"));
    }
}

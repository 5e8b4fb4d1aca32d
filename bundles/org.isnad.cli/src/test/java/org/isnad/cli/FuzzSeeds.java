package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.isnad.report.Document;
import org.isnad.testkit.Stories;

/** The sound files a fuzzed parser begins with: those the other tests make, unpacked where chance would not get inside. */
final class FuzzSeeds {
    private static final Map<String, Fuzzed> OF_ENDING = Map.ofEntries(
            Map.entry("pdf", Fuzzed.PDF),
            Map.entry("doc", Fuzzed.DOC),
            Map.entry("msg", Fuzzed.MSG),
            Map.entry("ppt", Fuzzed.PPT),
            Map.entry("xls", Fuzzed.XLS),
            Map.entry("xlsx", Fuzzed.SHEET),
            Map.entry("ods", Fuzzed.SHEET),
            Map.entry("docx", Fuzzed.OFFICE),
            Map.entry("rtf", Fuzzed.RTF),
            Map.entry("html", Fuzzed.HTML),
            Map.entry("mhtml", Fuzzed.MAIL),
            Map.entry("eml", Fuzzed.MAIL),
            Map.entry("mbox", Fuzzed.MAIL),
            Map.entry("rss", Fuzzed.FEED),
            Map.entry("atom", Fuzzed.FEED),
            Map.entry("epub", Fuzzed.EPUB),
            Map.entry("odt", Fuzzed.OFFICE),
            Map.entry("xml", Fuzzed.NEWSML),
            Map.entry("json", Fuzzed.JSON),
            Map.entry("csv", Fuzzed.CSV),
            Map.entry("txt", Fuzzed.TEXT),
            Map.entry("md", Fuzzed.MARKDOWN));
    private static final String SITE = """
            {"site": ["outside.example", "page.example"], "headline": "h1", "text": ["p", "div.story > p:not(.x)"],
             "drop": "iframe, .share", "byline": ".by", "published": "time@datetime", "outlet": "=The Example",
             "summary": "article p:first-child"}
            """;
    private static final String MAPPING = """
            {"when": ["headline"], "headline": "headline", "text": ["body_text", "associations.a"],
             "published": "versioncreated", "address": "uri", "byline": ["by.name", "by"]}
            """;

    private FuzzSeeds() {}

    /** By name. */
    static Map<String, byte[]> of(Fuzzed fuzzed) {
        Map<String, byte[]> sound = sound();
        return switch (fuzzed) {
            case SITE -> described("sites/a.json", SITE, only(Fuzzed.HTML, sound));
            case JSON -> {
                Map<String, byte[]> all = only(fuzzed, sound);
                all.putAll(described("mappings/a.json", MAPPING, all));
                yield all;
            }
            case ARCHIVE -> archives(sound);
            case OFFICE, SHEET, EPUB -> with("unpacked-", only(fuzzed, sound), FuzzedEntries::unpacked);
            case PDF -> with("unpacked-", only(fuzzed, sound), FuzzSeeds::plainPdf);
            default -> only(fuzzed, sound);
        };
    }

    private static Map<String, byte[]> sound() {
        Map<String, byte[]> sound = new LinkedHashMap<>(SoundFiles.all());
        for (Stories story : Stories.values()) {
            for (EveryFormat.Shape shape : EveryFormat.Shape.values()) {
                for (Map.Entry<String, Document> file :
                        EveryFormat.files(story, shape).entrySet()) {
                    String name = story + "-" + shape + "-" + file.getKey();
                    sound.put(name, file.getValue().bytes());
                }
            }
        }
        // the same bytes at any time and in any process
        sound.replaceAll((name, file) ->
                file[0] == 'P' && file[1] == 'K' ? FuzzedEntries.packed(FuzzedEntries.unpacked(file)) : file);
        return sound;
    }

    private static Map<String, byte[]> only(Fuzzed fuzzed, Map<String, byte[]> sound) {
        Map<String, byte[]> only = new LinkedHashMap<>(sound);
        only.keySet().removeIf(name -> OF_ENDING.get(name.substring(name.lastIndexOf('.') + 1)) != fuzzed);
        return only;
    }

    private interface Change {
        byte[] of(byte[] file) throws IOException;
    }

    private static Map<String, byte[]> with(String prefix, Map<String, byte[]> files, Change change) {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                all.put(prefix + file.getKey(), change.of(file.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Map<String, byte[]> described(String file, String words, Map<String, byte[]> documents) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        documents.forEach((name, document) -> {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put(file, words.getBytes(UTF_8));
            entries.put(name, document);
            all.put("described-" + name, FuzzedEntries.written(entries));
        });
        return all;
    }

    // what lies in streams written as it is
    private static byte[] plainPdf(byte[] packed) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(packed)) {
            var document = pdf.getDocument();
            for (var key : List.copyOf(document.getXrefTable().keySet())) {
                if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    byte[] content = stream.toTextString().isEmpty()
                            ? new byte[0]
                            : stream.createInputStream().readAllBytes();
                    stream.removeItem(COSName.FILTER);
                    try (OutputStream out = stream.createOutputStream()) {
                        out.write(content);
                    }
                }
            }
            pdf.setDocumentId(1L);
            pdf.save(plain, CompressParameters.NO_COMPRESSION);
        }
        return plain.toByteArray();
    }

    private static Map<String, byte[]> archives(Map<String, byte[]> sound) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Stream.of("a.txt", "a.html", "a.rtf", "a.docx")
                .forEach(name -> entries.put("folder/خبر-" + name, sound.get(name)));
        byte[] written = FuzzedEntries.written(entries);
        List<byte[]> tar = new ArrayList<>();
        tar.add(tarFile("././@LongLink", 'L', ("folder/".repeat(30) + "one.txt\0").getBytes(UTF_8)));
        tar.add(tarFile("cut", '0', sound.get("a.txt")));
        tar.add(tarFile("pax", 'x', "30 mtime=1.5\n22 path=خبر.txt\n".getBytes(UTF_8)));
        entries.forEach((name, content) -> tar.add(tarFile(name, '0', content)));
        tar.add(tarFile("link", '2', new byte[0]));
        tar.add(new byte[1024]);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        tar.forEach(all::writeBytes);
        Map<String, byte[]> archives = new LinkedHashMap<>();
        archives.put("a.tar", all.toByteArray());
        archives.put("a.tgz", gzip(all.toByteArray()));
        archives.put("a.entries", written);
        archives.put("a.zip", FuzzedEntries.packed(written));
        entries.put("inner.tar", all.toByteArray());
        entries.put("inner.zip", FuzzedEntries.packed(written));
        archives.put("nested.entries", FuzzedEntries.written(entries));
        return archives;
    }

    // POSIX.1-2001, ustar: name at 0, size in octal at 124, type at 156, magic at 257
    private static byte[] tarFile(String name, char type, byte[] content) {
        byte[] file = new byte[512 + (content.length + 511) / 512 * 512];
        put(file, 0, name.getBytes(UTF_8));
        put(file, 124, "%011o".formatted(content.length).getBytes(UTF_8));
        file[156] = (byte) type;
        put(file, 257, "ustar\00000".getBytes(UTF_8));
        put(file, 512, content);
        return file;
    }

    private static void put(byte[] file, int at, byte[] bytes) {
        System.arraycopy(bytes, 0, file, at, bytes.length);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Writes them into a folder. */
    static void write(Fuzzed fuzzed, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> seed : of(fuzzed).entrySet()) {
            Files.write(folder.resolve("seed-" + seed.getKey()), seed.getValue());
        }
    }
}

package org.isnad.parsers.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files written object by object, for what no program would write. */
final class RawPdf {
    static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private RawPdf() {}

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file of numbered objects with a table of where they are. */
    static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(bytes((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(bytes("\nendobj\n"));
        }
        int at = out.size();
        out.writeBytes(bytes(
                table + "trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] stream(String dictionary, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(bytes("\nendstream"));
        return out.toByteArray();
    }

    static byte[] page(String resources, byte[] contents, String... more) {
        List<byte[]> objects = new ArrayList<>(List.of(
                bytes("<</Type/Catalog/Pages 2 0 R>>"),
                bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<" + resources
                        + ">>>>"),
                contents));
        for (String object : more) {
            objects.add(bytes(object));
        }
        return file(objects);
    }
}

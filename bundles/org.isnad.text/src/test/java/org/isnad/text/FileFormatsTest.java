package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isnad.text.FileFormats.Format;
import org.junit.jupiter.api.Test;

class FileFormatsTest {
    @Test
    void tellsAFileByItsFirstBytes() {
        check("picture", "PNG", "89504E470D0A1A0A");
        check("picture", "WebP", "5249464624000000574542505650");
        check("recording", "WAV", "5249464624000000574156456664");
        check("picture", "HEIC", "0000002466747970686569630000");
        check("recording", "MP4", "000000206674797069736F6D0000");
        check("archive", "RAR", "526172211A070100");
        check("archive", "7z", "377ABCAF271C0004");
        check("mailbox", "PST", "2142444E00000000");
        check("notes", "OneNote", "E4525C7B8CD8A74DAEB15378D02996D3");
        check("locked", "S/MIME", "308203E106092A864886F70D010703A0");
        check("database", "SQLite", "53514C69746520666F726D6174203300");
        check("document", "Visio, Publisher, Project", "D0CF11E0A1B11AE1");
        check("read", "PDF", "255044462D312E37");
    }

    private static void check(String kind, String name, String hex) {
        byte[] head = HexFormat.of().parseHex(hex);
        assertEquals(Optional.of(new Format(kind, name)), FileFormats.of(head));
    }

    @Test
    void takesNoTextForAFile() {
        for (String text : List.of(
                "",
                "The Standard of Palm Harbour",
                "BM said on Monday that it",
                "RIFF is a format",
                "SQLite is small",
                "ID3 tags",
                "MZ",
                "Rar!",
                "PK",
                "ÿûüý",
                "GIF89 pictures",
                "MThd")) {
            assertEquals(Optional.empty(), FileFormats.of(text.getBytes(StandardCharsets.UTF_8)), text);
            assertEquals(Optional.empty(), FileFormats.of(text.getBytes(StandardCharsets.UTF_16)), text);
        }
        assertEquals(Optional.empty(), FileFormats.of("قال وزير الخارجية".getBytes(Charset.forName("windows-1256"))));
    }
}

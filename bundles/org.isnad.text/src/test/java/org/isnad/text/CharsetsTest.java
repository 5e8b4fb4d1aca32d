package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.text.Charsets.Decoded;
import org.junit.jupiter.api.Test;

class CharsetsTest {
    private static final String ARABIC = "قال مدير الميناء إن الرافعات عادت إلى العمل صباح اليوم، ولم يصب أحد.";
    private static final String HEBREW = "העבודה ברציפים התחדשה בתוך שעות אחדות, אמר מנהל הנמל.";
    private static final String TURKISH =
            "Yangının çıkış nedeni henüz bilinmiyor, dedi liman işçileri; kapılar açıldı.";
    private static final String FRENCH = "L'incendie a été maîtrisé à l'aube, a déclaré le préfet.";

    @Test
    void readsUndeclaredLegacySets() {
        checkUndeclared(ARABIC, "windows-1256");
        checkUndeclared(ARABIC, "ISO-8859-6");
        checkUndeclared(HEBREW, "windows-1255");
        checkUndeclared(HEBREW, "ISO-8859-8");
        checkUndeclared(TURKISH, "windows-1254");
        checkUndeclared(TURKISH, "ISO-8859-9");
        checkUndeclared(FRENCH, "windows-1252");
    }

    @Test
    void readsEnglishWhoseOnlyForeignSignsAreQuotationMarks() {
        checkUndeclared("The port’s chief said “no ship will wait” – and none did.", "windows-1252");
        checkUndeclared("He met André at the “harbour café”, and said: “I’ll wait” — “for a week…”", "windows-1252");
        assertTrue(Charsets.decode(new byte[] {'t', 'o', ' ', (byte) 0xA7, (byte) 0xB6, (byte) 0xD7, (byte) 0xBF})
                .isEmpty());
    }

    @Test
    void readsUnicodeWithAndWithoutMark() {
        for (String text : new String[] {ARABIC, HEBREW, TURKISH, FRENCH}) {
            checkUndeclared(text, "UTF-8");
            checkUndeclared(text, "UTF-16LE");
            checkUndeclared(text, "UTF-16BE");
            checkUndeclared(text, "UTF-16");
        }
        assertEquals(
                ARABIC,
                decode(("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_8), "windows-1256")
                        .text());
    }

    @Test
    void believesADeclarationThatFits() {
        assertEquals(
                "charset.declared",
                decode(bytes(ARABIC, "windows-1256"), "windows-1256").rule());
        assertEquals(FRENCH, decode(bytes(FRENCH, "windows-1252"), "iso-8859-1").text());
    }

    @Test
    void asksWhatWasDeclaredOnlyWhereTheBytesLeaveItOpen() {
        AtomicInteger asked = new AtomicInteger();
        for (String charset : new String[] {"UTF-8", "windows-1256"}) {
            Charsets.decode(ByteBuffer.wrap(bytes(ARABIC, charset)), () -> {
                asked.incrementAndGet();
                return Charsets.named("windows-1256");
            });
            assertEquals(charset.equals("UTF-8") ? 0 : 1, asked.get(), charset);
        }
    }

    @Test
    void overrulesADeclarationThatCannotBe() {
        assertEquals(ARABIC, decode(bytes(ARABIC, "windows-1256"), "iso-8859-1").text());
        assertEquals(ARABIC, decode(bytes(ARABIC, "windows-1256"), "utf-8").text());
        assertEquals(
                HEBREW, decode(bytes(HEBREW, "windows-1255"), "windows-1252").text());
        assertEquals(ARABIC, decode(bytes(ARABIC, "utf-8"), "windows-1256").text());
    }

    @Test
    void setsRightWhatWasReadInTheWrongSet() {
        checkRepaired(ARABIC, "UTF-8", "ISO-8859-1");
        checkRepaired(ARABIC, "windows-1256", "windows-1252");
        checkRepaired(HEBREW, "windows-1255", "windows-1252");
        checkRepaired(TURKISH, "windows-1254", "windows-1252");
        checkRepaired(FRENCH, "UTF-8", "windows-1252");
    }

    @Test
    void findsALoneMisreadLetterWhereverItStands() {
        for (int before = 4090; before < 4100; before++) {
            Decoded read =
                    Charsets.decode(bytes("a".repeat(before) + "Ã©", "UTF-8")).orElseThrow();
            assertEquals("charset.mojibake.windows-1252", read.rule(), "behind " + before);
            assertEquals("a".repeat(before) + "é", read.text());
        }
    }

    @Test
    void leavesSoundTextAlone() {
        for (String text : new String[] {
            "Jón Guðmundsson said the geysir had slept", "Ãlvaro wrote «ØÙ» on the wall", "ط، ظ؛ حرفان", FRENCH, TURKISH
        }) {
            assertEquals(
                    "charset.utf-8",
                    Charsets.decode(bytes(text, "UTF-8")).orElseThrow().rule(),
                    text);
        }
    }

    @Test
    void takesNorthernLettersForTurkishOnlyInTurkish() {
        String icelandic = "Jón Guðmundsson said the geysir had slept all the winter";
        checkUndeclared(icelandic, "windows-1252");
        assertEquals(
                TURKISH, decode(bytes(TURKISH, "windows-1254"), "windows-1252").text());
    }

    @Test
    void readsNearlyEveryPieceOfOurTextsWhateverIsDeclared() {
        CharsetEval eval = new CharsetEval();
        eval.run();
        assertTrue(eval.rate() >= 0.998, () -> "rate " + eval.rate());
    }

    @Test
    void marksACharacterThatWasCutOff() {
        byte[] whole = bytes(ARABIC + "\n" + ARABIC + "م", "UTF-8");
        String text = decode(Arrays.copyOf(whole, whole.length - 1), "utf-8").text();
        assertTrue(text.endsWith(".\uFFFD"), text);
    }

    @Test
    void refusesWhatNoSetMakesTextOf() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertTrue(Charsets.decode(noise).isEmpty());
        byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'};
        assertTrue(Charsets.decode(surrogate).isEmpty());
    }

    @Test
    void keepsTheSetsThatMakeAnotherTextAndDoubtsWhatWasSetRight() {
        Decoded plain = Charsets.decode(bytes(ARABIC, "windows-1256")).orElseThrow();
        assertTrue(plain.others().contains(Charset.forName("windows-1252")), plain.others()::toString);
        assertFalse(plain.others().contains(plain.charset()));
        assertFalse(plain.doubtful());
        String broken = new String(bytes(ARABIC, "windows-1256"), Charset.forName("windows-1252"));
        Decoded repaired = Charsets.decode(bytes(broken, "UTF-8")).orElseThrow();
        assertTrue(repaired.doubtful());
        assertEquals(List.of(StandardCharsets.UTF_8), repaired.others());
        assertTrue(
                Charsets.decode(bytes(ARABIC, "UTF-8")).orElseThrow().others().isEmpty());
    }

    @Test
    void doubtsWordsThatFitSeveralSets() {
        // a single word tells little: it must not be taken for granted
        Decoded word = Charsets.decode(bytes("ומסרה", "windows-1255")).orElseThrow();
        assertTrue(word.doubtful(), word.toString());
        assertFalse(Charsets.decode(bytes(HEBREW, "windows-1255")).orElseThrow().doubtful());
    }

    @Test
    void theSetsAPersonMayChooseGoRound() {
        ByteBuffer content = ByteBuffer.wrap(bytes(ARABIC, "windows-1256"));
        Charset first = Charset.forName("windows-1256");
        Decoded read = Charsets.decodeAs(content, first);
        assertEquals(ARABIC, read.text());
        assertEquals("charset.decided", read.rule());
        int sets = read.others().size();
        assertTrue(sets >= 2, read.others()::toString);
        for (int i = 0; i <= sets; i++) {
            read = Charsets.decodeAs(content, read.others().getFirst());
        }
        assertEquals(first, read.charset());
        String broken = new String(bytes(ARABIC, "windows-1256"), Charset.forName("windows-1252"));
        assertEquals(
                broken,
                Charsets.decodeAs(ByteBuffer.wrap(bytes(broken, "UTF-8")), StandardCharsets.UTF_8)
                        .text());
    }

    @Test
    void readsALongTextAsAShortOne() {
        String text = (ARABIC + "\n").repeat(20_000);
        for (String set : new String[] {"windows-1256", "UTF-8", "UTF-16LE"}) {
            checkUndeclared(text, set);
        }
        checkUndeclared("plain words ".repeat(200_000) + ARABIC, "windows-1256");
    }

    @Test
    void readsALetterWhereverAStretchOfBytesEnds() {
        for (String letter : List.of("ع", "€", "😀")) {
            for (int before = 500; before < 520; before++) {
                String text = "a".repeat(before) + letter.repeat(700);
                assertEquals(
                        text,
                        Charsets.decode(bytes(text, "UTF-8")).orElseThrow().text());
            }
        }
    }

    @Test
    void knowsTheNamesPagesUse() {
        assertEquals(
                Charset.forName("windows-1254"), Charsets.named(" ISO-8859-9").orElseThrow());
        assertTrue(Charsets.named("no such set").isEmpty());
        assertTrue(Charsets.named("x-nothing").isEmpty());
    }

    private static void checkRepaired(String text, String set, String misread) {
        String broken = new String(bytes(text, set), Charset.forName(misread));
        Decoded decoded = Charsets.decode(bytes(broken, "UTF-8")).orElseThrow();
        assertEquals(text, decoded.text());
        assertTrue(decoded.rule().startsWith("charset.mojibake."), decoded.rule());
    }

    private static void checkUndeclared(String text, String charset) {
        assertEquals(
                text, Charsets.decode(bytes(text, charset)).map(Decoded::text).orElse("nothing"), charset);
    }

    private static Decoded decode(byte[] bytes, String declared) {
        return Charsets.decode(bytes, Optional.of(Charsets.named(declared).orElseThrow()))
                .orElseThrow();
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }
}

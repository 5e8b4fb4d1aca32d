package org.isnad.parsers.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.parsers.Prose;
import org.isnad.work.Work;

/**
 * The words of a show of PowerPoint 97 to 2003 ([MS-PPT]), slide by slide. Each save writes behind the last what has changed and
 * where everything now stands; what stands nowhere was deleted.
 */
final class PptText {
    private static final int HEAD = 8;
    private static final int EDIT = 0xFF5;
    private static final int PLACES = 0x1772;
    private static final int LISTED = 0xFF0;
    private static final int SLIDE_PLACE = 0x3F3;
    private static final int KIND = 0xF9F;
    private static final int WORDS = 0xFA0;
    private static final int LATIN_WORDS = 0xFA8;
    private static final int POINTER = 0xF9E;
    // stands for the number of the slide or the day of the show
    private static final String FIELD = "*";
    private static final int MOST_EDITS = 10_000;
    private static final int DEEPEST = 100;

    private final ByteBuffer show;
    private final Work work;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Slide> slides = new ArrayList<>();

    PptText(byte[] show, Work work) {
        this.show = ByteBuffer.wrap(show).order(ByteOrder.LITTLE_ENDIAN);
        this.work = work;
    }

    /** @param heading whether it is the title of a slide */
    private record Words(String words, boolean heading) {
        void tell(Prose prose) {
            if (words.equals(FIELD)) {
                return;
            }
            if (heading) {
                prose.heading(words.replace('\u000B', ' ').replace('\r', ' '));
            } else {
                words.replace('\u000B', '\n').lines().forEach(line -> prose.paragraph(line));
            }
        }
    }

    /** @param outline the words of its titles and lists, which stand before all slides */
    private record Slide(int place, List<Words> outline) {}

    /** @param edit where the last save says what it wrote */
    void tell(int edit, Prose prose) {
        int document = places(edit);
        if (document >= 0) {
            each(document + HEAD, end(document), 0, this::list);
        }
        for (Slide slide : slides) {
            SlideWords words = new SlideWords(slide.outline());
            if (slide.place() >= 0) {
                each(slide.place() + HEAD, end(slide.place()), 0, words::read);
            }
            words.tell(prose);
        }
    }

    // from the last save back to the first; where the document itself stands
    private int places(int last) {
        int document = -1;
        int edit = last;
        for (int i = 0; i < MOST_EDITS && isInside(edit, HEAD + 20) && type(edit) == EDIT; i++) {
            work.check();
            directory(show.getInt(edit + HEAD + 12));
            document = document < 0 ? show.getInt(edit + HEAD + 16) : document;
            edit = show.getInt(edit + HEAD + 8);
        }
        return places.getOrDefault(document, -1);
    }

    private void directory(int at) {
        if (!isInside(at, HEAD) || type(at) != PLACES) {
            return;
        }
        int end = end(at);
        for (int i = at + HEAD; i + Integer.BYTES <= end; ) {
            int run = show.getInt(i);
            i += Integer.BYTES;
            for (int k = 0; k < run >>> 20 && i + Integer.BYTES <= end; k++, i += Integer.BYTES) {
                places.putIfAbsent((run & 0xFFFFF) + k, show.getInt(i));
            }
        }
    }

    private interface Heard {
        /** @return whether to look inside */
        boolean record(int at, int type);
    }

    private void each(int from, int to, int depth, Heard heard) {
        for (int at = from; at + HEAD <= to && isInside(at, HEAD); at = end(at)) {
            work.check();
            if (heard.record(at, type(at)) && depth < DEEPEST) {
                each(at + HEAD, end(at), depth + 1, heard);
            }
        }
    }

    // of the lists in the document the first kind is that of slides, others are of masters and notes
    private boolean list(int at, int type) {
        int instance = (show.getShort(at) & 0xFFFF) >> 4;
        if (type == LISTED && instance == 0) {
            Outline outline = new Outline();
            each(at + HEAD, end(at), 0, outline::read);
        }
        return false;
    }

    private final class Outline {
        private int kind;

        boolean read(int at, int type) {
            if (type == SLIDE_PLACE && isInside(at, HEAD + Integer.BYTES)) {
                slides.add(new Slide(places.getOrDefault(show.getInt(at + HEAD), -1), new ArrayList<>()));
            } else if (type == KIND && isInside(at, HEAD + Integer.BYTES)) {
                kind = show.getInt(at + HEAD);
            } else if (isWords(type) && !slides.isEmpty()) {
                slides.getLast().outline().add(words(at, kind));
            }
            return false;
        }
    }

    private final class SlideWords {
        private final List<Words> outline;
        private final List<Words> shown = new ArrayList<>();
        private final List<Words> pointed = new ArrayList<>();
        private int kind;

        SlideWords(List<Words> outline) {
            this.outline = outline;
        }

        boolean read(int at, int type) {
            if (type == KIND && isInside(at, HEAD + Integer.BYTES)) {
                kind = show.getInt(at + HEAD);
            } else if (isWords(type)) {
                shown.add(words(at, kind));
            } else if (type == POINTER && isInside(at, HEAD + Integer.BYTES)) {
                int number = show.getInt(at + HEAD);
                if (number >= 0 && number < outline.size()) {
                    shown.add(outline.get(number));
                    pointed.add(outline.get(number));
                }
            }
            return isFolder(at);
        }

        void tell(Prose prose) {
            outline.stream().filter(words -> !pointed.contains(words)).forEach(words -> words.tell(prose));
            shown.forEach(words -> words.tell(prose));
        }
    }

    private static boolean isWords(int type) {
        return type == WORDS || type == LATIN_WORDS;
    }

    private Words words(int at, int kind) {
        byte[] bytes = new byte[end(at) - at - HEAD];
        show.get(at + HEAD, bytes);
        String words = new String(bytes, type(at) == WORDS ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        return new Words(words, kind == 0 || kind == 6);
    }

    private boolean isFolder(int at) {
        return (show.get(at) & 0xF) == 0xF;
    }

    private int type(int at) {
        return show.getShort(at + 2) & 0xFFFF;
    }

    private int end(int at) {
        long length = show.getInt(at + Integer.BYTES) & 0xFFFFFFFFL;
        return (int) Math.min(show.limit(), at + HEAD + length);
    }

    private boolean isInside(int at, int length) {
        return at >= 0 && at <= show.limit() - length;
    }
}

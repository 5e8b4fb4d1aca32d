package org.isnad.parsers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.stream.Field;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.work.Work;

/** Makes a report of a mail, and one of each mail it forwards. */
final class MailReader {
    private static final Pattern SENDER = Pattern.compile("\"?([^<\"]*)\"?\\s*(?:<[^>]*>)?.*", Pattern.DOTALL);

    // files old mails hold in their text (uuencode): lines of one length sign and four letters for three bytes
    private static final Pattern ENCODED_FILE = Pattern.compile(
            "(?m)^begin [0-7]{3,4} [^\\n]{1,200}\\n(?:[!-`][ -`]{0,84}\\n)*+(?:[` ]?\\n)?end(?=\\n|\\z)");

    private final Document document;
    private final Work work;
    private final List<Report> reports;

    /** @param reports gets what is found, in the order of the document */
    MailReader(Document document, Work work, List<Report> reports) {
        this.document = document;
        this.work = work;
        this.reports = reports;
    }

    void read(Message mail, int depth) throws ParseException {
        List<Entity> parts = new ArrayList<>();
        List<Message> forwarded = new ArrayList<>();
        collect(mail, parts, forwarded, 0);
        // a mail that is nothing but an attachment shows it
        if (parts.isEmpty() && forwarded.isEmpty() && isText(mail)) {
            parts.add(mail);
        }
        Prose prose = new Prose(document, "mail.", work);
        if (isSavedPage(mail)) {
            page(mail, parts, prose);
        } else {
            head(mail, prose, parts.stream().findFirst().flatMap(MailReader::declared));
            for (Entity part : parts) {
                body(part, prose);
            }
        }
        if (prose.hasWords()) {
            reports.add(prose.report(reports.size()));
        }
        for (Message inner : depth < MailParser.DEEPEST ? forwarded : List.<Message>of()) {
            read(inner, depth + 1);
        }
    }

    // the text parts that are shown: of alternatives the richest that has words, never an attachment
    private void collect(Entity entity, List<Entity> parts, List<Message> forwarded, int depth) throws ParseException {
        work.check();
        Body body = entity.getBody();
        if (body instanceof Message inner) {
            forwarded.add(inner);
        } else if (body instanceof Multipart many && depth < MailParser.DEEPEST) {
            List<Entity> children = many.getBodyParts();
            if ("alternative".equalsIgnoreCase(many.getSubType())) {
                alternative(children, parts, forwarded, depth);
                return;
            }
            for (Entity child : children) {
                collect(child, parts, forwarded, depth + 1);
            }
        } else if (isShown(entity)) {
            parts.add(entity);
        }
    }

    private void alternative(List<Entity> children, List<Entity> parts, List<Message> forwarded, int depth)
            throws ParseException {
        for (Entity child : children.reversed()) {
            List<Entity> found = new ArrayList<>();
            collect(child, found, forwarded, depth + 1);
            for (Entity part : found) {
                if (hasWords(part)) {
                    parts.addAll(found);
                    return;
                }
            }
        }
    }

    private static boolean isShown(Entity entity) {
        return isText(entity) && !"attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static boolean isText(Entity entity) {
        return (entity.getMimeType().equals("text/plain") || isHtml(entity)) && entity.getBody() instanceof SingleBody;
    }

    private boolean hasWords(Entity part) throws ParseException {
        String latin = new String(bytes(part), StandardCharsets.ISO_8859_1);
        String shown = isHtml(part) ? Prose.page(document, latin, work).body().text() : latin;
        return !shown.replace('\u00A0', ' ').isBlank();
    }

    private static boolean isHtml(Entity entity) {
        return entity.getMimeType().equals("text/html") || entity.getMimeType().equals("application/xhtml+xml");
    }

    // browsers write the page first; the rest are frames and what it shows
    private void page(Message mail, List<Entity> parts, Prose prose) throws ParseException {
        field(mail, "Snapshot-Content-Location").ifPresent(a -> prose.address(a, "mhtml.location"));
        for (Entity part : parts) {
            if (isHtml(part)) {
                field(part, "Content-Location").ifPresent(a -> prose.address(a, "mhtml.location"));
                prose.page(text(part, prose));
                return;
            }
        }
    }

    private static boolean isSavedPage(Message mail) {
        return field(mail, "Snapshot-Content-Location").isPresent()
                || (mail.getMimeType().equals("multipart/related")
                        && (field(mail, "To").isEmpty()
                                || field(mail, "From")
                                        .filter(f -> f.startsWith("<Saved by"))
                                        .isPresent()));
    }

    // letters that are not encoded are in the set of the text below them
    private static void head(Message mail, Prose prose, Optional<Charset> set) {
        words(mail, "Subject", prose, set).ifPresent(s -> prose.add(Role.HEADLINE, s, "subject"));
        words(mail, "From", prose, set)
                .ifPresent(from -> prose.add(Role.BYLINE, from, "from").ifPresent(s -> sender(prose, from, s)));
        field(mail, "Date")
                .ifPresent(date -> prose.add(Role.DATELINE, date, "date")
                        .ifPresent(span -> StatedTimes.mail(date)
                                .ifPresent(time -> prose.published(Stated.in(span, time, "mail.date")))));
    }

    private static Optional<String> words(Message mail, String name, Prose prose, Optional<Charset> set) {
        return value(
                mail,
                name,
                raw -> EncodedWords.read(raw, (bytes, declared) -> prose.field(bytes, declared.or(() -> set))));
    }

    // the name before the address, or the address alone
    private static void sender(Prose prose, String from, Span span) {
        Matcher matcher = SENDER.matcher(from);
        boolean named = matcher.matches() && !matcher.group(1).isBlank();
        Span words = named ? Line.trimmed(from, matcher.start(1), matcher.end(1)) : new Span(0, from.length());
        prose.byline(Stated.in(words.shift(span.start()), words.in(from), "mail.from"));
    }

    private void body(Entity part, Prose prose) throws ParseException {
        byte[] bytes = bytes(part);
        if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
            return;
        }
        if (isHtml(part)) {
            prose.markup(text(part, prose));
        } else {
            prose.lines(ENCODED_FILE.matcher(text(part, prose)).replaceAll(""));
        }
    }

    private String text(Entity part, Prose prose) throws ParseException {
        byte[] bytes = bytes(part);
        return prose.part(bytes, charset(part, bytes));
    }

    private static Optional<Charset> charset(Entity part, byte[] bytes) {
        Optional<Charset> declared = declared(part);
        return declared.isEmpty() && isHtml(part) ? Prose.declared(Optional.empty(), bytes) : declared;
    }

    private static Optional<Charset> declared(Entity part) {
        return part.getHeader().getField("Content-Type") instanceof ContentTypeField field
                ? Optional.ofNullable(field.getCharset())
                        .flatMap(set -> Reading.charsetOf("text/plain; charset=" + set))
                : Optional.empty();
    }

    private byte[] bytes(Entity part) throws ParseException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ((SingleBody) part.getBody()).writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw Broken.document(document, "parse.mail", "cannot be read as a mail", e);
        }
    }

    private static Optional<String> field(Entity entity, String name) {
        return value(entity, name, EncodedWords::read);
    }

    private static Optional<String> value(Entity entity, String name, Function<byte[], String> read) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
        if (field == null || field.getRaw() == null) {
            return Optional.ofNullable(field).map(Field::getBody).filter(b -> !b.isBlank());
        }
        byte[] raw = field.getRaw().toByteArray();
        int colon = new String(raw, StandardCharsets.ISO_8859_1).indexOf(':');
        return Optional.of(read.apply(Arrays.copyOfRange(raw, colon + 1, raw.length)))
                .filter(v -> !v.isBlank());
    }
}

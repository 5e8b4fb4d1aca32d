package org.isnad.core.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Reason;

/**
 * Messages between the product and its child: a length in four bytes, then as many bytes. Each side makes records of
 * them and nothing else, so that no word of a child that a document has taken over runs code here.
 */
final class Wire {
    /** Longest message in bytes: the largest document that is let in, or its text at two bytes a character. */
    static final int LONGEST = 600 << 20;

    private enum Kind {
        READ,
        REFUSED,
        FAILED
    }

    private Wire() {}

    /** What the child says first: signatures of the parsers it has. */
    static void greet(OutputStream out, List<String> parsers) throws IOException {
        send(out, to -> Fields.list(to, parsers, Fields::text));
    }

    static List<String> greeting(InputStream in) throws IOException {
        return receive(in, from -> Fields.list(from, Fields::text));
    }

    static void ask(OutputStream out, Task task) throws IOException {
        Document document = task.document();
        send(out, document.bytes(), to -> {
            Fields.text(to, task.parser());
            Fields.text(to, document.name());
            Fields.maybe(to, document.mediaType(), Fields::text);
            Fields.maybe(to, document.address(), Fields::address);
        });
    }

    static Task task(InputStream in) throws IOException {
        return receive(in, from -> {
            String parser = Fields.text(from);
            String name = Fields.text(from);
            Optional<String> mediaType = Fields.maybe(from, Fields::text);
            Optional<URI> address = Fields.maybe(from, Fields::address);
            return new Task(parser, new Document(name, mediaType, address, from.readAllBytes()));
        });
    }

    static void answer(OutputStream out, Answer answer) throws IOException {
        send(out, to -> {
            switch (answer) {
                case Answer.Read read -> {
                    Fields.constant(to, Kind.READ);
                    Fields.list(to, read.reports(), ReportWire::write);
                }
                case Answer.Refused refused -> {
                    Fields.constant(to, Kind.REFUSED);
                    Fields.text(to, refused.reason().key());
                    Fields.list(to, refused.reason().arguments(), Fields::text);
                    Fields.text(to, refused.message());
                }
                case Answer.Failed failed -> {
                    Fields.constant(to, Kind.FAILED);
                    Fields.text(to, failed.words());
                }
                case Answer.OutOfMemory _, Answer.Ended _ ->
                    throw new IllegalArgumentException(answer + " is not for a child to say");
            }
        });
    }

    static Answer answer(InputStream in) throws IOException {
        return receive(in, from -> switch (Fields.constant(from, Kind.class)) {
            case READ -> new Answer.Read(Fields.list(from, ReportWire::read));
            case REFUSED ->
                new Answer.Refused(new Reason(Fields.text(from), Fields.list(from, Fields::text)), Fields.text(from));
            case FAILED -> new Answer.Failed(Fields.text(from));
        });
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static void send(OutputStream out, Writing writing) throws IOException {
        send(out, new byte[0], writing);
    }

    private static void send(OutputStream out, byte[] tail, Writing writing) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(message));
        long length = (long) message.size() + tail.length;
        if (length > LONGEST) {
            throw new IOException("A message of " + length + " bytes is longer than " + LONGEST);
        }
        DataOutputStream framed = new DataOutputStream(out);
        framed.writeInt((int) length);
        message.writeTo(framed);
        framed.write(tail);
        framed.flush();
    }

    private static <T> T receive(InputStream in, Fields.Reading<T> reading) throws IOException {
        int length = new DataInputStream(in).readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("A message of " + length + " bytes: needs 0 to " + LONGEST);
        }
        byte[] message = in.readNBytes(length);
        if (message.length < length) {
            throw new EOFException("A message of " + length + " bytes ended after " + message.length);
        }
        try {
            return reading.from(new DataInputStream(new ByteArrayInputStream(message)));
        } catch (RuntimeException e) {
            // records check themselves
            throw new IOException("A message makes no record: " + e.getMessage(), e);
        }
    }
}

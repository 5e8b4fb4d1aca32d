package org.isnad.core.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.isnad.report.Encoding;
import org.isnad.report.Grain;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;

/** A report as fields of a message, every one of them. */
final class ReportWire {
    private ReportWire() {}

    static void write(DataOutputStream out, Report report) throws IOException {
        Fields.text(out, report.id().toString());
        write(out, report.publication());
        Fields.text(out, report.text());
        Fields.list(out, report.passages(), ReportWire::passage);
        Fields.maybe(out, report.encoding(), ReportWire::encoding);
    }

    static Report read(DataInputStream in) throws IOException {
        return new Report(
                ReportId.parse(Fields.text(in)),
                publication(in),
                Fields.text(in),
                Fields.list(in, ReportWire::passage),
                Fields.maybe(in, ReportWire::encoding));
    }

    private static void encoding(DataOutputStream out, Encoding encoding) throws IOException {
        Fields.text(out, encoding.charset());
        Fields.text(out, encoding.rule());
        out.writeBoolean(encoding.doubtful());
        Fields.list(out, encoding.others(), Fields::text);
    }

    private static Encoding encoding(DataInputStream in) throws IOException {
        return new Encoding(Fields.text(in), Fields.text(in), in.readBoolean(), Fields.list(in, Fields::text));
    }

    private static void write(DataOutputStream out, Publication publication) throws IOException {
        Fields.maybe(out, publication.outlet(), stated(Fields::text));
        Fields.maybe(out, publication.agency(), stated(Fields::text));
        Fields.maybe(out, publication.byline(), stated(Fields::text));
        Fields.maybe(out, publication.place(), stated(Fields::text));
        Fields.maybe(out, publication.published(), stated(ReportWire::time));
        Fields.maybe(out, publication.address(), stated(Fields::address));
        Fields.maybe(out, publication.updated(), stated(ReportWire::time));
        Fields.maybe(out, publication.section(), stated(Fields::text));
    }

    private static Publication publication(DataInputStream in) throws IOException {
        return new Publication(
                Fields.maybe(in, told(Fields::text)),
                Fields.maybe(in, told(Fields::text)),
                Fields.maybe(in, told(Fields::text)),
                Fields.maybe(in, told(Fields::text)),
                Fields.maybe(in, told(ReportWire::time)),
                Fields.maybe(in, told(Fields::address)),
                Fields.maybe(in, told(ReportWire::time)),
                Fields.maybe(in, told(Fields::text)));
    }

    private static <T> Fields.Writing<Stated<T>> stated(Fields.Writing<T> value) {
        return (out, stated) -> {
            value.to(out, stated.value());
            Fields.maybe(out, stated.span(), ReportWire::span);
            Fields.text(out, stated.rule());
        };
    }

    private static <T> Fields.Reading<Stated<T>> told(Fields.Reading<T> value) {
        return in -> new Stated<>(value.from(in), Fields.maybe(in, ReportWire::span), Fields.text(in));
    }

    private static void time(DataOutputStream out, StatedTime time) throws IOException {
        Fields.text(out, time.at().toString());
        Fields.constant(out, time.grain());
        Fields.maybe(out, time.zone(), (to, zone) -> to.writeInt(zone.getTotalSeconds()));
    }

    private static StatedTime time(DataInputStream in) throws IOException {
        return new StatedTime(
                LocalDateTime.parse(Fields.text(in)),
                Fields.constant(in, Grain.class),
                Fields.maybe(in, from -> ZoneOffset.ofTotalSeconds(from.readInt())));
    }

    private static void passage(DataOutputStream out, Passage passage) throws IOException {
        span(out, passage.span());
        Fields.constant(out, passage.role());
        Fields.text(out, passage.language().toLanguageTag());
        Fields.text(out, passage.rule());
    }

    private static Passage passage(DataInputStream in) throws IOException {
        return new Passage(
                span(in), Fields.constant(in, Role.class), Locale.forLanguageTag(Fields.text(in)), Fields.text(in));
    }

    private static void span(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }
}

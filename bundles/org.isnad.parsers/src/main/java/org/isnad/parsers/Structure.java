package org.isnad.parsers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.text.Languages;
import org.isnad.text.WordMemo;
import org.isnad.work.Work;

/** Makes a report of blocks: reads head and credits, tells sub-headings from paragraphs, finds the languages. */
final class Structure {
    // of the running text, to tell its language by; UTF-16 units
    private static final int ENOUGH = 300;

    // the labels and menus of a site return on each of its pages
    private static final int LABEL = 60;
    private static final Map<Locale, WordMemo<Locale>> LABELS = new ConcurrentHashMap<>();

    private final String prefix;
    private final String text;
    private final List<Block> blocks;
    private final Stating stating;
    private final Work work;
    private final Map<String, String> rules = new HashMap<>();

    /** @param prefix of the rules' names: the format */
    Structure(String prefix, String text, List<Block> blocks, Publication known, Work work) {
        this.prefix = prefix;
        this.text = text;
        this.blocks = new ArrayList<>(blocks);
        this.stating = new Stating(text, known);
        this.work = work;
    }

    Report read(Document document) {
        return read(document, 0, true);
    }

    /**
     * @param index its place in the document
     * @param headInText whether the head is to be found in the text; else the format has stated it
     */
    Report read(Document document, int index, boolean headInText) {
        if (headInText) {
            new FrontMatter(text, blocks, stating).read();
        }
        addresses();
        opening();
        body();
        new Closing(text, blocks, stating).read();
        new Changes(text, blocks, stating).read();
        document.address().ifPresent(a -> stating.address(Stated.outside(a, "address.document")));
        return new Report(ReportId.of(document, index), stating.publication(), text, passages());
    }

    // an address at the head, or one the text marks, is stated as the report's; a bare one at the end may be another's
    private void addresses() {
        boolean head = true;
        for (Block block : blocks) {
            if (block.is(Role.LINK)) {
                boolean top = head;
                Addresses.only(text, block.span())
                        .filter(found -> found.marked() || top)
                        .ifPresent(found -> stating.address(Stated.in(
                                block.span(), found.address(), found.marked() ? "address.marked" : "address.head")));
            }
            head &= !block.undecided() && !block.is(Role.PARAGRAPH);
        }
    }

    // the credit the first paragraphs may begin with
    private void opening() {
        int seen = 0;
        for (int i = 0; i < blocks.size() && seen < 3; i++) {
            Block block = blocks.get(i);
            if (!block.undecided() && !block.is(Role.PARAGRAPH)) {
                continue;
            }
            seen++;
            Optional<Credit> credit = Credit.opening(text, block.span());
            if (credit.isPresent()) {
                stating.credit(credit.get(), "credit.opening");
                split(i, block, credit.get().span());
                return;
            }
        }
    }

    private void split(int i, Block block, Span head) {
        Span rest = Line.trimmed(text, head.end(), block.span().end());
        blocks.set(i, Block.of(head, Role.DATELINE, "credit.opening"));
        blocks.add(i + 1, new Block(rest, block.role(), block.rule()));
    }

    private void body() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.undecided() && block.rule().equals(PageRoles.META)) {
                blocks.set(i, block.as(Role.BYLINE, "byline.meta"));
            } else if (block.undecided()) {
                boolean heads = block.rule().equals("heading") || (isSubheading(block) && paragraphFollows(i));
                blocks.set(
                        i,
                        heads
                                ? block.as(Role.SUBHEADING, "subheading.short-line")
                                : block.as(
                                        Role.PARAGRAPH,
                                        block.rule().endsWith(Block.ITEM) ? "paragraph.item" : "paragraph"));
            }
        }
    }

    private boolean isSubheading(Block block) {
        return Shapes.isSubheading(text, block.span());
    }

    // a heading has text below it, longer than itself
    private boolean paragraphFollows(int i) {
        for (Block next : blocks.subList(i + 1, blocks.size())) {
            if (next.undecided() || next.is(Role.PARAGRAPH)) {
                return next.span().length() > blocks.get(i).span().length() && !isSubheading(next);
            }
        }
        return false;
    }

    private List<Passage> passages() {
        Locale main = Languages.of(running());
        WordMemo<Locale> labels =
                LABELS.computeIfAbsent(main, around -> new WordMemo<>(label -> Languages.of(label, around)));
        List<Passage> passages = new ArrayList<>();
        for (Block block : blocks) {
            work.check();
            if (!block.span().isEmpty()) {
                Role role = block.role().orElse(Role.PARAGRAPH);
                Locale language = language(role, block.span(), main, labels);
                passages.add(new Passage(block.span(), role, language, rule(block.rule())));
            }
        }
        return passages;
    }

    // a text of thousands of paragraphs names a handful of rules
    private String rule(String name) {
        String known = rules.get(name);
        return known == null ? rules.computeIfAbsent(name, prefix::concat) : known;
    }

    private Locale language(Role role, Span span, Locale main, WordMemo<Locale> labels) {
        if (role == Role.LINK || Shapes.isWordless(text, span)) {
            return Locale.ROOT;
        }
        return role == Role.FURNITURE && span.length() <= LABEL
                ? labels.of(span.in(text))
                : Languages.of(text, span, main);
    }

    private String running() {
        char[] running = new char[2 * ENOUGH + 2];
        int length = 0;
        for (int i = 0; i < blocks.size() && length <= ENOUGH; i++) {
            Role role = blocks.get(i).role().orElse(Role.PARAGRAPH);
            if (role == Role.PARAGRAPH || role == Role.SUBHEADING || role == Role.HEADLINE) {
                Span span = blocks.get(i).span();
                int end = Math.min(span.end(), span.start() + ENOUGH);
                text.getChars(span.start(), end, running, length);
                length += end - span.start();
                running[length++] = '\n';
            }
        }
        return new String(running, 0, length);
    }
}

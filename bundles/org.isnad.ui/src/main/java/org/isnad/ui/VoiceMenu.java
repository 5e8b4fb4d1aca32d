package org.isnad.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.report.Origin;
import org.isnad.report.OriginRuling;
import org.isnad.report.Quote;
import org.isnad.report.ReportId;
import org.isnad.report.Stated;

/** Rulings to choose from on the voice behind words; none is made without a reason. */
final class VoiceMenu {
    private final Session session;
    private final VoiceChoices choices;
    private final Consumer<Function<String, OriginRuling>> chosen;

    /** {@code chosen} is told of a ruling that still lacks its reason. */
    VoiceMenu(Session session, VoiceChoices choices, Consumer<Function<String, OriginRuling>> chosen) {
        this.session = session;
        this.choices = choices;
        this.chosen = chosen;
    }

    Menu under(Control owner) {
        Menu menu = new Menu(owner);
        Menu same = cascade(menu, "decision.voice.same", choices.others().isEmpty());
        for (Origin other : choices.others()) {
            item(same, other.source().name(), outlets(other), reason -> choices.same(other, reason));
        }
        Menu another = cascade(menu, "decision.voice.another", choices.apart().isEmpty());
        for (Quote there : choices.apart()) {
            String said = session.dossier(there)
                    .map(d -> there.span().in(d.report().text()))
                    .orElse("");
            item(another, said, outlet(there.report()), reason -> choices.another(there, reason));
        }
        return menu;
    }

    private Menu cascade(Menu menu, String key, boolean empty) {
        MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText(session.texts().get(key));
        cascade.setEnabled(!empty);
        Menu sub = new Menu(menu);
        cascade.setMenu(sub);
        return sub;
    }

    private void item(Menu menu, String voice, String outlets, Function<String, OriginRuling> ruling) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(
                session.texts().get("list.beside", shown(voice), shown(outlets)).replace("&", "&&"));
        item.addListener(SWT.Selection, e -> chosen.accept(ruling));
    }

    // names come from reports: signs that turn words around are seen, not obeyed
    private static String shown(String words) {
        return Explanation.isolate(Explanation.brief(words).replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD"));
    }

    private String outlets(Origin origin) {
        return origin.reports().stream()
                .map(this::outlet)
                .distinct()
                .collect(Collectors.joining(session.texts().get("list.comma")));
    }

    private String outlet(ReportId report) {
        return session.shown()
                .flatMap(shown -> shown.dossier(report))
                .flatMap(d -> d.report().publication().outlet())
                .map(Stated::value)
                .orElseGet(() -> session.texts().get("shelf.no-outlet"));
    }
}

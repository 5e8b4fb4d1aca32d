package org.isnad.sample.plugin;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.report.Dossier;
import org.isnad.report.Passage;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.ComparisonViewInfo;
import org.isnad.ui.compare.Desk;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** A table of the compared reports and how long they are; choosing a row selects that report's headline. */
@Component(scope = ServiceScope.PROTOTYPE)
@ComparisonViewInfo(id = "org.isnad.sample.length", label = "%length.view")
public final class LengthView implements ComparisonView {
    @Override
    public Page open(Composite parent, Desk desk) {
        Table table = new Table(parent, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column(table, desk.text(Reason.of("length.report")), 420);
        column(table, desk.text(Reason.of("length.characters")), 140);
        table.addListener(SWT.Selection, event -> {
            if (event.item.getData() instanceof Quote headline) {
                desk.select(List.of(headline));
            }
        });
        return (comparison, dossiers) -> show(table, dossiers);
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static void show(Table table, List<Dossier> dossiers) {
        table.removeAll();
        for (Dossier dossier : dossiers) {
            int length = dossier.report().body().stream()
                    .mapToInt(p -> p.span().length())
                    .sum();
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {dossier.report().title(), Integer.toString(length)});
            dossier.report()
                    .headline()
                    .map(Passage::span)
                    .ifPresent(span -> item.setData(new Quote(dossier.report().id(), span)));
        }
    }
}

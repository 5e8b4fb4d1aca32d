package org.isnad.workspace;

import java.util.List;
import org.isnad.report.Report;
import org.isnad.report.Resemblance;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A collection that grows: each report is matched as it arrives with those that came before it, which are not gone over
 * again. Of a report only what tells it from others is kept, never its text. Not for several threads at once.
 */
@ProviderType
public interface Newcomers {
    /**
     * Takes a report in.
     *
     * @param report as parsed; need not be analysed
     * @return what it has in common with reports that were taken in before, kind by kind, the closest first; of each kind
     *     the closest ones only
     */
    List<Resemblance> add(Report report);
}

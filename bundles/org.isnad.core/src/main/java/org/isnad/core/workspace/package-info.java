/** Cases, jobs, problems and settings behind the workspace service. */
@NullMarked
package org.isnad.core.workspace;

import org.jspecify.annotations.NullMarked;

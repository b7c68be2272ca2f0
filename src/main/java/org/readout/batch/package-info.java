/**
 * Spring Batch wiring: jobs, steps and partitions that call the rooms and hold no document logic.
 *
 * <p>May import: every room but the front doors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "source", "extract", "extract :: language", "compose", "check", "edition", "render", "render :: html", "render :: pdf", "render :: docx", "render :: theme", "verify", "verify :: judging", "verify :: hidden", "verify :: report", "translate", "translate :: xliff", "translate :: table", "translate :: memory", "store", "release", "release :: announcement", "release :: changes", "release :: redline", "release :: proof", "release :: delivery", "release :: states"})
package org.readout.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

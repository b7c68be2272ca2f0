/**
 * Runs: the job and its steps, and whoever calls the rooms with files and folders; no document logic. Its rooms, each of which sees none behind it:
 *
 * <ol>
 * <li>{@code work}: what every part of a run works with;
 * <li>{@code template}: {@code templates/}, read and checked;
 * <li>{@code draft}: from files that authors saved to memos in the store;
 * <li>{@code bitext}: translations there are;
 * <li>{@code plan}: which memos and renditions a run would make;
 * <li>{@code make}: editions and renditions;
 * <li>{@code announce}: what a release is announced with;
 * <li>{@code compare}: what changed since a release;
 * <li>{@code register}: what is decided on releases that are made;
 * <li>{@code release}: from what was made to a release;
 * <li>{@code job}: Spring Batch, in this room alone;
 * <li>{@code publish}: publishing as a whole;
 * <li>{@code check}: looking without publishing;
 * <li>{@code translate}: out to translators and back;
 * <li>{@code runs}: runs on record, and waiting for one's turn;
 * <li>{@code schedule}: publishing at planned times;
 * <li>{@code watch}: publishing whenever something is saved.
 * </ol>
 *
 * <p>May import: every room but the front doors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "source", "extract", "extract :: language", "compose", "check", "edition", "render", "render :: html",
        "render :: pdf", "render :: docx", "render :: theme", "verify", "verify :: judging", "verify :: hidden", "verify :: report", "translate", "translate :: xliff",
        "translate :: table", "translate :: memory", "store", "release", "release :: announcement", "release :: changes", "release :: redline", "release :: proof",
        "release :: delivery", "release :: states"})
package org.readout.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The command line: words in, exit codes and messages out.
 *
 * <p>May import: batch, the desk and the value rooms.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "check", "verify", "verify :: report", "release :: states", "release :: proof", "release :: delivery",
        "batch :: work", "batch :: template", "batch :: draft", "batch :: check", "batch :: compare", "batch :: publish", "batch :: register", "batch :: release",
        "batch :: translate", "batch :: runs", "batch :: watch", "batch :: schedule", "translate", "translate :: memory", "desk"})
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

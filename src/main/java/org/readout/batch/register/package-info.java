/**
 * Releases that are made: what is decided on them and what that takes off, bringing them out, delivering and signing them.
 *
 * <p>Enters: commands, policies, keys. Leaves: what was written down, or a refusal.
 *
 * <p>May import of batch: work, template, plan.
 */
@NullMarked
@NamedInterface("register")
package org.readout.batch.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * A set of renditions, published: a folder nobody changes again, its manifest, and the switch to it. Where it stands on the way there, and who
 * decided so, is written down in a log.
 *
 * <p>May import: model, finding, words, zip, edition, render (and of it, how pages describe themselves), verify, store.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "words", "zip", "edition", "render", "render :: html", "verify", "store"})
package org.readout.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

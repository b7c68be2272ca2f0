/**
 * Readout turns memo drafts into releases. Each room below is a package; data flows one way through those that are stages. What a room may see, its own
 * {@code package-info} declares.
 *
 * <p>Values and tools that stages share:
 * <ul>
 * <li>{@code model}: the memo as immutable values;
 * <li>{@code finding}: what there is to say of a draft, a template or an edition, and reports of it;
 * <li>{@code words}: what text consists of in its language, and what differs between two texts;
 * <li>{@code zip}: zips that are the same whenever they are written;
 * <li>{@code store}: files that are there whole or not at all, and results found again by what they were made of.
 * </ul>
 *
 * <p>Stages, in the order a draft goes through them:
 * <ol>
 * <li>{@code source}: a draft's bytes become a document;
 * <li>{@code extract}: a document becomes a memo;
 * <li>{@code compose}: several memos become one work, which is a memo too;
 * <li>{@code translate}: memos go to translators and come back in other languages;
 * <li>{@code check}: whether a memo is fit to publish, by one small class for each rule;
 * <li>{@code edition}: a memo is cut for one audience;
 * <li>{@code render}: an edition becomes a web page, a PDF or a Word document;
 * <li>{@code verify}: that is read again and held against the edition, the memo and the standards;
 * <li>{@code release}: what passed becomes a folder nobody changes again, and is switched to.
 * </ol>
 *
 * <p>Who calls them:
 * <ul>
 * <li>{@code batch}: the job and its steps;
 * <li>{@code cli}: the command line;
 * <li>{@code desk}: the release as a browser on the same machine shows it.
 * </ul>
 */
@NullMarked
package org.readout;

import org.jspecify.annotations.NullMarked;

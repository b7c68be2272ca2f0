package org.readout.release.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.SourceSpan;

/** Every file the manifest lists is there as it lists it, and no other. */
final class FilesCheck {

    private static final String ANEW = "Fetch the release anew from whoever published it.";

    private FilesCheck() {
    }

    static Check of(Bundle bundle, Claims claims) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Set<String> listed = new HashSet<>(Set.of(Bundle.MANIFEST));
        long bytes = 0;
        for (Claims.Listed file : claims.files()) {
            bytes += file.bytes();
            if (!listed.add(file.path())) {
                findings.add(Finding.error("release-manifest", SourceSpan.of(file.path()), "The manifest lists this file twice.", ANEW));
            }
            of(file, bundle.bytes(file.path(), (int) Math.min(Integer.MAX_VALUE, file.bytes() + 1L))).ifPresent(findings::add);
        }
        if (claims.publicKey().isPresent()) {
            listed.add(SignatureCheck.FILE);
        }
        bundle.paths().stream().filter(path -> !listed.contains(path))
                .forEach(path -> findings.add(unlisted(path, "The manifest does not list this file: it was added or renamed.")));
        bundle.strange().forEach(strange -> findings.add(unlisted(strange.replaceFirst(" (is|leads|stands) .*", ""), "The release holds what cannot be a file of it: " + strange
                + ".")));
        return new Check("Files", String.format(java.util.Locale.ROOT, "%d files, %.1f MB: each against its digest and size, and no other.", claims.files().size(), bytes / 1e6),
                findings);
    }

    private static Optional<Finding> of(Claims.Listed file, Optional<byte[]> found) {
        if (found.isEmpty()) {
            return Optional.of(Finding.error("release-file-missing", SourceSpan.of(file.path()), "This file is missing: it was removed or renamed.", ANEW));
        }
        byte[] bytes = found.get();
        boolean size = bytes.length == file.bytes();
        return size && Digest.of(bytes).hex().equals(file.sha256()) ? Optional.empty() : Optional.of(Finding.error("release-file-altered", SourceSpan.of(file.path()),
                "This file was altered: " + (size ? "its digest is another one than the manifest has." : "it has not the " + file.bytes() + " bytes the manifest has."), ANEW));
    }

    private static Finding unlisted(String path, String message) {
        return Finding.error("release-file-unlisted", SourceSpan.of(path), message, "Take it away, or fetch the release anew; whoever published it has not vouched for it.");
    }
}

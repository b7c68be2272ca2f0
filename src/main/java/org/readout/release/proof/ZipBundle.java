package org.readout.release.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A release in a zip, as it was delivered. */
final class ZipBundle extends Bundle {

    private final ZipFile zip;
    private final String root;

    private ZipBundle(ZipFile zip) {
        this.zip = zip;
        SortedSet<String> all = new TreeSet<>();
        zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).filter(name -> !all.add(name)).forEach(name -> strange().add(name + " is there twice"));
        this.root = root(all);
        for (String name : all) {
            if (name.startsWith("/") || List.of(name.split("/")).contains("..") || name.contains("\\")) {
                strange().add(name + " leads out of the zip");
            } else if (name.startsWith(root)) {
                paths().add(name.substring(root.length()));
            } else if (!List.of(LOG, LOG_SIGNATURE, id() + LOG_HEAD).contains(name)) {
                strange().add(name + " stands beside the release");
            }
        }
    }

    static Bundle in(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new Unfit("This is no zip, or it is damaged.", "Fetch it anew, or name the folder of a release.");
        }
        try {
            return new ZipBundle(zip);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    Optional<byte[]> bytes(String path, int most) throws IOException {
        return read(root + path, most);
    }

    @Override
    String id() {
        return root.replace("/", "");
    }

    @Override
    Optional<byte[]> beside(String name) throws IOException {
        return root.isEmpty() ? Optional.empty() : read(name, Integer.MAX_VALUE);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What the zip itself finds damaged is as good as absent, and its path is still listed. */
    private Optional<byte[]> read(String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(in.readNBytes(most));
        } catch (ZipException e) {
            return Optional.of(new byte[0]);
        }
    }
}

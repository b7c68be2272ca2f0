package org.readout.release.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

import org.readout.store.WholeFile;
import org.readout.store.WholeFolder;

/** A folder, such as one a web server shows: the release appears in it at once, as a folder of its id; then the log follows. */
public record FolderDestination(Path folder) implements Destination {

    @Override
    public Path take(Parcel parcel) {
        Path place = folder.resolve(parcel.release());
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Path staged = folder.resolve("." + parcel.release() + "-arriving");
            WholeFolder.remove(staged);
            parcel.files().forEach((path, bytes) -> WholeFolder.put(staged.resolve(path), bytes.get()));
            WholeFolder.move(staged, place);
        } else if (!isSame(place, parcel)) {
            throw new NotTaken(place, "Another release of the same name, or a part of one, stands there.");
        }
        parcel.beside().forEach((name, bytes) -> WholeFile.write(folder.resolve(name), bytes));
        return place;
    }

    private static boolean isSame(Path place, Parcel parcel) {
        try {
            for (var file : parcel.files().entrySet()) {
                if (!Arrays.equals(Files.readAllBytes(place.resolve(file.getKey())), file.getValue().get())) {
                    return false;
                }
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

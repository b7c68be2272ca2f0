package org.readout.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file without its being read: the same stamp, the same bytes, unless it was written so lately that another edit
 * could leave the same.
 *
 * @param text   size, times and key in one line
 * @param latest when it was last written or came to be
 */
public record FileStamp(String text, FileTime latest) {

    /** Of a file that is there and can be looked at. */
    public static Optional<FileStamp> of(Path file) {
        // a copy may bring an old time with it; when it came is seen only where the system keeps that
        boolean keepsComing = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        try {
            Map<String, Object> attributes = Files.readAttributes(file, keepsComing ? "unix:size,lastModifiedTime,fileKey,ctime" : "size,lastModifiedTime,fileKey");
            FileTime modified = (FileTime) attributes.get("lastModifiedTime");
            FileTime came = (FileTime) attributes.getOrDefault("ctime", modified);
            return Optional.of(new FileStamp(attributes.get("size") + " " + modified.to(TimeUnit.NANOSECONDS) + " " + came.to(TimeUnit.NANOSECONDS) + " "
                    + attributes.get("fileKey"),
                    came.compareTo(modified) > 0 ? came : modified));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package org.readout.elsewhere;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.readout.model.Format;
import org.readout.render.Rendition;
import org.readout.verify.carried.Passage;
import org.readout.verify.carried.Transcription;

/** LibreOffice without windows. */
public final class LibreOffice {

    public static final String PROGRAM = "soffice";

    private LibreOffice() {
    }

    /** The files as it writes them in another format, under the names it gives them. */
    public static void convert(Path folder, String format, Path target, List<Path> files) throws Exception {
        List<String> command = new ArrayList<>(List.of(PROGRAM, "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", format,
                "--outdir", target.toString()));
        files.forEach(file -> command.add(file.toString()));
        Elsewhere.run(folder, 120 + 30 * files.size(), command.toArray(String[]::new));
    }

    /** What a Word file's body says, white space and numbers left out, which fields count anew. */
    public static String words(Path document) throws IOException {
        return Transcription.of(new Rendition("audience/memo.docx", "en", Format.DOCX, Files.readAllBytes(document))).read().stream()
                .filter(passage -> passage.place().startsWith("word/document.xml")).map(Passage::text).collect(Collectors.joining())
                .replaceAll("[\\s\\p{Z}\\p{N}]", "");
    }
}

package org.readout.verify.hidden;

import java.util.List;

/**
 * What would tell on which machine a file was made.
 *
 * @param folders absolute paths: of its user, of temporary files, of the work at hand
 * @param names   of the machine and its user
 */
public record Machine(List<String> folders, List<String> names) {

    /** Of which nothing is known. */
    public static final Machine UNKNOWN = new Machine(List.of(), List.of());

    private static final int SHORTEST = 4;

    /** What is too short or too common to tell anything is left out. */
    public Machine {
        folders = folders.stream().filter(folder -> folder.length() > SHORTEST).distinct().toList();
        names = names.stream().filter(name -> name.length() >= SHORTEST && !name.equals("localhost")).distinct().toList();
    }
}

package org.readout.batch.make;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.readout.verify.hidden.Machine;

/** The machine that Readout runs on, as far as it can be told without asking a network. */
final class ThisMachine {

    private ThisMachine() {
    }

    static Machine known() {
        List<String> folders = Stream.of("user.home", "java.io.tmpdir", "user.dir", "readout.home").map(name -> System.getProperty(name, "")).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).toAbsolutePath().normalize() + "/").toList();
        List<String> names = Stream.of("HOSTNAME", "COMPUTERNAME").map(name -> System.getenv().getOrDefault(name, "")).toList();
        return new Machine(folders, Stream.concat(names.stream(), Stream.of(System.getProperty("user.name", ""))).toList());
    }
}

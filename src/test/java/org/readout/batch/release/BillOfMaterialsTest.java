package org.readout.batch.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.readout.model.Digest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials is written by a profile of its own, because that takes longer than the rest of a build; so it is held against what is there. */
class BillOfMaterialsTest {

    private static final String ANEW = "run ./mvnw -Psbom generate-resources";

    private final JsonNode bill = JsonMapper.shared().readTree(BillOfMaterials.bytes());

    @Test
    void everyLibraryIsTheOneOnTheClassPath() throws IOException {
        Map<String, Path> jars = new TreeMap<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> entry.endsWith(".jar")).map(Path::of).forEach(jar -> jars.put(jar.getFileName().toString(), jar));
        assertThat(bill.path("components").size()).isGreaterThan(50);
        for (JsonNode component : bill.path("components")) {
            String jar = component.path("name").asString() + "-" + component.path("version").asString() + ".jar";
            assertThat(jars).as(ANEW).containsKey(jar);
            String digest = component.path("hashes").values().stream().filter(hash -> hash.path("alg").asString().equals("SHA-256")).map(hash -> hash.path("content").asString()).findFirst().orElseThrow();
            assertThat(Digest.of(Files.readAllBytes(jars.get(jar))).hex()).as(jar).isEqualTo(digest);
        }
    }

    @Test
    void everythingThatIsAskedForIsInIt() throws IOException {
        Set<String> named = new TreeSet<>();
        bill.path("components").forEach(component -> named.add(component.path("name").asString()));
        Element pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        for (Element dependency : pom.select("project > dependencies > dependency")) {
            if (!dependency.select("> scope").text().equals("test")) {
                assertThat(named).as(ANEW).contains(dependency.select("> artifactId").text());
            }
        }
        assertThat(bill.path("metadata").path("component").path("version").asString()).isEqualTo(pom.select("project > version").text());
    }

    @Test
    void itIsTheSameWheneverItIsMade() {
        assertThat(bill.has("serialNumber")).isFalse();
        assertThat(bill.path("metadata").has("timestamp")).isFalse();
        assertThat(bill.toString()).doesNotContain(System.getProperty("user.home") + "/");
    }
}

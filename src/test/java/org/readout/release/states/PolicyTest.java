package org.readout.release.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.finding.Checked;
import org.readout.finding.Finding;

/** {@code templates/release.yaml}, with and without mistakes. */
class PolicyTest {

    @Test
    void theOneThatShips() throws IOException {
        Policy policy = Policy.read("release.yaml", Files.readString(Path.of("templates/release.yaml"))).value().orElseThrow();
        assertThat(policy.eyes()).isEqualTo(2);
        assertThat(policy.drafting()).isFalse();
        assertThat(policy.signOffs()).extracting(Policy.SignOff::id).containsExactly("alternative-text", "reading-order", "embargo-list");
        assertThat(policy.signOffs()).extracting(Policy.SignOff::required).containsExactly(true, true, false);
    }

    @Test
    void allOfIt() {
        Policy policy = Policy.read("release.yaml", "eyes: 3\npublish: draft\ntime-zone: Europe/Paris\n").value().orElseThrow();
        assertThat(policy).returns(3, Policy::eyes).returns(true, Policy::drafting);
        assertThat(policy.zone()).contains(ZoneId.of("Europe/Paris"));
    }

    @Test
    void mistakesAreToldAllAtOnceWithLineAndSuggestion() {
        String yaml = "eyes: 0\npublish: drafts\ntime-zone: Europe/Pariss\nsign-offs:\n  - id: Reading Order\n    titel: Read.\n  - id: a\n    title: A.\n  - id: a\n    title: B.\n";
        assertThat(Policy.read("release.yaml", yaml).findings()).extracting(Finding::message, Finding::hint).satisfies(found -> assertThat(found.toString())
                .contains("Line 1: “eyes” takes a number from 1 to 9.").contains("Line 2: “drafts” is not known as “publish”.").contains("Did you mean “draft”?")
                .contains("Line 3: There is no time zone “Europe/Pariss”.").contains("Did you mean “Europe/Paris”?")
                .contains("Line 5: “Reading Order” cannot be the id of a sign-off.").contains("Line 6: “titel” is not a key that belongs here.")
                .contains("“title” is missing").contains("Two sign-offs have the id “a”."));
    }

    @Test
    void anAddressThatIsNoneIsToldOf() {
        assertThat(Policy.read("release.yaml", "base-url: https://www.example.org/readouts\n").value().orElseThrow().base()).contains(URI.create("https://www.example.org/readouts/"));
        for (String address : List.of("www.example.org", "ftp://example.org/", "https://", "https://example.org/?a=b", "not an address")) {
            Checked<Policy> read = Policy.read("release.yaml", "base-url: \"" + address + "\"\n");
            assertThat(read.findings()).as(address).singleElement().satisfies(finding -> assertThat(finding.message()).contains(address));
        }
    }
}

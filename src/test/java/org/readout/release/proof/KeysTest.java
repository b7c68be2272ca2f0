package org.readout.release.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    private static final String PKCS8 = "302e020100300506032b657004220420";
    private static final String SPKI = "302a300506032b6570032100";

    @TempDir
    Path folder;

    /** RFC 8032, section 7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"})
    void signsAsTheStandardHasIt(String seed, String publicHalf, String message, String signature) throws IOException {
        SigningKey key = SigningKey.read(pem("PRIVATE KEY", PKCS8 + seed));
        byte[] bytes = HexFormat.of().parseHex(message);
        assertThat(HexFormat.of().formatHex(key.sign(bytes))).isEqualTo(signature);
        assertThat(key.verifying().encoded()).isEqualTo(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(SPKI + publicHalf)));
        VerifyingKey verifying = VerifyingKey.read(pem("PUBLIC KEY", SPKI + publicHalf));
        assertThat(verifying.verifies(key.sign(bytes), bytes)).isTrue();
        assertThat(verifying.verifies(key.sign(bytes), new byte[] {9})).isFalse();
        assertThat(verifying.verifies(new byte[] {1, 2}, bytes)).isFalse();
        assertThat(key.toString()).doesNotContain(seed.substring(0, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no key at all", "-----BEGIN PRIVATE KEY-----\nc2VjcmV0c2VjcmV0\n-----END PRIVATE KEY-----\n",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nc2VjcmV0c2VjcmV0\n-----END ENCRYPTED PRIVATE KEY-----\n"})
    void whatIsNoKeyIsRefusedAndNotQuoted(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), text);
        assertThatThrownBy(() -> SigningKey.read(file)).isInstanceOfSatisfying(UnfitKey.class, refused -> {
            assertThat(refused.file()).isEqualTo(file);
            assertThat(refused.getMessage()).doesNotContain("c2Vj").doesNotContain("secret");
            assertThat(refused.hint()).contains("openssl genpkey");
        });
        assertThatThrownBy(() -> VerifyingKey.read(folder.resolve("nowhere"))).isInstanceOf(UnfitKey.class);
    }

    private Path pem(String kind, String hex) throws IOException {
        return Files.writeString(folder.resolve("key.pem"), "-----BEGIN " + kind + "-----\n" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex)) + "\n-----END " + kind + "-----\n");
    }
}

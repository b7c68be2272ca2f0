package org.readout.elsewhere;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A JSON-LD processor that is not Readout's, with schema.org's context reduced to what it says of every word: that it is schema.org's. */
public final class JsonLdReader {

    private static final String CONTEXT = "{\"@context\": {\"@vocab\": \"http://schema.org/\", \"contentUrl\": {\"@type\": \"@id\"}, \"sameAs\": {\"@type\": \"@id\"}}}";

    private JsonLdReader() {
    }

    /** What the page's blocks of data say, expanded. */
    public static List<JsonArray> expanded(String page, String address) throws JsonLdError {
        List<JsonArray> all = new ArrayList<>();
        for (Element block : Jsoup.parse(page).select("script[type=application/ld+json]")) {
            Document context = JsonDocument.of(new StringReader(CONTEXT));
            all.add(JsonLd.expand(JsonDocument.of(new StringReader(block.data()))).base(URI.create(address)).loader((url, options) -> context).get());
        }
        return all;
    }
}

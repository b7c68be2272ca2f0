package org.readout.translate.xliff;

import java.net.URL;
import java.util.Objects;
import java.util.stream.Stream;

import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import net.sf.okapi.lib.xliff2.Const;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** OASIS's schemas: those of 1.2 among the tests' resources, those of 2.0 in Okapi's library. Nothing is loaded from elsewhere. */
final class Schemas {

    private Schemas() {
    }

    static Schema transitional() {
        return schema(local("xml.xsd"), local("xliff-core-1.2-transitional.xsd"));
    }

    static Schema strict() {
        return schema(local("xml.xsd"), local("xliff-core-1.2-strict.xsd"));
    }

    static Schema two() {
        return schema(okapi("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"), okapi("xliff_core_2.0.xsd"), okapi("modules/matches.xsd"), okapi("modules/metadata.xsd"));
    }

    private static URL local(String name) {
        return Objects.requireNonNull(Schemas.class.getResource("/translate/schemas/" + name));
    }

    private static URL okapi(String name) {
        return Objects.requireNonNull(Const.class.getResource(name));
    }

    /** Imports are answered by the files given alone, by their names. */
    private static Schema schema(URL... files) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            DOMImplementationLS inputs = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                String name = systemId.substring(systemId.lastIndexOf('/') + 1);
                LSInput input = inputs.createLSInput();
                input.setSystemId(Stream.of(files).map(URL::toString).filter(file -> file.endsWith("/" + name)).findFirst().orElseThrow());
                return input;
            });
            return factory.newSchema(Stream.of(files).map(file -> new StreamSource(file.toString())).toArray(Source[]::new));
        } catch (SAXException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

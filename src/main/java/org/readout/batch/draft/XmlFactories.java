package org.readout.batch.draft;

import java.util.Map;

/**
 * Which implementations of XML's interfaces (JAXP) are used: those of the Java platform, named once for the process. Libraries ask
 * for one each time they read or write XML, and the platform then looks through every jar for another; in a Word file, that is a
 * quarter of the work. It also means that no library on the class path changes how untrusted drafts are parsed.
 */
public final class XmlFactories {

    private static final String XERCES = "com.sun.org.apache.xerces.internal.jaxp.";
    private static final Map<String, String> OF_THE_PLATFORM = Map.of(
            "javax.xml.parsers.DocumentBuilderFactory", XERCES + "DocumentBuilderFactoryImpl",
            "javax.xml.parsers.SAXParserFactory", XERCES + "SAXParserFactoryImpl",
            "javax.xml.transform.TransformerFactory", "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl",
            "javax.xml.stream.XMLInputFactory", "com.sun.xml.internal.stream.XMLInputFactoryImpl");

    private XmlFactories() {
    }

    /** Names them, unless the command line has named others. */
    public static void choose() {
        OF_THE_PLATFORM.forEach((type, implementation) -> {
            if (System.getProperty(type) == null) {
                System.setProperty(type, implementation);
            }
        });
    }
}

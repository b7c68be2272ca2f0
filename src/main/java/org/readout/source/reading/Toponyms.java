package org.readout.source.reading;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of countries and towns that have the form of a person's. */
final class Toponyms {

    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "pt", "it", "nl");
    /** Countries by their names in {@link #LANGUAGES}, and towns that have a time zone. */
    private static final Set<String> KNOWN = Stream.concat(
            Arrays.stream(Locale.getISOCountries()).flatMap(country -> LANGUAGES.stream()
                    .map(language -> new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.forLanguageTag(language)))),
            ZoneId.getAvailableZoneIds().stream().map(zone -> zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')))
            .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    /** Other towns and regions, and words that only such names have. */
    private static final Pattern OTHERS = Pattern.compile("(?iuU)(?:.* )?(?:city|town|county|district|province|valley|island|islands|beach|bay|coast|springs|falls|heights)"
            + "|(?:cape|port|porto|fort|rio|río|puerto|villa|ciudad|costa|sierra|mount|lake|saint|st\\.?|bad|são|las|great|upper|lower|western|eastern|northern|southern|central|west|east|latin) .*"
            + "|abu dhabi|santiago de .*|belo horizonte|buenos aires|mar del plata|la plata|le havre|le mans|la rochelle|aix-en-provence|den haag|the hague|'s-hertogenbosch|nova lisboa|ponta delgada|vila nova de gaia|castelo branco|bahía blanca"
            + "|baden-baden|garmisch-partenkirchen|frankfurt am main|freiburg im breisgau|navi mumbai|chiang mai|da nang|nha trang|xi an|tai pei|new york|salt lake|baton rouge|little rock|des moines|palo alto|ann arbor|washington,? d\\.?c\\.?"
            + "|united kingdom|great britain|british columbia|nova scotia|tamil nadu|uttar pradesh|andhra pradesh|madhya pradesh|west bengal|hong kong|sri lanka|nordrhein-westfalen|île-de-france|middle east");

    private Toponyms() {
    }

    static boolean contain(String name) {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT)) || OTHERS.matcher(name).matches();
    }
}

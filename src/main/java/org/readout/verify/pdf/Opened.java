package org.readout.verify.pdf;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verapdf.as.ASAtom;
import org.verapdf.cos.COSDocument;
import org.verapdf.cos.COSKey;
import org.verapdf.cos.COSObject;
import org.verapdf.cos.COSStream;
import org.verapdf.io.Reader;
import org.verapdf.parser.DecodedObjectStreamParser;
import org.verapdf.pd.PDDocument;
import org.verapdf.pd.PDPage;
import org.verapdf.pd.PDResources;
import org.verapdf.pd.font.PDFont;
import org.verapdf.pd.structure.PDStructTreeRoot;

/**
 * A file as veraPDF parses it, which makes its structure tree once and not for each mark on a page, and each font once and not for each page. Nothing of it is put on the disk.
 */
final class Opened extends PDDocument implements AutoCloseable {

    private static final Field READER = Glyphs.open(() -> COSDocument.class.getDeclaredField("reader"));
    private static final Field OBJECT_STREAMS = Glyphs.open(() -> Reader.class.getDeclaredField("objectStreams"));

    private final Map<COSKey, PDFont> fonts = new HashMap<>();
    private @Nullable PDStructTreeRoot tree;
    /** Without an initial value, as it is set before this class's own constructor begins. */
    private boolean kept;

    Opened(byte[] bytes) throws IOException {
        super(new InMemory(bytes));
        keepInMemory();
    }

    /** What veraPDF's constructor asks for, which reads the first object stream. */
    @Override
    public int getNumberOfPages() {
        keepInMemory();
        return super.getNumberOfPages();
    }

    private void keepInMemory() {
        if (kept) {
            return;
        }
        kept = true;
        try {
            Reader reader = (Reader) READER.get(getDocument());
            @SuppressWarnings("unchecked")
            Map<Long, DecodedObjectStreamParser> streams = (Map<Long, DecodedObjectStreamParser>) OBJECT_STREAMS.get(reader);
            reader.getKeys().stream().map(reader::getOffset).filter(offset -> offset < 0).distinct().forEach(offset -> open(reader, -offset, streams));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        getDocument().getObjectsMap().forEach((key, object) -> {
            if (object.get() instanceof COSStream stream) {
                getDocument().setObject(key, new COSObject(new InMemory.Stream(stream)));
            }
        });
    }

    /** One that cannot be opened is met again when an object of it is asked for. */
    private void open(Reader reader, long number, Map<Long, DecodedObjectStreamParser> streams) {
        COSKey key = new COSKey((int) number, 0);
        try {
            if (!streams.containsKey(number) && reader.getOffset(key) > 0 && reader.getObject(key).getDirectBase() instanceof COSStream stream) {
                streams.put(number, new DecodedObjectStreamParser(new InMemory.Stream(stream).getData(COSStream.FilterFlags.DECODE), stream, key, getDocument()));
            }
        } catch (IOException e) {
            streams.remove(number);
        }
    }

    @Override
    public @Nullable PDStructTreeRoot getStructTreeRoot() {
        if (tree == null) {
            tree = super.getStructTreeRoot();
        }
        return tree;
    }

    /** Whether resources are a page's own is itself asked, so others stay as they are. */
    @Override
    public List<PDPage> getPages() {
        List<PDPage> pages = super.getPages();
        pages.stream().filter(page -> !page.isInheritedResources() && page.getResources() != null)
                .forEach(page -> page.setResources(new Resources(page.getResources().getObject())));
        return pages;
    }

    private final class Resources extends PDResources {

        Resources(COSObject dictionary) {
            super(dictionary);
        }

        @Override
        public @Nullable PDFont getFont(ASAtom name) {
            COSObject all = getKey(ASAtom.FONT);
            COSObject font = all == null ? null : all.getKey(name);
            COSKey key = font == null ? null : font.getObjectKey();
            return key == null ? super.getFont(name) : fonts.computeIfAbsent(key, any -> super.getFont(name));
        }
    }
}
